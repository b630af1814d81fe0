"""The devices that were used last are remembered by name, and nothing breaks where that is not possible."""

from __future__ import annotations

from pathlib import Path

import pytest

from interview_desktop.app.last_choice import FILE_NAME, LastDevices, keep_last_devices, read_last_devices

USED = LastDevices("USB Camera", "Headset", "Headphones", 60)


def test_they_come_back(tmp_path: Path) -> None:
    assert read_last_devices(tmp_path / "new") == LastDevices()
    keep_last_devices(tmp_path / "new", USED)
    assert read_last_devices(tmp_path / "new") == USED
    assert [path.name for path in (tmp_path / "new").iterdir()] == [FILE_NAME]


@pytest.mark.parametrize("content", ["", "[1]", "{}", "\x00", '{"volume": "loud"}', '{"volume": 900}'])
def test_what_cannot_be_read_is_nothing(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE_NAME).write_text(content)
    assert read_last_devices(tmp_path) == LastDevices()


def test_where_it_cannot_be_kept_nothing_happens(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    keep_last_devices(tmp_path / "file", USED)
