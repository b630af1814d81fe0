"""What a program of Windows has besides its code: manifest, version resource, icon, libraries. All of it can be told on any system."""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterable
from pathlib import Path, PureWindowsPath

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
COMPANY = "Interview Desktop contributors"
DESCRIPTION = "Asks interview questions aloud and records the answers"

# Paths of any length; names of users in any script also for libraries in C, which open files by the system's code page; sharp
# on every screen; never as administrator.
MANIFEST = """\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">
  <trustInfo xmlns="urn:schemas-microsoft-com:asm.v3">
    <security><requestedPrivileges><requestedExecutionLevel level="asInvoker" uiAccess="false"/></requestedPrivileges></security>
  </trustInfo>
  <compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1">
    <application><supportedOS Id="{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"/></application>
  </compatibility>
  <application xmlns="urn:schemas-microsoft-com:asm.v3">
    <windowsSettings>
      <longPathAware xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">true</longPathAware>
      <activeCodePage xmlns="http://schemas.microsoft.com/SMI/2019/WindowsSettings">UTF-8</activeCodePage>
      <dpiAwareness xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">PerMonitorV2</dpiAwareness>
    </windowsSettings>
  </application>
  <dependency>
    <dependentAssembly>
      <assemblyIdentity type="win32" name="Microsoft.Windows.Common-Controls" version="6.0.0.0"
        processorArchitecture="*" publicKeyToken="6595b64144ccf1df" language="*"/>
    </dependentAssembly>
  </dependency>
</assembly>
"""
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)


def libraries_beside(binaries: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """The libraries that packages carry in a folder beside them, `<package>.libs`, as far as they are not among what was found.

    Of libraries with one name in several packages PyInstaller takes the first one only, and a package finds none but its own.

    Args:
        binaries: path in the packaged program, file, and kind of everything that was found.

    Returns:
        What is missing, in the same form.
    """
    given = list(binaries)
    there = {PureWindowsPath(target) for target, _, _ in given}
    missing: dict[PureWindowsPath, tuple[str, str, str]] = {}
    for target, file, kind in given:
        package, *below = PureWindowsPath(target).parts
        if not below:
            continue
        folder = Path(file).parents[len(below)] / f"{package}.libs"
        for library in folder.glob("*.dll"):
            place = PureWindowsPath(folder.name, library.name)
            if place not in there:
                missing[place] = (str(place), str(library), kind)
    return list(missing.values())


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """Four numbers, as Windows wants them; what is no number, such as a suffix, is left out."""
    numbers = [
        int("".join(filter(str.isdigit, part)) or 0)
        for part in version.split("+", maxsplit=1)[0].split(".")[:4]
    ]
    first, second, third, fourth = [*numbers, 0, 0, 0, 0][:4]
    return first, second, third, fourth


def version_resource(version: str, name: str, folder: Path = BUILD) -> str:
    """Write the version resource of one executable, as PyInstaller reads it, and return the file's name."""
    numbers = version_numbers(version)
    strings = {
        "CompanyName": COMPANY,
        "FileDescription": DESCRIPTION,
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": f"{COMPANY}. MIT licence; parts under other licences, see LICENCES.txt",
        "OriginalFilename": f"{name}.exe",
        "ProductName": "Interview Desktop",
        "ProductVersion": version,
    }
    entries = ",\n        ".join(f"StringStruct({key!r}, {value!r})" for key, value in strings.items())
    text = f"""\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0),
  kids=[
    StringFileInfo([StringTable('040904B0', [
        {entries}
    ])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])]),
  ],
)
"""
    folder.mkdir(exist_ok=True)
    path = folder / f"version {name}.txt"
    path.write_text(text, encoding="utf-8")
    return str(path)


def icon(folder: Path = BUILD) -> str:
    """Draw the icon in all sizes from its SVG, and return the file's name."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen" if sys.platform != "win32" else "windows")
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(ROOT / "resources" / "icons" / "interview-desktop.svg"))
    pictures = []
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        pictures.append((size, bytes(buffer.data().data())))
    del application
    folder.mkdir(exist_ok=True)
    path = folder / "interview-desktop.ico"
    path.write_bytes(as_icon(pictures))
    return str(path)


def as_icon(pictures: list[tuple[int, bytes]]) -> bytes:
    """Put PNG pictures, each with its width, into one icon file of Windows."""
    start = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, png in pictures:
        side = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), start + len(body))
        body += png
    return head + body
