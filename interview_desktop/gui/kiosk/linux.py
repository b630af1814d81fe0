"""Holds a Linux desktop under X11: the keyboard by a grab, sleep and notifications by inhibitions.

While a client has grabbed the keyboard, no key reaches the window manager: Alt+F4, Alt+Tab, the Super key and what else it
has bound go to the kiosk, where they mean nothing. Grab and inhibitions end with the connection that asked for them, so
that a process which is killed leaves none behind. Under Wayland there is no such grab (docs/kiosk.md).
"""

from __future__ import annotations

import ctypes
import logging
import os
import shutil
import subprocess

from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage
from PySide6.QtGui import QGuiApplication, QWindow

from interview_desktop.core.programs import outside_environment

_log = logging.getLogger(__name__)
_NAME = "Interview Desktop"
_REASON = "An interview is being held"
_DBUS_MS = 500
"""How long a service of the desktop may take to answer; the window waits for it."""
_INHIBITIONS: tuple[tuple[str, str, list[object]], ...] = (
    # The desktop's own screen saver and idle sleep (freedesktop.org, Idle Inhibition Service).
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", [_NAME, _REASON]),
    # Notifications; known to KDE. GNOME shows none over a window that fills the screen.
    ("org.freedesktop.Notifications", "/org/freedesktop/Notifications", ["interview-desktop", _REASON, {}]),
)
_SUSPEND = ("systemd-inhibit", "--what=sleep:idle:handle-lid-switch", f"--who={_NAME}", f"--why={_REASON}")
_TICKS_BETWEEN_RESETS = 40
"""The X server's own screen saver begins after a minute at the earliest; every twenty seconds is often enough."""


class LinuxLockdown:
    """Implements `Lockdown`."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        self._window: QWindow | None = None
        self._inhibitor: subprocess.Popen[bytes] | None = None
        self._display: _XDisplay | None = None
        self._ticks = 0
        self._missing: list[str] = []
        self._bus = QDBusConnection.sessionBus()
        self._cookies: list[tuple[str, str, int]] = []

    def hold(self, window: QWindow) -> None:
        """Grab the keyboard for this window; inhibit sleep and notifications the first time."""
        first = self._window is None
        self._window = window
        if first:
            self._inhibit()
        self.keep()
        if first and QGuiApplication.platformName() != "xcb":
            self._missing.append("keys of the system: the keyboard can be grabbed under X11 only")

    def keep(self) -> None:
        """Grab again: a menu of our own, or a window manager that was busy, has had the keyboard meanwhile."""
        if self._window is None:
            return
        self._grab()
        if self._display is not None and self._ticks % _TICKS_BETWEEN_RESETS == 0:
            self._display.show_no_saver()
        self._ticks += 1

    def release(self) -> None:
        """Give keyboard, sleep and notifications back."""
        window, self._window = self._window, None
        if window is not None:
            window.setKeyboardGrabEnabled(False)
        for service, path, cookie in self._cookies:
            self._call(service, path, "UnInhibit", [cookie])
        self._cookies.clear()
        if self._display is not None:
            self._display.close()
            self._display = None
        inhibitor, self._inhibitor = self._inhibitor, None
        if inhibitor is not None and inhibitor.stdin is not None:
            inhibitor.stdin.close()
            inhibitor.wait(5)

    def missing(self) -> tuple[str, ...]:
        """What could not be held."""
        return tuple(self._missing)

    def _grab(self) -> bool:
        # Qt gives keys to the dialog or menu that is open, whichever of our windows has grabbed them.
        return self._window is not None and bool(self._window.setKeyboardGrabEnabled(True))

    def _inhibit(self) -> None:
        for service, path, arguments in _INHIBITIONS:
            cookie = self._call(service, path, "Inhibit", arguments)
            if isinstance(cookie, int):
                self._cookies.append((service, path, cookie))
            else:
                self._missing.append(f"{service} does not answer")
        if shutil.which(_SUSPEND[0]):
            # It holds the lock for as long as the program it runs, and that one ends when we do: its input is closed.
            self._inhibitor = subprocess.Popen(
                [*_SUSPEND, "cat"],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
                env=outside_environment(os.environ),
            )
        else:
            self._missing.append("sleep of the machine: there is no systemd-inhibit")
        if QGuiApplication.platformName() == "xcb":
            self._display = _XDisplay.open()

    def _call(self, service: str, path: str, method: str, arguments: list[object]) -> object:
        """The first thing that a method of the session bus returns; None where it cannot be called."""
        if not self._bus.isConnected():
            return None
        message = QDBusMessage.createMethodCall(service, path, service, method)
        message.setArguments(arguments)
        reply = self._bus.call(message, QDBus.CallMode.Block, _DBUS_MS)
        values = reply.arguments() if reply.type() == QDBusMessage.MessageType.ReplyMessage else []
        return values[0] if values else None


class _XDisplay:
    """A connection of our own to the X server, for the one request that Qt has no call for."""

    def __init__(self, library: ctypes.CDLL, handle: int) -> None:
        self._library = library
        self._handle = ctypes.c_void_p(handle)

    @classmethod
    def open(cls) -> _XDisplay | None:
        """Connect; None where that is not possible."""
        try:
            library = ctypes.CDLL("libX11.so.6")
        except OSError:
            return None
        library.XOpenDisplay.restype = ctypes.c_void_p
        handle = library.XOpenDisplay(None)
        return cls(library, handle) if handle else None

    def show_no_saver(self) -> None:
        """As if a key had been pressed: neither the screen saver nor energy saving begins."""
        self._library.XResetScreenSaver(self._handle)
        self._library.XFlush(self._handle)

    def close(self) -> None:
        """Disconnect."""
        self._library.XCloseDisplay(self._handle)
