"""Holds a Windows desktop: keys of the system by a low-level hook, sleep by the thread's execution state.

Both end with the process. Notifications stay away by themselves while a window fills the screen (automatic rules of "Do not
disturb"). Ctrl+Alt+Del belongs to Windows alone (docs/kiosk.md).
"""

from __future__ import annotations

import ctypes
import logging
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QWindow

_log = logging.getLogger(__name__)

WH_KEYBOARD_LL, HC_ACTION, WM_QUIT = 13, 0, 0x0012
LLKHF_ALTDOWN = 0x20
VK_TAB, VK_ESCAPE, VK_F4, VK_SPACE, VK_CONTROL, VK_SNAPSHOT, VK_APPS = (
    0x09,
    0x1B,
    0x73,
    0x20,
    0x11,
    0x2C,
    0x5D,
)
VK_LWIN, VK_RWIN = 0x5B, 0x5C
_KEY_DOWN = 0x8000
ES_CONTINUOUS, ES_SYSTEM_REQUIRED, ES_DISPLAY_REQUIRED = 0x80000000, 0x00000001, 0x00000002
_PATIENCE = 2.0
"""Seconds that the hook's thread may take to begin and to end."""


class _Key(ctypes.Structure):
    """KBDLLHOOKSTRUCT."""

    _fields_ = (
        ("vkCode", ctypes.c_uint32),
        ("scanCode", ctypes.c_uint32),
        ("flags", ctypes.c_uint32),
        ("time", ctypes.c_uint32),
        ("dwExtraInfo", ctypes.c_void_p),
    )


class _Message(ctypes.Structure):
    """MSG."""

    _fields_ = (
        ("hwnd", ctypes.c_void_p),
        ("message", ctypes.c_uint32),
        ("wParam", ctypes.c_void_p),
        ("lParam", ctypes.c_void_p),
        ("time", ctypes.c_uint32),
        ("x", ctypes.c_int32),
        ("y", ctypes.c_int32),
    )


def leads_out(key: int, *, alt: bool, control: bool) -> bool:
    """Whether a key, with what is held beside it, would lead out of the window.

    Args:
        key: virtual key code.
        alt: whether Alt is down.
        control: whether Ctrl is down.
    """
    if key in {VK_LWIN, VK_RWIN, VK_APPS, VK_SNAPSHOT}:
        return True
    if alt and key in {VK_TAB, VK_ESCAPE, VK_F4, VK_SPACE}:
        return True
    return control and key == VK_ESCAPE  # the Start menu, and with Shift the Task Manager


class WindowsLockdown:
    """Implements `Lockdown`."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        self._hook: _KeyboardHook | None = None
        self._missing: list[str] = []

    def hold(self, window: QWindow) -> None:
        """Hold keys and sleep, the first time; the hook serves every window."""
        if self._hook is None:
            _set_execution_state(ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED)
            self._hook = _KeyboardHook(_windows_library())
            if not self._hook.begin():
                self._missing.append("keys of the system: the hook was refused")

    def keep(self) -> None:
        """Windows takes a hook away from a program that was slow; it is set again."""
        if self._hook is not None and not self._hook.alive:
            self._hook.begin()

    def release(self) -> None:
        """Give keys and sleep back."""
        hook, self._hook = self._hook, None
        if hook is not None:
            hook.end()
            _set_execution_state(ES_CONTINUOUS)

    def missing(self) -> tuple[str, ...]:
        """What could not be held."""
        return tuple(self._missing)


class _KeyboardHook:
    """Sees every key before any window does, on a thread of its own: it must answer at once, whatever the window does."""

    def __init__(self, user32: Any) -> None:
        self._user32 = user32
        self._thread: threading.Thread | None = None
        self._thread_id = 0
        self._set = False
        self._ready = threading.Event()

    @property
    def alive(self) -> bool:
        """Whether the hook is set."""
        return self._set and self._thread is not None and self._thread.is_alive()

    def begin(self) -> bool:
        """Set the hook; tells whether Windows took it."""
        self._ready.clear()
        self._thread = threading.Thread(target=self._run, name="keyboard hook", daemon=True)
        self._thread.start()
        self._ready.wait(_PATIENCE)
        return self._set

    def end(self) -> None:
        """Take the hook away; safe to call twice."""
        if self._thread is not None and self._thread.is_alive():
            self._user32.PostThreadMessageW(self._thread_id, WM_QUIT, 0, 0)
            self._thread.join(_PATIENCE)
        self._thread = None

    def _run(self) -> None:
        self._thread_id = threading.get_native_id()
        seen = _procedure_type()(self._see)
        hook = self._user32.SetWindowsHookExW(WH_KEYBOARD_LL, seen, None, 0)
        self._set = bool(hook)
        self._ready.set()
        if not hook:
            return
        message = _Message()
        try:
            # The hook is called from inside this loop; it ends with WM_QUIT.
            while self._user32.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
                pass
        finally:
            self._set = False
            self._user32.UnhookWindowsHookEx(hook)

    def _see(self, code: int, what: int, where: int) -> int:
        if code == HC_ACTION:
            key = ctypes.cast(where, ctypes.POINTER(_Key)).contents
            control = bool(self._user32.GetAsyncKeyState(VK_CONTROL) & _KEY_DOWN)
            if leads_out(key.vkCode, alt=bool(key.flags & LLKHF_ALTDOWN), control=control):
                return 1
        return int(self._user32.CallNextHookEx(None, code, what, where))


if sys.platform == "win32" and not TYPE_CHECKING:

    def _windows_library() -> Any:
        library = ctypes.WinDLL("user32", use_last_error=True)
        library.SetWindowsHookExW.restype = ctypes.c_void_p
        library.SetWindowsHookExW.argtypes = (
            ctypes.c_int,
            _procedure_type(),
            ctypes.c_void_p,
            ctypes.c_uint32,
        )
        library.UnhookWindowsHookEx.argtypes = (ctypes.c_void_p,)
        library.CallNextHookEx.restype = ctypes.c_ssize_t
        library.CallNextHookEx.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t, ctypes.c_ssize_t)
        return library

    def _procedure_type() -> Callable[..., Any]:
        return ctypes.WINFUNCTYPE(ctypes.c_ssize_t, ctypes.c_int, ctypes.c_size_t, ctypes.c_ssize_t)

    def _set_execution_state(state: int) -> None:
        if not ctypes.windll.kernel32.SetThreadExecutionState(ctypes.c_uint32(state)):
            _log.warning("Windows may go to sleep: the execution state was refused")

else:

    def _windows_library() -> Any:
        raise NotImplementedError("there is no user32 on this system")

    def _procedure_type() -> Callable[..., Any]:
        """So that the loop is tested elsewhere, with a user32 that is not Windows'."""
        return ctypes.CFUNCTYPE(ctypes.c_ssize_t, ctypes.c_int, ctypes.c_size_t, ctypes.c_ssize_t)

    def _set_execution_state(state: int) -> None:
        raise NotImplementedError("there is no execution state on this system")
