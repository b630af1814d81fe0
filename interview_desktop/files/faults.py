"""What an error of the disk means."""

from __future__ import annotations

import errno

from interview_desktop.core.errors import DataFolderError, DiskFull

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


def disk_fault(error: OSError) -> type[DataFolderError]:
    """Which error to raise for a write that failed: `DiskFull` where neither room nor quota is left."""
    return DiskFull if error.errno in _FULL else DataFolderError
