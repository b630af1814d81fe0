"""The thread of the pictures: takes frames as they come, and writes a constant-rate stream that stays on the clock."""

from __future__ import annotations

import logging
import threading
from collections import deque

from interview_desktop.core.media import Frame
from interview_desktop.core.ports import Clock, RecorderListener
from interview_desktop.recording.audio_track import AudioTrack
from interview_desktop.recording.encoding.encoder import Encoder
from interview_desktop.recording.encoding.load import LoadLimits, LoadWatch, lighter
from interview_desktop.recording.encoding.segments import Segments
from interview_desktop.recording.encoding.video_coding import VideoCoding
from interview_desktop.recording.pictures.pacing import FramePacer, grid_zero
from interview_desktop.recording.pictures.picture import even_layout, layout_of, make_picture

_log = logging.getLogger(__name__)

NO_PICTURE = 2.0
"""Seconds without a frame after which a card is shown instead of the last one."""
PATIENCE = 0.5
"""Seconds that a frame may be on its way before its slots are filled with the one before."""
QUEUE_BYTES = 200_000_000
"""Memory that waiting frames may take; `QUEUE_FRAMES` may wait in any case."""
QUEUE_FRAMES = 30
BATCH_FRAMES = 3
BATCH_BYTES = 400_000
"""Frames, or their bytes, that wait until they are written together. Coded pictures are small: waking this thread, and those
of the encoder that read them, costs more than they do. The encoder waits for the sound of their time in any case."""
_TICK = 0.1


