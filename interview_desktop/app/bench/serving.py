"""What the service holds: a real one in a process of its own, hundreds of progress sockets, and read requests at a steady rate.

Requests are sent when they are due, whether or not earlier ones were answered, and their time counts from when they were due: a
service that stands still for a moment cannot hide it by being asked less. The load takes processor time of the same machine.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import time
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from interview_desktop.app.bench.figures import Figure
from interview_desktop.app.bench.machine import tree_cpu_seconds
from interview_desktop.app.clock import SystemClock
from interview_desktop.app.demo import SAMPLE_QUESTIONS
from interview_desktop.app.holding.planning import attested_consent, make_plan, new_id
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.sets.approving import submit
from interview_desktop.app.settings import Settings
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.processing import Job, JobKind
from interview_desktop.core.programs import program_command
from interview_desktop.questions.files import load_questions
from interview_desktop.recording.process import ChildProcess
from interview_desktop.storage.records import Origin
from interview_desktop.storage.store import InterviewStore

WATCHED = 5
"""Interviews that the subscribers watch, each with an event a second."""
_CONNECTIONS = 64
_OPENING = 25
"""Sockets that are opened at once."""
_START_S = 60.0
_TARGET_MS = 100.0


@dataclass(frozen=True, slots=True)
class Load:
    """How much is asked of the service."""

    subscribers: int = 500
    rate: int = 200
    """Requests a second."""
    seconds: float = 30.0


@dataclass(slots=True)
class _Seen:
    """What came back."""

    milliseconds: list[float] = field(default_factory=list)
    wrong: int = 0
    """Requests that were not answered with 200."""
    events: int = 0
    missing: int = 0
    """Events that a subscriber did not get."""
    told: int = 0
    took: float = 0.0


def bench_serving(settings: Settings, load: Load, say: Callable[[str], None]) -> list[Figure]:
    """Measure.

    Args:
        settings: of this run; the service has a data folder of its own, and none of your settings files.
        load: how much.
        say: hears what happens.

    Raises:
        EnvironmentFault: the service does not start.
    """
    with TemporaryDirectory(prefix="interview-bench-") as place:
        folder = DataFolder(Path(place))
        folder.prepare()
        with InterviewStore.open(folder.root) as store:
            paths, jobs = _filled(settings, store)
            command = program_command("serve", "--json", "--port", "0", "--out", place)
            with ChildProcess(command, name="the service", output_pipe=True, grace=10) as child:
                address = _address(child)
                say(
                    f"{load.subscribers} sockets and {load.rate} requests a second for {load.seconds:g} s ..."
                )
                before = tree_cpu_seconds(child.pid)
                seen = asyncio.run(_measure(address, load, paths, store, jobs))
                after = tree_cpu_seconds(child.pid)
    cpu = None if before is None or after is None else (after - before) / seen.took
    return _figures(load, seen, cpu)


def _filled(settings: Settings, store: InterviewStore) -> tuple[list[str], list[tuple[int, Job]]]:
    """A store with something to read, and jobs that nobody but this program does."""
    clock = SystemClock()
    questions = load_questions(SAMPLE_QUESTIONS)
    kept = submit(store.question_sets, questions, clock.now())
    details = {
        "job_description": "Work",
        "difficulty": "medium",
        "voice_id": "alloy",
        "voice_used": "",
        "seconds": {},
    }
    jobs: list[tuple[int, Job]] = []
    for place in range(20):
        entered = store.plan(
            make_plan(settings, questions, new_id()),
            attested_consent(settings, clock),
            created=clock.now(),
            approved_by=None,
            origin=Origin(interface="audio", details=details),
        )
        if place < WATCHED:
            job, _ = store.jobs.submit(entered.id, JobKind.PROCESS, at=clock.now())
            taken = store.jobs.take(at=clock.now(), lease=timedelta(hours=1), job_id=job.id)
            if taken is not None:
                jobs.append((entered.number, taken))
    paths = [
        "/health",
        "/question-sets?limit=10",
        f"/question-sets/{kept.questions.id}",
        "/api/audio-interview/history/?limit=10",
    ]
    return paths, jobs


def _address(child: ChildProcess) -> str:
    """What the service says that it listens on."""
    said, until = b"", time.monotonic() + _START_S
    while time.monotonic() < until and child.running and b"}" not in said:
        said += child.stdout.read(1)
    try:
        return str(json.loads(said)["address"]).removeprefix("http://")
    except (ValueError, KeyError):
        outcome = child.terminate()
        raise EnvironmentFault(f"The service does not start: {outcome.last_line or outcome}") from None


async def _measure(
    address: str, load: Load, paths: Sequence[str], store: InterviewStore, jobs: Sequence[tuple[int, Job]]
) -> _Seen:
    from websockets.asyncio.client import ClientConnection, connect

    seen = _Seen()
    opening = asyncio.Semaphore(_OPENING)
    counts = [0] * load.subscribers

    async def subscribe(stack: AsyncExitStack, number: int) -> ClientConnection:
        async with opening:
            socket = await stack.enter_async_context(connect(f"ws://{address}/ws/progress", open_timeout=60))
            await socket.send(json.dumps({"action": "subscribe", "interview_id": number, "last_seq": 0}))
            await socket.recv()
            return socket

    async def listen(socket: ClientConnection, index: int) -> None:
        async for _ in socket:
            counts[index] += 1

    async with AsyncExitStack() as stack:
        numbers = [jobs[index % len(jobs)][0] for index in range(load.subscribers)]
        sockets = await asyncio.gather(*(subscribe(stack, number) for number in numbers))
        listening = [asyncio.create_task(listen(socket, index)) for index, socket in enumerate(sockets)]
        began = time.monotonic()
        telling = asyncio.create_task(_tell(store, jobs, load.seconds, seen))
        await _ask(address, load, paths, seen)
        await telling
        seen.took = time.monotonic() - began
        # The last event is up to a second on its way.
        until = time.monotonic() + 10
        while time.monotonic() < until and min(counts, default=seen.told) < seen.told:
            await asyncio.sleep(0.1)
        for task in listening:
            task.cancel()
        await asyncio.gather(*listening, return_exceptions=True)
    # What was there before the sockets were opened comes as well, so that one may have more than was told meanwhile.
    seen.events = sum(counts)
    seen.missing = sum(max(0, seen.told - count) for count in counts)
    return seen


async def _tell(store: InterviewStore, jobs: Sequence[tuple[int, Job]], seconds: float, seen: _Seen) -> None:
    """An event a second for each job, as a worker in another process tells them."""
    clock = SystemClock()
    for second in range(int(seconds)):
        for _, job in jobs:
            await asyncio.to_thread(store.jobs.tell, job, min(99, second), f"Step {second}", at=clock.now())
        seen.told += 1
        await asyncio.sleep(1.0)


async def _ask(address: str, load: Load, paths: Sequence[str], seen: _Seen) -> None:
    """Requests at a steady rate, over connections that stay open."""
    host, _, port = address.rpartition(":")
    free: asyncio.Queue[_Connection] = asyncio.Queue()
    for _ in range(_CONNECTIONS):
        free.put_nowait(await _Connection.open(host, int(port)))
    began = time.monotonic()

    async def one(due: float, path: str) -> None:
        connection = await free.get()
        try:
            status = await connection.get(path)
        except (OSError, asyncio.IncompleteReadError, ValueError):
            status = 0
            connection = await _Connection.open(host, int(port))
        free.put_nowait(connection)
        seen.milliseconds.append((time.monotonic() - due) * 1000)
        seen.wrong += status != 200

    asked: list[asyncio.Task[None]] = []
    for index in range(round(load.rate * load.seconds)):
        due = began + index / load.rate
        await asyncio.sleep(max(0.0, due - time.monotonic()))
        asked.append(asyncio.create_task(one(due, paths[index % len(paths)])))
    await asyncio.gather(*asked)
    while not free.empty():
        free.get_nowait().close()


class _Connection:
    """One HTTP/1.1 connection, as cheap as a load has to be: a client library would take more time than the service."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, host: str) -> None:
        self._reader = reader
        self._writer = writer
        self._host = host

    @classmethod
    async def open(cls, host: str, port: int) -> _Connection:
        """Connect."""
        reader, writer = await asyncio.open_connection(host, port)
        return cls(reader, writer, f"{host}:{port}")

    async def get(self, path: str) -> int:
        """The status of an answer, which is read to its end."""
        self._writer.write(f"GET {path} HTTP/1.1\r\nHost: {self._host}\r\n\r\n".encode())
        head = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        length = int(head.partition("content-length:")[2].partition("\r\n")[0])
        await self._reader.readexactly(length)
        return int(head.split(" ", 2)[1])

    def close(self) -> None:
        """Let go."""
        self._writer.close()


def _figures(load: Load, seen: _Seen, cpu: float | None) -> list[Figure]:
    times: Any = statistics.quantiles(seen.milliseconds, n=100) if len(seen.milliseconds) > 1 else [0.0] * 99
    asked = f"{len(seen.milliseconds)} requests, {load.subscribers} sockets"
    return [
        Figure("half of the requests within", times[49], "ms", note=asked),
        Figure("99 of 100 requests within", times[98], "ms", target=_TARGET_MS),
        Figure("slowest request", max(seen.milliseconds, default=0.0), "ms"),
        Figure("requests that failed", float(seen.wrong), target=0.0),
        Figure(
            "progress events that did not arrive",
            float(seen.missing),
            target=0.0,
            note=f"{seen.events} arrived",
        ),
        Figure("processor of the service", cpu, "cores"),
    ]
