"""Room on the disk: how much a recording will need, and whether it is there."""

from __future__ import annotations

import shutil
from pathlib import Path

from interview_desktop.core.errors import DataFolderError, DiskFull
from interview_desktop.core.sentences import sentence

RESERVE = 200_000_000
"""Bytes that a recording leaves free on the disk."""
COPIES = 2
"""The recording itself, and the final file that is made from it."""
_BITS_PER_PIXEL = 0.1
"""Of a lively picture at quality 23; a person before a still wall takes about half."""
_SOUND_BYTES_PER_SECOND = 2 * 128_000 // 8


def bytes_per_second(width: int, height: int, rate: float) -> int:
    """Estimate of what one second of recording takes on the disk."""
    return round(width * height * rate * _BITS_PER_PIXEL / 8) + _SOUND_BYTES_PER_SECOND


def seconds_left(folder: Path, rate_of_bytes: int) -> float:
    """How long a recording can go on before only `RESERVE` is left; 0 when that is reached.

    Args:
        folder: where it is written.
        rate_of_bytes: bytes per second, measured or from `bytes_per_second`.

    Raises:
        DataFolderError: the folder cannot be read.
    """
    return max(0, _free(folder) - RESERVE) / rate_of_bytes


def ensure_room(folder: Path, needed: int, *, reserve: int = RESERVE) -> None:
    """Refuse to begin what would fill the disk.

    Args:
        folder: where the files will be.
        needed: bytes that will be written.
        reserve: bytes that must remain free beside them.

    Raises:
        DiskFull: there is too little room; says how much is missing.
        DataFolderError: the folder cannot be read.
    """
    free = _free(folder)
    missing = needed + reserve - free
    if missing > 0:
        raise DiskFull(
            sentence(
                "The disk that holds {0} has {1} left, and the recording needs {2}",
                folder,
                _amount(free),
                _amount(needed + reserve),
            ),
            sentence("Free {0}, or choose another data folder", _amount(missing)),
        )


def _free(folder: Path) -> int:
    try:
        return shutil.disk_usage(folder).free
    except OSError as error:
        raise DataFolderError(
            sentence("The folder {0} cannot be read: {1}", folder, error.strerror),
            sentence("Check that it exists and may be used"),
        ) from error


def _amount(count: int) -> str:
    """Bytes for people, with one decimal below ten gigabytes."""
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{max(1, round(count / 1e6))} MB"
