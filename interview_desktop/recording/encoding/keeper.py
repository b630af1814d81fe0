"""The thread that keeps a growing recording on the disk, and notices when its encoder hangs."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from interview_desktop.recording.encoding.encoder import Encoder
from interview_desktop.recording.encoding.segments import Segments
from interview_desktop.recording.encoding.stalling import StallWatch

_log = logging.getLogger(__name__)


class Keeper(threading.Thread):
    """Keeps the files on the disk once a second, and ends an encoder that has stopped taking anything.

    A thread of its own, because a slow disk may hold it up for seconds, and the tracks must go on meanwhile. One thread for
    both, because an encoder that waits for the same disk does not hang: looks that the disk holds up do not count. Nor do those
    that come late: then this program gets no processor, and an encoder may wait for what it has not written yet.

    Args:
        segments: whose encoders are kept.
        wait: waits so many seconds and says whether to end; another one is for tests.
        clock: tells how long that took, seconds.
    """

    INTERVAL = 0.2
    """Seconds between two looks at the encoders; a hanging one is replaced after `StallWatch.HANGING_LOOKS`."""
    LATE = 2 * INTERVAL
    """Seconds after the one before, with which a look comes late."""
    SYNC_LOOKS = 4
    """Looks between two calls to the disk; with the call itself less than a second."""

    def __init__(
        self,
        segments: Segments,
        wait: Callable[[float], bool] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(name="recorder-keeper")
        self._segments = segments
        self._stopping = threading.Event()
        self._wait = wait or self._stopping.wait
        self._clock = clock
        self._watches: dict[Encoder, StallWatch] = {}

    def stop(self) -> None:
        """End the thread."""
        self._stopping.set()
        self.join()

    def run(self) -> None:
        """Until `stop`."""
        looks, before = 0, self._clock()
        while not self._wait(self.INTERVAL):
            looks += 1
            late = self._clock() - before > self.LATE
            running = self._segments.running
            if looks % self.SYNC_LOOKS == 0:
                self._keep(running)
            self._watches = {encoder: self._watches.get(encoder) or StallWatch() for encoder in running}
            for encoder, watch in () if late else self._watches.items():
                self._watch(encoder, watch)
            self._segments.reap()
            before = self._clock()

    def _keep(self, running: tuple[Encoder, ...]) -> None:
        for encoder in running:
            try:
                encoder.sync()
            except OSError as error:
                self._segments.refused(encoder, error)

    def _watch(self, encoder: Encoder, watch: StallWatch) -> None:
        busy = encoder.video.writing or encoder.audio.writing
        taken = encoder.video.taken + encoder.audio.taken
        if watch.hangs(busy=busy, taken=taken, cpu=encoder.cpu_seconds, runnable=encoder.runnable):
            _log.warning("the encoder takes nothing more: it is ended")
            encoder.abort(hanging=True)
