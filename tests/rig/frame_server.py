"""What both virtual cameras have in common: a listening socket whose every client gets frames in real time.

Frame `n` is exposed from `t0 + n / rate` on time.monotonic() and sent then; a frame whose time has passed because the
client was slow is never sent, as a camera cannot catch up either.
"""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from tests.rig.pictures import Flashes

_SEND_BUFFER = 1 << 20
_LATE_FRAMES = 2


@dataclass(frozen=True)
class Exposure:
    """One frame's place in time."""

    number: int
    """Running number since `t0`."""
    begin: float
    """Start of exposure, seconds since `t0`."""
    end: float
    """End of exposure, seconds since `t0`."""
    at: float
    """Start of exposure on time.monotonic()."""


class FrameServer:
    """Base of the virtual cameras; `_serve` says how one client is greeted and fed.

    Args:
        fps: The rate really delivered, whatever the camera claims.
        flashes: Shows flashes on a dark scene instead of the moving picture; their times count from `t0`.
        t0: Monotonic time of frame 0; by default the moment of construction.
    """

    def __init__(self, *, fps: float = 30.0, flashes: Flashes | None = None, t0: float | None = None) -> None:
        self.fps = fps
        self.t0 = time.monotonic() if t0 is None else t0
        self.frames_sent = 0
        self._flashes = flashes
        self._listener: socket.socket | None = None
        self._clients: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._flowing = threading.Event()
        self._flowing.set()

    def __enter__(self) -> Self:
        self.plug()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.unplug()

    def plug(self) -> None:
        """Make the camera available (entering the context does it, and after `unplug` this does)."""
        self._stop = threading.Event()
        self._listener = self._listen()
        self._start(self._accept, self._listener, self._stop)

    def unplug(self) -> None:
        """Take the camera away: clients lose their connection in mid-frame, new ones find nothing."""
        self._stop.set()
        listener, self._listener = self._listener, None
        if listener is not None:
            _hang_up(listener)  # wakes the accepting thread
        self.drop()
        for thread in self._threads:
            thread.join()
        self._threads.clear()
        if listener is not None:
            listener.close()

    def drop(self) -> None:
        """Cut every client off; they may come back."""
        with self._lock:
            for client in self._clients:
                _hang_up(client)

    def stall(self) -> None:
        """Send nothing from now on, with the connection kept, as a hanging camera."""
        self._flowing.clear()

    def resume(self) -> None:
        """Send frames again, from the one that is due."""
        self._flowing.set()

    def _listen(self) -> socket.socket:
        """Return a socket that listens."""
        raise NotImplementedError

    def _serve(self, client: socket.socket, stop: threading.Event) -> None:
        """Greet a client and send frames until it leaves or `stop` is set."""
        raise NotImplementedError

    def _exposures(self, rate: float, stop: threading.Event) -> Iterator[Exposure]:
        """Yield each frame when it is due, leaving out what is late or falls into a stall."""
        number = int((time.monotonic() - self.t0) * rate) + 1
        while not stop.is_set():
            begin = number / rate
            wait = self.t0 + begin - time.monotonic()
            if wait > 0 and stop.wait(wait):
                return
            if self._flowing.is_set() and wait > -_LATE_FRAMES / rate:
                self.frames_sent += 1
                yield Exposure(number, begin, begin + 1 / rate, self.t0 + begin)
            number += 1

    def _accept(self, listener: socket.socket, stop: threading.Event) -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return  # unplugged
            with self._lock:
                if stop.is_set():
                    client.close()
                    return
                self._clients.add(client)
                self._start(self._attend, client, stop)

    def _attend(self, client: socket.socket, stop: threading.Event) -> None:
        try:
            client.settimeout(5.0)
            client.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)
            self._serve(client, stop)
        except OSError:
            pass  # the client left, or was cut off
        finally:
            with self._lock:
                self._clients.discard(client)
                client.close()

    def _start(self, work: object, *arguments: object) -> None:
        assert callable(work)
        thread = threading.Thread(target=work, args=arguments, name=f"rig-{type(self).__name__}", daemon=True)
        self._threads.append(thread)
        thread.start()


def _hang_up(connection: socket.socket) -> None:
    with suppress(OSError):  # the other side may have been faster
        connection.shutdown(socket.SHUT_RDWR)
