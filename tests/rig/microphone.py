"""Speaks into the virtual microphone: in real time, sample by sample, on a clock that may run wrong on purpose.

A real microphone never stops delivering: between utterances the feeder writes faint noise. Sample k is "captured" at
`started_at + k / true_rate` on time.monotonic(), and a block is delivered when its last sample has been captured.
"""

import os
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

import numpy as np

from tests.rig.programs import RigError
from tests.rig.samples import RATE, Samples, mixed, noise, tone
from tests.rig.sound import SoundServer

BLOCK = 480
"""Samples delivered at a time: 10 ms."""

_PIPE_BYTES = 8192  # 85 ms: a longer pipe would let the sound lag behind its time


@dataclass
class Utterance:
    """Something the feeder was told to say."""

    samples: Samples
    first: int
    """Index of its first sample in the stream since the feeder started."""
    started_at: float
    """Monotonic time of its first sample."""
    ended_at: float
    """Monotonic time after its last sample."""
    _done: threading.Event = field(default_factory=threading.Event, repr=False)

    @property
    def end(self) -> int:
        """Index after its last sample."""
        return self.first + len(self.samples)

    @property
    def done(self) -> bool:
        """Whether all of it has been said."""
        return self._done.is_set()

    def wait(self, timeout_s: float | None = None) -> Self:
        """Wait until all of it has been said (by default for its length and a few seconds more).

        Raises:
            RigError: It was not said in time, for instance because the microphone stalls.
        """
        limit = max(0.0, self.ended_at - time.monotonic()) + 5.0 if timeout_s is None else timeout_s
        if not self._done.wait(limit):
            raise RigError(f"the microphone did not say it within {limit:.1f} s")
        return self


class MicrophoneFeed:
    """A thread that writes what was queued with `say`, and faint noise otherwise.

    Args:
        server: Whose microphone.
        ppm: Error of the microphone's sample clock in parts per million; positive runs fast.
        noise_dbfs: Level of the room.
    """

    def __init__(self, server: SoundServer, *, ppm: float = 0.0, noise_dbfs: float = -70.0) -> None:
        self._server = server
        self.true_rate = RATE * (1 + ppm * 1e-6)
        self.dropped_blocks = 0
        self.started_at = 0.0
        self._room = noise(10.0, noise_dbfs)
        self._lock = threading.Lock()
        self._queue: list[Utterance] = []
        self._position = 0
        self._stalled = False
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="rig-microphone")

    def __enter__(self) -> Self:
        self.started_at = time.monotonic()
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join()

    def say(self, samples: Samples) -> Utterance:
        """Say this now, or as soon as everything queued before it has been said."""
        with self._lock:
            begin = max([self._position + BLOCK, *(utterance.end for utterance in self._queue)])
            return self._enqueue(samples, begin)

    def say_at(self, samples: Samples, at: float) -> Utterance:
        """Say this at a monotonic time, on top of whatever else is said then.

        Raises:
            RigError: The time has passed.
        """
        with self._lock:
            begin = round((at - self.started_at) * self.true_rate)
            if begin < self._position:
                raise RigError(f"the microphone was told {self.time_of(self._position) - at:.2f} s too late")
            return self._enqueue(samples, begin)

    def beep(self, times: Sequence[float], t0: float, seconds: float = 0.1) -> list[Utterance]:
        """Beep at `t0` (monotonic) plus each of `times`."""
        sound = tone(seconds)
        return [self.say_at(sound, t0 + at) for at in times]

    def silence_at_once(self) -> None:
        """Drop everything that is queued or being said."""
        with self._lock:
            for utterance in self._queue:
                utterance._done.set()
            self._queue.clear()

    def stall(self) -> None:
        """Deliver nothing from now on, as a hanging device; the microphone's clock goes on."""
        self._stalled = True

    def resume(self) -> None:
        """Deliver again; what was to be said during the stall is lost."""
        self._stalled = False

    def time_of(self, index: int) -> float:
        """Monotonic time at which the sample with this index is captured."""
        return self.started_at + index / self.true_rate

    def _enqueue(self, samples: Samples, begin: int) -> Utterance:
        started, ended = self.time_of(begin), self.time_of(begin + len(samples))
        utterance = Utterance(samples, begin, started, ended)
        self._queue.append(utterance)
        return utterance

    def _run(self) -> None:
        pipe = -1
        try:
            while not self._stop.wait(max(0.0, self.time_of(self._position + BLOCK) - time.monotonic())):
                block = self._next_block()
                if self._stalled:
                    continue
                pipe = self._deliver(pipe, block)
        finally:
            if pipe >= 0:
                os.close(pipe)

    def _next_block(self) -> Samples:
        with self._lock:
            first = self._position
            at = first % (len(self._room) - BLOCK)
            block = self._room[at : at + BLOCK]
            for utterance in list(self._queue):
                start, end = max(utterance.first, first), min(utterance.end, first + BLOCK)
                if start < end:
                    layer = np.zeros(BLOCK, np.int16)
                    part = utterance.samples[start - utterance.first : end - utterance.first]
                    layer[start - first : end - first] = part
                    block = mixed(block, layer)
                if utterance.end <= first + BLOCK:
                    self._queue.remove(utterance)
                    utterance._done.set()
            self._position = first + BLOCK
            return block

    def _deliver(self, pipe: int, block: Samples) -> int:
        """Write one block; a block nobody takes in time is lost, as with a real device. Returns the pipe in use."""
        try:
            if pipe < 0 or not self._same_file(pipe):
                if pipe >= 0:
                    os.close(pipe)
                pipe = -1
                pipe = os.open(self._server.fifo, os.O_WRONLY | os.O_NONBLOCK)
                import fcntl  # not on Windows, where this module is imported but never used

                fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)
            os.write(pipe, block.tobytes())
        except OSError:
            self.dropped_blocks += 1  # unplugged, or the pipe is full
        return pipe

    def _same_file(self, pipe: int) -> bool:
        """Whether the FIFO is still the one that is open: plugging the microphone in anew makes another."""
        found = self._server.fifo.stat()
        return found.st_ino == os.fstat(pipe).st_ino
