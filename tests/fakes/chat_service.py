"""A service that speaks OpenAI's protocol on loopback and says what it was told to say: chat, and embeddings."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class ChatService:
    """What it answers, one reply after the other, and what it was asked."""

    url: str = ""
    replies: list[str | int | dict[str, Any]] = field(default_factory=list)
    """Content of a message, the HTTP status of a refusal, or fields of a message; the last one is repeated."""
    models: list[str] = field(default_factory=lambda: ["small-model"])
    hang: bool = False
    tokens: tuple[int, int] | None = None
    """Of the prompt and of the answer, as the service tells them; None when it does not."""
    answer: Callable[[dict[str, Any]], str | int | dict[str, Any]] | None = None
    """Makes each reply from the body of its request, in place of `replies`; for embeddings, the whole JSON object."""
    requests: list[dict[str, Any]] = field(default_factory=list)
    """Bodies of the requests."""
    keys: list[str] = field(default_factory=list)
    """Authorization headers."""
    ended: threading.Event = field(default_factory=threading.Event)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def reply(self) -> str | int | dict[str, Any]:
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


@contextmanager
def chat_service() -> Iterator[ChatService]:
    """Run it until the context ends."""
    service = ChatService()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            models = [
                {"id": name, "object": "model", "created": 0, "owned_by": "me"} for name in service.models
            ]
            self._send(200, {"object": "list", "data": models})

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            service.requests.append(body)
            service.keys.append(self.headers["Authorization"])
            if service.hang:
                service.ended.wait(20)
                return
            with service.lock:
                said = service.answer(body) if service.answer else service.reply()
            if isinstance(said, int):
                self._send(said, {"error": {"message": "no"}})
                return
            if self.path.endswith("/embeddings"):
                self._send(200, said)
                return
            fields = said if isinstance(said, dict) else {"content": said}
            message = {"role": "assistant", **fields}
            choice = {"index": 0, "finish_reason": "stop", "message": message}
            content: dict[str, Any] = {
                "id": "1",
                "object": "chat.completion",
                "created": 0,
                "model": body["model"],
            }
            if service.tokens is not None:
                prompt, answer = service.tokens
                content["usage"] = {
                    "prompt_tokens": prompt,
                    "completion_tokens": answer,
                    "total_tokens": prompt + answer,
                }
            self._send(200, content | {"choices": [choice]})

        def _send(self, status: int, content: object) -> None:
            data = json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        service.url = f"http://127.0.0.1:{server.server_port}/v1"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield service
        finally:
            service.ended.set()
            server.shutdown()
            thread.join()
