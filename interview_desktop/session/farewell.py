"""The closing words: said when the recording has been looked into, and others when it is not as it should be.

The look takes a thread of its own and a part of a second. A candidate does not wait longer than `PATIENCE` for it; what
comes later is still written down and told.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from interview_desktop.core.errors import MediaError
from interview_desktop.core.events import Speak
from interview_desktop.core.media import RecordedSegment
from interview_desktop.core.sentences import sentence
from interview_desktop.session import updates
from interview_desktop.session.equipment import Equipment
from interview_desktop.session.links import Links
from interview_desktop.session.settings import SessionSettings

_log = logging.getLogger(__name__)

PATIENCE = 1.0
"""Seconds from the end of the last answer to the closing words, whatever becomes of the look."""
_RETRY = 0.15


@dataclass(frozen=True, slots=True)
class _Found:
    fault: str = ""
    warnings: tuple[str, ...] = ()


class Farewell:
    """The end of one interview. Used from the engine's thread, but for the look itself.

    Args:
        equipment: clock, and the look into the recording.
        media: folder of the recording.
        settings: what is said in place of the closing words when the recording is not as it should be.
        links: to the engine.
        say: speaks.
    """

    def __init__(
        self,
        equipment: Equipment,
        media: Path,
        settings: SessionSettings,
        links: Links,
        say: Callable[[Speak], None],
    ) -> None:
        self._live_check = equipment.live_check
        self._clock = equipment.clock
        self._media = media
        self._unverified = settings.unverified
        self._post = links.post
        self._publish = links.publish
        self._note = links.chronicle.note
        self._say = say
        self._waiting: Speak | None = None
        self._until = float("inf")
        self._thread: threading.Thread | None = None

    @property
    def due(self) -> float:
        """When `poll` has something to do, on the session's clock."""
        return self._until if self._waiting is not None else float("inf")

    def begin(self, closing: Speak, segments: Sequence[RecordedSegment], zero: float) -> None:
        """Look into the recording, then speak.

        Args:
            closing: the command to say the closing words.
            segments: files of the recording.
            zero: monotonic time of its beginning.
        """
        now = self._clock.monotonic()
        self._waiting, self._until = closing, now + PATIENCE
        self._thread = threading.Thread(
            target=self._look, args=(tuple(segments), now - zero), name="live check", daemon=True
        )
        self._thread.start()

    def poll(self) -> None:
        """Speak when the look takes too long."""
        if self._waiting is not None and self._clock.monotonic() >= self._until:
            self._note("check.late")
            self._speak(self._waiting.text)

    def drop(self) -> None:
        """Say nothing any more: the interview was ended."""
        self._waiting = None

    def close(self) -> None:
        """Wait for a look that is still going on, for a moment."""
        self.drop()
        if self._thread is not None:
            self._thread.join(timeout=5.0)

    def _look(self, segments: Sequence[RecordedSegment], seconds: float) -> None:
        """On its own thread: what ends too early may still be on its way through the encoder."""
        found, tries = _Found(), max(1, round(0.8 * PATIENCE / _RETRY))
        pause = threading.Event()
        for left in reversed(range(tries)):
            try:
                found = _Found(warnings=self._live_check.check(self._media, segments, seconds))
                break
            except MediaError as error:
                found = _Found(fault=error.what)
            except Exception as error:  # noqa: BLE001 - a thread has no caller; what breaks here must not go unseen
                _log.exception("the recording could not be looked into")
                found = _Found(
                    fault=sentence("The recording could not be looked into: {0}", type(error).__name__)
                )
                break
            if left:
                pause.wait(_RETRY)
        self._post(self._found, found)

    def _found(self, found: _Found) -> None:
        if found.fault:
            self._note("check.failed", {"message": found.fault})
            self._publish(
                updates.ProctorNotice(
                    sentence(
                        "{0}. {1}.", found.fault, sentence("Check the recording before the candidate leaves")
                    )
                )
            )
            self._publish(updates.Notice(self._unverified))
        else:
            self._note("check.passed", {"warnings": list(found.warnings)})
            for warning in found.warnings:
                self._publish(updates.ProctorNotice(sentence("{0}.", warning)))
        if self._waiting is not None:
            self._speak(self._unverified if found.fault else self._waiting.text)

    def _speak(self, text: str) -> None:
        closing, self._waiting = self._waiting, None
        if closing is not None:
            self._say(replace(closing, text=text))
