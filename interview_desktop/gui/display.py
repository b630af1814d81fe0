"""Whether there is a screen to show anything on. Qt ends the whole process with a dump where there is none."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QLibraryInfo

from interview_desktop.core.errors import EnvironmentFault

_NAMED_BY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_SECONDS = 5.0
"""How long a Wayland compositor may take to answer."""


def require_display(what: str, remedy: str) -> None:
    """Go on only where a window can be shown; to be called before Qt begins.

    Args:
        what: is wanted, as the beginning of the sentence, such as "The window needs a display".
        remedy: what to do in place of it.

    Raises:
        EnvironmentFault: there is no display, it cannot be reached, or Qt cannot show windows on it.
    """
    if not sys.platform.startswith("linux"):
        return
    if not any(os.environ.get(name) for name in _NAMED_BY):
        raise EnvironmentFault(f"{what}, and there is no display", remedy)
    wanted = [name for name in os.environ.get("QT_QPA_PLATFORM", "").split(";") if name]
    kinds = [name.partition(":")[0] for name in wanted]
    unknown = [kind for kind in kinds if not _plugin(kind).is_file()]
    if kinds and len(unknown) == len(kinds):
        raise EnvironmentFault(
            f"{what}, and QT_QPA_PLATFORM asks for {kinds[0]!r}, which Qt does not have here",
            "Remove the variable QT_QPA_PLATFORM, or set it to xcb or wayland",
        )
    # Without a wish Qt takes what it can connect to; others, such as offscreen, connect to nothing.
    if all(kind == "xcb" or kind.startswith("wayland") for kind in kinds):
        _require_connection(what, remedy, kinds or ["xcb", "wayland"])


def _require_connection(what: str, remedy: str, kinds: list[str]) -> None:
    wayland = any(kind.startswith("wayland") for kind in kinds) and _reaches_wayland(os.environ)
    if wayland and _plugin("wayland").is_file():
        return
    if "xcb" in kinds and os.environ.get("DISPLAY"):
        missing = _missing_library()
        if missing:
            raise EnvironmentFault(
                f"{what}, and a library that Qt needs for it cannot be loaded: {missing}",
                "Install the package with that library; ./run does so by itself",
            )
        if _reaches_x(os.environ["DISPLAY"]):
            return
    name = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or ""
    raise EnvironmentFault(
        f"{what}, and the display {name!r} cannot be reached", f"Mend the variable DISPLAY. {remedy}"
    )


def _plugin(kind: str) -> Path:
    """The file of a Qt platform."""
    name = "wayland" if kind.startswith("wayland") else kind
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms" / f"libq{name}.so"


def _missing_library() -> str:
    """What the loader says about the plugin that Qt is about to load; empty when it can be loaded."""
    try:
        ctypes.CDLL(str(_plugin("xcb")))
    except OSError as error:
        return str(error)
    return ""


def _reaches_x(name: str) -> bool:
    """Whether an X server answers and lets us in, as Qt will ask it."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt's plugin could be loaded, so it has one of its own
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(os.fsencode(name), None)
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)


def _reaches_wayland(environment: Mapping[str, str]) -> bool:
    """Whether a compositor listens; relative names lie in XDG_RUNTIME_DIR (wl_display_connect)."""
    name, folder = environment.get("WAYLAND_DISPLAY"), environment.get("XDG_RUNTIME_DIR")
    if not name or not (folder or name.startswith("/")):
        return False
    with socket.socket(socket.AF_UNIX) as attempt:
        attempt.settimeout(_SECONDS)
        try:
            attempt.connect(str(Path(folder or "/") / name))
        except OSError:
            return False
    return True
