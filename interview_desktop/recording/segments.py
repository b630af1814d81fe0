"""The segment files of one recording: starts encoders one after the other, on one time line."""

from __future__ import annotations

import logging
import math
import threading
from pathlib import Path

from interview_desktop.core.errors import MediaError
from interview_desktop.core.media import RecordedMedia, RecordedSegment
from interview_desktop.core.ports import RecorderListener
from interview_desktop.recording.encoder import Encoder, EncoderSettings, fault_of, sync_folder
from interview_desktop.recording.ffmpeg import Ffmpeg
from interview_desktop.recording.probe import readable_seconds
from interview_desktop.recording.process import Outcome

_log = logging.getLogger(__name__)

SEGMENT_NAME = "segment_{:04d}.mp4"
_SHORT_LIFE = 2.0
_SHORT_LIVES = (
    3  # encoders that may end within `_SHORT_LIFE` one after the other before the recorder gives up
)


def slots_of(seconds: float, rate: float) -> int:
    """How many frames of a grid begin within the first seconds."""
    # The thousandth keeps a length that was computed as slots / rate from counting as one more.
    return math.ceil(seconds * rate - 1e-3)


class Segments:
    """Owns the encoder that runs, and replaces it when it ends before its time.

    The thread of the pictures calls `begin`, `replace` and `complete`; every thread may read the properties, and `fail`.

    Args:
        folder: where the segments are written.
        ffmpeg: the program.
        settings: how to encode.
        listener: hears about the loss when an encoder is replaced, and about the end when it cannot be.
        after: what an earlier run has left of the recording; the files go on with its grid.
    """

    def __init__(
        self,
        folder: Path,
        ffmpeg: Ffmpeg,
        settings: EncoderSettings,
        listener: RecorderListener,
        after: RecordedMedia | None = None,
    ) -> None:
        self._folder = folder
        self._ffmpeg = ffmpeg
        self._settings = settings
        self._listener = listener
        self._earlier = after.segments if after else ()
        self._size = (after.width, after.height) if after else (0, 0)
        self._zero: float | None = after.origin if after else None
        self.first_slot = slots_of(after.duration, settings.rate) if after else 0
        """Where on the grid this run's first file begins."""
        self._encoders: list[Encoder] = []
        self._short_lives = 0
        self._end_slot: int | None = None
        self._completed = threading.Event()
        self._failure: Exception | None = None
        self._failing = threading.Lock()
        self._broken = False  # the last encoder has ended before its time, and no other follows

    @property
    def zero(self) -> float | None:
        """Monotonic time of the file's first frame; None until there is one."""
        return self._zero

    @property
    def current(self) -> Encoder | None:
        """The encoder to write to; None before the first and after a failure."""
        return self._encoders[-1] if self._encoders and not self._broken else None

    @property
    def last(self) -> Encoder | None:
        """The encoder started last, whatever has become of it."""
        return self._encoders[-1] if self._encoders else None

    @property
    def failure(self) -> Exception | None:
        """Why the recording could not go on; None while it does."""
        return self._failure

    @property
    def end_slot(self) -> int | None:
        """Number of frames of the whole recording; None until it is complete."""
        return self._end_slot

    @property
    def count(self) -> int:
        """How many files there are."""
        return len(self._earlier) + len(self._encoders)

    @property
    def seconds(self) -> float:
        """Length of the recording, once it is finished: to its last frame, or as far as a broken one can be read."""
        if not self._broken:
            return (self._end_slot or 0) / self._settings.rate
        return max(
            (e.first_slot / self._settings.rate + readable_seconds(e.target) for e in self._encoders),
            default=self.first_slot / self._settings.rate,
        )

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the pictures."""
        return self._size

    def begin(self, zero: float, size: tuple[int, int]) -> None:
        """Start the first encoder."""
        self._zero, self._size = zero, size
        self._start(self.first_slot)

    def replace(self, first_slot: int) -> bool:
        """Start another encoder, whose file goes on at `first_slot`; False when the recording cannot go on."""
        old = self._encoders[-1]
        outcome = old.abort()
        fault = fault_of(outcome, old.target)
        if self._end_slot is not None:
            self._lose_end(outcome)  # too late for another: the sound has been written to its end already
            return False
        _log.warning(
            "%s after %d frames: %s", outcome, first_slot - old.first_slot, " | ".join(outcome.log[:3])
        )
        short = first_slot - old.first_slot < _SHORT_LIFE * self._settings.rate
        self._short_lives = self._short_lives + 1 if short else 0
        if not isinstance(fault, MediaError) or self._short_lives >= _SHORT_LIVES:
            self.fail(fault)
            return False
        if not self._start(first_slot):
            return False
        kept = self._time_of(old.first_slot) + readable_seconds(old.target)
        self._listener.recorder_gap(
            min(kept, self._time_of(first_slot)), self._time_of(first_slot), f"{outcome}"
        )
        return True

    def fail(self, fault: Exception) -> None:
        """Give up: end the encoder and tell the listener, once. Called by any of the recorder's threads."""
        with self._failing:
            if self._failure is not None:
                return
            self._failure = fault
            self._broken = True
        if self._encoders:
            self._encoders[-1].abort()
        self._listener.recorder_failed(fault)

    def complete(self, end_slot: int) -> None:
        """Say how many frames the recording has, so that the sound can be made as long. Only the first call counts."""
        if not self._completed.is_set():
            self._end_slot = end_slot
            self._completed.set()

    def wait_completed(self, timeout: float) -> bool:
        """Wait until the number of frames is known, or will never be."""
        return self._completed.wait(timeout)

    def finish(self, timeout: float) -> tuple[RecordedSegment, ...]:
        """Wait for the last file to be finished; returns all segments that can be played.

        Both pipes must be closed.
        """
        if self._encoders and not self._broken:
            last = self._encoders[-1]
            outcome = last.finish(timeout)
            if not outcome.ok:
                self._lose_end(outcome)
            sync_folder(self._folder)
        whole = not self._broken and len(self._encoders) == 1
        written = (
            RecordedSegment(encoder.target.name, encoder.first_slot / self._settings.rate)
            for encoder in self._encoders
            if whole or readable_seconds(encoder.target) > 0
        )
        return (*self._earlier, *written)

    def _lose_end(self, outcome: Outcome) -> None:
        """The last encoder ended before its time while the recording was being finished."""
        last = self._encoders[-1]
        fault = fault_of(outcome, last.target)
        if not isinstance(fault, MediaError):
            self.fail(fault)
            return
        self._broken = True
        _log.warning("%s while it finished: %s", outcome, " | ".join(outcome.log[:3]))
        kept = self._time_of(last.first_slot) + readable_seconds(last.target)
        self._listener.recorder_gap(kept, max(kept, self._time_of(self._end_slot or 0)), f"{outcome}")

    def _start(self, first_slot: int) -> bool:
        number = len(self._encoders)
        target = self._folder / SEGMENT_NAME.format(number)
        while target.exists():  # of a recording in the same folder that a crash ended
            number += 1
            target = self._folder / SEGMENT_NAME.format(number)
        try:
            encoder = Encoder(self._ffmpeg, target, first_slot, self._size, self._settings)
        except OSError as error:
            self.fail(
                MediaError(f"ffmpeg cannot be started: {error.strerror}", file=target, code=error.errno)
            )
            return False
        self._encoders.append(encoder)
        self._listener.recorder_segment(target.name, first_slot / self._settings.rate, self._zero or 0.0)
        return True

    def _time_of(self, slot: int) -> float:
        return (self._zero or 0.0) + slot / self._settings.rate
