"""The self-test of a copy of the program: it runs everything here, and a part that is broken is told."""

from pathlib import Path

import pytest

from interview_desktop.app.machine.selftest import checks, line, run_checks, selftest
from interview_desktop.app.registry import ENGINES


def test_a_broken_part_is_told_and_keeps_none_from_running() -> None:
    def breaks() -> str:
        raise ImportError("no such library")

    results = run_checks([("first", breaks), ("second", lambda: "fine")])
    assert [(each.what, each.good) for each in results] == [("first", False), ("second", True)]
    assert "ImportError: no such library" in line(results[0])


def test_what_pip_did_not_install_is_absent_and_what_a_package_lacks_is_wrong() -> None:
    def imports_an_extra() -> str:
        raise ModuleNotFoundError("No module named 'edge_tts'", name="edge_tts")

    def imports_our_own() -> str:
        raise ModuleNotFoundError("No module named 'interview_desktop.gone'", name="interview_desktop.gone")

    checks = [("extra", imports_an_extra), ("own", imports_our_own)]
    assert [each.absent for each in run_checks(checks, whole=False)] == [True, False]
    assert [each.absent for each in run_checks(checks)] == [False, False]
    absent, wrong = (line(each) for each in run_checks(checks, whole=False))
    assert absent.startswith("absent")
    assert wrong.startswith("FAILED")


def test_every_engine_of_the_registry_is_tried(tmp_path: Path) -> None:
    names = " | ".join(what for what, _ in checks(tmp_path))
    for engines in ENGINES.values():
        for engine in engines:
            assert f" {engine.name}" in names


@pytest.mark.slow
def test_all_is_well_here() -> None:
    said: list[str] = []
    status = selftest([("front", lambda: "painted")], said.append)
    assert status == 0, "\n".join(said)
    assert said[-1].endswith("all is well")
    assert any("an interview of ten seconds" in each and "files signed" in each for each in said)
