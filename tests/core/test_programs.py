"""Which programs this one starts of itself, installed with pip and packaged."""

import ast
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

import interview_desktop
from interview_desktop import __main__ as program
from interview_desktop.core.programs import (
    WORKERS,
    outside_environment,
    program_command,
    run_worker,
    worker_command,
)
from interview_desktop.speech import workers

PACKAGE = Path(interview_desktop.__file__).parent


@pytest.fixture
def packaged(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """As if this were the packaged program; returns its executable."""
    executable = tmp_path / "interview-desktop"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(executable))
    return executable


def is_program(module: str) -> bool:
    """Whether it runs when it is started with `python -m`."""
    spec = find_spec(module)
    assert spec is not None and spec.origin is not None, module
    return 'if __name__ == "__main__":' in Path(spec.origin).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", WORKERS)
def test_a_worker_is_a_module_or_the_packaged_program_itself(name: str, packaged: Path) -> None:
    assert worker_command(name) == [str(packaged), "--worker", name]
    sys.frozen = False  # type: ignore[attr-defined]  # put back by the fixture
    assert worker_command(name) == [sys.executable, "-m", WORKERS[name]]
    assert is_program(WORKERS[name])


def test_every_worker_of_an_engine_is_in_the_table() -> None:
    modules = {f"{workers.__name__}.{path.stem}" for path in Path(workers.__path__[0]).glob("[a-z]*.py")}
    assert {module for module in modules if is_program(module)} <= set(WORKERS.values())


def test_no_other_module_starts_python() -> None:
    """What is started with `sys.executable` elsewhere would not run where there is no Python."""
    users = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and ast.unparse(node) == "sys.executable"
    }
    # The second only asks where the program lies.
    assert users == {"core/programs.py", "app/updates/installation.py"}


def test_on_windows_workers_are_the_program_that_has_standard_streams(
    packaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(packaged.with_name("Interview Desktop.exe")))
    assert worker_command("piper") == [str(packaged.with_name("interview-desktop.exe")), "--worker", "piper"]


def test_the_program_is_started_again_in_either_form(packaged: Path) -> None:
    assert program_command("serve") == [str(packaged), "serve"]
    sys.frozen = False  # type: ignore[attr-defined]  # put back by the fixture
    assert program_command("serve") == [sys.executable, "-m", "interview_desktop", "serve"]


@pytest.fixture
def recorded(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[list[str]]]:
    """What a worker's `main` found on its command line."""
    seen: list[list[str]] = []

    def main() -> int:
        seen.append(sys.argv[1:])
        return 3

    monkeypatch.setattr("interview_desktop.recording.reading.decoder.main", main)
    monkeypatch.setattr(sys, "argv", ["interview-desktop", "--worker", "decoder", "7", "look", "a file"])
    yield seen


def test_a_worker_gets_its_arguments_and_its_status_is_the_programs(recorded: list[list[str]]) -> None:
    assert program.main() == 3
    assert recorded == [["7", "look", "a file"]]


def test_what_is_not_in_the_table_is_not_run() -> None:
    with pytest.raises(KeyError):
        run_worker("os")


def test_a_program_of_the_system_gets_its_own_libraries(packaged: Path) -> None:
    inside = {"LD_LIBRARY_PATH": f"{packaged}/_internal", "HOME": "/home/kiosk"}
    assert outside_environment(inside) == {"HOME": "/home/kiosk"}
    assert outside_environment({**inside, "LD_LIBRARY_PATH_ORIG": "/opt/lib"}) == {
        "HOME": "/home/kiosk",
        "LD_LIBRARY_PATH": "/opt/lib",
    }


def test_installed_with_pip_the_environment_is_left_alone() -> None:
    assert outside_environment({"LD_LIBRARY_PATH": "/opt/lib"}) == {"LD_LIBRARY_PATH": "/opt/lib"}
