"""Builds the packaged program into `dist/interview-desktop`: `python .packaging/build.py [--archive]`.

Prepares the models, runs PyInstaller, removes a debugger's symbols, adds the licences of everything inside, signs it on Windows
when a certificate is there, and says how large it is. Its exit status is 1 when something failed.

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
import licences

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
    with tarfile.open(packed, "w:xz", preset=6) as file:
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
    ]
    return [f"  {megabytes:6.1f} MB  {name}" for megabytes, name in sorted(sizes, reverse=True)[:count]]


def main() -> int:
    """Build, and say what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--archive", action="store_true", help="pack the folder as well")
    parser.add_argument("--publisher", type=Path, help="private key that updates are signed with")
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
