"""The segment files of one recording: starts encoders one after the other, on one time line."""

from __future__ import annotations

import logging
import math
import threading
from dataclasses import replace
from pathlib import Path

from interview_desktop.core.errors import MediaError
from interview_desktop.core.media import RecordedMedia, RecordedSegment
from interview_desktop.core.ports import RecorderListener
from interview_desktop.core.sentences import sentence
from interview_desktop.files.whole import sync_folder
from interview_desktop.recording.encoding.encoder import Encoder, EncoderSettings, disk_fault, fault_of
from interview_desktop.recording.encoding.seam import sample_of, sound_start
from interview_desktop.recording.encoding.video_coding import REORDERED, SOFTWARE, VideoCoding
from interview_desktop.recording.ffmpeg import Ffmpeg
from interview_desktop.recording.pictures.picture import Layout, even_layout
from interview_desktop.recording.process import Outcome
from interview_desktop.recording.reading.probe import readable_ends, readable_seconds

_log = logging.getLogger(__name__)

SEGMENT_NAME = "segment_{:04d}.mp4"
_SHORT_LIFE = 2.0
_SHORT_LIVES = 3  # encoders that may end by themselves within `_SHORT_LIFE` one after the other before the recorder gives up


def slots_of(seconds: float, rate: float) -> int:
    """How many frames of a grid begin within the first seconds."""
    # The thousandth keeps a length that was computed as slots / rate from counting as one more.
    return math.ceil(seconds * rate - 1e-3)


