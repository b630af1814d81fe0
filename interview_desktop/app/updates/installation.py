"""Where a packaged program is installed, and how another version takes its place.

    <root>/launch, launch.cmd     start the version that `current` names
    <root>/current                name of its folder
    <root>/previous               name of the one before, to go back to
    <root>/update-key.pub         the publisher's public key, base64: what it has not signed is not used
    <root>/interview-desktop-<version>/

A version is unpacked beside the one that runs, tries itself there, and only then is named in `current`, which is replaced in one
step. So nothing is ever half updated, and a version that does not pass its self-test never becomes the current one. What a power
cut leaves is a whole version that is started, and folders that the next update removes.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from interview_desktop.app.updates.bundle import SUFFIX, Bundle, UpdateRefused, read_bundle, remove, unpack
from interview_desktop.files import whole

CURRENT, PREVIOUS, KEY_FILE = "current", "previous", "update-key.pub"
_FOLDER = "interview-desktop-"
_UNFINISHED = ".unfinished-"
_SELFTEST_SECONDS = 900.0
_SPARE = 200_000_000
"""Bytes that must stay free."""


@dataclass(frozen=True, slots=True)
class Installation:
    """A folder with versions of the program."""

    root: Path

    @property
    def current(self) -> str:
        """Name of the folder of the version that is started."""
        return (self.root / CURRENT).read_text(encoding="utf-8").strip()

    @property
    def version(self) -> str:
        """That version."""
        return self.current.removeprefix(_FOLDER)

    @property
    def previous(self) -> str | None:
        """Name of the folder of the version before; None where there is none."""
        try:
            name = (self.root / PREVIOUS).read_text(encoding="utf-8").strip()
        except FileNotFoundError:
            return None
        # After a power cut it can be the current one.
        return name if name != self.current and name and (self.root / name).is_dir() else None

    @property
    def public_key(self) -> str:
        """The publisher's key.

        Raises:
            UpdateRefused: there is none.
        """
        try:
            return (self.root / KEY_FILE).read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise UpdateRefused(
                "This installation trusts no publisher, so it cannot be updated",
                f"Put the publisher's public key into {KEY_FILE} beside the program",
            ) from error


def find_installation(program: Path | None = None) -> Installation:
    """The installation that this program runs from.

    Raises:
        UpdateRefused: it was not installed in a way that can be updated.
    """
    root = (program or Path(sys.executable)).resolve().parent.parent
    if not (root / CURRENT).is_file():
        raise UpdateRefused(
            "This copy of the program cannot be updated by itself",
            "Update it in the way in which it was installed",
        )
    return Installation(root)


def find_bundle(place: Path) -> Path:
    """A bundle by its file, or the newest in a folder, such as a stick.

    Raises:
        UpdateRefused: there is none.
    """
    if place.is_file():
        return place
    found = sorted(place.glob(f"*{SUFFIX}"), key=lambda path: number(path.name.removeprefix(_FOLDER)))
    if not found:
        raise UpdateRefused(
            f"There is no update in {place}", f"Name a folder with a file that ends in {SUFFIX}"
        )
    return found[-1]


def number(version: str) -> tuple[int, ...]:
    """A version as numbers that can be compared: 1.10.0 is above 1.9."""
    numbers = []
    for part in version.split("-", maxsplit=1)[0].split("+", maxsplit=1)[0].split("."):
        digits = "".join(character for character in part if character.isdigit())
        if not digits:
            break
        numbers.append(int(digits))
    return tuple(numbers)


def update(
    installation: Installation,
    place: Path,
    *,
    busy: Callable[[], bool],
    tell: Callable[[str], None],
    passes: Callable[[Path], bool] | None = None,
) -> str:
    """Take a newer version into use, from the next start on.

    Args:
        installation: what is updated.
        place: the bundle, or a folder with bundles.
        busy: whether an interview runs; asked before the work and before the change.
        tell: takes lines of progress.
        passes: whether the program in a folder passes its self-test.

    Returns:
        What was done, in a sentence.

    Raises:
        UpdateRefused: nothing was changed; says why.
    """
    _require_idle(busy)
    bundle = read_bundle(find_bundle(place), installation.public_key)
    if number(bundle.version) <= number(installation.version):
        raise UpdateRefused(
            f"{bundle.file.name} is not newer than {installation.version}, which is installed"
        )
    folder = installation.root / f"{_FOLDER}{bundle.version}"
    unfinished = installation.root / f"{_UNFINISHED}{bundle.version}"
    tell(f"Version {bundle.version} is signed by the publisher. It is unpacked ...")
    try:
        for left in installation.root.glob(f"{_UNFINISHED}*"):
            remove(left)  # of an update that was cut off
        _require_room(installation.root, bundle)
        unpack(bundle, unfinished)
        tell("It tries itself ...")
        if not (passes or passes_selftest)(unfinished):
            raise UpdateRefused(
                f"Version {bundle.version} does not pass its self-test on this machine; {installation.version} stays",
                "Send the publisher the table that --selftest prints",
            )
        _require_idle(busy)
        remove(folder)
        unfinished.rename(folder)
        _switch(installation, folder.name)
    except OSError as error:
        if installation.current != folder.name:
            remove(folder)
        raise UpdateRefused(
            f"The update cannot be written to {installation.root}: {error.strerror}",
            "Run it as somebody who may change the program",
        ) from error
    finally:
        remove(unfinished)
    _forget_older(installation)
    return f"Version {bundle.version} is started from now on; the one before stays, for `update --back`"


def go_back(installation: Installation, *, busy: Callable[[], bool]) -> str:
    """Start the version before from now on.

    Raises:
        UpdateRefused: there is none, or an interview runs.
    """
    _require_idle(busy)
    before = installation.previous
    if before is None:
        raise UpdateRefused(f"There is no version before {installation.version} here")
    try:
        _switch(installation, before)
    except OSError as error:
        raise UpdateRefused(f"The version cannot be changed: {error.strerror}") from error
    return f"Version {before.removeprefix(_FOLDER)} is started from now on"


def passes_selftest(folder: Path) -> bool:
    """Run `--selftest` of the program in a folder."""
    name = "interview-desktop.exe" if sys.platform == "win32" else "interview-desktop"
    try:
        return (
            subprocess.run(
                [folder / name, "--selftest"],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_SELFTEST_SECONDS,
                check=False,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            ).returncode
            == 0
        )
    except (OSError, subprocess.TimeoutExpired):
        return False


def _require_idle(busy: Callable[[], bool]) -> None:
    if busy():
        raise UpdateRefused("An interview is running", "Update the program when it has ended")


def _require_room(root: Path, bundle: Bundle) -> None:
    if shutil.disk_usage(root).free < bundle.size + _SPARE:
        raise UpdateRefused(
            f"There is no room for the update: it takes {bundle.size / 1e6:.0f} MB", "Free some of the disk"
        )


def _switch(installation: Installation, name: str) -> None:
    """Name another version, in one step; then remember the one that was named.

    In this order, because what is cut off in between leaves an older version to go back to, and not the current one twice.
    """
    before = installation.current
    whole.write_over(installation.root / CURRENT, name + "\n")
    try:
        whole.write_over(installation.root / PREVIOUS, before + "\n")
    except OSError:
        whole.write_over(installation.root / CURRENT, before + "\n")
        raise


def _forget_older(installation: Installation) -> None:
    """Remove versions that nobody goes back to. One that still runs may resist, and goes the next time."""
    kept = {installation.current, installation.previous}
    for folder in installation.root.glob(f"{_FOLDER}*"):
        if folder.is_dir() and folder.name not in kept:
            remove(folder)
