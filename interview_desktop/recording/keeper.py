"""The thread that keeps a growing recording on the disk, and notices when its encoder hangs."""

from __future__ import annotations

import logging
import threading

from interview_desktop.recording.encoder import Encoder
from interview_desktop.recording.segments import Segments

_log = logging.getLogger(__name__)


class Keeper(threading.Thread):
    """Keeps the file on the disk once a second, and ends an encoder that has stopped taking anything.

    A thread of its own, because a slow disk may hold it up for seconds, and the tracks must go on meanwhile.

    Args:
        segments: whose current encoder is kept.
    """

    INTERVAL = 0.8
    """Seconds between two calls to the disk; with the call itself less than one."""
    STALL_INTERVALS = 5
    """Intervals that one write to the encoder may take before it counts as hanging."""

    def __init__(self, segments: Segments) -> None:
        super().__init__(name="recorder-keeper")
        self._segments = segments
        self._stopping = threading.Event()
        self._stalled = 0
        self._taken = -1

    def stop(self) -> None:
        """End the thread."""
        self._stopping.set()
        self.join()

    def run(self) -> None:
        """Until `stop`."""
        while not self._stopping.wait(self.INTERVAL):
            encoder = self._segments.current
            if encoder is None:
                continue
            try:
                encoder.sync()
            except OSError as error:
                _log.warning("the recording cannot be kept on the disk: %s", error.strerror)
            self._watch(encoder)

    def _watch(self, encoder: Encoder) -> None:
        busy = encoder.video.writing or encoder.audio.writing
        taken = encoder.video.taken + encoder.audio.taken
        self._stalled = self._stalled + 1 if busy and taken == self._taken else 0
        self._taken = taken
        if self._stalled >= self.STALL_INTERVALS:
            _log.warning("the encoder takes nothing more: it is replaced")
            encoder.abort()
            self._stalled = 0
