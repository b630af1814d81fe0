"""What the candidate's client is told: numbered messages that are kept, so that a socket that comes back misses none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from interview_desktop.core.ports import Clock

Message = dict[str, Any]
"""A JSON object with `type`, `interview_id`, `seq` and `timestamp` besides its own fields."""


class MessageLog:
    """The messages of one interview. Used from the hall's thread; whoever subscribes is called on it."""

    def __init__(self, interview_id: str, clock: Clock) -> None:
        """Begin with nothing told."""
        self._id = interview_id
        self._clock = clock
        self._seq = 0
        self._kept: list[Message] = []
        self._listener: Callable[[Message], None] | None = None

    def tell(self, kind: str, **fields: Any) -> Message:
        """Tell, and keep for whoever comes later."""
        message = self._made(kind, fields)
        self._kept.append(message)
        if self._listener is not None:
            self._listener(message)
        return message

    def answer(self, kind: str, **fields: Any) -> None:
        """Tell only who is there: what answers one message of a client means nothing to the next socket."""
        message = self._made(kind, fields)
        if self._listener is not None:
            self._listener(message)

    def attach(self, listener: Callable[[Message], None], last_seq: int) -> None:
        """Hear what was told after `last_seq`, and everything from now on, in place of any other listener."""
        self._listener = listener
        for message in self._kept:
            if message["seq"] > last_seq:
                listener(message)

    def detach(self, listener: Callable[[Message], None]) -> bool:
        """Hear no more; False when another listener has taken the place already."""
        if self._listener != listener:
            return False
        self._listener = None
        return True

    def _made(self, kind: str, fields: dict[str, Any]) -> Message:
        self._seq += 1
        return {
            "type": kind,
            "interview_id": self._id,
            "seq": self._seq,
            "timestamp": self._clock.now().isoformat().replace("+00:00", "Z"),
            **fields,
        }
