"""Streams of events with many readers, and the access log."""

from __future__ import annotations

import asyncio
import json
import logging
from pathlib import Path

from interview_desktop.api.access_log import LOGGER, access_log
from interview_desktop.api.streams import EventLog
from interview_desktop.app.paths import DataFolder

READERS = 120
"""More than are told at once."""


def test_a_crowd_of_readers_gets_every_event_once_and_in_order() -> None:
    async def read(log: EventLog, ready: asyncio.Semaphore) -> list[int]:
        ready.release()
        return [event["seq"] async for event in log.after(0)]

    async def main() -> None:
        log, ready = EventLog(), asyncio.Semaphore(0)
        reading = [asyncio.create_task(read(log, ready)) for _ in range(READERS)]
        for _ in reading:
            await ready.acquire()
        for number in range(3):
            log.add({"number": number})
            await asyncio.sleep(0)
        await asyncio.to_thread(log.add, {"number": 3})
        log.close()
        assert await asyncio.gather(*reading) == [[1, 2, 3, 4]] * READERS

    asyncio.run(main())


def test_readers_of_two_loops_are_told() -> None:
    log = EventLog()

    async def first(log: EventLog) -> int:
        async for event in log.after(0):
            return int(event["seq"])
        return 0

    async def main() -> None:
        elsewhere = asyncio.create_task(asyncio.to_thread(lambda: asyncio.run(first(log))))
        here = asyncio.create_task(first(log))
        await asyncio.sleep(0)
        log.add({})
        assert (await here, await elsewhere) == (1, 1)

    asyncio.run(main())


def test_the_access_log_is_whole_when_the_service_has_ended(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    with access_log(folder):
        for number in range(200):
            logging.getLogger(LOGGER).info("%s", json.dumps({"number": number}))
    lines = [json.loads(line) for line in (folder.logs / "access.jsonl").read_text().splitlines()]
    assert [line["number"] for line in lines] == list(range(200))
    assert all(line["at"].endswith("+00:00") for line in lines)
    logging.getLogger(LOGGER).info("not written")