class Segments:
    """Owns the encoder that runs, replaces it when it ends before its time, and lets another take over from it.

    The thread of the pictures calls `begin`, `replace`, `hand_over` and `complete`, the keeper `reap`; every thread may read
    the properties, and `fail`.

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
        self._layout: Layout | None = even_layout(after.width, after.height) if after else None
        self._zero: float | None = after.origin if after else None
        self.first_slot = slots_of(after.duration, settings.rate) if after else 0
        """Where on the grid this run's first file begins."""
        self._encoders: list[Encoder] = []
        self._finishing: list[Encoder] = []  # have handed over, and have not ended yet
        self._reaping = threading.Lock()
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
    def running(self) -> tuple[Encoder, ...]:
        """Every encoder that has something to write: the current one, and those that finish their files."""
        current = self.current
        with self._reaping:
            return (*self._finishing, *((current,) if current else ()))

    @property
    def taken(self) -> int:
        """Bytes that the encoders have taken so far."""
        return sum(encoder.video.taken + encoder.audio.taken for encoder in self._encoders)

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
        """Width and height of the pictures; zero before there is one."""
        return (self._layout.width, self._layout.height) if self._layout else (0, 0)

    def begin(self, zero: float, layout: Layout) -> None:
        """Start the first encoder."""
        self._zero, self._layout = zero, layout
        self._start(self.first_slot, self._settings.coding)

    def replace(self, written: int) -> int | None:
        """Start another encoder after one has died; its file goes on where the one before can be played to.

        Args:
            written: pictures that the recording has been given so far.

        Returns:
            The first slot of the new file, at most `written`; None when the recording cannot go on.
        """
        old = self._encoders[-1]
        outcome = old.abort()
        fault = fault_of(outcome, old.target)
        if self._end_slot is not None:
            self._lose_end(outcome)  # too late for another: the sound has been written to its end already
            return None
        lived = written - old.first_slot
        _log.warning("%s after %d frames: %s", outcome, lived, " | ".join(outcome.log[:3]))
        if not old.hung:  # else the next may take more: machines that were too busy breathe again
            self._short_lives = self._short_lives + 1 if lived < _SHORT_LIFE * self._settings.rate else 0
        if self._failure is not None:  # it was told, and only the end was waited for
            self._broken = True
            return None
        if not isinstance(fault, MediaError) or self._short_lives >= _SHORT_LIVES:
            self.fail(fault)
            return None
        pictures, sound = readable_ends(old.target)
        # Not a picture earlier: the join would show it twice. The later file is decoded two pictures before it is shown.
        played = old.first_slot + slots_of(pictures, self._settings.rate)
        coding = old.coding
        if coding.encoder != SOFTWARE:
            coding, played = replace(coding, encoder=SOFTWARE), played + REORDERED
        first_slot = min(played, written)
        if not self._start(first_slot, coding):
            return None
        kept = self.time_of(old.first_slot) + min(pictures, sound)
        self._listener.recorder_gap(
            min(kept, self.time_of(first_slot)),
            self.time_of(written),
            f"{outcome}: the picture stands still, the sound goes on",
        )
        return first_slot

    def hand_over(self, slot: int, coding: VideoCoding) -> int | None:
        """Let another encoder go on at a slot; the one that runs gets what comes before, and finishes its file by itself.

        The caller writes no more pictures to the old one, and closes its pipe.

        Args:
            slot: the next one to be written.
            coding: of the other.

        Returns:
            The first slot of the new file: later than `slot` when fewer pictures follow; None when the recording cannot
            go on.
        """
        old = self._encoders[-1]
        # A picture that stands longer is decoded earlier, before the last ones of the old file were: room for that.
        first_slot = slot + REORDERED * max(0, coding.step - old.coding.step)
        return first_slot if self._start(first_slot, coding, after=old) else None

    def reap(self) -> None:
        """See which of the encoders that handed over have ended, and whether well."""
        with self._reaping:
            ended = [encoder for encoder in self._finishing if not encoder.running]
            self._finishing = [encoder for encoder in self._finishing if encoder not in ended]
        for encoder in ended:
            self._judge(encoder, encoder.finish(0.0))
            self._keep(encoder)

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

    def refused(self, encoder: Encoder, error: OSError) -> None:
        """The disk does not keep what an encoder writes. Told once; the encoder goes on until the recording is stopped.

        A disk that cannot be asked to keep anything, as some file systems of networks, is none that refuses.
        """
        fault = disk_fault(error.errno or 0, encoder.target)
        with self._failing:
            if fault is None or self._failure is not None:
                return
            self._failure = fault
        _log.warning("the recording cannot be kept on the disk: %s", error.strerror)
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
        with self._reaping:
            finishing, self._finishing = self._finishing, []
        for encoder in finishing:
            self._judge(encoder, encoder.finish(timeout))
            self._keep(encoder)
        if self._encoders and not self._broken:
            last = self._encoders[-1]
            outcome = last.finish(timeout)
            if not outcome.ok:
                self._lose_end(outcome)
            self._keep(last)
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
        kept = self.time_of(last.first_slot) + readable_seconds(last.target)
        self._listener.recorder_gap(kept, max(kept, self.time_of(self._end_slot or 0)), f"{outcome}")

    def _keep(self, encoder: Encoder) -> None:
        """Bring a finished file and its name to the disk."""
        try:
            encoder.sync()
            sync_folder(self._folder)
        except OSError as error:
            self.refused(encoder, error)

    def _judge(self, encoder: Encoder, outcome: Outcome) -> None:
        """Tell what an encoder that handed over has not kept."""
        if outcome.ok:
            return
        _log.warning("%s while it finished its file: %s", outcome, " | ".join(outcome.log[:3]))
        kept = self.time_of(encoder.first_slot) + min(readable_ends(encoder.target))
        until = self.time_of(encoder.end_slot or 0)
        self._listener.recorder_gap(min(kept, until), until, f"{outcome}")

    def _start(self, first_slot: int, coding: VideoCoding, *, after: Encoder | None = None) -> bool:
        assert self._layout is not None
        number = len(self._encoders)
        target = self._folder / SEGMENT_NAME.format(number)
        while target.exists():  # of a recording in the same folder that a crash ended
            number += 1
            target = self._folder / SEGMENT_NAME.format(number)
        settings = replace(self._settings, coding=coding)
        early = sound_start(sample_of(first_slot, settings.rate))
        try:
            encoder = Encoder(self._ffmpeg, target, first_slot, self._layout, settings, early)
        except OSError as error:
            self.fail(
                MediaError(
                    sentence("ffmpeg cannot be started: {0}", error.strerror), file=target, code=error.errno
                )
            )
            return False
        if after is not None:
            with self._reaping:
                self._finishing.append(after)
            after.end_slot = first_slot  # before the sound can see that there is another
        self._encoders.append(encoder)
        self._listener.recorder_segment(target.name, first_slot / self._settings.rate, self._zero or 0.0)
        return True

    def time_of(self, slot: int) -> float:
        """Monotonic time at which a slot is due."""
        return (self._zero or 0.0) + slot / self._settings.rate
