"""`kiosk pin` and `kiosk card`, as staff call them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from interview_desktop.app.kiosk.staff_pin import StaffPin
from tests.e2e.program import PROJECT


def call(folder: Path, pin: str, *options: str) -> subprocess.CompletedProcess[str]:
    environment = {
        "PYTHONPATH": str(PROJECT),
        "HOME": str(folder),
        "INTERVIEW_KIOSK__PIN_FILE": str(folder / "own" / "pin.json"),
    }
    command = [sys.executable, "-m", "interview_desktop", "kiosk", "pin", *options]
    return subprocess.run(
        command, input=pin, capture_output=True, text=True, timeout=150, env=environment, cwd=folder
    )


def test_the_pin_is_set_and_not_shown(tmp_path: Path) -> None:
    run = call(tmp_path, "271828\n", "--pin-stdin")
    assert (run.returncode, run.stderr) == (0, "")
    assert "271828" not in run.stdout
    assert StaffPin(tmp_path / "own" / "pin.json").check("271828").right


@pytest.mark.parametrize(
    ("pin", "options", "says"),
    [
        ("12\n", ("--pin-stdin",), "A staff PIN has 6 to 12 digits. Choose another."),
        ("", (), "A staff PIN is needed, and there is no terminal to ask on. Give --pin-stdin."),
    ],
)
def test_what_is_no_pin_gets_a_sentence(
    tmp_path: Path, pin: str, options: tuple[str, ...], says: str
) -> None:
    run = call(tmp_path, pin, *options)
    assert (run.returncode, run.stdout, run.stderr) == (1, "", f"interview-desktop: {says}\n")
    assert not (tmp_path / "own").exists()


def test_the_card_is_made_without_a_screen(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "interview_desktop", "kiosk", "card", "card.pdf", "--language", "ar"]
    run = subprocess.run(
        [*command, "--paper", "letter", "--telephone", "112"],
        capture_output=True,
        text=True,
        timeout=150,
        env={"PYTHONPATH": str(PROJECT), "HOME": str(tmp_path)},
        cwd=tmp_path,
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout == "The card is in card.pdf. Print it on one page, at its full size.\n"
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF-")


def test_a_kiosk_that_is_started_anywhere_has_the_settings_of_its_account(tmp_path: Path) -> None:
    home, elsewhere = tmp_path / "home", tmp_path / "elsewhere"
    for folder in (home, elsewhere):
        folder.mkdir()
    (home / "interview.toml").write_text('[kiosk]\nreset_seconds = "soon"\n', encoding="utf-8")

    def start() -> str:
        return subprocess.run(
            [sys.executable, "-m", "interview_desktop", "--kiosk"],
            capture_output=True,
            text=True,
            timeout=150,
            env={"PYTHONPATH": str(PROJECT), "HOME": str(home)},
            cwd=elsewhere,
        ).stderr

    assert "kiosk.reset_seconds" in start()
    (elsewhere / "interview.toml").write_text('camera = "none"\n', encoding="utf-8")
    assert "staff PIN, and none is set" in start(), "settings that are there come first"
