"""The stages of ./check: format, lint, types, import contracts, then the tests with their coverage floors.

Every stage runs, whatever the others find; those before the tests at the same time. The tests come last and end the output,
so that what stands on the last line is pytest's own verdict; a failure of an earlier stage is named just above it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from glob import glob
from pathlib import Path
from shutil import which

from environment import Environment
from machine import CannotGoOn, Machine

TEST_PROGRAMS: dict[str, str] = {
    "pulseaudio": "pulseaudio",
    "pactl": "pulseaudio-utils",
    "/usr/lib/*/alsa-lib/libasound_module_pcm_pulse.so": "libasound2-plugins",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "/usr/lib/postgresql/*/bin/initdb": "postgresql",
    "redis-server": "redis-server",
    "chromium": "chromium",
    "debootstrap": "debootstrap",
    "gcc": "gcc",
    "/usr/include/stdio.h": "libc6-dev",
    "/usr/include/linux/videodev2.h": "linux-libc-dev",
}
"""Program on the PATH, or pattern of a file -> the Debian package that the tests need it from."""

MOST_PROCESSORS = 4
"""More lanes than for these would wait for the one of real time, and take memory meanwhile."""


@dataclass
class Options:
    """What the person who called ./check asked for."""

    all: bool = False
    """Install the programs that tests need, and let nothing be skipped for want of one."""
    package: bool = False
    """Run the tests marked `package` as well."""
    pytest: list[str] = field(default_factory=list)
    """Handed to pytest. With a choice of tests, coverage says nothing and is not measured."""

    @classmethod
    def parse(cls, arguments: Sequence[str]) -> Options:
        """Take the two options out; everything else belongs to pytest."""
        rest = [argument for argument in arguments if argument not in ("--all", "--package")]
        return cls(all="--all" in arguments, package="--package" in arguments, pytest=rest)


@dataclass(frozen=True)
class Stage:
    """One command, and the name it is reported under."""

    name: str
    command: list[str]


def stages(environment: Environment) -> list[Stage]:
    """Return the stages before the tests, in the order they run."""

    def tool(name: str) -> str:
        return str(environment.bin / name)

    return [
        Stage("format", [tool("ruff"), "format", "--check"]),
        Stage("lint", [tool("ruff"), "check"]),
        Stage("types", [tool("mypy")]),
        Stage("imports", [tool("lint-imports")]),
    ]


def missing_programs(programs: dict[str, str] = TEST_PROGRAMS) -> list[tuple[str, ...]]:
    """Return the Debian packages of the programs and files that are not there, each once."""
    absent = [
        package for name, package in programs.items() if not (glob(name) if "/" in name else which(name))
    ]
    return [(package,) for package in dict.fromkeys(absent)]


def run_checks(options: Options, environment: Environment, machine: Machine) -> int:
    """Run every stage; return 0 when all of them passed."""
    env = dict(os.environ)
    # Hundreds of processes import the same modules: compiled once, each of them starts in half the time.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    if options.all:
        if machine.platform != "linux":
            raise CannotGoOn("--all installs Debian packages; use ./check without it here.")
        machine.install(missing_programs(), "programs that the tests need")
        env["INTERVIEW_CHECK_ALL"] = "1"
    if options.package:
        env["INTERVIEW_CHECK_PACKAGE"] = "1"
    before = stages(environment)
    with ThreadPoolExecutor(len(before)) as together:
        done = together.map(lambda stage: _look(stage, environment.root, env), before)
        failed = [stage.name for stage, status in zip(before, map(_tell, done), strict=True) if status != 0]
    env["INTERVIEW_CHECK_FAILED"] = ", ".join(failed)
    tests = Stage("tests", pytest_command(options, environment))
    print(_headline(tests), flush=True)
    # pytest tells its own time, on the last line.
    status = subprocess.run(
        tests.command, cwd=environment.root, env=env, stdin=subprocess.DEVNULL, check=False
    ).returncode
    return 1 if failed or status != 0 else 0


def pytest_command(options: Options, environment: Environment) -> list[str]:
    """Return how pytest is called: in lanes and with the coverage floors only when it runs everything.

    The tests that happen in real time (tests/conftest.py says which) wait for most of theirs, one after the other in
    a lane of their own; the others are done meanwhile. So there is a lane more than there are processors.
    """
    command = [str(environment.python), "-m", "pytest", "-p", "closing"]
    lanes = 1 + min(os.cpu_count() or 1, MOST_PROCESSORS)
    return command + (options.pytest or ["-p", "again", "--floors", "-n", str(lanes)])


@dataclass(frozen=True)
class _Done:
    """What came of a stage before the tests."""

    stage: Stage
    status: int
    said: str
    seconds: float


def _look(stage: Stage, root: Path, env: dict[str, str]) -> _Done:
    began = time.monotonic()
    ran = subprocess.run(
        stage.command,
        cwd=root,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        encoding="utf-8",
        errors="replace",
    )
    return _Done(stage, ran.returncode, ran.stdout, time.monotonic() - began)


def _tell(done: _Done) -> int:
    print(_headline(done.stage), done.said, sep="\n", end="")
    verdict = "passed" if done.status == 0 else "FAILED"
    print(f"== {done.stage.name}: {verdict} in {done.seconds:.1f} s\n", flush=True)
    return done.status


def _headline(stage: Stage) -> str:
    return f"== {stage.name}: {' '.join(_short(stage.command))}"


def _short(command: list[str]) -> list[str]:
    return [Path(command[0]).stem, *command[1:]]


if __name__ == "__main__":
    sys.exit("run ./check instead")
