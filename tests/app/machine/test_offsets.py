"""The offsets of a data folder: kept for each pair of devices, never half written, never in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from interview_desktop.app.composition import _sound_late
from interview_desktop.app.machine.offsets import OffsetStore
from interview_desktop.app.paths import DataFolder
from interview_desktop.core.calibration import DeviceOffset, MeasuredOffset
from interview_desktop.core.errors import DataFolderError


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path)


def measured(camera: str, microphone: str, seconds: float) -> DeviceOffset:
    return DeviceOffset(camera, microphone, MeasuredOffset(seconds, 0.003, 12), "2030-01-02T09:00:00+00:00")


def test_each_pair_has_its_own_and_the_latest_counts(folder: DataFolder) -> None:
    OffsetStore(folder).keep(measured("Kamera ü", "USB", 0.05))
    OffsetStore(folder).keep(measured("Kamera ü", "Headset", -0.02))
    OffsetStore(folder).keep(measured("Kamera ü", "USB", 0.08))
    store = OffsetStore(folder)
    assert store.seconds("Kamera ü", "USB") == 0.08
    assert store.seconds("Kamera ü", "Headset") == -0.02
    assert store.seconds("USB", "Kamera ü") == 0.0
    assert len(store.all()) == 2
    assert [path.name for path in folder.root.iterdir()] == ["device_offsets.json"]


def test_an_offset_below_what_can_be_measured_corrects_nothing(folder: DataFolder) -> None:
    OffsetStore(folder).keep(measured("A", "B", 0.0011))
    assert OffsetStore(folder).seconds("A", "B") == 0.0


@pytest.mark.parametrize("content", ["", "{", "[]", '{"pairs": [{}]}', '{"pairs": [{"offset": {"x": 1}}]}'])
def test_a_damaged_file_is_told_and_keeps_no_interview_from_being_held(
    folder: DataFolder, content: str, caplog: pytest.LogCaptureFixture
) -> None:
    folder.offsets.write_text(content)
    with pytest.raises(DataFolderError, match=r"device_offsets\.json .* is damaged"):
        OffsetStore(folder).keep(measured("A", "B", 0.05))
    assert folder.offsets.read_text() == content
    assert _sound_late(OffsetStore(folder), "A", "B") == 0.0
    assert "no offset of devices is corrected" in caplog.text
    caplog.clear()
