"""The staff PIN: wrong tries cost time, across restarts and whatever the clocks say, and the right one always works."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from interview_desktop.app.kiosk.staff_pin import LONGEST_DELAY, StaffPin, Try, delay_after, set_pin
from interview_desktop.core.errors import AccessRefused, DataFolderError
from tests.fakes.clock import FakeClock

PIN = "271828"
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


def opened(file: Path, clock: FakeClock) -> StaffPin:
    return StaffPin(file, clock.monotonic, CHEAP)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "own" / "staff_pin.json"
    set_pin(path, PIN, CHEAP)
    return path


def test_the_right_pin_is_right_and_a_wrong_one_is_not(file: Path) -> None:
    pin = opened(file, FakeClock())
    assert pin.check("271829") == Try(right=False, wait=0.0)
    assert pin.check(PIN) == Try(right=True, wait=0.0)
    assert pin.check(f" {PIN} ").right


def test_any_keyboards_digits_will_do(file: Path) -> None:
    assert opened(file, FakeClock()).check("٢٧١٨٢٨").right


def test_without_a_pin_nothing_is_right(tmp_path: Path) -> None:
    pin = opened(tmp_path / "none.json", FakeClock())
    assert not pin.is_set
    assert not pin.check("").right


def test_it_is_kept_as_a_hash_that_only_its_owner_reads(file: Path) -> None:
    text = file.read_text()
    assert PIN not in text
    assert json.loads(text)["hash"].startswith("$argon2id$")
    assert file.stat().st_mode & 0o077 == 0
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_the_third_wrong_try_and_all_after_it_cost_time(file: Path) -> None:
    clock = FakeClock()
    pin, waits = opened(file, clock), []
    for _ in range(9):
        waits.append(pin.check("000001").wait)
        clock.advance(waits[-1])
    assert waits == [0, 0, 5, 10, 20, 40, 60, 60, 60]


def test_while_it_waits_not_even_the_right_one_counts_and_then_it_does(file: Path) -> None:
    clock = FakeClock()
    pin = opened(file, clock)
    for _ in range(3):
        pin.check("000001")
    clock.advance(4.9)
    early = pin.check(PIN)
    assert (early.right, round(early.wait, 1)) == (False, 0.1)
    clock.advance(0.1)
    assert pin.check(PIN).right
    assert pin.check("000001").wait == 0.0, "the right one begins anew"


def test_a_restart_begins_the_delay_anew_and_never_ends_it(file: Path) -> None:
    clock = FakeClock()
    first = opened(file, clock)
    for _ in range(3):
        first.check("000001")
    clock.advance(4.0)
    second = opened(file, clock)
    assert second.wait() == 5.0
    # Another machine's monotonic clock begins at any number; a date is asked of nobody.
    third = opened(file, FakeClock())
    assert third.wait() == 5.0


def test_a_try_is_counted_before_it_is_looked_at(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that is killed while it compares leaves the try on the disk."""
    pin = opened(file, FakeClock())
    monkeypatch.setattr(pin, "_is_right", lambda _: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        pin.check(PIN)
    assert json.loads(file.read_text())["wrong"] == 1


def test_it_works_when_its_file_is_gone_and_cannot_be_written(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pin = opened(file, FakeClock())
    file.unlink()
    file.parent.rmdir()
    file.parent.write_text("in the way")
    with caplog.at_level(logging.WARNING):
        assert not pin.check("000001").right
        assert pin.check(PIN).right
    assert PIN not in caplog.text


@pytest.mark.parametrize("pin", ["", "12345", "1234567890123", "12345a", "111111", "12 3456", "-12345"])
def test_what_is_no_pin_is_refused_and_changes_nothing(file: Path, pin: str) -> None:
    before = file.read_text()
    with pytest.raises(AccessRefused, match="staff PIN"):
        set_pin(file, pin, CHEAP)
    assert file.read_text() == before


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"hash": 1, "wrong": 0}', '{"hash": "x", "wrong": -1}'])
def test_a_file_that_holds_no_pin_is_told_with_what_to_do(file: Path, text: str) -> None:
    file.write_text(text)
    with pytest.raises(DataFolderError, match="holds no PIN") as caught:
        opened(file, FakeClock())
    assert "kiosk pin" in caught.value.remedy
    set_pin(file, PIN, CHEAP)
    assert opened(file, FakeClock()).check(PIN).right


def test_no_delay_is_longer_than_a_minute() -> None:
    assert {delay_after(wrong) for wrong in range(2000)} <= {0, 5, 10, 20, 40, LONGEST_DELAY}
