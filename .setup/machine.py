"""What this machine is, and how Debian packages are installed on it."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

OLDEST, NEWEST = (3, 11), (3, 13)

LIBRARIES: dict[str, tuple[str, ...]] = {
    # What Qt links: the core and every window, also offscreen.
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libGL.so.1": ("libgl1",),
    "libEGL.so.1": ("libegl1",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2",),
    # What Qt's X11 plugin links besides: without one of these a desktop shows no window.
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    # What its Wayland plugin links besides: without them a Wayland desktop shows no window.
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
    "libwayland-egl.so.1": ("libwayland-egl1",),
    # PyAudio.
    "libportaudio.so.2": ("libportaudio2",),
}
"""Shared library -> the Debian package that brings it; the first name the system knows counts (t64 came in 2024)."""

FILES: dict[str, tuple[str, ...]] = {
    # Without it PortAudio aborts the process that looks for microphones.
    "/usr/share/alsa/alsa.conf": ("libasound2-data",),
}
"""Data file -> the Debian package that brings it."""


class CannotGoOn(Exception):
    """Set-up cannot continue; the message is one sentence that says what to install or mend."""


def say(message: str) -> None:
    """Print one line of progress."""
    print(f"set-up: {message}", file=sys.stderr, flush=True)


def python_problem(version: tuple[int, ...]) -> str:
    """Return why a Python version will not do and what to install, or an empty string."""
    if OLDEST <= tuple(version[:2]) <= NEWEST:
        return ""
    found = ".".join(map(str, version[:2]))
    span = f"{OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}"
    return f"Python {span} is needed and this is {found}; install one of them and run this again."


def loads(soname: str) -> bool:
    """Ask the dynamic loader for a shared library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing_packages(
    *, has_library: Callable[[str], bool] = loads, has_file: Callable[[str], bool] = os.path.exists
) -> list[tuple[str, ...]]:
    """Return the possible package names of every library and data file this machine lacks."""
    absent = [names for soname, names in LIBRARIES.items() if not has_library(soname)]
    return absent + [names for path, names in FILES.items() if not has_file(path)]


@dataclass(frozen=True)
class Machine:
    """The facts that decide what set-up may do."""

    platform: str
    """As `sys.platform`: linux, win32, darwin."""
    release: str
    """The text of /etc/os-release; empty where there is none."""
    has_apt: bool
    is_root: bool
    has_sudo: bool
    is_interactive: bool
    """A person is there to type a password."""

    @classmethod
    def this(cls) -> Machine:
        """Look at the machine this runs on."""
        release = Path("/etc/os-release")
        return cls(
            platform=sys.platform,
            release=release.read_text(encoding="utf-8", errors="replace") if release.is_file() else "",
            has_apt=shutil.which("apt-get") is not None,
            is_root=hasattr(os, "geteuid") and os.geteuid() == 0,
            has_sudo=shutil.which("sudo") is not None,
            is_interactive=sys.stdin is not None and sys.stdin.isatty(),
        )

    @property
    def uses_debian_packages(self) -> bool:
        """Debian itself, or a system that says it is like it."""
        lines = dict(line.split("=", 1) for line in self.release.splitlines() if "=" in line)
        words = " ".join(lines.get(key, "").strip("\"'") for key in ("ID", "ID_LIKE")).split()
        return self.has_apt and not {"debian", "ubuntu"}.isdisjoint(words)

    def become_root(self) -> list[str] | None:
        """Return what to put before a command that needs root; None where that is impossible."""
        if self.is_root:
            return []
        if not self.has_sudo:
            return None
        if self.is_interactive:
            return ["sudo"]
        allowed = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
        return ["sudo", "-n"] if allowed.returncode == 0 else None

    def install(self, wanted: Iterable[Sequence[str]], why: str) -> None:
        """Install Debian packages; `wanted` holds the possible names of each, `why` ends the sentence printed.

        Raises:
            CannotGoOn: This system has other packages, nobody may install any, or the installation failed.
        """
        wanted = [tuple(names) for names in wanted]
        if not wanted:
            return
        plain = " ".join(names[-1] for names in wanted)
        if not self.uses_debian_packages:
            raise CannotGoOn(
                f"please install what this system calls these Debian packages, {why}, and run this again: {plain}"
            )
        root = self.become_root()
        if root is None:
            raise CannotGoOn(f"please install as root, {why}, and run this again: apt-get install {plain}")
        self._apt(root, ["update"])
        packages = [known_name(names) for names in wanted]
        say(f"installing Debian packages, {why}: {' '.join(packages)}")
        install = ["install", "--no-install-recommends", *packages]
        if self._apt(root, install) == 0:
            return
        # An installation that was killed half-way leaves dpkg asking for this.
        subprocess.run([*root, "dpkg", "--configure", "-a"], stdout=sys.stderr, check=False)
        if self._apt(root, install) != 0:
            raise CannotGoOn(
                f"apt-get failed (see above); please mend it or install {why}: {' '.join(packages)}"
            )

    def _apt(self, root: list[str], arguments: list[str]) -> int:
        """Run apt-get, waiting while another one holds its locks; return its exit status."""
        command = [*root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y"]
        command += ["-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0", *arguments]
        for _ in range(60):
            done = subprocess.run(
                command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
            )
            # The lock on the package lists is not covered by the option above.
            if done.returncode == 0 or "Could not get lock" not in done.stdout:
                break
            say("waiting for another apt-get to finish")
            time.sleep(5)
        if done.returncode != 0:
            print(done.stdout, file=sys.stderr, flush=True)
        return done.returncode


def known_name(names: Sequence[str]) -> str:
    """Return the first of a package's possible names that this system's package lists know."""
    for name in names[:-1]:
        shown = subprocess.run(["apt-cache", "show", name], capture_output=True, check=False)
        if shown.returncode == 0 and shown.stdout:
            return name
    return names[-1]
