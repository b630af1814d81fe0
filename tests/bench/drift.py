"""Sound against picture with live sources whose clocks lie, over real minutes: offset, spread and drift.

`python -m tests.bench.drift 10` records side by side, for ten minutes each, before virtual devices that flash and beep together:
a webcam that keeps its word, webcams that claim 30 pictures a second and give 29.5 and 14.7 while the microphone runs 200 ppm
fast, and a camera in the network. Each row says how late the sound is against the picture, and how late each of the two is
against the moment at which it happened. Its exit status is 1 when a target is missed.
"""

from __future__ import annotations

import argparse
import itertools
import multiprocessing
import os
import random
import sys
import tempfile
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.e2e.program import Program, write_questions, write_settings
from tests.e2e.recorded import Recorded
from tests.rig import sound
from tests.rig.camera import VirtualCamera
from tests.rig.flash_beep import Floats, Offset, Schedule, compared, onsets
from tests.rig.microphone import MicrophoneFeed
from tests.rig.network_camera import NetworkCamera
from tests.rig.pictures import Size
from tests.rig.programs import RigError
from tests.rig.sound import SoundServer

SETTINGS = (
    'greeting = ""',
    'closing = ""',
    "[turns]",
    "nudge_after = 0",
    "[timing]",
    "soft_limit = 7200",
)
DRIFT_MS_A_MINUTE = 1.0
_AHEAD_S = 20.0
"""So long before they are due the microphone is told of its beeps."""


@dataclass(frozen=True)
class Source:
    """One pair of devices, and what is asked of a recording of theirs."""

    name: str
    fps: float
    """What the camera gives; it claims 30."""
    ppm: float = 0.0
    """How much too fast the microphone's clock is, in millionths."""
    network: bool = False
    median_ms: float = 10.0
    p95_ms: float = 40.0


SOURCES = (
    Source("true", 30.0, p95_ms=20.0),
    Source("29.5", 29.5, 200.0),
    Source("14.7", 14.7, 200.0),
    Source("network", 25.0, network=True),
)


@dataclass(frozen=True)
class Found:
    """What one recording came to."""

    source: Source
    offset: Offset
    """Sound against picture."""
    picture: Offset
    """Flashes in the file against when it flashed."""
    heard: Offset
    """Beeps in the file against when it beeped."""
    minutes: float
    gaps: int
    warnings: tuple[str, ...]

    @property
    def good(self) -> bool:
        """Whether every target is met."""
        return (
            abs(self.offset.median_ms) <= self.source.median_ms
            and self.offset.p95_ms <= self.source.p95_ms
            and abs(self.offset.drift_ms_per_min) <= DRIFT_MS_A_MINUTE
        )

    @property
    def row(self) -> str:
        """A line of the table."""
        parts = (
            f"{each.median_ms:7.1f} {each.p95_ms:6.1f} {each.drift_ms_per_min:7.2f}"
            for each in (self.offset, self.picture, self.heard)
        )
        return (
            f"{self.source.name:9}{'  '.join(parts)}  {self.offset.events:5} {self.gaps:4}  "
            f"{'ok' if self.good else 'MISSED'}"
        )


HEADER = (
    "          sound - picture           picture - truth         sound - truth\n"
    "source    median     95%  ms/min   median    95%  ms/min  median    95%  ms/min  events gaps"
)


def record(folder: Path, source: Source, minutes: float, size: Size) -> Found:
    """Record from one pair of devices for so long, and measure the file.

    Raises:
        RigError: the recording did not begin or end well.
        CannotMeasureError: too few flashes and beeps are in it.
    """
    folder.mkdir(exist_ok=True)
    write_settings(folder, f"width = {size[0]}", f"height = {size[1]}", *SETTINGS)
    flashes = Announced()
    with ExitStack() as stack:
        server = stack.enter_context(SoundServer())
        microphone = stack.enter_context(MicrophoneFeed(server, ppm=source.ppm))
        env = dict(server.env)
        if source.network:
            network = stack.enter_context(NetworkCamera(size=size, fps=source.fps, flashes=flashes, t0=0.0))
            camera = network.url
        else:
            webcam = stack.enter_context(VirtualCamera(fps=source.fps, flashes=flashes, t0=0.0))
            camera, env = "0", env | webcam.env
        program = stack.enter_context(
            Program(
                folder,
                *("record", "--questions", write_questions(folder, "What do you see?"), "--camera", camera),
                *("--microphone", sound.MICROPHONE, "--speaker", "none", "--json"),
                env=env,
            )
        )
        program.wait_for("answer.opened", timeout_s=180.0)
        times = flashes.announce(time.monotonic() + 1.0, minutes * 60)
        for at in times:
            threading.Event().wait(max(0.0, at - _AHEAD_S - time.monotonic()))
            microphone.beep([at], 0.0)
        threading.Event().wait(max(0.0, times[-1] + 1.0 - time.monotonic()))
        program.press_ctrl_c()
        finished = program.finish(timeout_s=300.0)
    if finished.status != 0:
        raise RigError(f"{source.name} ended with {finished.status}: {finished.stderr}")
    return measured(program.data, source, np.array(times), tuple(finished.json["warnings"]))


class Announced:
    """Flashes that are announced while the camera already runs; their times are monotonic."""

    def __init__(self) -> None:
        self._schedule = Schedule(())

    def exposure(self, begin: float, end: float) -> float:
        return self._schedule.exposure(begin, end)

    def announce(self, start: float, seconds: float) -> tuple[float, ...]:
        """Flash from `start` on, unevenly, so that one cannot be taken for the next."""
        gaps = random.Random(1)
        steps = (gaps.uniform(0.8, 1.6) for _ in itertools.count())
        times = tuple(
            itertools.takewhile(lambda at: at < start + seconds, itertools.accumulate(steps, initial=start))
        )
        self._schedule = Schedule(times)
        return times


def measured(data: Path, source: Source, truth: Floats, warnings: tuple[str, ...]) -> Found:
    """Read what the file shows."""
    recorded = Recorded(data)
    flashes, beeps = onsets(recorded.video, exposure=1 / source.fps)
    name = recorded.video.name
    return Found(
        source,
        compared(flashes, beeps, name),
        compared(truth, flashes + recorded.origin, name),
        compared(truth, beeps + recorded.origin, name),
        recorded.duration / 60,
        len(recorded.entries("recording.gap")),
        warnings,
    )


def main() -> int:
    """Run it and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("minutes", type=float)
    parser.add_argument("--size", default="640x360", help="of the picture")
    parser.add_argument("--only", choices=[source.name for source in SOURCES], action="append")
    parser.add_argument("--keep", type=Path, help="folder in which the recordings are kept")
    given = parser.parse_args()
    width, height = map(int, given.size.split("x"))
    chosen = [source for source in SOURCES if not given.only or source.name in given.only]
    with ExitStack() as stack:
        folder = given.keep or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="drift-")))
        folder.mkdir(exist_ok=True)
        context = multiprocessing.get_context("spawn")
        pool = stack.enter_context(ProcessPoolExecutor(len(chosen), mp_context=context))
        jobs = [
            pool.submit(record, folder / source.name, source, given.minutes, (width, height))
            for source in chosen
        ]
        print(HEADER, flush=True)
        found = [job.result() for job in jobs]
    for each in found:
        print(each.row)
        for warning in each.warnings:
            print(f"          {warning}")
    print(f"{given.minutes:g} minutes each, {given.size}, load {os.getloadavg()[0]:.1f}")
    return int(not all(each.good for each in found))


if __name__ == "__main__":
    sys.exit(main())
