"""The packaged program: built, tried by itself in a root without Python, and its window started.

Takes minutes: `./check --package` runs it. `INTERVIEW_PACKAGED` names a folder that has been built already.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rig import display
from tests.rig.display import Display
from tests.rig.programs import ChildProcess, find, need, unavailable

pytestmark = [pytest.mark.package, pytest.mark.slow, pytest.mark.timeout(3600)]

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("libgl1", "libegl1", "libasound2-data", "fontconfig-config")
"""Packages that the folder asks for on a Debian that has nothing but its base."""


@pytest.fixture(scope="module")
def packaged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder, built from this checkout."""
    built = os.environ.get("INTERVIEW_PACKAGED")
    if built:
        return Path(built)
    if sys.platform != "linux":
        unavailable("the folder is built and tried on Linux here")
    folder = tmp_path_factory.mktemp("packaged")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, ".packaging/build.py", "--dist", folder / "dist", "--work", folder / "work"]
    finished = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return folder / "dist" / "interview-desktop"


@pytest.fixture(scope="module")
def bare_root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The root of a Debian that has nothing but its base, and no Python. `INTERVIEW_BARE_ROOT` names one that is there already."""
    need("debootstrap", "unshare", "chroot")
    if os.geteuid() != 0:
        unavailable("a root file system of one's own takes the rights of root")
    there = os.environ.get("INTERVIEW_BARE_ROOT")
    if there:
        yield Path(there)
        return
    root = tmp_path_factory.mktemp("bare") / "root"
    include = ",".join(NEEDED)
    made = subprocess.run(
        ["debootstrap", "--variant=minbase", f"--include={include}", "bookworm", root],
        capture_output=True,
        text=True,
    )
    if made.returncode != 0:
        unavailable(f"debootstrap could not fetch a base system: {made.stdout.splitlines()[-1:]}")
    yield root
    shutil.rmtree(root)


def in_root(root: Path, packaged: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Call the program in the bare root, with an empty environment, in name spaces that end with it."""
    for name in ("opt/interview-desktop", "home/kiosk"):
        (root / name).mkdir(parents=True, exist_ok=True)
    enter = f"exec env -i HOME=/home/kiosk LANG=C.UTF-8 {find('chroot')} {root} /opt/interview-desktop/interview-desktop"
    script = (
        f"mount --bind {packaged} {root}/opt/interview-desktop && mount -t proc proc {root}/proc && "
        f"mount --bind /dev {root}/dev && {' '.join([enter, *arguments])}"
    )
    command = [find("unshare"), "--mount", "--pid", "--fork", find("sh"), "-c", script]
    return subprocess.run(command, capture_output=True, text=True, timeout=900)


def test_it_tries_itself_where_there_is_no_python(bare_root: Path, packaged: Path) -> None:
    assert not list(bare_root.glob("usr/bin/python*"))
    finished = in_root(bare_root, packaged, "--selftest")
    print(finished.stdout)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    assert "FAILED" not in finished.stdout
    assert finished.stdout.rstrip().endswith("all is well")


def test_its_window_is_there_and_the_log_says_so(packaged: Path, tmp_path: Path) -> None:
    need(*display.PROGRAMS)
    log = tmp_path / "data" / "logs" / "interview-desktop.log"

    def ready() -> bool:
        return log.exists() and "the window is ready" in log.read_text(encoding="utf-8")

    with Display() as screen:
        environment: dict[str, str | None] = dict.fromkeys(os.environ)
        environment |= {"HOME": str(tmp_path), "LANG": "C.UTF-8", **screen.env}
        command = [packaged / "interview-desktop", "--out", tmp_path / "data"]
        with ChildProcess(command, env=environment, ready=ready, ready_timeout_s=120.0) as program:
            screen.wait_for_window("Interview Desktop", timeout_s=60.0)
            assert program.process.poll() is None
    text = log.read_text(encoding="utf-8")
    assert " ERROR " not in text and " CRITICAL " not in text, text


def test_it_names_the_licences_of_its_parts(packaged: Path) -> None:
    text = (packaged / "LICENCES.txt").read_text(encoding="utf-8")
    for name in (
        "imageio-ffmpeg",
        "piper-tts",
        "espeakng-loader",
        "num2words",
        "edge-tts",
        "PySide6-Essentials",
    ):
        assert f"\n{name} " in text, name
    assert len(list((packaged / "licences").iterdir())) > 50
