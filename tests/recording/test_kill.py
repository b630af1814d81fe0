"""A kill at any moment leaves a file that can be played, and takes at most a second of it."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import av
import pytest

LOST = 1.0
ROOT = Path(__file__).parents[2]


def ends(path: Path) -> list[float]:
    """Where each stream ends, in seconds."""
    with av.open(str(path)) as media:
        found = [0.0] * len(media.streams)
        for packet in media.demux():
            if packet.pts is not None:
                end = float((packet.pts + (packet.duration or 0)) * (packet.time_base or 0))
                found[packet.stream_index] = max(found[packet.stream_index], end)
    return found


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("victims", ["everything", "writer"])
def test_a_kill_costs_at_most_a_second(tmp_path: Path, victims: str) -> None:
    chance = random.Random(victims)
    for number in range(2):
        folder = tmp_path / str(number)
        folder.mkdir()
        command = [sys.executable, "-m", "tests.recording.live", str(folder), "640", "360"]
        writer = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        with writer:
            assert writer.stdout is not None
            started = json.loads(writer.stdout.readline())
            threading.Event().wait(chance.uniform(1.5, 3.0))
            lasted = time.monotonic() - started["zero"]
            if victims == "everything":
                os.kill(started["ffmpeg"], signal.SIGKILL)
            writer.kill()
        path = folder / "segment_0000.mp4"
        if victims == "writer":  # ffmpeg finishes the file by itself
            finished = threading.Event()
            while Path(f"/proc/{started['ffmpeg']}").exists():
                finished.wait(0.05)
        for end in ends(path):
            assert lasted - end < LOST
        with av.open(str(path)) as media:
            assert sum(1 for _ in media.decode(video=0)) > 30
