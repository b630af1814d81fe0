"""What an error of the disk means."""

from __future__ import annotations

import errno

import pytest

from interview_desktop.core.errors import DataFolderError, DiskFull
from interview_desktop.files.faults import disk_fault


@pytest.mark.parametrize(
    ("number", "kind"),
    [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EACCES, DataFolderError)],
)
def test_no_room_and_no_quota_are_a_full_disk(number: int, kind: type[DataFolderError]) -> None:
    assert disk_fault(OSError(number, "no")) is kind
