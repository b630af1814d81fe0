"""What the machine says of itself."""

from __future__ import annotations

import sys
from pathlib import Path
from statistics import median

import pytest

from interview_desktop.app.gauges import SystemGauges


def test_the_room_on_the_disk(tmp_path: Path) -> None:
    free = SystemGauges().free_bytes(tmp_path)
    assert free is not None
    assert free > 0
    assert SystemGauges().free_bytes(tmp_path / "nowhere") is None


@pytest.mark.parametrize(
    ("zones", "expected"),
    [(["47000", "61500"], 61.5), (["-274000", "nonsense", "52000"], 52.0), (["0"], None), ([], None)],
)
def test_the_hottest_sensor_counts(tmp_path: Path, zones: list[str], expected: float | None) -> None:
    for number, degrees in enumerate(zones):
        zone = tmp_path / f"thermal_zone{number}"
        zone.mkdir()
        (zone / "temp").write_text(f"{degrees}\n")
    assert SystemGauges(tmp_path).temperature() == expected


@pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux has a clock that goes on while the machine sleeps"
)
def test_time_asleep_does_not_grow_while_awake() -> None:
    gauges = SystemGauges()
    # Between its two clocks the machine may stall: so often it does not.
    first, second = (median([gauges.asleep() or 0.0 for _ in range(9)]) for _ in range(2))
    assert gauges.asleep() is not None
    assert second == pytest.approx(first, abs=0.5)
