"""Leads a candidate through the practice question. What they say is in memory alone, and is wiped."""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.gui.backend import Backend
from interview_desktop.gui.background import Background
from interview_desktop.gui.practice_film import PracticeFilm
from interview_desktop.gui.running import Preview
from interview_desktop.gui.screens.practice import PracticeScreen, practice_question
from interview_desktop.gui.values import CLIP_SECONDS, InterviewRequest

translate = QCoreApplication.translate
_log = logging.getLogger(__name__)
_LEVEL_MS = 100


class Step(StrEnum):
    """How far the practice is."""

    READY = "ready"
    ASKING = "asking"
    ANSWERING = "answering"
    PLAYING = "playing"
    DONE = "done"


class Practice(QObject):
    """Stands between the practice screen and the open devices. Lives on the window's thread."""

    def __init__(
        self, screen: PracticeScreen, background: Background, clock: Callable[[], float], parent: QObject
    ) -> None:
        """Connect the screen.

        Args:
            screen: shows it.
            background: speaks and plays.
            clock: seconds, monotonic.
            parent: owns this.
        """
        super().__init__(parent)
        self._film = PracticeFilm(screen.video, clock, self)
        self._screen = screen
        self._background = background
        self._backend: Backend | None = None
        self._request: InterviewRequest | None = None
        self._preview: Preview | None = None
        self.step = Step.READY
        self._levels = QTimer(self)
        self._levels.setInterval(_LEVEL_MS)
        self._levels.timeout.connect(self._show_level)
        self._longest = QTimer(self)
        self._longest.setSingleShot(True)
        self._longest.setInterval(round(1000 * CLIP_SECONDS))
        self._longest.timeout.connect(self._finish)
        screen.act.connect(self._act)

    def open(self, backend: Backend, request: InterviewRequest, preview: Preview) -> None:
        """Begin, with devices that are open and stay the device check's."""
        self._backend, self._request, self._preview = backend, request, preview
        self._screen.show_camera(shown=not request.adjustments.audio_only)
        if not request.adjustments.audio_only:
            self._film.open(preview)
        self._levels.start()
        self._go(Step.READY)

    def close(self) -> None:
        """Forget what was said."""
        self._levels.stop()
        self._longest.stop()
        self._film.close()
        preview, self._preview = self._preview, None
        self._request = None
        if preview is not None:
            preview.wipe_clip()

    @Slot()
    def _act(self) -> None:
        match self.step:
            case Step.READY | Step.DONE:
                self._ask()
            case Step.ANSWERING:
                self._finish()
            case Step.ASKING | Step.PLAYING:
                pass

    def _ask(self) -> None:
        backend, request, preview = self._backend, self._request, self._preview
        if backend is None or request is None or preview is None:
            return
        preview.wipe_clip()
        self._film.wipe()
        self._go(Step.ASKING)
        question = practice_question()

        def ask() -> None:
            if not request.silent:
                backend.speak(request, question)

        self._background.run("ask practice question", ask, self._answer, self._unheard)

    def _answer(self, _: None = None) -> None:
        if self._preview is not None:
            self._preview.begin_clip()
            self._film.film()
            self._longest.start()
            self._go(Step.ANSWERING)

    def _unheard(self, error: Exception) -> None:
        """Nobody could speak: the question is on the screen all the same."""
        if not isinstance(error, EnvironmentFault):
            _log.error("the practice question could not be spoken", exc_info=error)
        self._answer()

    @Slot()
    def _finish(self) -> None:
        backend, request, preview = self._backend, self._request, self._preview
        self._longest.stop()
        if backend is None or request is None or preview is None or self.step is not Step.ANSWERING:
            return
        said = preview.end_clip()
        if said is None or request.silent:
            self._film.wipe()
            self._go(Step.DONE)
            return
        self._film.show_again()
        self._go(Step.PLAYING)
        self._background.run(
            "play practice answer", lambda: backend.play(request, said), self._played, self._unplayed
        )

    def _played(self, _: None = None) -> None:
        if self._preview is not None:
            self._preview.wipe_clip()
            self._film.wipe()
            self._go(Step.DONE)

    def _unplayed(self, error: Exception) -> None:
        if not isinstance(error, EnvironmentFault):
            _log.error("the practice answer could not be played", exc_info=error)
        self._played()

    def _go(self, step: Step) -> None:
        self.step = step
        words = {
            Step.READY: (
                translate("Practice", "You hear the question, answer it aloud, and see and hear yourself."),
                translate("Practice", "Ask me"),
            ),
            Step.ASKING: (
                translate("Practice", "Please listen to the question"),
                translate("Practice", "I'm finished"),
            ),
            Step.ANSWERING: (
                translate("Practice", "Your turn: I am listening"),
                translate("Practice", "I'm finished"),
            ),
            Step.PLAYING: (
                translate("Practice", "This is how you look and sound"),
                translate("Practice", "I'm finished"),
            ),
            Step.DONE: (
                translate("Practice", "That was all. What you said is forgotten."),
                translate("Practice", "Once more"),
            ),
        }
        status, action = words[step]
        self._screen.show_state(
            status,
            action,
            busy=step in {Step.ASKING, Step.PLAYING},
            tone="success" if step is Step.ANSWERING else "",
        )

    def _show_level(self) -> None:
        if self._preview is not None:
            level = self._preview.level()
            self._screen.meter.show_level(level.rms, level.peak)
