"""Shared libraries of the packaged program: what is shared, stood in for, and pruned, in a small folder of the same form."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import contents
import libraries
import own_ffmpeg
import pytest

from tests.rig.programs import find, need

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the folder for Linux")
AVCODEC = "libavcodec-{}.so.62.{}.101"


def library(path: Path, source: str, *linked: Path) -> Path:
    """Build one, linked with others of the folder."""
    need("gcc")
    path.parent.mkdir(parents=True, exist_ok=True)
    code = path.with_suffix(".c")
    code.write_text(source)
    command = [find("gcc"), "-shared", "-fPIC", f"-Wl,-soname,{path.name}", "-o", path, code, *linked]
    subprocess.run([*command, "-Wl,--no-as-needed"], check=True)
    code.unlink()
    return path


@pytest.fixture
def inside(tmp_path: Path) -> Path:
    """An OpenCV with libraries of its own, and a PyAV with a later release of one of them."""
    inside = tmp_path / "_internal"
    theirs = inside / "opencv_python_headless.libs"
    algebra = library(
        theirs / "libopenblasp-r0-11111111.3.so", "int sgesv_(void) {return 1;} int other(void) {return 2;}"
    )
    codec = library(theirs / AVCODEC.format("22222222", 28), "int decode(void) {return 1;}")
    only = library(theirs / "libvpx-33333333.so.11.0.1", "int vpx(void) {return 1;}")
    library(
        inside / "cv2" / "cv2.abi3.so",
        "int sgesv_(void); int decode(void); int f(void) {return sgesv_() + decode();}",
        algebra,
        codec,
    )
    library(inside / "av.libs" / AVCODEC.format("44444444", 29), "int decode(void) {return 5;}")
    (inside / only.name).symlink_to(Path(theirs.name, only.name))
    return inside


def test_opencv_gets_the_ffmpeg_of_pyav(inside: Path) -> None:
    libraries.share(inside)
    shared = inside / "opencv_python_headless.libs" / AVCODEC.format("22222222", 28)
    assert shared.resolve() == inside / "av.libs" / AVCODEC.format("44444444", 29)
    assert not shared.readlink().is_absolute()


@pytest.mark.parametrize("release", ["61.99", "62.27"])
def test_an_older_ffmpeg_or_one_of_another_kind_is_not_shared(inside: Path, release: str) -> None:
    theirs = inside / "av.libs" / AVCODEC.format("44444444", 29)
    theirs.rename(theirs.with_name(f"libavcodec-44444444.so.{release}.101"))
    libraries.share(inside)
    assert not (inside / "opencv_python_headless.libs" / AVCODEC.format("22222222", 28)).is_symlink()


def test_a_stand_in_has_what_is_asked_for_and_ends_whoever_calls_it(inside: Path) -> None:
    libraries.stand_in(inside)
    (algebra,) = inside.rglob("libopenblasp*")
    assert [symbol.name for symbol in libraries._symbols(algebra, "--defined-only")] == ["sgesv_"]
    code = f"import ctypes; ctypes.CDLL({str(algebra)!r}).sgesv_()"
    called = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert called.returncode < 0
    assert "comes without what sgesv_ is asked for in libopenblasp" in called.stderr


def test_a_stand_in_keeps_versions_and_tables(tmp_path: Path) -> None:
    """As Qt's player asks for them: without the version the loader refuses it, without the table it finds no class."""
    inside, folder = tmp_path / "_internal", tmp_path / "_internal" / "PySide6" / "Qt" / "lib"
    folder.mkdir(parents=True)
    script = tmp_path / "versions"
    script.write_text("Qt_6 { *; };")
    quick = library(
        folder / "libQt6Quick.so.6",
        "long table[7] = {1}; int grab(void) {return 1;} int other(void) {return 2;}",
        Path(f"-Wl,--version-script={script}"),
    )
    player = library(
        folder / "player.so",
        "extern long table[7]; int grab(void); void *at(void) {return table;} int go(void) {return grab();}",
        quick,
    )
    libraries.stand_in(inside)
    table, grab = sorted(
        libraries._symbols(quick, "--defined-only"), key=lambda symbol: symbol.size, reverse=True
    )[:2]
    assert (table.name, table.version, table.is_data, table.size) == ("table", "Qt_6", True, 56)
    assert (grab.name, grab.version, grab.is_data) == ("grab", "Qt_6", False)
    code = f"import ctypes; player = ctypes.CDLL({str(player)!r}); player.at(); player.go()"
    environment = {"LD_LIBRARY_PATH": str(folder)}
    called = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment)
    assert "comes without what grab is asked for in libQt6Quick.so.6" in called.stderr
    assert "no version information" not in called.stderr


