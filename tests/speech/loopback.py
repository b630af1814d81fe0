"""A speech service on loopback that answers as it is told: right, busy, broken, silent, cut off, drop by drop."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PATIENT, GIVEN_UP = 60.0, 0.5
"""Seconds that a request may take which is answered, however slow the machine is, and one that never is."""


def never_ends(trouble: object) -> bool:
    """Whether a service in this trouble never comes to the end of its answer; by the name that all tests give it."""
    return str(getattr(trouble, "__name__", trouble)) in {"hang", "hanging", "drip", "dripping"}


@dataclass
class Service:
    """What the service does, and what it was asked."""

    url: str = ""
    status: int = 200
    body: bytes = b""
    content_type: str = ""
    """By the body when empty."""
    retry_after: str = ""
    hang: bool = False
    cut: bool = False
    drip: bool = False
    """Sends a byte ten times a second, so that no single read takes long."""
    requests: list[tuple[str, str, bytes]] = field(default_factory=list)
    """Path, Authorization header and body of each request."""
    ended: threading.Event = field(default_factory=threading.Event)


def asked_once(service: Service, trouble: object) -> bool:
    """Whether there was one request. Where none is answered, a busy machine may give up before it has asked."""
    return len(service.requests) == 1 or (never_ends(trouble) and not service.requests)


@contextmanager
def serving() -> Iterator[Service]:
    """Run the service."""
    told = Service()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            told.requests.append((self.path, self.headers["Authorization"], body))
            if told.hang:
                told.ended.wait(20)
                self.close_connection = True
                return
            self.send_response(told.status)
            guess = "application/json" if told.body[:1] in (b"{", b"<") else "audio/pcm"
            self.send_header("Content-Type", told.content_type or guess)
            if told.retry_after:
                self.send_header("Retry-After", told.retry_after)
            self.send_header("Content-Length", str(len(told.body) + 1000 * (told.cut or told.drip)))
            # Said aloud: a client that does not know of it may use a connection again in the moment in which it ends.
            self.send_header("Connection", "close")
            self.end_headers()
            self.close_connection = True
            if told.drip:
                self._drip()
            else:
                self.wfile.write(told.body)

        def _drip(self) -> None:
            try:
                while not told.ended.wait(0.1):
                    self.wfile.write(b" ")
            except OSError:
                return  # the client has gone

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        told.url = f"http://127.0.0.1:{server.server_port}/v1"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield told
        finally:
            told.ended.set()
            server.shutdown()
            thread.join()
