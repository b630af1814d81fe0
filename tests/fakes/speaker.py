"""A loudspeaker whose clips end when a test says so."""

from __future__ import annotations

from dataclasses import dataclass

from interview_desktop.core.errors import BugError, SpeakerError
from interview_desktop.core.media import Audio
from interview_desktop.core.ports import Clock, PlaybackListener
from tests.fakes.clock import FakeClock


@dataclass(frozen=True, slots=True)
class PlayedClip:
    """A clip the speaker was given."""

    token: int
    audio: Audio
    time: float
    """When it began to sound."""


class FakeSpeaker:
    """Obeys the `Speaker` port; the listener is called on the thread of whoever calls.

    Args:
        clock: tells when a clip begins and ends.
        fault: raised by `start` instead of starting.
        instant: every clip ends, completed, as soon as it is played; else `finish` ends it.
        audible: whether it stands for a loudspeaker, or for none.
    """

    def __init__(
        self,
        clock: Clock | None = None,
        *,
        fault: SpeakerError | None = None,
        instant: bool = False,
        audible: bool = True,
    ) -> None:
        self.audible = audible
        self._clock = clock or FakeClock()
        self._fault = fault
        self._instant = instant
        self._listener: PlaybackListener | None = None
        self._playing: PlayedClip | None = None
        self.clips: list[PlayedClip] = []
        self.starts = 0
        self.stops = 0

    @property
    def playing(self) -> PlayedClip | None:
        """The clip that sounds now."""
        return self._playing

    def start(self, listener: PlaybackListener) -> None:
        """Be ready to play."""
        if self._fault is not None:
            raise self._fault
        self.starts += 1
        self._listener = listener

    def play(self, token: int, audio: Audio) -> None:
        """Stop what plays and begin this clip."""
        if self._listener is None:
            raise BugError("a clip was played on a speaker that is not started")
        self._end(completed=False)
        clip = PlayedClip(token, audio, self._clock.monotonic())
        self.clips.append(clip)
        self._playing = clip
        self._listener.playback_started(token, clip.time)
        if self._instant:
            self.finish()

    def finish(self) -> None:
        """Let the clip that plays come to its end."""
        self._end(completed=True)

    def fail(self) -> None:
        """Let the device break while it plays."""
        self._end(completed=False)

    def silence(self) -> None:
        """Stop the clip that plays, if any."""
        self._end(completed=False)

    def stop(self) -> None:
        """Stop playing and release the device."""
        self._end(completed=False)
        self.stops += 1
        self._listener = None

    def _end(self, *, completed: bool) -> None:
        clip, self._playing = self._playing, None
        if clip is not None and self._listener is not None:
            self._listener.playback_ended(clip.token, self._clock.monotonic(), completed)
