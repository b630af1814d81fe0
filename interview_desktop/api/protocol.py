"""What is no HTTP at all is answered in the form that every error has; uvicorn answers it by itself, in plain text."""

from __future__ import annotations

from http import HTTPStatus
from typing import Protocol

from uvicorn.protocols.http.auto import AutoHTTPProtocol

from interview_desktop.api.errors import error_response


class _Transport(Protocol):
    def write(self, data: bytes) -> None: ...

    def close(self) -> None: ...


class JsonProtocol(AutoHTTPProtocol):  # type: ignore[misc, valid-type]  # uvicorn chooses it when it is imported
    """HTTP as uvicorn speaks it."""

    transport: _Transport

    def send_400_response(self, msg: str) -> None:
        """Answer bytes that cannot be read as a request, and close. Called by uvicorn with its own words."""
        answer = error_response(
            400,
            "This cannot be read as an HTTP request. Check the address: http and https are not the same here.",
            headers={"Connection": "close"},
        )
        status = HTTPStatus.BAD_REQUEST
        head = [f"HTTP/1.1 {status.value} {status.phrase}".encode()]
        head += [name + b": " + value for name, value in answer.raw_headers]
        self.transport.write(b"\r\n".join([*head, b"", bytes(answer.body)]))
        self.transport.close()
