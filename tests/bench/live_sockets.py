"""Live interviews over real sockets: `python -m tests.bench.live_sockets COUNT [SECONDS]`.

The service is a process of its own, with the real voice detector and a scripted voice and recogniser, as in `live_load`. Each client
sends 20 ms frames in real time, answers each question for about eight seconds, and asks with `ping` every second how long an answer
takes: through the socket, the hall's thread, and back.
"""

from __future__ import annotations

import asyncio
import json
import socket
import statistics
import sys
import tempfile
import time
import urllib.request
from itertools import count
from pathlib import Path

import uvicorn
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from interview_desktop.api.application import create_app
from interview_desktop.api.live.contract import live_contract
from interview_desktop.api.services import Services
from interview_desktop.api.serving import spare_the_collector
from interview_desktop.app.bench.machine import tree_cpu_seconds
from interview_desktop.app.settings import Settings
from interview_desktop.core.media import SPEECH_RATE
from interview_desktop.recording.process import ChildProcess
from tests.bench.live_load import ANSWER_S, FRAME, Scripted, said

ANSWER_FRAMES = ANSWER_S * SPEECH_RATE * 2 // FRAME
PING_FRAMES = 50
"""A second."""


class Client:
    """One candidate over a socket."""

    def __init__(self, speech: bytes, offset: int) -> None:
        self.frames = [speech[at : at + FRAME] for at in range(0, len(speech) - FRAME, FRAME)]
        self.place = offset % len(self.frames)
        self.phase = offset % PING_FRAMES
        self.answering = 0
        self.asked = 0.0
        self.waits: list[float] = []
        self.answers = 0

    async def hear(self, connection: ClientConnection) -> None:
        """Take what the service says until it closes."""
        async for text in connection:
            match json.loads(text)["type"]:
                case "listening":
                    self.answering = ANSWER_FRAMES
                case "candidate_response":
                    self.answers += 1
                case "pong":
                    self.waits.append(time.monotonic() - self.asked)

    async def talk(self, connection: ClientConnection, until: float) -> None:
        """Send sound as fast as it is spoken."""
        began = time.monotonic()
        for number in count():
            due = began + number * 0.02
            if due >= until:
                return
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            if self.answering > 0:
                self.answering -= 1
                self.place = (self.place + 1) % len(self.frames)
                await connection.send(self.frames[self.place])
            else:
                await connection.send(bytes(FRAME))
            if number % PING_FRAMES == self.phase:
                self.asked = time.monotonic()
                await connection.send('{"type":"ping"}')


async def hold(address: str, amount: int, seconds: float) -> list[Client]:
    """Hold so many interviews at once."""
    speech = said(None)
    clients = [Client(speech, number * 7) for number in range(amount)]
    until = time.monotonic() + seconds

    async def one(client: Client) -> None:
        asked = urllib.request.Request(
            f"http://{address}/interview/start",
            b'{"audio_source": "client"}',
            {"Content-Type": "application/json"},
        )
        path = json.load(await asyncio.to_thread(urllib.request.urlopen, asked))["websocket_url"]
        async with connect(f"ws://{address}{path}", compression=None) as connection:
            hearing = asyncio.create_task(client.hear(connection))
            await client.talk(connection, until)
            hearing.cancel()
            await asyncio.gather(hearing, return_exceptions=True)

    results = await asyncio.gather(*(one(client) for client in clients), return_exceptions=True)
    broken = [result for result in results if isinstance(result, ConnectionClosed | OSError)]
    print(f"sockets that broke: {len(broken)}")
    return clients


def serve(folder: str, port: int, amount: int) -> None:
    """The service, in a process of its own."""
    settings = Settings(
        data_dir=Path(folder), live_interviews=amount, greeting="-", closing="-", server={"rate": 0}
    )
    services = Services.open(settings)
    app = create_app(services, (live_contract(lambda given: Scripted(given, real=False)),))
    spare_the_collector()
    uvicorn.run(app, port=port, log_level="warning", access_log=False, ws_per_message_deflate=False)


def main(amount: int, seconds: float) -> None:
    """Hold them, and print what they met."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"127.0.0.1:{port}"
    with tempfile.TemporaryDirectory() as folder:
        command = [
            sys.executable,
            "-m",
            "tests.bench.live_sockets",
            "serve",
            folder,
            str(port),
            str(amount),
        ]
        with ChildProcess(command, name="the service", grace=20) as child:
            health = f"http://{address}/health"
            for _ in range(600):
                try:
                    urllib.request.urlopen(health, timeout=1).close()
                    break
                except OSError:
                    time.sleep(0.1)
            before, began = tree_cpu_seconds(child.pid), time.monotonic()
            clients = asyncio.run(hold(address, amount, seconds))
            after, took = tree_cpu_seconds(child.pid), time.monotonic() - began
            with urllib.request.urlopen(health, timeout=20) as answer:
                found = json.load(answer)
    waits = [wait * 1000 for client in clients for wait in client.waits]
    cuts = statistics.quantiles(waits, n=100)
    print(f"{amount} interviews over sockets for {took:.0f} s")
    print(
        f"frames {found['audio_frames']}, late {found['late_audio_frames']}, longest wait {found['longest_audio_wait']} s"
    )
    print(f"ping to pong: median {cuts[49]:.1f} ms, 99 of 100 within {cuts[98]:.0f} ms, of {len(waits)}")
    if before is not None and after is not None:
        print(f"processor of the service {(after - before) / took:.2f} of a core")
    print(f"answers {sum(client.answers for client in clients)}")


if __name__ == "__main__":
    given = sys.argv[1:]
    if given[0] == "serve":
        serve(given[1], int(given[2]), int(given[3]))
    else:
        main(int(given[0]), float(given[1]) if len(given) > 1 else 30)
