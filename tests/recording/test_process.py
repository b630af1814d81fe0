"""A child process: its end is described, its log is kept, and it never outlives its block."""

import os
import re
import sys
from pathlib import Path

import pytest

from interview_desktop.core.errors import MediaError
from interview_desktop.recording.ffmpeg import ENVIRONMENT, PROGRAMS, find_ffmpeg
from interview_desktop.recording.process import LOG_LINES, ChildProcess, run

SLEEP = [sys.executable, "-c", "import time; print('ready', flush=True); time.sleep(60)"]
STUBBORN = [
    sys.executable,
    "-c",
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('ready', flush=True); time.sleep(60)",
]


def test_output_status_and_log_are_kept() -> None:
    program = "import sys; print('out'); print('first\\nlast', file=sys.stderr); sys.exit(3)"
    output = run([sys.executable, "-c", program], name="program", timeout=150)
    assert output.text.strip() == "out"
    assert (output.outcome.code, output.outcome.ok) == (3, False)
    assert output.outcome.log[-2:] == ("first", "last")
    assert str(output.outcome) == "program ended with status 3"


def test_a_flood_on_stderr_blocks_nobody_and_is_bounded() -> None:
    program = "import sys; [print('x' * 5000, file=sys.stderr) for _ in range(2000)]"
    outcome = run([sys.executable, "-c", program], name="program", timeout=150).outcome
    assert outcome.ok
    assert len(outcome.log) <= LOG_LINES


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="the system does not tell")
def test_what_waits_for_a_processor_alone_is_told_from_what_sleeps() -> None:
    spinning = [sys.executable, "-c", "print('ready', flush=True)\nwhile True: pass"]
    with ChildProcess(spinning, name="spinning", output_pipe=True) as child:
        child.stdout.read(5)
        assert all(child.runnable for _ in range(100))
    assert not child.runnable
    with ChildProcess(SLEEP, name="sleep", output_pipe=True) as child:
        child.stdout.read(5)
        while (
            child.runnable
        ):  # until Python is done with its greeting; the test's time limit ends it otherwise
            pass


def test_what_still_runs_is_ended_with_the_block() -> None:
    with ChildProcess(SLEEP, name="sleep", output_pipe=True) as child:
        child.stdout.read(5)
        assert child.wait(0.01) is None
    outcome = child.wait()
    assert outcome is not None
    assert outcome.stopped_by_us
    assert not outcome.ok


@pytest.mark.skipif(os.name != "posix", reason="only POSIX processes can refuse to end")
def test_what_refuses_to_end_is_killed() -> None:
    with ChildProcess(STUBBORN, name="stubborn", output_pipe=True, grace=0.2) as child:
        child.stdout.read(5)
        assert child.terminate().code == -9


def test_a_program_that_takes_too_long_is_ended() -> None:
    assert run(SLEEP, name="sleep", timeout=0.5).outcome.stopped_by_us


def test_the_bundled_ffmpeg_works_and_others_are_refused_by_name(tmp_path: Path) -> None:
    assert find_ffmpeg().path.exists()
    with pytest.raises(MediaError, match=r"absent.*cannot be used"):
        find_ffmpeg(tmp_path / "absent")
    with pytest.raises(MediaError, match="not a working ffmpeg"):
        find_ffmpeg(Path(sys.executable))


@pytest.mark.skipif(os.name != "posix", reason="the ffmpeg is a shell script")
@pytest.mark.parametrize(
    ("version", "writer", "old"),
    [
        ("6.1", "60. 16.100", True),
        ("7.1.5-0", "61.  7.103", True),
        ("8.1", "62. 12.100", False),
        ("N-9", "63.  1.1", False),
    ],
)
def test_an_ffmpeg_that_writes_broken_files_is_refused(
    tmp_path: Path, version: str, writer: str, old: bool
) -> None:
    program = tmp_path / "ffmpeg"
    banner = f"ffmpeg version {version} Copyright\nconfiguration: --enable-libx264\nlibavformat    {writer} / {writer}"
    program.write_text(f"#!/bin/sh\ncat << END\n{banner}\nEND\n")
    program.chmod(0o755)
    if not old:
        assert find_ffmpeg(program).version == version
        return
    with pytest.raises(MediaError, match=rf"{re.escape(version)} at .* is older than 8\.1"):
        find_ffmpeg(program)


def test_a_packaged_program_has_its_own_ffmpeg(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    packaged = tmp_path / PROGRAMS / "ffmpeg"
    packaged.parent.mkdir()
    packaged.symlink_to(find_ffmpeg().path)
    monkeypatch.delenv(ENVIRONMENT, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert find_ffmpeg().path == packaged
