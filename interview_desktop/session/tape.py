"""What the recorder tells while it runs: from its threads to the engine's, into the journal and to people."""

from __future__ import annotations

from collections.abc import Callable

from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.events import Stop
from interview_desktop.core.media import RecordedMedia, RecordedSegment, VoiceInRoom
from interview_desktop.core.sentences import sentence
from interview_desktop.session import updates
from interview_desktop.session.links import Links


class Tape:
    """Implements `core.ports.RecorderListener` for one session.

    Args:
        links: to the engine.
        after: what an earlier run has recorded already.
        compared: told, on the engine's thread, whether the microphone hears the machine's voice.
    """

    def __init__(
        self, links: Links, after: RecordedMedia | None, compared: Callable[[VoiceInRoom], None]
    ) -> None:
        self._links = links
        self._told = compared
        self._note = links.chronicle.note
        self.segments: list[RecordedSegment] = list(after.segments) if after else []
        """Files of the recording, in order."""
        self.zero = after.origin if after else 0.0
        """Monotonic time of the recording's zero, once a file has begun."""

    # --- on the recorder's threads -----------------------------------------------------------------------------

    def recorder_segment(self, name: str, start: float, zero: float) -> None:
        """A file begins; without its place nobody could use it after a crash."""
        self._links.post(self._segment_begun, RecordedSegment(name, start), zero)

    def recorder_gap(self, start: float, end: float, reason: str) -> None:
        """A part of the recording is missing."""
        self._links.post(self._note, "recording.gap", {"start": start, "end": end, "reason": reason})

    def recorder_voice(self, decided: VoiceInRoom) -> None:
        """Whether the machine's voice is heard in the room."""
        self._links.post(self._compared, decided)

    def recorder_lowered(self, at: float, before: str, after: str, step: int) -> None:
        """A lighter encoder goes on."""
        data = {"at": at, "before": before, "after": after, "step": step}
        self._links.post(self._lowered, data, step > 1)

    def recorder_failed(self, error: Exception) -> None:
        """It cannot go on."""
        self._links.post(self._broke, error)

    # --- on the engine's thread --------------------------------------------------------------------------------

    def _segment_begun(self, segment: RecordedSegment, zero: float) -> None:
        self.zero = zero
        self.segments.append(segment)
        self._note("recording.segment", {"name": segment.name, "start": segment.start, "zero": zero})

    def _compared(self, decided: VoiceInRoom) -> None:
        level = None if decided.level is None else round(decided.level, 1)
        figures = {
            "level_db": level,
            "delay": round(decided.delay, 4),
            "likeness": round(decided.likeness, 1),
        }
        self._note("voice.in_room", {"heard": decided.in_room, **figures, "at": decided.time})
        self._told(decided)

    def _lowered(self, data: dict[str, object], fewer: bool) -> None:
        self._note("recording.lowered", data)
        if fewer:
            words = sentence(
                "The computer is busy: the recording goes on with fewer pictures a second. Close other programs."
            )
        else:
            words = sentence(
                "The computer is busy: the recording goes on with a lighter encoder. Close other programs."
            )
        self._links.publish(updates.ProctorNotice(words))

    def _broke(self, error: Exception) -> None:
        self._note("recording.failed", {"reason": str(error)})
        self._links.publish(
            updates.Notice(
                sentence(
                    "The recording cannot go on: {0} What was recorded so far is kept.",
                    error.words if isinstance(error, EnvironmentFault) else error,
                )
            )
        )
        self._links.decide(Stop("the recording cannot go on"))
