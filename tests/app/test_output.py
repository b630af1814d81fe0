"""What the command line does with terminals that are closed, full or narrow."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.program import CLEAN
from tests.rig.programs import merged

FILE = "Was heißt „Qualität“ für Sie? 🙂\n"


def check(folder: Path, *, env: dict[str, str] | None = None, shell: str) -> subprocess.CompletedProcess[str]:
    (folder / "q.txt").write_text(FILE, encoding="utf-8")
    command = f'"{sys.executable}" -m interview_desktop questions check q.txt {shell}'
    settings = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), **(env or {})}
    return subprocess.run(
        ["sh", "-c", command], cwd=folder, env=settings, capture_output=True, text=True, errors="replace"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="these are redirections of a POSIX shell")
class TestTerminals:
    def test_a_closed_stdout_is_no_failure(self, tmp_path: Path) -> None:
        done = check(tmp_path, shell=">&-")
        assert (done.returncode, done.stderr) == (0, "")

    def test_a_narrow_terminal_gets_numbers(self, tmp_path: Path) -> None:
        env = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
        done = check(tmp_path, env=env, shell="")
        assert done.returncode == 0
        assert "Was hei\\xdft" in done.stdout

    def test_a_link_that_leads_to_itself_gets_a_sentence(self, tmp_path: Path) -> None:
        (tmp_path / "loop").symlink_to("loop")
        done = subprocess.run(
            [sys.executable, "-m", "interview_desktop", "doctor", "--out", "loop", "--json"],
            cwd=tmp_path,
            env=merged(CLEAN),
            capture_output=True,
            text=True,
        )
        assert "Traceback" not in done.stderr
        assert '"subject": "data folder"' in done.stdout
        assert done.returncode == 1


def test_a_full_disk_behind_stdout_does_not_undo_an_interview(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from interview_desktop.cli import terminal

    class Full(io.StringIO):
        def write(self, text: str) -> int:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(sys, "stdout", Full())
    terminal.print_text("held")
    assert "No space left on device" in capsys.readouterr().err
