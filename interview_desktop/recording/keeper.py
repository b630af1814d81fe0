"""The thread that keeps a growing recording on the disk, and notices when its encoder hangs."""

from __future__ import annotations

import logging
import threading

from interview_desktop.core.ports import RecorderListener
from interview_desktop.recording.encoder import Encoder
from interview_desktop.recording.segments import Segments

_log = logging.getLogger(__name__)


class Keeper(threading.Thread):
    """Keeps the file on the disk once a second, and ends an encoder that has stopped taking anything.

    A thread of its own, because a slow disk may hold it up for seconds, and the tracks must go on meanwhile. One thread for
    both, because while the disk holds it up an encoder that waits for the same disk does not hang: only looks at the encoder
    that the disk has let through count.

    Args:
        segments: whose current encoder is kept.
        listener: told when the disk begins to refuse.
    """

    TICK = 0.2
    """Seconds between two looks at the encoder."""
    SYNC_TICKS = 4
    """Looks between two calls to the disk; with the call itself less than a second."""
    STALL_TICKS = 7
    """Looks in a row at which the encoder has taken nothing, after which it counts as hanging: with the start of the next
    one it is replaced within two seconds."""

    def __init__(self, segments: Segments, listener: RecorderListener) -> None:
        super().__init__(name="recorder-keeper")
        self._segments = segments
        self._listener = listener
        self._stopping = threading.Event()
        self._refused = False
        self._stalled = 0
        self._taken = -1

    def stop(self) -> None:
        """End the thread."""
        self._stopping.set()
        self.join()

    def run(self) -> None:
        """Until `stop`."""
        ticks = 0
        while not self._stopping.wait(self.TICK):
            encoder = self._segments.current
            if encoder is None:
                continue
            ticks += 1
            if ticks % self.SYNC_TICKS == 0:
                self._sync(encoder)
            self._watch(encoder)

    def _sync(self, encoder: Encoder) -> None:
        try:
            encoder.sync()
        except OSError as error:
            if not self._refused:
                _log.warning("the recording cannot be kept on the disk: %s", error.strerror)
                self._listener.recorder_warning(f"the disk does not keep what is written: {error.strerror}")
            self._refused = True
        else:
            self._refused = False

    def _watch(self, encoder: Encoder) -> None:
        busy = encoder.video.writing or encoder.audio.writing
        taken = encoder.video.taken + encoder.audio.taken
        self._stalled = self._stalled + 1 if busy and taken == self._taken else 0
        self._taken = taken
        if self._stalled >= self.STALL_TICKS:
            _log.warning("the encoder takes nothing more: it is replaced")
            encoder.abort()
            self._stalled = 0
