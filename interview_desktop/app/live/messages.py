"""What the candidate's client is told. Whoever keeps the messages numbers them, so that a socket that comes back misses none."""

from __future__ import annotations

from typing import Any, Protocol

from interview_desktop.app.live.notes import iso
from interview_desktop.core.ports import Clock

Message = dict[str, Any]
"""A JSON object with `type`, `interview_id` and `timestamp` besides its own fields."""


class MessageStream(Protocol):
    """Takes the messages of one interview; called on the hall's thread, and does not block."""

    def add(self, event: Message) -> int:
        """Keep a message, and number it."""
        ...

    def close(self) -> None:
        """Nothing more comes; safe to call twice."""
        ...


class Messages:
    """The messages of one interview."""

    def __init__(self, interview_id: str, stream: MessageStream, clock: Clock) -> None:
        """Tell into a stream."""
        self._id = interview_id
        self._stream = stream
        self._clock = clock

    def tell(self, kind: str, **fields: Any) -> None:
        """Tell something."""
        self._stream.add(
            {"type": kind, "interview_id": self._id, "timestamp": iso(self._clock.now()), **fields}
        )

    def close(self) -> None:
        """Nothing more comes."""
        self._stream.close()
