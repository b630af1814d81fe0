"""A display without a screen: Xvfb with a small window manager, a keyboard, a pointer, and a camera for its picture.

Screenshots need no program of their own: Xvfb keeps its frame buffer in a file, in the format of the xwd program
(X11/XWDFile.h), which is read here.
"""

import os
import shutil
import struct
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import cv2
import numpy as np

from tests.rig.pictures import Picture
from tests.rig.programs import ChildProcess, RigError

PROGRAMS = ("Xvfb", "openbox", "xdotool")
"""What must be installed."""

_XWD_FIELDS = 25  # 32-bit big-endian words of XWDFileHeader
_XWD_COLOUR_BYTES = 12  # size of one XWDColor entry between header and pixels


class Display:
    """An X server of its own on a free display number, with openbox managing its windows.

    Args:
        width: Of the screen, pixels.
        height: Of the screen, pixels.
    """

    def __init__(self, width: int = 1280, height: int = 800) -> None:
        self.width = width
        self.height = height
        self.name = ""
        self._folder = Path(tempfile.mkdtemp(prefix="rig-display-"))
        self._running = ExitStack()

    @property
    def env(self) -> dict[str, str | None]:
        """Variables a child process needs to open its windows here."""
        return {"DISPLAY": self.name, "WAYLAND_DISPLAY": None, "XAUTHORITY": None, "QT_QPA_PLATFORM": "xcb"}

    def __enter__(self) -> Self:
        try:
            self._start_server()
            manager = ChildProcess(["openbox", "--sm-disable"], env=self.env)
            self._running.enter_context(manager)
            manager.wait_until(self._is_managed, "managing the display")
        except BaseException:
            self._remove()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._remove()

    def xdotool(self, *arguments: str, timeout_s: float = 15.0) -> str:
        """Run one xdotool command and return what it printed.

        Raises:
            RigError: It failed, for instance because there is no such window.
        """
        with ChildProcess(["xdotool", *arguments], env=self.env) as tool:
            outcome = tool.finish(timeout_s)
        if outcome.returncode != 0:
            raise RigError(f"xdotool {' '.join(arguments)}: {outcome.log.strip()}")
        return outcome.log.strip()

    def wait_for_window(self, title: str, timeout_s: float = 15.0) -> str:
        """Wait until a visible window's title matches the regular expression; focus it and return its id."""
        deadline = time.monotonic() + timeout_s
        while True:
            try:
                left = max(0.1, deadline - time.monotonic())
                found = self.xdotool("search", "--sync", "--onlyvisible", "--name", title, timeout_s=left)
                window = found.splitlines()[-1]
                self.xdotool("windowactivate", "--sync", window, timeout_s=left)
            except RigError as error:
                # A window that went while xdotool walked over all of them.
                if "BadWindow" not in str(error) or time.monotonic() > deadline:
                    raise
            else:
                return window

    def window_titles(self) -> list[str]:
        """Titles of all visible windows."""
        try:
            windows = self.xdotool("search", "--onlyvisible", "--name", ".").split()
        except RigError:
            return []  # xdotool's status is 1 when nothing was found
        return [self.xdotool("getwindowname", window) for window in windows]

    def active_title(self) -> str:
        """Title of the window that has the keyboard; empty while it changes."""
        try:
            return self.xdotool("getactivewindow", "getwindowname")
        except RigError as error:
            if "BadWindow" not in str(error):
                raise
            return ""  # it went between the two

    def key(self, *keys: str) -> None:
        """Press and release keys by their X names, one after the other: `key("Tab", "space", "ctrl+q")`."""
        self.xdotool("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        """Type text into the focused window."""
        self.xdotool("type", "--delay", "5", "--", text)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Move the pointer to a place on the screen and click."""
        # Not with --sync: it waits for ever when the pointer is there already.
        self.xdotool("mousemove", str(x), str(y), "click", str(button))

    def picture(self) -> Picture:
        """What is on the screen now: height x width x 3, BGR."""
        return _read_xwd((self._folder / "Xvfb_screen0").read_bytes())

    def screenshot(self, path: Path) -> Path:
        """Write the screen as PNG (or what the suffix says) and return the path."""
        if not cv2.imwrite(str(path), self.picture()):
            raise RigError(f"cannot write the screenshot {path}")
        return path

    def _start_server(self) -> None:
        reading, writing = os.pipe()
        try:
            arguments = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{self.width}x{self.height}x24"]
            arguments += ["-fbdir", str(self._folder), "-nolisten", "tcp", "-noreset"]
            server = ChildProcess(arguments, pass_fds=[writing])
            self._running.enter_context(server)
            os.set_blocking(reading, False)
            number = bytearray()

            def announced() -> bool:
                with suppress(BlockingIOError):
                    number.extend(os.read(reading, 16))
                return number.endswith(b"\n")

            server.wait_until(announced, "announcing its display number")
            self.name = f":{number.decode().strip()}"
        finally:
            os.close(writing)
            os.close(reading)

    def _is_managed(self) -> bool:
        try:
            return int(self.xdotool("get_num_desktops")) > 0
        except RigError:
            return False  # no window manager has said so yet

    def _remove(self) -> None:
        self._running.close()
        shutil.rmtree(self._folder, ignore_errors=True)


def _read_xwd(data: bytes) -> Picture:
    """Decode a 24-bit TrueColor XWD image whose pixels are 32 bits, as Xvfb writes them."""
    header: Sequence[int] = struct.unpack(f">{_XWD_FIELDS}I", data[: 4 * _XWD_FIELDS])
    header_bytes, width, height = header[0], header[4], header[5]
    bits_per_pixel, line_bytes, colours = header[11], header[12], header[19]
    if bits_per_pixel != 32:
        raise RigError(f"the frame buffer has {bits_per_pixel} bits a pixel, not 32")
    start = header_bytes + colours * _XWD_COLOUR_BYTES
    pixels = np.frombuffer(data, np.uint8, line_bytes * height, start).reshape(height, line_bytes // 4, 4)
    least_significant_first = header[7] == 0
    bgr = pixels[:, :width, :3] if least_significant_first else pixels[:, :width, :0:-1]
    return np.ascontiguousarray(bgr)
