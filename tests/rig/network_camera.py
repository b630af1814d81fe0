"""A network camera on loopback: MJPEG over HTTP (multipart/x-mixed-replace), as cheap IP cameras speak it."""

import socket
import threading

from tests.rig.frame_server import FrameServer
from tests.rig.pictures import Flashes, PictureSource, Size, jpeg, moving_source

_BOUNDARY = b"rig-frame"
_GREETING = (
    b"HTTP/1.0 200 OK\r\nCache-Control: no-store\r\nContent-Type: multipart/x-mixed-replace; boundary=%b\r\n\r\n"
) % _BOUNDARY
_NOT_FOUND = b"HTTP/1.0 404 Not Found\r\nContent-Length: 0\r\n\r\n"
_PATH = "/stream.mjpg"
_REQUEST_LIMIT = 16_384


class NetworkCamera(FrameServer):
    """An HTTP server on a free port of 127.0.0.1 that streams to any number of clients.

    Args:
        size: Width and height of the picture.
        fps: Frames per second.
        flashes: Shows flashes on a dark scene instead of the moving picture; their times count from `t0`.
        t0: Monotonic time of frame 0.
    """

    def __init__(
        self,
        *,
        size: Size = (1280, 720),
        fps: float = 30.0,
        flashes: Flashes | None = None,
        t0: float | None = None,
    ) -> None:
        super().__init__(fps=fps, flashes=flashes, t0=t0)
        self._source = moving_source(size, jpeg) if flashes is None else PictureSource(size, jpeg, flashes)
        self._port = 0

    @property
    def url(self) -> str:
        """Address of the stream; it stays the same when the camera is unplugged and plugged in again."""
        return f"http://127.0.0.1:{self._port}{_PATH}"

    def _listen(self) -> socket.socket:
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", self._port))
        listener.listen()
        self._port = listener.getsockname()[1]
        return listener

    def _serve(self, client: socket.socket, stop: threading.Event) -> None:
        if _requested_path(client) != _PATH:
            client.sendall(_NOT_FOUND)
            return
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        client.sendall(_GREETING)
        for exposure in self._exposures(self.fps, stop):
            data = self._source.frame(exposure.number, exposure.begin, exposure.end)
            part = b"--%b\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n%b\r\n"
            client.sendall(part % (_BOUNDARY, len(data), data))


def _requested_path(client: socket.socket) -> str:
    request = b""
    while b"\r\n\r\n" not in request and len(request) < _REQUEST_LIMIT:
        data = client.recv(4096)
        if not data:
            break
        request += data
    words = request.split(b"\r\n", 1)[0].decode("latin-1").split(" ")
    return words[1].split("?")[0] if len(words) == 3 else ""
