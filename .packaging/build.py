"""Builds the packaged program into `dist/interview-desktop`: `python .packaging/build.py [--archive]`.

Prepares the models, runs PyInstaller, removes a debugger's symbols, adds the licences of everything inside, signs it on Windows
when a certificate is there, and says how large it is. Its exit status is 1 when something failed.
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

import contents
import licences

NAME = "interview-desktop"
UNPACKED_MB, PACKED_MB = 750, 350
"""What was asked for."""


def build(dist: Path, work: Path) -> Path:
    """Run PyInstaller and return the folder.

    Raises:
        CalledProcessError: it failed.
    """
    contents.model_files()  # joined and verified now, so that a missing one is told before the long work
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"),
            *("--distpath", str(dist), "--workpath", str(work), "build.spec"),
        ],
        cwd=contents.ROOT,
        check=True,
    )
    return dist / NAME


def inside(folder: Path) -> Path:
    """The part of the folder that holds everything but the executables."""
    return folder / "_internal"


def strip(folder: Path) -> int:
    """Remove a debugger's symbols from the libraries that are known to bear it; return the bytes saved."""
    tool = shutil.which("strip")
    if sys.platform == "win32" or tool is None:
        return 0
    saved = 0
    for path in contents.files_below(inside(folder)):
        if contents.stripped(path.relative_to(inside(folder)).as_posix()) and not path.is_symlink():
            before = path.stat().st_size
            if subprocess.run([tool, "--strip-unneeded", path], check=False).returncode == 0:
                saved += before - path.stat().st_size
    return saved


def sign(folder: Path) -> str:
    """Sign the executables with the certificate that the environment names; say so when there is none."""
    certificate = os.environ.get("SIGNING_CERTIFICATE")
    tool = shutil.which("signtool")
    if sys.platform != "win32" or not certificate or tool is None:
        return "not signed: no certificate is named in SIGNING_CERTIFICATE"
    command = [
        tool,
        "sign",
        "/fd",
        "SHA256",
        "/f",
        certificate,
        "/tr",
        os.environ["SIGNING_TIMESTAMPS"],
        "/td",
        "SHA256",
    ]
    password = os.environ.get("SIGNING_PASSWORD")
    command += ["/p", password] if password else []
    programs = [str(path) for path in folder.glob("*.exe")]
    # The command holds a password: what failed is said without it.
    status = subprocess.run([*command, *programs], check=False).returncode
    if status != 0:
        raise SystemExit(f"signing failed with status {status}")
    return f"signed: {len(programs)} programs"


def size_mb(folder: Path) -> float:
    """Size of everything in a folder, megabytes."""
    return (
        sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
        / 1e6
    )


def archive(folder: Path, version: str) -> Path:
    """Pack the folder: .tar.xz, on Windows .zip."""
    name = f"{NAME}-{version}-{sys.platform}"
    if sys.platform == "win32":
        packed = folder.parent / f"{name}.zip"
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_LZMA) as file:
            for path in contents.files_below(folder):
                file.write(path, Path(NAME) / path.relative_to(folder))
        return packed
    packed = folder.parent / f"{name}.tar.xz"
    with tarfile.open(packed, "w:xz", preset=6) as file:
        file.add(folder, NAME)
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
    ]
    return [f"  {megabytes:6.1f} MB  {name}" for megabytes, name in sorted(sizes, reverse=True)[:count]]


def main() -> int:
    """Build, and say what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--archive", action="store_true", help="pack the folder as well")
    parser.add_argument("--dist", type=Path, default=contents.ROOT / "dist")
    parser.add_argument("--work", type=Path, default=contents.ROOT / "build")
    given = parser.parse_args()
    try:
        folder = build(given.dist, given.work)
    except subprocess.CalledProcessError as error:
        print(f"PyInstaller failed with status {error.returncode}", file=sys.stderr)
        return 1
    print(f"symbols removed: {strip(folder) / 1e6:.0f} MB")
    licences.write(folder)
    print(sign(folder))
    print(said("unpacked", size_mb(folder), UNPACKED_MB))
    print("\n".join(largest(folder)))
    if given.archive:
        packed = archive(folder, contents.version())
        print(said(packed.name, packed.stat().st_size / 1e6, PACKED_MB))
    return 0


if __name__ == "__main__":
    sys.exit(main())
