"""The keyboard hook of Windows, with a library that stands for Windows' own; it has never run on a real one here."""

from __future__ import annotations

import ctypes
import queue
from typing import Any

import pytest

from interview_desktop.gui.kiosk.lockdown import NoLockdown, choose_lockdown
from interview_desktop.gui.kiosk.windows import (
    HC_ACTION,
    LLKHF_ALTDOWN,
    VK_APPS,
    VK_ESCAPE,
    VK_F4,
    VK_LWIN,
    VK_SNAPSHOT,
    VK_SPACE,
    VK_TAB,
    WM_QUIT,
    WindowsLockdown,
    _Key,
    _KeyboardHook,
    leads_out,
)

VK_A, VK_RETURN = 0x41, 0x0D


@pytest.mark.parametrize(
    ("key", "alt", "control"),
    [
        (VK_LWIN, False, False),
        (VK_APPS, False, False),
        (VK_SNAPSHOT, False, False),
        (VK_TAB, True, False),
        (VK_ESCAPE, True, False),
        (VK_F4, True, False),
        (VK_SPACE, True, False),
        (VK_ESCAPE, False, True),
    ],
)
def test_keys_that_lead_out(key: int, alt: bool, control: bool) -> None:
    assert leads_out(key, alt=alt, control=control)


@pytest.mark.parametrize(
    ("key", "alt", "control"),
    [
        (VK_A, False, False),
        (VK_SPACE, False, False),
        (VK_RETURN, False, False),
        (VK_TAB, False, False),
        (VK_ESCAPE, False, False),
        (VK_A, False, True),
        (VK_A, True, True),  # AltGr types a sign
    ],
)
def test_keys_that_an_interview_needs(key: int, alt: bool, control: bool) -> None:
    assert not leads_out(key, alt=alt, control=control)


class User32:
    """Calls the hook from inside the message loop, as Windows does."""

    def __init__(self, *, refuses: bool = False) -> None:
        self.refuses = refuses
        self.inbox: queue.SimpleQueue[tuple[int, int]] = queue.SimpleQueue()
        self.answers: queue.SimpleQueue[int] = queue.SimpleQueue()
        self.hooks: list[Any] = []
        self.passed_on = 0

    def SetWindowsHookExW(self, _kind: int, procedure: Any, _module: object, _thread: int) -> int:
        if self.refuses:
            return 0
        self.hooks.append(procedure)
        return 7

    def UnhookWindowsHookEx(self, _hook: int) -> int:
        self.hooks.clear()
        return 1

    def CallNextHookEx(self, *_: object) -> int:
        self.passed_on += 1
        return 0

    def GetAsyncKeyState(self, _key: int) -> int:
        return 0

    def PostThreadMessageW(self, _thread: int, message: int, *_: object) -> int:
        self.inbox.put((message, 0))
        return 1

    def GetMessageW(self, *_: object) -> int:
        key, flags = self.inbox.get()
        if key == WM_QUIT:
            return 0
        seen = _Key(key, 0, flags, 0, None)
        self.answers.put(self.hooks[0](HC_ACTION, 0x100, ctypes.addressof(seen)))
        return 1


def test_the_hook_swallows_what_leads_out_and_passes_everything_else_on() -> None:
    windows = User32()
    hook = _KeyboardHook(windows)
    assert hook.begin()
    assert hook.alive
    asked = [(VK_LWIN, 0), (VK_TAB, LLKHF_ALTDOWN), (VK_A, 0), (VK_SPACE, 0)]
    for press in asked:
        windows.inbox.put(press)
    assert [windows.answers.get(timeout=45) for _ in asked] == [1, 1, 0, 0]
    assert windows.passed_on == 2
    hook.end()
    hook.end()
    assert not hook.alive
    assert windows.hooks == []


def test_a_hook_that_windows_refuses_is_told() -> None:
    hook = _KeyboardHook(User32(refuses=True))
    assert not hook.begin()
    assert not hook.alive
    hook.end()


def test_each_system_has_its_own() -> None:
    assert isinstance(choose_lockdown("win32"), WindowsLockdown)
    assert type(choose_lockdown("linux")).__name__ == "LinuxLockdown"
    none = choose_lockdown("haiku")
    assert isinstance(none, NoLockdown)
    assert none.missing()
