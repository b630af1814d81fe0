"""Fills the screen on which staff set an interview up: devices, questions, voices, candidates."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from interview_desktop.core.errors import BugError, EnvironmentFault
from interview_desktop.core.models import QuestionSet
from interview_desktop.gui.background import Background, Job
from interview_desktop.gui.screens.setup import SetupScreen
from interview_desktop.gui.values import DeviceChoice, InterviewRequest, PlannedInterview, Storage

if TYPE_CHECKING:  # it brings all that an interview is with it, and the window is to be there before that
    from interview_desktop.gui.backend import Backend

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Found:
    """What there is on this machine."""

    cameras: tuple[DeviceChoice, ...]
    microphones: tuple[DeviceChoice, ...]
    speakers: tuple[DeviceChoice, ...]
    questions: Path | None
    storage: Storage


class Preparing(QObject):
    """Stands between the setup screen and the backend. Lives on the window's thread."""

    ready = Signal()
    """Questions were loaded: the screen's first control is another."""
    storage_found = Signal(object)
    """The `Storage` that recordings go to."""
    failed = Signal(object)
    """An exception that the screen cannot show."""

    def __init__(self, screen: SetupScreen, background: Background, parent: QObject) -> None:
        """Connect the screen; nothing is asked for before there is a backend."""
        super().__init__(parent)
        self._screen = screen
        self._background = background
        self._backend: Backend | None = None
        self._loading: Job[QuestionSet] | None = None
        screen.candidates.list_chosen.connect(self._load_candidates)
        screen.set_chosen.connect(self._use_set)
        screen.file_chosen.connect(self._load_questions)
        screen.planned.chosen.connect(self._load_planned)

    def look(self, backend: Backend) -> None:
        """Look for devices, questions and room for recordings, at the start and before each interview."""
        self._backend = backend

        def find() -> _Found:
            return _Found(
                tuple(backend.cameras()),
                tuple(backend.microphones()),
                tuple(backend.speakers()),
                backend.proposed_questions(),
                backend.storage(),
            )

        self._background.run(
            "planned interviews", backend.planned_interviews, self._screen.planned.offer, _log_failure
        )
        self._background.run("list devices", find, self._show, self.failed.emit)

    def request(self, questions: QuestionSet) -> InterviewRequest:
        """What staff have chosen, for these questions."""
        screen, planned = self._screen, self._screen.planned.planned
        request = InterviewRequest(
            questions,
            camera=screen.device(screen.camera),
            microphone=screen.device(screen.microphone),
            speaker=screen.device(screen.speaker),
            manner=screen.manner.manner,
        )
        return request if planned is None else replace(request, id=planned.id, planned=True)

    def _show(self, found: _Found) -> None:
        self._screen.show_devices(found.cameras, found.microphones, found.speakers)
        self._screen.show_storage(found.storage)
        self.storage_found.emit(found.storage)
        if found.questions is not None and self._screen.questions is None:
            self._load_questions(found.questions)

    @Slot(object)
    def _load_candidates(self, path: Path) -> None:
        backend = self._program
        self._background.run(
            "load candidates",
            lambda: backend.load_candidates(path),
            self._screen.candidates.show_candidates,
            self._screen.candidates.show_problems,
        )

    @Slot(object)
    def _load_questions(self, path: Path) -> None:
        if self._backend is None:
            return
        backend = self._backend
        self._screen.show_loading(path)
        self._load("load questions", lambda: backend.load_questions(path))

    @Slot(object)
    def _load_planned(self, planned: PlannedInterview) -> None:
        backend = self._program
        self._screen.show_planned(planned)
        self._load("load planned", lambda: backend.load_planned(planned.id))

    def _load(self, name: str, load: Callable[[], QuestionSet]) -> None:
        """Read questions; what was being read before is wanted no more."""
        if self._loading is not None:
            self._loading.abandon()
        self._loading = self._background.run(name, load, self._questions_loaded, self._questions_refused)

    @Slot(object)
    def _use_set(self, questions: QuestionSet) -> None:
        if self._loading is not None:
            self._loading.abandon()
        self._questions_loaded(questions)

    def _questions_loaded(self, questions: QuestionSet) -> None:
        self._screen.show_questions(questions)
        backend = self._program

        def show_voices(voices: Sequence[str]) -> None:
            if self._screen.questions is questions:  # else another file has been chosen meanwhile
                self._screen.manner.offer_voices(voices)

        self._background.run("list voices", lambda: backend.voices(questions), show_voices, self.failed.emit)
        self.ready.emit()

    def _questions_refused(self, error: Exception) -> None:
        if not isinstance(error, EnvironmentFault):
            _log.error("a question file could not be read", exc_info=error)
        self._screen.show_problems(error)

    @property
    def _program(self) -> Backend:
        if self._backend is None:
            raise BugError("a screen asked for the backend before it was there")
        return self._backend


def _log_failure(error: Exception) -> None:
    _log.error("planned interviews cannot be offered", exc_info=error)
