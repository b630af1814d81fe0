"""Makes the shared libraries of the packaged program for Linux smaller, in the folder that PyInstaller has made.

    share       OpenCV and PyAV bring FFmpeg twice, of one release: OpenCV gets PyAV's.
    stand_in    what is linked and never used is replaced by a library of the same name that does nothing: the encoders for HEVC,
                AV1 and H.264 behind PyAV (pictures are encoded by the ffmpeg program), AVIF pictures and the linear algebra behind
                OpenCV (what is used of it resizes, converts, decodes JPEG, draws and runs small networks), and QML, to which Qt's
                player is linked because it can also record windows. Whoever calls it is ended with a sentence.
    prune       libraries of OpenCV's, and of the GTK that Qt's plugin for its looks was linked with, that nothing needs any longer.
    strip       a debugger's symbols.
    link        files that are there twice: packages bring what they call by several names as several files.

What PyInstaller puts into the folder for one library is the file in the folder of its package, and a link to it at the top; or only
the file at the top, as with an OpenCV that does not lie beside the other packages.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import contents
import qt_icu

PYAV = "av.libs/"
OPENCV = ("opencv_python*.libs/", "")
"""Where its libraries may lie."""
FFMPEG = (
    "libavcodec",
    "libavdevice",
    "libavfilter",
    "libavformat",
    "libavutil",
    "libswresample",
    "libswscale",
)
QT = "PySide6/Qt/lib/"
UNUSED = (
    *(f"{PYAV}{name}-*" for name in ("libx264", "libx265", "libSvtAv1Enc")),
    *(f"{QT}{name}.so.6" for name in ("libQt6Quick", "libQt6Qml")),
    *(f"{place}{name}-*" for place in OPENCV for name in ("libopenblasp", "libaom")),
)
"""Libraries that get a stand-in."""
ASKED = re.compile(r"x265_api_get_\d+")
"""What FFmpeg asks for when it lists its encoders: without an answer there is no HEVC."""
PRUNED = (
    # With a part of its hash in its name a library is one of a package's own, which nobody else looks for.
    *(f"{place}lib*-{'[0-9a-f]' * 8}.so*" for place in OPENCV),
    *(
        f"lib{name}*.so*"
        for name in ("atk", "atspi", "cairo", "epoxy", "gdk", "pango", "pixman", "thai", "datrie", "graphite")
    ),
    f"{QT}libQt6Qml*.so.6",
    # What GLib's libraries needed, which Qt's plugins that are left out needed.
    *(f"lib{name}*.so*" for name in ("gio-2", "gobject-2", "gmodule-2", "mount", "blkid", "selinux", "ffi")),
)
_LEAST_LINKED = 16_384
"""Bytes: smaller files are not worth a link."""
_VERSION = re.compile(r"(?P<name>lib\w+)-[0-9a-f]+\.so\.(?P<major>\d+)\.(?P<minor>\d+)\.(?P<patch>\d+)")
_REFUSAL = "The packaged program comes without what {name} is asked for in {library}.\\n"


@dataclass(frozen=True)
class Symbol:
    """A function, or a table of `size` bytes, that one library takes from another."""

    name: str
    version: str
    is_data: bool
    size: int


def slim(inside: Path) -> list[str]:
    """Do all of it, and return what was saved, a line each.

    Args:
        inside: the folder with the libraries, `_internal`.
    """
    said = []
    for step in (share, stand_in, prune, qt_icu.shrink, strip, link):
        before = size(inside)
        step(inside)
        said.append(f"{step.__module__} {step.__name__}: {(before - size(inside)) / 1e6:.0f} MB less")
    return said


def share(inside: Path) -> None:
    """Put links to PyAV's FFmpeg in the place of OpenCV's, where it is the same release or a later one of the same major version."""
    theirs = {found["name"]: (path, found) for path, found in _versions(inside.glob(f"{PYAV}*.so*"))}
    for path, mine in _versions(path for place in OPENCV for path in inside.glob(f"{place}*.so*")):
        if mine["name"] not in FFMPEG or mine["name"] not in theirs:
            continue
        other, found = theirs[mine["name"]]
        if found["major"] == mine["major"] and int(found["minor"]) >= int(mine["minor"]):
            path.unlink()
            path.symlink_to(os.path.relpath(other, path.parent))


def stand_in(inside: Path) -> None:
    """Build and put the stand-ins; they have the functions that other libraries of the program take from the original."""
    compiler = shutil.which("cc")
    libraries = [path for pattern in UNUSED for path in inside.glob(pattern) if not path.is_symlink()]
    if compiler is None or not libraries:
        return
    unused = set(libraries)
    wanted = {
        symbol.name
        for path in _libraries(inside)
        if path not in unused
        for symbol in _symbols(path, "--undefined-only")
    }
    for library in libraries:
        symbols = [symbol for symbol in _symbols(library, "--defined-only") if symbol.name in wanted]
        with tempfile.TemporaryDirectory() as folder:
            source, versions = Path(folder, "library.c"), Path(folder, "versions")
            source.write_text(_source(library.name, symbols), encoding="ascii")
            command = [
                compiler,
                "-shared",
                "-fPIC",
                "-Os",
                f"-Wl,-soname,{library.name}",
                "-o",
                library,
                source,
            ]
            if script := _version_script(symbols):
                versions.write_text(script, encoding="ascii")
                command.append(f"-Wl,--version-script,{versions}")
            subprocess.run(command, check=True)


def _source(library: str, symbols: Iterable[Symbol]) -> str:
    lines = ["#include <stdio.h>", "#include <stdlib.h>"]
    for symbol in symbols:
        said = _REFUSAL.format(name=symbol.name, library=library)
        answer = "return 0;" if ASKED.fullmatch(symbol.name) else f'fputs("{said}", stderr); abort();'
        function = f"void *{symbol.name}(void) {{ {answer} }}"
        # Of a table nothing but its address is asked, to tell whether an object is of a class.
        lines.append(f"_Alignas(16) char {symbol.name}[{symbol.size}];" if symbol.is_data else function)
    return "\n".join(lines) + "\n"


def _version_script(symbols: Iterable[Symbol]) -> str:
    """Gives every symbol the version that it had, without which the loader refuses the library."""
    named: dict[str, list[str]] = {}
    for symbol in symbols:
        named.setdefault(symbol.version, []).append(f"{symbol.name};")
    return "\n".join(f"{version} {{ {' '.join(names)} }};" for version, names in named.items() if version)


def prune(inside: Path) -> None:
    """Remove libraries that were brought by what is left out, and links that lead nowhere."""
    while True:
        needed = {name for path in _libraries(inside) for name in _needed(path)}
        left = [path for pattern in PRUNED for path in inside.glob(pattern) if path.name not in needed]
        if not left:
            break
        for path in left:
            path.unlink()
    for path in list(inside.rglob("*")):
        if path.is_symlink() and not path.exists():
            path.unlink()


def strip(inside: Path) -> None:
    """Remove a debugger's symbols from the libraries that are known to bear it."""
    for path in _libraries(inside):
        if contents.stripped(path.relative_to(inside).as_posix()):
            subprocess.run(["strip", "--strip-unneeded", path], check=False)