def test_files_that_are_there_twice_become_links(inside: Path) -> None:
    large, small = b"x" * 20_000, b"y" * 20
    for name in ("a/library.so", "a/library.so.1", "b/library.so", "a/small", "b/small"):
        (inside / name).parent.mkdir(exist_ok=True)
        (inside / name).write_bytes(small if name.endswith("small") else large)
    libraries.link(inside)
    assert not (inside / "a" / "library.so").is_symlink()
    assert (inside / "b" / "library.so").resolve() == inside / "a" / "library.so"
    assert not (inside / "b" / "library.so").readlink().is_absolute()
    assert (inside / "a" / "library.so.1").read_bytes() == large
    assert not (inside / "b" / "small").is_symlink()


def test_what_nothing_needs_any_longer_goes_with_its_links(inside: Path) -> None:
    libraries.share(inside)
    libraries.prune(inside)
    left = {path.name for path in inside.rglob("*.so*")}
    assert left == {
        "cv2.abi3.so",
        "libopenblasp-r0-11111111.3.so",
        AVCODEC.format("22222222", 28),
        AVCODEC.format("44444444", 29),
    }


@pytest.mark.parametrize("options", [own_ffmpeg.options, own_ffmpeg.options_for_windows])
def test_the_program_of_its_own_is_asked_for_what_the_recorder_uses(
    options: Callable[[Path], list[str]],
) -> None:
    told = options(Path("/linked"))
    parts = {
        kind: option.partition("=")[2].split(",")
        for option in told
        for kind in own_ffmpeg.COMPONENTS
        if option.startswith(f"--enable-{kind}=")
    }
    assert set(parts) == set(own_ffmpeg.COMPONENTS)
    assert {"libx264", "aac", "movtext"} <= set(parts["encoder"])
    assert {"setparams", "colorspace", "loudnorm", "channelmap"} <= set(parts["filter"])
    assert {"concat", "ffmetadata", "webvtt", "avi", "rawvideo"} <= set(parts["demuxer"])


def test_the_opencv_without_windows_is_of_the_locked_version() -> None:
    pinned = (contents.ROOT / ".packaging" / "headless.txt").read_text()
    lock = (contents.ROOT / "requirements.lock").read_text()
    (version,) = [line.split()[0] for line in lock.splitlines() if line.startswith("opencv-python==")]
    assert f"\nopencv-python-headless{version.removeprefix('opencv-python')} " in pinned


@pytest.mark.parametrize(
    ("path", "out"),
    [
        ("piper/espeak-ng-data/ru_dict", True),
        ("espeakng_loader/espeak-ng-data/lang/zle/ru", True),
        ("espeakng_loader/espeak-ng-data/lang/gmw/en-US", False),
        ("_internal/piper/espeak-ng-data/de_dict", False),
        ("piper/espeak-ng-data/phondata", False),
        ("espeakng_loader/espeak-ng-data/voices/!v/f1", False),
    ],
)
def test_languages_that_the_window_has_not_are_left_out(
    path: str, out: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(contents.LANGUAGES, raising=False)
    assert contents.dropped(path) is out
    monkeypatch.setenv(contents.LANGUAGES, "all")
    assert not contents.dropped(path)
    monkeypatch.setenv(contents.LANGUAGES, "en, RU")
    assert contents.dropped(path) is ("de_dict" in path)
