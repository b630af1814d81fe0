"""How large the cache of speech may grow, and what goes when it is larger: what was not used for the longest time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

_DAY = 86_400.0
SPARED = 2 * _DAY
"""Seconds after its last use in which an entry stays however large the cache is: an interview that was prepared needs it."""
UNUSED = 90 * _DAY
"""Seconds without any use after which an entry goes; those of engines and versions that are gone are never used again."""


@dataclass
class _Entry:
    """Sound, times, or what was found of them by listening; also what a kill has left unfinished."""

    files: list[Path] = field(default_factory=list)
    size: int = 0
    used: float = 0.0


def size_of(folder: Path) -> int:
    """Bytes of everything in a cache; 0 where there is none."""
    return sum(entry.size for entry in _entries(folder))


def trim(folder: Path, most: int, now: float) -> int:
    """Let a cache be no larger than it may be.

    Files that another program removes or holds meanwhile are passed over.

    Args:
        folder: the cache.
        most: bytes that stay at most, but for what was used within `SPARED`.
        now: the time, as files have it.

    Returns:
        How many entries went.
    """
    removed = 0
    entries = sorted(_entries(folder), key=lambda entry: entry.used)
    size = sum(entry.size for entry in entries)
    for entry in entries:
        age = now - entry.used
        if age < SPARED or (size <= most and age < UNUSED):
            break  # those that follow were used later
        # Times before sound: without its times no entry counts.
        for path in sorted(entry.files):
            with suppress(OSError):
                path.unlink()
        size -= entry.size
        removed += 1
    return removed


def _entries(folder: Path) -> Iterator[_Entry]:
    found: defaultdict[Path, _Entry] = defaultdict(_Entry)
    for path in folder.rglob("*") if folder.is_dir() else ():
        with suppress(OSError):  # gone meanwhile
            state = path.stat()
            if path.is_file():
                entry = found[path.with_suffix("")]
                entry.files.append(path)
                entry.size += state.st_size
                entry.used = max(entry.used, state.st_mtime)
    yield from found.values()
