"""What this machine says of itself."""

from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path

_SENSORS = Path("/sys/class/thermal")


class SystemGauges:
    """Implements `session.equipment.Gauges`.

    Args:
        sensors: folder of the thermal zones, as Linux has it; where there is none, no temperature is told.
    """

    def __init__(self, sensors: Path = _SENSORS) -> None:
        self._zones = sorted(sensors.glob("thermal_zone*/temp"))

    def free_bytes(self, folder: Path) -> int | None:
        """Room left for a program without special rights."""
        try:
            return shutil.disk_usage(folder).free
        except OSError:
            return None

    def temperature(self) -> float | None:
        """Of the hottest zone; some zones are there and cannot be read, or say nonsense while they sleep."""
        found = []
        for zone in self._zones:
            try:
                found.append(int(zone.read_text()) / 1000)
            except (OSError, ValueError):
                continue
        return max((degrees for degrees in found if 0 < degrees < 150), default=None)

    def asleep(self) -> float | None:
        """On Linux, where one clock goes on while the machine is suspended and the other does not."""
        if sys.platform != "linux":
            return None
        return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)
