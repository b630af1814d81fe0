"""Answers to requests with an `Idempotency-Key`, kept so that nobody reads them without that key.

What was answered may hold what a candidate said. So it is encrypted under a key that is derived from the client's own
`Idempotency-Key` and the secret of the service: neither the database nor the secret alone opens it. It is erased with its
interview.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass

from interview_desktop.core.errors import SealBroken
from interview_desktop.core.ports import Clock
from interview_desktop.storage.replays import Replay
from interview_desktop.storage.sealed import seal_text, unseal_text
from interview_desktop.storage.store import InterviewStore


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer over HTTP."""

    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class Place:
    """Who sent which key where to."""

    key: str
    caller: str
    path: str
    query: str

    @property
    def id(self) -> str:
        """Stands for it in the database."""
        return _digest(self.key, self.caller, self.path, self.query)


class Replays:
    """Keeps answers in the store. Methods may be called from any thread and wait for the database.

    All raise `DataFolderError` when it cannot be read or written.
    """

    def __init__(self, store: InterviewStore, secret: bytes, clock: Clock) -> None:
        """Use an open store, and the secret of the service."""
        self._replays = store.replays
        self._secret = secret
        self._clock = clock

    def find(self, place: Place) -> tuple[str, Answered | None] | None:
        """What was asked (as a hash) and answered there within a day; None when nothing was.

        The answer is None where it cannot be opened any more, because the secret of the service is another one.
        """
        found = self._replays.find(place.id, at=self._clock.now())
        if found is None:
            return None
        try:
            content = json.loads(unseal_text(found.answer, self._key(place), place.id))
        except SealBroken:
            return found.asked, None
        headers = tuple((_bytes(name), _bytes(value)) for name, value in content["headers"])
        return found.asked, Answered(content["status"], headers, _bytes(content["body"]))

    def keep(self, place: Place, asked: str, answer: Answered, interview_id: str | None) -> None:
        """Keep an answer for a day.

        Args:
            place: who sent which key where to.
            asked: hash of what was asked.
            answer: to be given again.
            interview_id: the interview that it is about, with which it is erased.
        """
        content = {
            "status": answer.status,
            "headers": [[_text(name), _text(value)] for name, value in answer.headers],
            "body": _text(answer.body),
        }
        sealed = seal_text(json.dumps(content, separators=(",", ":")), self._key(place), place.id)
        self._replays.keep(Replay(place.id, asked, sealed, interview_id), at=self._clock.now())

    def _key(self, place: Place) -> bytes:
        return hmac.digest(self._secret, b"replay\0" + place.key.encode(), "sha256")


def _digest(*parts: str) -> str:
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text)
