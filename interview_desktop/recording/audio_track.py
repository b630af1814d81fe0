"""The thread of the sound: places microphone and voice on the time line, and writes them a little behind the clock.

Being behind is what lets a voice that is announced late still sound at its time, and a block that comes late still be
in its place.
"""

from __future__ import annotations

import math
import threading
from collections import deque
from dataclasses import dataclass

from interview_desktop.core.media import MEDIA_RATE, Audio, AudioBlock, VoiceInRoom
from interview_desktop.core.ports import Clock, RecorderListener
from interview_desktop.recording.encoding.encoder import Encoder
from interview_desktop.recording.encoding.seam import TAIL, cut_at, sample_of
from interview_desktop.recording.encoding.segments import Segments
from interview_desktop.recording.sound.mixing import SoundTimeline, as_samples, resampled
from interview_desktop.recording.sound.outgoing import OutgoingSound
from interview_desktop.recording.sound.placing import Placed, SamplePlacer
from interview_desktop.recording.sound.stretching import SoxrStretcher

HOLD = 0.3
"""Seconds that the sound is written behind the clock."""
SILENCE_AFTER = 0.2
"""Seconds beyond `HOLD` without a block after which silence takes its place: ffmpeg holds pictures back otherwise."""
QUEUE_SECONDS = 60.0
"""Sound that may wait while there is no encoder to take it."""
KEPT_SECONDS = 8.0
"""Sound that is kept after it was sent: what a dead encoder takes with it is sent to the next one again."""
_TICK = 0.1


@dataclass(frozen=True, slots=True)
class _Voice:
    audio: Audio
    time: float


@dataclass(frozen=True, slots=True)
class _CutVoice:
    time: float