def link(inside: Path) -> None:
    """Put a link to the first of several files with the same content in the place of each other one."""
    first: dict[bytes, Path] = {}
    for path in contents.files_below(inside):
        if path.is_symlink() or path.stat().st_size < _LEAST_LINKED:
            continue
        original = first.setdefault(hashlib.sha256(path.read_bytes()).digest(), path)
        if original != path:
            path.unlink()
            path.symlink_to(os.path.relpath(original, path.parent))


def _libraries(inside: Path) -> list[Path]:
    return [path for path in contents.files_below(inside) if ".so" in path.name and not path.is_symlink()]


def _versions(paths: Iterable[Path]) -> list[tuple[Path, re.Match[str]]]:
    found = [(path, _VERSION.fullmatch(path.name)) for path in paths if not path.is_symlink()]
    return [(path, match) for path, match in found if match]


def _symbols(library: Path, which: str) -> list[Symbol]:
    """What a library defines, or takes from others."""
    command = ["nm", "-D", "--format=posix", which, library]
    output = subprocess.run(command, check=False, capture_output=True, text=True).stdout
    # A line is: name@@version type [value size]; the numbers are hexadecimal.
    return [_symbol(*line.split()) for line in output.splitlines() if line.strip()]


def _symbol(name: str, kind: str, _value: str = "", size: str = "0") -> Symbol:
    name, _, version = name.partition("@")
    return Symbol(name, version.lstrip("@"), kind.upper() in "BDRV", int(size, 16))


def _needed(library: Path) -> list[str]:
    output = subprocess.run(["readelf", "-d", library], check=False, capture_output=True, text=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.+)\]", output)


def size(folder: Path) -> int:
    """Bytes of all files of a folder; links take none."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
