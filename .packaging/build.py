"""Builds the packaged program into `dist/interview-desktop`: `python .packaging/build.py [--archive]`.

Runs PyInstaller, makes models and libraries smaller, adds the licences of everything inside, signs it on Windows when a certificate
is there, and says how large it is. `own_ffmpeg.py` comes first, or the folder is 160 MB larger (on Windows 95). Its exit status is 1 when something failed.

`--archive` packs it as it is installed: the version's folder, what starts the current one, and the publisher's public key when
`--publisher` names the private one; then a signed bundle for updates is made as well. A name that does not exist yet gets a new key.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import contents  # also finds the program itself
import libraries
import licences
import signing

from interview_desktop.app.updates.bundle import make_bundle
from interview_desktop.app.updates.installation import CURRENT, KEY_FILE
from interview_desktop.storage.signing_key import SigningKey, fingerprint

NAME = "interview-desktop"
UNPACKED_MB, PACKED_MB = 750, 350
"""What was asked for."""


def build(dist: Path, work: Path) -> Path:
    """Run PyInstaller and return the folder.

    Raises:
        CalledProcessError: it failed.
    """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (*headless(work), contents.ROOT)))}
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"),
            *("--distpath", str(dist), "--workpath", str(work), "build.spec"),
        ],
        cwd=contents.ROOT,
        env=environment,
        check=True,
    )
    return dist / NAME


def headless(work: Path) -> list[Path]:
    """A folder with an OpenCV without windows, which comes before the installed one; none on Windows, where both are the same."""
    if sys.platform == "win32":
        return []
    folder = work / "headless"
    command = [
        *(
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--upgrade",
            "--target",
            str(folder),
        ),
        *("--require-hashes", "--only-binary", ":all:", "-r", str(Path(__file__).with_name("headless.txt"))),
    ]
    if subprocess.run(command, check=False).returncode != 0:
        print("the OpenCV without windows cannot be fetched; the installed one is taken: 31 MB more")
        return []
    return [folder]


def inside(folder: Path) -> Path:
    """The part of the folder that holds everything but the executables."""
    return folder / "_internal"


def size_mb(folder: Path) -> float:
    """Size of everything in a folder, megabytes."""
    return libraries.size(folder) / 1e6


def install(folder: Path, version: str, publisher: SigningKey | None) -> Path:
    """Lay the built program out as it is installed (see `app/updates/installation.py`), and return that folder."""
    root = folder.parent / "installed" / "Interview Desktop"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    name = f"{NAME}-{version}"
    shutil.copytree(folder, root / name, symlinks=True)
    (root / CURRENT).write_text(f"{name}\n", encoding="utf-8")
    launcher = "launch.cmd" if sys.platform == "win32" else "launch"
    shutil.copy(Path(__file__).with_name(launcher), root / launcher)
    if publisher is not None:
        (root / KEY_FILE).write_text(f"{publisher.public}\n", encoding="ascii")
    return root


def archive(root: Path, version: str) -> Path:
    """Pack an installation: .tar.xz, on Windows .zip."""
    name = f"{NAME}-{version}-{sys.platform}"
    if sys.platform == "win32":
        packed = root.parent.parent / f"{name}.zip"
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_LZMA) as file:
            for path in contents.files_below(root):
                file.write(path, path.relative_to(root.parent))
        return packed
    packed = root.parent.parent / f"{name}.tar.xz"
    with tarfile.open(packed, "w:xz", preset=9) as file:
        file.add(root, root.name)
    return packed


def said(what: str, megabytes: float, limit: float) -> str:
    """A size with what was asked for."""
    return f"{what}: {megabytes:.0f} MB ({'within' if megabytes <= limit else 'ABOVE'} {limit:.0f} MB)"


def largest(folder: Path, count: int = 15) -> list[str]:
    """The largest entries of the folder, a line each."""
    root = inside(folder)
    sizes = [
        ((size_mb(path) if path.is_dir() else path.stat().st_size / 1e6), path.name)
        for path in root.iterdir()
        if not path.is_symlink()
    ]
    return [f"  {megabytes:6.1f} MB  {name}" for megabytes, name in sorted(sizes, reverse=True)[:count]]


def main() -> int:
    """Build, and say what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--archive", action="store_true", help="pack the folder as well")
    parser.add_argument("--publisher", type=Path, help="private key that updates are signed with")
    parser.add_argument("--dist", type=Path, default=contents.ROOT / "dist")
    parser.add_argument("--work", type=Path, default=contents.ROOT / "build")
    parser.add_argument("--languages", help="spoken offline, as en,de,ru, or all; the window's when left out")
    given = parser.parse_args()
    if given.languages:
        os.environ[contents.LANGUAGES] = given.languages
    try:
        folder = build(given.dist, given.work)
    except subprocess.CalledProcessError as error:
        print(f"PyInstaller failed with status {error.returncode}", file=sys.stderr)
        return 1
    if sys.platform == "linux":
        print("\n".join(libraries.slim(inside(folder))))
    licences.write(folder)
    if sys.platform == "win32":
        print(signing.sign(sorted(folder.glob("*.exe"))))
    print(said("unpacked", size_mb(folder), UNPACKED_MB))
    print("\n".join(largest(folder)))
    if given.archive:
        publisher = SigningKey.open(given.publisher) if given.publisher else None
        root = install(folder, contents.version(), publisher)
        packed = archive(root, contents.version())
        print(said(packed.name, packed.stat().st_size / 1e6, PACKED_MB))
        if publisher is not None:
            bundle = make_bundle(folder, contents.version(), publisher, given.dist)
            print(
                f"{bundle.name}: {bundle.stat().st_size / 1e6:.0f} MB, signed by {fingerprint(publisher.public)}"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