class AudioTrack(threading.Thread):
    """Writes the sound of one recording. `put`, `voice` and `cut_voice` are called by any thread and never block.

    Args:
        segments: the encoders to write to; the thread of the pictures starts them.
        clock: tells how long the microphone has been silent.
        origin: monotonic time before which no sound is kept.
        rate: frames per second of the file.
        listener: hears about sound that is not in the file.
    """

    def __init__(
        self, segments: Segments, clock: Clock, origin: float, rate: float, listener: RecorderListener
    ) -> None:
        super().__init__(name="recorder-audio")
        self._segments = segments
        self._clock = clock
        self._origin = origin
        self._rate = rate
        self._listener = listener
        self._inbox: deque[AudioBlock | _Voice | _CutVoice] = deque()
        self._finish = threading.Event()
        self._end = 0.0
        self._placer = SamplePlacer(MEDIA_RATE, SoxrStretcher(MEDIA_RATE))
        first = round(segments.first_slot / rate * MEDIA_RATE)
        self._sound = SoundTimeline(first)
        self._encoder: Encoder | None = None
        self._outgoing = OutgoingSound(
            first, round(KEPT_SECONDS * MEDIA_RATE), round(QUEUE_SECONDS * MEDIA_RATE)
        )
        self._heard = False

    @property
    def heard(self) -> bool:
        """Whether the microphone has ever delivered anything."""
        return self._heard

    @property
    def backlog(self) -> int:
        """Blocks that wait to be placed."""
        return len(self._inbox)

    @property
    def drift(self) -> float:
        """How much faster than it claims the microphone runs; 0.0002 is 200 ppm."""
        return self._placer.servo.drift

    def put(self, block: AudioBlock) -> None:
        """Take a block of the microphone."""
        self._heard = True
        self._inbox.append(block)

    def voice(self, audio: Audio, time: float) -> None:
        """Take a piece of the machine's voice that began to sound at `time`."""
        self._inbox.append(_Voice(audio, time))

    def cut_voice(self, time: float) -> None:
        """The machine's voice fell silent at `time`."""
        self._inbox.append(_CutVoice(time))

    def finish(self, end: float) -> None:
        """Write what waits, make the sound as long as the picture, and end the thread."""
        self._end = end
        self._finish.set()

    def run(self) -> None:
        """Until `finish`."""
        try:
            while not self._finish.wait(_TICK):
                # Read before the inbox is emptied: what came before it is then in its place.
                now = self._clock.monotonic()
                if self._segments.zero is not None:
                    self._take_all(self._segments.zero)
                    self._go_on(now - self._segments.zero)
            self._write_end()
        except Exception as error:  # noqa: BLE001  # a thread has no caller: the listener hears of it
            self._segments.fail(error)
        finally:
            if self._encoder is not None:
                self._encoder.audio.close()
            if (last := self._segments.last) is not None:
                last.audio.close()

    def _go_on(self, now: float) -> None:
        """Write up to where everything that is to come has come; `now` is on the file's time line."""
        if now - self._placer.end > HOLD + SILENCE_AFTER:
            self._placer.flush()
            self._place()
            self._give(now - HOLD)
        else:
            self._give(min(now - HOLD, self._placer.placed_end))

    def _take_all(self, zero: float) -> None:
        while self._inbox:
            match self._inbox.popleft():
                case AudioBlock() as block:
                    if block.end > self._origin:
                        self._placer.add(as_samples(block.samples), block.time - zero)
                case _Voice(audio, time):
                    samples = resampled(as_samples(audio.samples), audio.rate, MEDIA_RATE)
                    self._sound.voice.add(Placed(round((time - zero) * MEDIA_RATE), samples))
                case _CutVoice(time):
                    self._sound.voice.cut(round((time - zero) * MEDIA_RATE))
        self._place()

    def _place(self) -> None:
        zero = self._segments.zero or 0.0
        for found in self._placer.take_discontinuities():
            start, end = zero + found.start, zero + found.start + found.seconds
            if start < end:
                self._listener.recorder_gap(start, end, "the microphone delivered no sound")
            else:
                self._listener.recorder_gap(end, start, "the microphone delivered sound twice")
        late = self._sound.add(self._placer.take())
        if late:
            given = zero + self._sound.given / MEDIA_RATE
            self._listener.recorder_gap(
                given - late / MEDIA_RATE, given, "the microphone's sound came too late"
            )

    def _give(self, until: float) -> None:
        """Write everything up to a time on the file's time line, in seconds."""
        self._give_samples(int(until * MEDIA_RATE))

    def _give_samples(self, until: int) -> None:
        self._outgoing.add(self._sound.give(until))
        zero = self._segments.zero or 0.0
        for decision in self._sound.guard.take_decisions():
            self._listener.recorder_voice(
                VoiceInRoom(
                    time=zero + decision.sample / MEDIA_RATE,
                    in_room=decision.in_room,
                    level=decision.found.level if math.isfinite(decision.found.level) else None,
                    delay=decision.found.delay,
                    likeness=decision.found.likeness,
                )
            )
        self._send()

    def _send(self, *, last: bool = False) -> None:
        """Give the encoders what waits.

        Args:
            last: nothing follows; an encoder that was to get more does not get it.
        """
        encoder = self._segments.current
        if self._encoder is not None and self._encoder is not encoder:
            owed = self._owes(self._encoder)
            if owed and not last:
                return
            self._encoder.audio.close()
            self._encoder = None
        if encoder is None or encoder.gone:
            return
        if self._encoder is None:
            self._encoder = encoder
            # Exactly where its pictures begin, or as much earlier as the seam needs.
            self._outgoing.go_to(sample_of(encoder.first_slot, self._rate) + encoder.sound_start)
        self._write(encoder)

    def _owes(self, encoder: Encoder) -> bool:
        """Give an encoder that finishes its file the sound around its end; whether more is to come."""
        if encoder.end_slot is None or encoder.gone:
            return False
        until = cut_at(sample_of(encoder.end_slot, self._rate)) + TAIL
        return self._write(encoder, until) and self._outgoing.sent < until

    def _write(self, encoder: Encoder, until: int | None = None) -> bool:
        """Write what waits, up to a sample; whether the encoder took it."""
        data = self._outgoing.waiting(until)
        if not data:
            return True
        try:
            encoder.audio.write(data)
        except OSError:
            encoder.gone = True  # the thread of the pictures sees it and starts another
            return False
        self._outgoing.passed(data)
        return True

    def _write_end(self) -> None:
        """Bring the sound to exactly the length of the picture."""
        while self._segments.zero is None and not self._segments.wait_completed(_TICK):
            pass  # the thread of the pictures begins the file at the latest now, if there is anything to keep
        zero = self._segments.zero
        if zero is None:
            return
        self._take_all(zero)
        self._placer.flush()
        self._place()
        heard = zero + self._placer.end
        if self._end - heard > HOLD + SILENCE_AFTER:
            self._listener.recorder_gap(max(zero, heard), self._end, "the microphone delivered no sound")
        self._give(self._end - zero)
        # Sound goes on to be written meanwhile: the encoder may have to be replaced even now.
        while not self._segments.wait_completed(_TICK):
            self._send()
        self._give_samples(sample_of(self._segments.end_slot or 0, self._rate))
        self._send(last=True)
