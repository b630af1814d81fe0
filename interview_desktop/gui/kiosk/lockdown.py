"""What differs between systems when a window is to be the only thing on a machine: one interface, chosen at run time.

Nothing here may outlive the process. An implementation uses only what the system itself takes back when a process ends,
however it ends: grabs, hooks, inhibitions. No setting of the operating system is ever written.
"""

from __future__ import annotations

import sys
from typing import Protocol

from PySide6.QtGui import QWindow


class Lockdown(Protocol):
    """Holds a machine. All methods are called on the window's thread and return at once."""

    def hold(self, window: QWindow) -> None:
        """Keep keys, sleep and notifications from this window until `release`; called again for another window."""
        ...

    def keep(self) -> None:
        """Take again what was lost meanwhile; called twice a second."""
        ...

    def release(self) -> None:
        """Give everything back; safe to call twice."""
        ...

    def missing(self) -> tuple[str, ...]:
        """What could not be held here, in words for the log; none when all of it is."""
        ...


class NoLockdown:
    """For systems without an implementation: the window covers the screens, and that is all."""

    def hold(self, window: QWindow) -> None:
        """Nothing is held."""

    def keep(self) -> None:
        """Nothing was held."""

    def release(self) -> None:
        """Nothing was held."""

    def missing(self) -> tuple[str, ...]:
        """Everything but the picture."""
        return ("keys of the system, sleep and notifications: this system is not known",)


def choose_lockdown(platform: str = sys.platform) -> Lockdown:
    """The implementation for this system."""
    if platform == "win32":
        from interview_desktop.gui.kiosk.windows import WindowsLockdown

        return WindowsLockdown()
    if platform.startswith("linux"):
        from interview_desktop.gui.kiosk.linux import LinuxLockdown

        return LinuxLockdown()
    return NoLockdown()
