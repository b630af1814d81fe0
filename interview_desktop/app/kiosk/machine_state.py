"""What may end an interview from below: a battery that runs low, and updates that wait to start the machine anew."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

LOW_BATTERY = 30
"""Percent; an hour of recording takes about as much from a small laptop."""
_NO_BATTERY, _UNKNOWN = 128, 255
"""Of SYSTEM_POWER_STATUS, in the documentation of Windows."""
_REBOOT_KEY = r"SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\RebootRequired"


@dataclass(frozen=True, slots=True)
class MachineState:
    """How the machine is."""

    battery: int | None = None
    """Percent left of the emptiest battery that nothing charges; None on mains, without one, or where it cannot be read."""
    updates_pending: bool = False
    """Whether updates wait for the machine to start anew."""

    @property
    def battery_low(self) -> bool:
        """Whether it had better be plugged in before an interview."""
        return self.battery is not None and self.battery <= LOW_BATTERY


class MachineReader(Protocol):
    """Reads it on one operating system."""

    def read(self) -> MachineState:
        """How the machine is now; what cannot be read counts as in order."""
        ...


class LinuxMachine:
    """From sysfs, and from the file that Debian's and Ubuntu's package tools leave."""

    def __init__(
        self,
        supplies: Path = Path("/sys/class/power_supply"),
        reboot: Path = Path("/var/run/reboot-required"),
    ) -> None:
        self._supplies = supplies
        self._reboot = reboot

    def read(self) -> MachineState:
        """As `MachineReader` says."""
        left = [
            int(_word(supply / "capacity"))
            for supply in sorted(self._supplies.glob("*"))
            # Those of scope "Device" are in a mouse or a headset.
            if _word(supply / "type") == "Battery"
            and _word(supply / "scope") != "Device"
            and _word(supply / "status") == "Discharging"
            and _word(supply / "capacity").isdigit()
        ]
        return MachineState(min(left, default=None), self._reboot.exists())


class WindowsMachine:
    """From GetSystemPowerStatus, and from the registry key that Windows Update sets."""

    def read(self) -> MachineState:
        """As `MachineReader` says."""
        if sys.platform == "win32":
            import ctypes
            import winreg

            status = (ctypes.c_ubyte * 12)()
            known = ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status))
            battery = battery_of(status[0], status[1], status[2]) if known else None
            try:
                winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _REBOOT_KEY).Close()
            except OSError:
                return MachineState(battery)
            return MachineState(battery, updates_pending=True)
        return MachineState()


def battery_of(mains: int, flag: int, percent: int) -> int | None:
    """Percent left, from ACLineStatus, BatteryFlag and BatteryLifePercent; None unless the machine runs on its battery."""
    if mains != 0 or flag & _NO_BATTERY or percent == _UNKNOWN:
        return None
    return percent


def choose_machine() -> MachineReader:
    """The reader for this operating system."""
    return WindowsMachine() if sys.platform == "win32" else LinuxMachine()


def _word(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
