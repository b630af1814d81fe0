"""What staff have on the first screen: signing in, a list of candidates, and the way to reviewing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest

from interview_desktop.app.kiosk.machine_state import MachineState
from interview_desktop.core.candidates import Candidate
from interview_desktop.core.errors import Problem, QuestionFileError
from interview_desktop.gui.flow import Place
from interview_desktop.gui.values import PlannedInterview
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
    setup.candidates.list_chosen.emit(Path("people.csv"))
    driver.until(lambda: "Line 3: No code" in setup.candidates.banner.words)
    driver.backend.candidates = (Candidate("K-1", "Ada"), Candidate("K-2"))
    setup.candidates.list_chosen.emit(Path("people.csv"))
    driver.until(lambda: setup.code == "K-1")
    setup.next_button.click()
    driver.at(Place.WELCOME)
    assert driver.desktop.way.welcome.wishes.code == "K-1"
    setup.candidates.go_on()
    assert setup.code == "K-2"
    setup.candidates.go_on()
    assert setup.code == ""


def test_who_was_interviewed_already_is_passed_over(driver: Driver) -> None:
    driver.until(driver.desktop.setup.next_button.isEnabled)
    setup = driver.desktop.setup
    driver.backend.candidates = (
        Candidate("K-1", "Ada", "2030-01-02T09:00:00+00:00"),
        Candidate("K-2", "Grace"),
        Candidate("K-3", interviewed="2030-01-02T10:00:00+00:00"),
        Candidate("K-4"),
    )
    setup.candidates.list_chosen.emit(Path("people.csv"))
    driver.until(lambda: setup.code == "K-2")
    assert "interviewed on" in setup.candidates.choice.itemText(1)
    setup.candidates.go_on()
    assert setup.code == "K-4"


def test_an_interview_that_was_planned_elsewhere_is_held_by_keyboard(stage: Stage) -> None:
    backend = FakeBackend()
    planned = PlannedInterview("6f1f7a52-3c1e-4a55-9f0e-2b6f0c9d1a77", 12, "Backend engineer", "K-9")
    backend.planned = [planned]
    driver = stage(backend)
    setup = driver.desktop.setup
    driver.until(lambda: setup.planned.isVisible() and setup.next_button.isEnabled())
    assert [setup.planned.itemText(at) for at in range(2)] == [
        "A new interview",
        "No. 12: Backend engineer, candidate K-9",
    ]
    driver.tab_to(setup.planned)
    driver.press(Key.Key_Down)
    driver.until(lambda: f"load_planned {planned.id}" in backend.calls and setup.questions is not None)
    assert setup.candidates.isHidden(), "whose it is was planned too"
    driver.to_welcome()
    assert driver.desktop.way.welcome.wishes.code == "K-9"
    driver.to_interview()
    (request,) = backend.requests
    assert (request.id, request.planned, request.code) == (planned.id, True, "K-9")


def test_a_new_interview_is_none_that_was_planned(stage: Stage) -> None:
    backend = FakeBackend()
    backend.planned = [
        PlannedInterview("6f1f7a52-3c1e-4a55-9f0e-2b6f0c9d1a77", 12, "Backend engineer", "K-9")
    ]
    driver = stage(backend)
    setup = driver.desktop.setup
    driver.until(lambda: setup.planned.isVisible() and setup.next_button.isEnabled())
    setup.planned.setCurrentIndex(1)
    setup.planned.activated.emit(1)
    assert setup.code == "K-9"
    setup.file_chosen.emit(Path("other.txt"))
    driver.until(lambda: setup.questions is not None)
    assert setup.planned.planned is None
    assert setup.code == ""
    assert setup.candidates.isVisible()


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


def test_a_battery_that_runs_low_in_an_interview_is_told_in_the_staffs_window(driver: Driver) -> None:
    driver.to_interview()
    driver.desktop.way.watching.open()
    watch = driver.desktop.way.watching.window
    assert watch is not None
    assert watch.warning.words == ""
    driver.backend.machine_state = MachineState(9, updates_pending=True)
    driver.desktop.machine._timer.timeout.emit()
    driver.until(lambda: "9 %" in watch.warning.words)
    assert "Do not let the machine restart" in watch.warning.words


def test_the_reviewers_window_opens_from_here_and_goes_with_it(stage: Stage, tmp_path: Path) -> None:
    folder = fill(tmp_path / "data", 1, videos=0)
    backend = FakeBackend()
    backend.desk = lambda: desk(folder)
    driver = stage(backend)
    driver.until(driver.desktop.setup.ways.review_button.isEnabled)
    driver.tab_to(driver.desktop.setup.ways.review_button)
    driver.press(Key.Key_Return)
    driver.until(lambda: driver.desktop.staff.reviewing is not None)
    window = driver.desktop.staff.reviewing
    assert window is not None
    driver.until(lambda: len(window.interviews.model.items) == 1)
    driver.desktop.window.close()
    driver.until(lambda: driver.desktop.staff.reviewing is None)
