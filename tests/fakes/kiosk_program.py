"""A kiosk without a window, and a guardian for it, as programs that a test kills.

`python -m tests.fakes.kiosk_program app FOLDER MANNER` and `... guardian FOLDER MANNER [adopt]`. The manner of an app is what
it does after its first sign of life: left, crash, hang, live; or before it: sentence.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import FrameType

from interview_desktop.app.kiosk.guardian import Guardian, GuardTerms
from interview_desktop.app.kiosk.guarding import GuardFolder, Ward

QUICK = GuardTerms(look_every=0.02, hangs_after=100.0, begins_within=100.0, ends_within=100.0)
"""Looks often; what takes a slow machine long is not taken to hang."""


def command(*arguments: str) -> list[str]:
    """What starts one of the two."""
    return [sys.executable, "-m", "tests.fakes.kiosk_program", *arguments]


def app(folder: Path, manner: str) -> int:
    """Be a kiosk."""
    if manner == "sentence":
        return 1
    guard_folder = GuardFolder(folder)
    lock = guard_folder.own_as_app()
    assert lock is not None
    ending = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        ending.set()

    signal.signal(signal.SIGTERM, end)
    ward = Ward(guard_folder, lock, lambda: start_guardian(folder, manner, "adopt"))
    ward.beat()
    with (folder / "pids").open("a") as pids:
        pids.write(f"{os.getpid()}\n")
    if manner == "crash":
        os.kill(os.getpid(), signal.SIGKILL)
    if manner == "hang":
        signal.pause()
    while manner == "live" and not ending.wait(0.05):
        ward.beat()
    ward.close()
    return 0


def start_guardian(folder: Path, manner: str, *more: str) -> subprocess.Popen[bytes]:
    """Start a guardian."""
    return subprocess.Popen(command("guardian", str(folder), manner, *more), start_new_session=True)


def guardian(folder: Path, manner: str, *, adopt: bool) -> int:
    """Be a guardian."""

    def start(_crashed: bool) -> subprocess.Popen[bytes]:
        return subprocess.Popen(command("app", str(folder), manner))

    return Guardian(GuardFolder(folder), start, lambda _: 1, time.monotonic, QUICK).run(adopt=adopt)


if __name__ == "__main__":
    what, where, how, *rest = sys.argv[1:]
    sys.exit(app(Path(where), how) if what == "app" else guardian(Path(where), how, adopt=bool(rest)))
