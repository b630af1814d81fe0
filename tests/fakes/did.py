"""D-ID's service, scripted: behind httpx without a socket, or on loopback."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

CLIP = b"\0\0\0\x18ftypmp42 a clip"


@dataclass
class DidService:
    """What it answers and what it was asked."""

    url: str = ""
    polls: int = 2
    """How often a clip is not ready yet."""
    status: int = 0
    """Answer everything with this status; 0 for none."""
    ends: str = "done"
    """What a clip comes to."""
    remaining: float = 7
    asked: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    def answer(self, method: str, path: str, body: bytes) -> tuple[int, bytes]:
        """Status and content."""
        if path.startswith("/files/"):
            return 200, CLIP
        if self.status:
            return self.status, b'{"kind": "Error", "description": "secret text"}'
        if path == "/credits":
            return 200, json.dumps({"remaining": self.remaining, "total": 20, "credits": []}).encode()
        if path.startswith("/clips/presenters/"):
            found = {
                "image_url": "https://pictures.example/a.png",
                "idle_video": "https://pictures.example/idle.mp4",
            }
            return 200, json.dumps({"presenters": [found]}).encode()
        if method == "POST":
            self.asked.append(json.loads(body))
            return 201, json.dumps({"id": f"clp_{len(self.asked)}", "status": "created"}).encode()
        number = path.rpartition("/")[2]
        self.counts[number] = self.counts.get(number, 0) + 1
        if self.counts[number] <= self.polls:
            return 200, b'{"status": "started"}'
        return 200, json.dumps({"status": self.ends, "result_url": f"{self.url}/files/{number}.mp4"}).encode()


@contextmanager
def did_service() -> Iterator[DidService]:
    """On loopback, until the context ends."""
    service = DidService()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._reply()

        def do_POST(self) -> None:
            self._reply()

        def _reply(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            service.keys.append(self.headers.get("Authorization") or "")
            status, content = service.answer(self.command, self.path, body)
            self.send_response(status)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        service.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield service
        finally:
            server.shutdown()
            thread.join()
