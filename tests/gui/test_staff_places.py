"""What staff have on the first screen: signing in, a list of candidates, and the way to reviewing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest

from interview_desktop.app.machine_state import MachineState
from interview_desktop.core.candidates import Candidate
from interview_desktop.core.errors import Problem, QuestionFileError
from interview_desktop.gui.flow import Place
from tests.fakes.gui_backend import FakeBackend
from tests.gui.driving import Driver, Key
from tests.rig.reviewed import desk, fill

Stage = Callable[[FakeBackend], Driver]


def test_where_there_are_accounts_staff_sign_in_first(stage: Stage) -> None:
    backend = FakeBackend()
    backend.accounts = {"Ada": "a long password"}
    driver = stage(backend)
    driver.at(Place.SIGN_IN)
    page = driver.desktop.sign_in
    QTest.keyClicks(driver.focused(), "Ada")
    driver.tab_to(page.password)
    QTest.keyClicks(page.password, "wrong")
    driver.press(Key.Key_Return)
    driver.until(lambda: "is wrong" in page.banner.words)
    QTest.keyClicks(page.password, "a long password")
    driver.press(Key.Key_Return)
    driver.at(Place.SETUP)
    assert driver.desktop.way.watching.by == "Ada"
    driver.tab_to(driver.desktop.setup.ways.sign_out_button)
    driver.press(Key.Key_Return)
    driver.at(Place.SIGN_IN)
    assert page.name.text() == page.password.text() == ""


def test_without_accounts_nobody_is_asked(driver: Driver) -> None:
    driver.until(driver.desktop.setup.next_button.isEnabled)
    assert driver.desktop.window.place is Place.SETUP
    assert driver.desktop.setup.ways.sign_out_button.isHidden()


def test_a_candidate_of_a_list_has_their_code_and_the_next_one_follows(driver: Driver) -> None:
    driver.until(driver.desktop.setup.next_button.isEnabled)
    setup = driver.desktop.setup
    assert setup.code == ""
    driver.backend.candidates = QuestionFileError(
        "The list people.csv cannot be used",
        "Mend these lines",
        problems=(Problem(3, "No code", "Write one"),),
    )
    setup.candidates_chosen.emit(Path("people.csv"))
    driver.until(lambda: "Line 3: No code" in setup.candidate_banner.words)
    driver.backend.candidates = (Candidate("K-1", "Ada"), Candidate("K-2"))
    setup.candidates_chosen.emit(Path("people.csv"))
    driver.until(lambda: setup.code == "K-1")
    setup.next_button.click()
    driver.at(Place.WELCOME)
    assert driver.desktop.way.welcome.wishes.code == "K-1"
    setup.next_candidate()
    assert setup.code == "K-2"
    setup.next_candidate()
    assert setup.code == ""


def test_a_low_battery_and_a_restart_that_is_due_are_said_first(stage: Stage) -> None:
    backend = FakeBackend()
    backend.machine_state = MachineState(12, updates_pending=True)
    driver = stage(backend)
    banner = driver.desktop.setup.machine_banner
    driver.until(banner.isVisible)
    assert "12 %" in banner.words
    assert "restart" in banner.words
    driver.desktop.setup.show_machine(MachineState(80))
    assert banner.isHidden()


def test_the_reviewers_window_opens_from_here_and_goes_with_it(stage: Stage, tmp_path: Path) -> None:
    folder = fill(tmp_path / "data", 1, videos=0)
    backend = FakeBackend()
    backend.desk = lambda: desk(folder)
    driver = stage(backend)
    driver.until(driver.desktop.setup.ways.review_button.isEnabled)
    driver.tab_to(driver.desktop.setup.ways.review_button)
    driver.press(Key.Key_Return)
    window = driver.desktop.staff.reviewing
    assert window is not None
    driver.until(lambda: len(window.interviews.model.items) == 1)
    driver.desktop.window.close()
    driver.until(lambda: driver.desktop.staff.reviewing is None)