class VideoTrack(threading.Thread):
    """Writes the pictures of one recording. `put` is called by the camera's thread, `finish` by whoever stops it.

    Args:
        segments: the encoders to write to; this thread starts and replaces them.
        clock: tells how long the camera has been silent.
        origin: monotonic time before which no frame is kept.
        rate: frames per second of the file.
        default_size: width and height when no frame ever comes.
        sound: the track beside it, which a new encoder must not leave behind.
        listener: hears about frames that are not in the file, and about a lighter encoder.
        limits: when a lighter encoder takes over.
    """

    def __init__(
        self,
        segments: Segments,
        clock: Clock,
        origin: float,
        rate: float,
        default_size: tuple[int, int],
        sound: AudioTrack,
        listener: RecorderListener,
        limits: LoadLimits,
    ) -> None:
        super().__init__(name="recorder-video")
        self._segments = segments
        self._clock = clock
        self._origin = origin
        self._rate = rate
        self._default_size = default_size
        self._sound = sound
        self._listener = listener
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._queue: deque[Frame] = deque()
        self._queued_bytes = 0
        self._dropped: list[float] = []  # times of frames there was no room for, since it was last reported
        self._end: float | None = None
        self._pacer: FramePacer | None = None
        self._picture = make_picture(even_layout(*default_size))
        self._encoder: Encoder | None = None  # the one that was written to last
        self._written = segments.first_slot
        self._last = origin  # time of the last frame, or of the beginning
        self._card = True
        self.load = LoadWatch(rate, limits)
        """How fast the encoder is."""
        self.dropped = 0
        """Frames there was no room for, because the encoder was too slow."""
        self.repeated = 0
        """Slots that were filled with the picture before."""
        self.skipped = 0
        """Frames left out because the camera runs faster than the file."""

    @property
    def backlog(self) -> int:
        """Frames that wait to be written."""
        return len(self._queue)

    def put(self, frame: Frame) -> None:
        """Take a frame, or drop it when too many wait; never blocks."""
        size = frame.pixels.nbytes
        with self._lock:
            if len(self._queue) >= QUEUE_FRAMES and self._queued_bytes + size > QUEUE_BYTES:
                self._dropped.append(frame.time)
                self.dropped += 1
            else:
                self._queue.append(frame)
                self._queued_bytes += size
            due = len(self._queue) >= BATCH_FRAMES or self._queued_bytes >= BATCH_BYTES
        if due:
            self._wake.set()

    def finish(self, end: float) -> None:
        """Write what waits, make the file last until `end`, and end the thread."""
        if self._pacer is not None:
            self._complete(self._pacer, end)
        self._end = end
        self._wake.set()

    def run(self) -> None:
        """Until `finish`."""
        try:
            while True:
                self._wake.wait(_TICK)
                self._wake.clear()
                # Read before the queue is emptied: what came before either of them is then in the file.
                end, now = self._end, self._clock.monotonic()
                self._take_all()
                self._report_drops()
                if end is not None:
                    self._write_end(end)
                    return
                self._bridge(now)
        except Exception as error:  # noqa: BLE001  # a thread has no caller: the listener hears of it
            self._segments.fail(error)
        finally:
            self._segments.complete(self._written)  # had no effect if it was said before, as it should be
            if encoder := self._segments.last:
                encoder.video.close()

    def _take_all(self) -> None:
        while self._queue:
            with self._lock:
                frame = self._queue.popleft()
                self._queued_bytes -= frame.pixels.nbytes
            if frame.time >= self._origin:
                self._take(frame)

    def _take(self, frame: Frame) -> None:
        if self._pacer is None:
            layout = layout_of(frame)
            if self._segments.zero is None:
                self._picture = make_picture(layout)
                if not self._picture.load(frame):
                    return
            else:  # the card leads over from what an earlier run has left, in its size
                self._picture = make_picture(even_layout(*self._default_size, layout.format))
            self._begin(frame.time)
        elif frame.time - self._last >= NO_PICTURE:
            self._listener.recorder_gap(self._last, frame.time, "the camera delivered no picture")
            self._fill(frame.time)
        assert self._pacer is not None
        pace = self._pacer.place(frame.time)
        self._last = frame.time
        if not pace.keep:
            self.skipped += 1
            return
        self.repeated += pace.repeat
        self._write(self._pacer.slots - 1)
        if self._picture.load(frame):
            self._card = False
        else:  # the one before is in its place
            self.repeated += 1
        self._write(self._pacer.slots)

    def _begin(self, first: float) -> None:
        zero = self._segments.zero
        if zero is None:
            zero = grid_zero(self._origin, first, self._rate)
        self._pacer = FramePacer(self._rate, zero, self._segments.first_slot)
        self._segments.begin(self._pacer.zero, self._picture.layout)

    def _bridge(self, now: float) -> None:
        """Keep the file on the clock while the camera is silent."""
        if self._pacer is None:
            if now - self._origin < NO_PICTURE:
                return
            self._begin(self._origin)
        self._fill(now - PATIENCE)

    def _fill(self, until: float) -> None:
        """Repeat the last picture, and then the card, up to a time."""
        assert self._pacer is not None
        gone = self._last + NO_PICTURE
        self.repeated += self._pacer.fill(min(until, gone))
        self._write(self._pacer.slots)
        if until > gone:
            if not self._card:
                self._picture.show_card()
                self._card = True
            self.repeated += self._pacer.fill(until)
            self._write(self._pacer.slots)

    def _write_end(self, end: float) -> None:
        if self._pacer is None:
            if not self._sound.heard:
                return
            self._begin(self._origin)
            assert self._pacer is not None
        self._complete(self._pacer, end)
        if end - self._last >= NO_PICTURE:
            self._listener.recorder_gap(self._last, end, "the camera delivered no picture")
        self._fill(end)

    def _complete(self, pacer: FramePacer, end: float) -> None:
        """Settle the length of the file.

        Before the last frames are written: the sound must be able to end first, because ffmpeg takes no more pictures
        while it waits for sound.
        """
        self._segments.complete(max(pacer.slots, pacer.due(end)))

    def _write(self, slots: int) -> None:
        """Write the picture until the file holds that many frames, but never beyond its end."""
        end_slot = self._segments.end_slot
        target = slots if end_slot is None else min(slots, end_slot)
        while self._written < target and (encoder := self._segments.current):
            if lighter := self._lighter(encoder):
                self._hand_over(encoder, lighter)
                continue
            try:
                if encoder.gone:
                    raise BrokenPipeError
                if encoder is not self._encoder:
                    self._encoder = encoder
                    encoder.video.write(self._picture.prologue(self._rate / encoder.coding.step))
                if (self._written - encoder.first_slot) % encoder.coding.step == 0:
                    encoder.video.write(self._picture.data)
            except OSError:
                encoder.gone = True
                encoder.video.close()
                resumed = self._segments.replace(self._written)
                if resumed is not None:
                    self._written = resumed
            else:
                self._written += 1

    def _lighter(self, encoder: Encoder) -> VideoCoding | None:
        """What takes over when this encoder is too slow for the machine as it is now; None as long as it is not."""
        now = self._clock.monotonic()
        self.load.look(now, self._written, len(self._queue) / self._rate)
        if not self.load.overloaded or self._segments.end_slot is not None:
            return None
        self.load.settle(now)
        return lighter(encoder.coding, self.load.speed)

    def _hand_over(self, encoder: Encoder, coding: VideoCoding) -> None:
        """Let a lighter encoder go on with the next picture."""
        first_slot = self._segments.hand_over(self._written, coding)
        if first_slot is None:
            return
        encoder.video.close()
        _log.warning("%s is too slow here: %s goes on", encoder.coding, coding)
        self._listener.recorder_lowered(
            self._segments.time_of(first_slot), str(encoder.coding), str(coding), coding.step
        )
        self._written = first_slot

    def _report_drops(self) -> None:
        with self._lock:
            dropped, self._dropped = self._dropped, []
        if dropped:
            _log.warning("%d frames dropped: the encoder is too slow", len(dropped))
            self._listener.recorder_gap(
                dropped[0], dropped[-1], f"{len(dropped)} pictures: the encoder is too slow"
            )
