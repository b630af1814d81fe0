"""Sends nonsense to the socket of `live`: `python -m tests.bench.live_fuzz [MESSAGES]`, 10,000 when left out."""

from __future__ import annotations

import json
import random
import sys
import tempfile
from pathlib import Path
from typing import Any

import interview_desktop.api.pace as pace
from tests.api.live.talking import Talk, talking


def _nonsense(chance: random.Random) -> str | bytes:
    """One message: sound, wishes, JSON of every shape, text that is none, bytes of any length."""
    kind = chance.randrange(8)
    if kind == 0:
        return chance.randbytes(chance.choice((0, 1, 2, 639, 640, 641, 64_000, 64_002)))
    if kind == 1:
        return bytes(640)
    if kind == 2:
        return json.dumps({"type": chance.choice(("ping", "end", "start", "", "ping ", None, 7, ["ping"]))})
    if kind == 3:
        return json.dumps(_value(chance, 4))
    if kind == 4:
        return "".join(
            chr(chance.choice((0, 9, 34, 92, 0x7F, 0xE9, 0x202E, 0x1F600)))
            for _ in range(chance.randrange(50))
        )
    if kind == 5:
        return "[" * chance.randrange(3000)
    if kind == 6:
        return json.dumps({"type": "ping", "data": "x" * chance.randrange(5000)})
    return chance.choice(("", "null", "NaN", "1e999", '{"type":', '{"type":"end_interview"'))


def _value(chance: random.Random, depth: int) -> Any:
    if depth == 0:
        return chance.choice((None, True, 0, -1, 1e308, "", "ping"))
    if chance.random() < 0.5:
        return [_value(chance, depth - 1) for _ in range(chance.randrange(3))]
    return {
        chance.choice(("type", "data", "", "seq")): _value(chance, depth - 1)
        for _ in range(chance.randrange(3))
    }


def fuzz(talk: Talk, *, messages: int, seed: int) -> int:
    """Send messages over sockets that come and go; every so often the service has to answer.

    Returns:
        How many were sent.
    """
    chance = random.Random(seed)
    sent = 0
    while sent < messages:
        talk.start()
        with talk.dial(chance.choice((None, 0, 5, 10**9, -3))) as socket:
            for _ in range(min(100, messages - sent)):
                message = _nonsense(chance)
                if isinstance(message, bytes):
                    socket.send_bytes(message)
                else:
                    socket.send_text(message)
                sent += 1
        status = talk.client.get(f"/interview/{talk.id}/status")
        assert status.status_code == 200, status.text
        talk.client.delete(f"/interview/{talk.id}")
    return sent


if __name__ == "__main__":
    pace.MESSAGES_S = pace.AHEAD_S = 1e6
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as folder, talking(Path(folder)) as opened:
        print(f"{fuzz(opened, messages=wanted, seed=0)} messages, and the service answers")
