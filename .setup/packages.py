"""Python packages while they are installed: how far pip is, and which of a cut-off installation are whole. Standard library only."""

from __future__ import annotations

import base64
import csv
import hashlib
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

EVERY = 15.0
"""Seconds between two lines about how far it is."""
_SIZE = re.compile(r"\((\d+(?:\.\d+)?) (bytes|[kM]B)\)")
_MB = {"bytes": 1e-6, "kB": 1e-3, "MB": 1.0}


class HowFar(Protocol):
    """Knows how far a program is from what it prints."""

    def read(self, line: str) -> None:
        """Take one line."""

    def told(self) -> str:
        """One line for a person who waits."""


class Progress:
    """How far pip is, from what it prints and from what is in the environment.

    Args:
        total: packages of the lock.
        folder: of the environment.
    """

    def __init__(self, total: int, folder: Path) -> None:
        self._total = total
        self._folder = folder
        self._seen = 0
        self._fetched = 0.0
        self._installing = False

    def read(self, line: str) -> None:
        """Take one line of pip's."""
        words = line.strip()
        if words.startswith(("Collecting ", "Requirement already satisfied: ", "Ignoring ")):
            self._seen += 1
        elif words.startswith("Downloading ") and (size := _SIZE.search(words)):
            self._fetched += float(size[1]) * _MB[size[2]]
        elif words.startswith("Installing collected packages"):
            self._installing = True

    def told(self) -> str:
        """One line for a person who waits."""
        fetched = f", {self._fetched:.0f} MB fetched" if self._fetched else ""
        if not self._installing:
            return f"looked at {self._seen} of {self._total} packages{fetched}"
        return f"{len(_records(self._folder))} of about {self._total} packages are in .venv{fetched}"


class Compiling:
    """How far the compilation of what pip has installed is, from what `compileall` prints.

    Args:
        folder: that is compiled.
    """

    def __init__(self, folder: Path) -> None:
        self._total = sum(1 for _ in folder.rglob("*.py"))
        self._done = 0

    def read(self, line: str) -> None:
        """Take one line of compileall's."""
        self._done += line.startswith("Compiling ")

    def told(self) -> str:
        """One line for a person who waits."""
        return f"compiled {self._done} of about {self._total} modules"


def watched(
    command: Sequence[str],
    env: Mapping[str, str],
    cwd: Path,
    progress: HowFar,
    tell: Callable[[str], None],
    every: float = EVERY,
) -> int:
    """Run a program, tell now and then how far it is, and return its exit status. Its errors go to stderr as they are."""
    began = time.monotonic()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, errors="replace", env=env, cwd=cwd
    ) as program:
        assert program.stdout is not None
        lines = program.stdout

        def follow() -> None:
            for line in lines:
                progress.read(line)

        reader = threading.Thread(target=follow, name="reading what it prints", daemon=True)
        reader.start()
        while True:
            try:
                status = program.wait(every)
                break
            except subprocess.TimeoutExpired:
                tell(f"{progress.told()}, after {time.monotonic() - began:.0f} s")
        reader.join()
    return status


def locked(lock: Path) -> int:
    """How many packages a lock names."""
    return len(re.findall(r"^[A-Za-z0-9][\w.-]*==", lock.read_text(encoding="utf-8"), re.MULTILINE))


def drop_halves(folder: Path) -> list[str]:
    """Have pip install anew what a cut-off installation left unfinished: return the names of these packages.

    pip takes a package for installed when its `.dist-info` is there, which it is before the last file.
    """
    dropped: list[str] = []
    for record in _records(folder):
        if not _is_whole(record):
            shutil.rmtree(record)
            dropped.append(record.name.partition("-")[0])
    # Where pip puts aside what it is about to replace.
    for place in _site_packages(folder):
        for aside in place.glob("~*"):
            shutil.rmtree(aside) if aside.is_dir() else aside.unlink()
    return sorted(dropped)


def _is_whole(record: Path) -> bool:
    """Whether every file of a package is as its list says."""
    try:
        with (record / "RECORD").open(encoding="utf-8", newline="") as listed:
            return (record / "INSTALLER").exists() and all(
                _is_file(record.parent / row[0], row[1]) for row in csv.reader(listed) if row
            )
    except (OSError, IndexError, ValueError):
        return False


def _is_file(path: Path, wanted: str) -> bool:
    if not wanted:  # what Python compiled, and the list itself
        return True
    kind, _, digest = wanted.partition("=")
    with path.open("rb") as file:
        found = hashlib.file_digest(file, kind).digest()
    return base64.urlsafe_b64encode(found).decode().rstrip("=") == digest


def _records(folder: Path) -> list[Path]:
    return [record for place in _site_packages(folder) for record in place.glob("[!~]*.dist-info")]


def _site_packages(folder: Path) -> list[Path]:
    """On Linux and on Windows."""
    return [
        *folder.glob(f"lib/python{sys.version_info[0]}.{sys.version_info[1]}/site-packages"),
        *folder.glob("Lib/site-packages"),
    ]
