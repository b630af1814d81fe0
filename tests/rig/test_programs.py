"""A child process is started, awaited, stopped with all its children, and explained when it fails."""

import os
import time
from pathlib import Path

import pytest

from tests.rig.programs import ChildProcess, MissingProgramError, RigError, find, merged, need


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text(encoding="utf-8")


def test_a_missing_program_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingProgramError, match=r"xdotool is not installed \(Debian package xdotool\)"):
        find("xdotool")


def test_a_missing_program_skips_a_test(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("INTERVIEW_CHECK_ALL", raising=False)
    with pytest.raises(pytest.skip.Exception, match="no-such-program is not installed"):
        need("no-such-program")


def test_a_missing_program_fails_a_test_when_all_were_promised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEW_CHECK_ALL", "1")
    with pytest.raises(pytest.fail.Exception, match="no-such-program is not installed"):
        need("no-such-program")


def test_the_outcome_says_how_it_ended() -> None:
    with ChildProcess(["sh", "-c", "echo out; echo err >&2; exit 3"]) as child:
        outcome = child.finish(timeout_s=5)
    assert (outcome.returncode, outcome.killed, outcome.log) == (3, False, "out\nerr\n")


def test_grandchildren_end_too() -> None:
    with ChildProcess(["sh", "-c", "sleep 60 & echo $!; wait"]) as child:
        child.wait_until(lambda: child.log().endswith("\n"), "starting its child")
        grandchild = int(child.log())
        assert alive(grandchild)
    assert child.outcome is not None and not child.outcome.killed
    # It was told to end, and ends when it gets a processor.
    deadline = time.monotonic() + 10
    while alive(grandchild) and time.monotonic() < deadline:
        pass
    assert not alive(grandchild)


def test_one_that_will_not_end_is_killed() -> None:
    with ChildProcess(
        ["sh", "-c", "trap '' TERM; echo ready; while :; do sleep 0.1; done"], grace_s=0.2
    ) as child:
        child.wait_until(lambda: "ready" in child.log(), "being ready")
    assert child.outcome is not None and child.outcome.killed


def test_an_early_end_shows_the_log() -> None:
    with pytest.raises(RigError, match=r"sh ended with status 4 before being ready\nbad luck"):
        ChildProcess(["sh", "-c", "echo bad luck; exit 4"], ready=lambda: False).__enter__()


def test_waiting_in_vain_stops_the_child() -> None:
    child = ChildProcess(["sleep", "60"], ready=lambda: False, ready_timeout_s=0.1)
    with pytest.raises(RigError, match=r"waited 0\.1 s in vain for sleep being ready"):
        child.__enter__()
    assert child.outcome is not None and not alive(child.process.pid)


def test_the_environment_of_a_child_adds_overrides_and_removes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RIG_KEPT", "kept")
    monkeypatch.setenv("RIG_CHANGED", "old")
    monkeypatch.setenv("RIG_REMOVED", "gone")
    env = merged({"RIG_CHANGED": "new", "RIG_REMOVED": None, "RIG_ADDED": "added"})
    found = {key: value for key, value in env.items() if key.startswith("RIG_")}
    assert found == {"RIG_KEPT": "kept", "RIG_CHANGED": "new", "RIG_ADDED": "added"}
