"""`build.spec` as PyInstaller runs it, on both systems, with what builds replaced by what writes down."""

import io
import sys
import types
from pathlib import Path
from typing import Any

import contents
import pytest
import smaller
import windows

import interview_desktop
from interview_desktop import __main__ as program
from interview_desktop.app import paths

SPEC = contents.ROOT / "build.spec"


class Analysed:
    """What PyInstaller finds."""

    pure: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()

    def __init__(self, scripts: list[str], **options: Any) -> None:
        self.options = options
        names = ["onnxruntime/capi/libonnxruntime.so.1", "cv2/cv2.abi3.so"]
        self.binaries = [(name, name, "BINARY") for name in names]
        self.datas = [("resources/theme/style.qss", "x", "DATA"), ("PySide6/Qt/qml/x.qml", "x", "DATA")]


def run_spec(monkeypatch: pytest.MonkeyPatch, platform: str) -> dict[str, Any]:
    """Run it, and return what it asked to have built."""
    asked: dict[str, Any] = {"exe": []}
    hooks = types.ModuleType("PyInstaller.utils.hooks")
    for name in ("collect_data_files", "collect_dynamic_libs", "collect_submodules", "copy_metadata"):
        setattr(hooks, name, lambda package: [])
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
    monkeypatch.setattr(smaller, "prepare", lambda folder: [("/build/model.bin", "models/whisper-base")])
    monkeypatch.setattr(windows, "icon", lambda: "drawn.ico")
    beside = ("onnx.libs\\runtime.dll", "runtime.dll", "BINARY")
    monkeypatch.setattr(windows, "libraries_beside", lambda binaries: [beside])
    monkeypatch.setattr(windows, "version_resource", lambda version, name: f"{name} {version}")
    monkeypatch.setattr(sys, "platform", platform)

    def analysis(scripts: list[str], **options: Any) -> Analysed:
        asked["analysis"] = Analysed(scripts, **options)
        return asked["analysis"]

    def collect(*arguments: Any, **options: Any) -> None:
        asked["collected"], asked["collect"] = arguments, options

    given = {
        "SPECPATH": str(contents.ROOT),
        "Analysis": analysis,
        "PYZ": lambda pure: "modules",
        "EXE": lambda *arguments, **options: asked["exe"].append(options) or options["name"],
        "COLLECT": collect,
    }
    source = SPEC.read_text(encoding="utf-8")
    exec(compile(source, str(SPEC), "exec"), given)
    return asked


def test_on_windows_there_is_one_program_with_a_console_and_one_without(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = run_spec(monkeypatch, "win32")
    assert [(each["name"], each["console"]) for each in asked["exe"]] == [
        ("interview-desktop", True),
        ("Interview Desktop", False),
    ]
    for each in asked["exe"]:
        assert each["icon"] == "drawn.ico"
        assert each["version"] == f"{each['name']} {interview_desktop.__version__}"
        assert each["manifest"] == windows.MANIFEST
        assert (each["upx"], each["strip"]) == (False, False)
    assert asked["collected"][:2] == ("Interview Desktop", "interview-desktop")
    assert [name for name, *_ in asked["collected"][2]] == ["cv2/cv2.abi3.so", "onnx.libs\\runtime.dll"]


def test_on_linux_there_is_one_program(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = run_spec(monkeypatch, "linux")
    assert [(each["name"], each["console"], each["icon"]) for each in asked["exe"]] == [
        ("interview-desktop", True, None)
    ]
    found = asked["analysis"]
    assert [name for name, *_ in found.binaries] == ["cv2/cv2.abi3.so"]
    assert [name for name, *_ in found.datas] == ["resources/theme/style.qss"]
    assert set(contents.hidden_imports()) <= set(found.options["hiddenimports"])
    assert ("/build/model.bin", "models/whisper-base") in found.options["datas"]


def test_without_standard_streams_the_program_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As in a windowed program of Windows."""
    monkeypatch.setattr(sys, "argv", ["interview-desktop", "--version"])
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert program.main() == 0
    for stream in (sys.stdout, sys.stderr):
        assert isinstance(stream, io.TextIOBase)
        stream.close()


def test_on_windows_recordings_are_not_in_the_documents(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(paths.platformdirs, "user_data_dir", lambda name, appauthor: str(tmp_path / name))
    assert paths.default_data_folder() == tmp_path / "Interview Desktop"


def test_the_launchers_start_what_current_names(tmp_path: Path) -> None:
    launcher = contents.ROOT / ".packaging" / "launch"
    assert launcher.stat().st_mode & 0o111
    assert '$(cat "$root/current")/interview-desktop' in launcher.read_text()
    on_windows = (contents.ROOT / ".packaging" / "launch.cmd").read_text()
    assert "set /p VERSION=<" in on_windows and "interview-desktop.exe" in on_windows
    # Shell Launcher takes the end of what it starts for the end of the kiosk.
    assert 'start "" /wait "%WINDOW%" --kiosk' in on_windows


def test_what_the_installer_starts_by_itself_follows_updates_and_has_the_settings_of_its_account() -> None:
    lines = (contents.ROOT / ".packaging" / "interview-desktop.iss").read_text(encoding="utf-8").splitlines()
    (start,) = [line for line in lines if "{commonstartup}" in line]
    assert "launch.cmd" in start
    assert 'WorkingDir: "%USERPROFILE%"' in start


def test_the_workflow_builds_tries_and_attaches() -> None:
    import yaml

    text = (contents.ROOT / ".github" / "workflows" / "package.yml").read_text(encoding="utf-8")
    jobs = yaml.safe_load(text)["jobs"]
    job = jobs["package"]
    # What one job hands over, and the other fetches.
    given, fetched = (
        [step["with"]["name"] for step in steps if f"actions/{what}-artifact" in step.get("uses", "")]
        for what, steps in (("upload", jobs[job["needs"]]["steps"]), ("download", job["steps"]))
    )
    assert given == fetched
    names = [step.get("name", "") for step in job["steps"]]
    for wanted in (
        "Build",
        "Self-test",
        "In a root without Python, and with a window",
        "Attach to the release",
    ):
        assert wanted in names
    for path in (
        ".packaging/build.py",
        ".packaging\\interview-desktop.iss",
        "tests/packaging/test_frozen.py",
    ):
        assert path in text
        assert (contents.ROOT / path.replace("\\", "/")).is_file()
