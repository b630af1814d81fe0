"""The distribution: what a wheel holds, and that it starts where it is installed alone."""

import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

import interview_desktop

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel of this checkout, built with the locked hatchling and no network."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (built,) = folder.glob("*.whl")
    return built


def test_wheel_bears_the_version_of_the_package(wheel: Path) -> None:
    assert wheel.name.startswith(f"interview_desktop-{interview_desktop.__version__}-py3-none-any")


def test_wheel_holds_the_package_and_its_resources_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    tops = {name.split("/")[0] for name in names}
    assert tops == {"interview_desktop", f"interview_desktop-{interview_desktop.__version__}.dist-info"}
    shipped = {name.removeprefix("interview_desktop/resources/") for name in names if "/resources/" in name}
    folder = ROOT / "resources"
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} <= shipped


@pytest.mark.package
@pytest.mark.slow
def test_wheel_starts_in_an_environment_of_its_own(wheel: Path, tmp_path: Path) -> None:
    """Dependencies come from this environment, so that no network is needed; the package from the wheel alone."""
    home = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", home], check=True)
    scripts = home / ("Scripts" if sys.platform == "win32" else "bin")
    paths = {"base": str(home), "platbase": str(home)}
    site = Path(sysconfig.get_path("purelib", "venv", paths))
    subprocess.run(
        [scripts / "python", "-m", "pip", "install", "-q", "--no-deps", "--no-index", wheel], check=True
    )
    # A plain path: the editable install's own .pth beside it would bring the checkout in, .pth files are not followed.
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib"))
    where = subprocess.run(
        [scripts / "python", "-c", "import interview_desktop; print(interview_desktop.__file__)"],
        cwd=tmp_path, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert Path(where.stdout.strip()).is_relative_to(site)
    started = subprocess.run(
        [scripts / "interview-desktop", "--help"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
    )
    assert started.returncode == 0, started.stderr
    assert "interview-desktop" in started.stdout
