"""The kiosk holds the window, lets nobody out but staff, and forgets each candidate."""

from __future__ import annotations

import gc
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget

from interview_desktop.core.consent import Consent
from interview_desktop.core.interview import InterviewState, Phase
from interview_desktop.core.outcome import InterviewOutcome
from interview_desktop.gui.bridge import Bridge
from interview_desktop.gui.candidate import Candidate
from interview_desktop.gui.conduct import Conduct
from interview_desktop.gui.desktop import Desktop
from interview_desktop.gui.flow import Place
from interview_desktop.gui.kiosk.monitors import Covers, candidate_screen, proctor_screen
from interview_desktop.gui.values import InterviewRequest
from tests.fakes.gui_backend import WAITING, ScriptedInterview
from tests.gui.driving import Key
from tests.gui.kiosk.conftest import PIN, KioskRig

Show = Callable[..., KioskRig]


def to_thanks(rig: KioskRig) -> None:
    driver = rig.driver
    driver.to_interview()
    driver.press(Key.Key_Escape)
    assert driver.desktop.way.conduct.dialog is not None
    driver.desktop.way.conduct.dialog.stop_button.click()
    driver.at(Place.THANKS)


def all_words() -> str:
    """Everything that any widget says."""
    found: list[str] = []
    for widget in QApplication.allWidgets():
        found += [widget.accessibleName(), widget.toolTip(), widget.windowTitle()]
        if isinstance(widget, (QLabel, QLineEdit)):
            found.append(widget.text())
    return "\n".join(found)


# --- holding -------------------------------------------------------------------------------------------------------


def test_it_fills_the_screen_stays_in_front_and_cannot_be_closed(kiosk_rig: Show) -> None:
    rig = kiosk_rig()
    window = rig.kiosk.desktop.window
    assert window.isFullScreen()
    flags = window.windowFlags()
    assert flags & Qt.WindowType.FramelessWindowHint
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert rig.lockdown.windows == [window.windowHandle()]
    assert not window.close()
    assert window.isVisible()


def test_an_interview_cannot_be_left_by_closing_the_window(kiosk_rig: Show) -> None:
    rig = kiosk_rig()
    rig.driver.to_interview()
    assert not rig.kiosk.desktop.window.close()
    assert rig.driver.desktop.way.conduct.dialog is None, "nobody is asked: it is simply not closed"


def test_signs_of_life_come_every_second(kiosk_rig: Show) -> None:
    rig = kiosk_rig()
    before = rig.watcher.beats
    for _ in range(10):
        rig.tick(0.5)
    assert rig.watcher.beats == before + 5


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_no_context_menu_opens_by_mouse(kiosk_rig: Show, button: Qt.MouseButton) -> None:
    rig = kiosk_rig()
    window = rig.kiosk.desktop.window
    field = rig.kiosk.desktop.setup.file
    pressed: list[object] = []
    field.contextMenuEvent = pressed.append  # type: ignore[method-assign]
    QTest.mouseClick(window.windowHandle(), button, pos=field.mapTo(window, QPoint(20, 8)))
    assert not pressed
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
        (Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Key.Key_Space, Qt.KeyboardModifier.AltModifier),
        (Key.Key_D, Qt.KeyboardModifier.MetaModifier),
    ],
)
def test_keys_of_the_window_system_do_nothing(
    kiosk_rig: Show, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    rig = kiosk_rig()
    driver = rig.driver
    driver.until(driver.desktop.setup.next_button.isEnabled)
    driver.desktop.setup.next_button.setFocus()
    QTest.keyClick(rig.kiosk.desktop.window.windowHandle(), key, held)
    QTest.qWait(5)
    assert driver.desktop.window.place is Place.SETUP
    assert driver.desktop.window.isVisible()


def test_controls_that_lead_out_are_not_there_and_stay_away(kiosk_rig: Show) -> None:
    rig = kiosk_rig()
    assert rig.driver.desktop.setup.choose.isHidden()
    rig.driver.to_welcome()
    desktop = rig.driver.desktop
    first = desktop.way.welcome
    first.language.setCurrentIndex(first.language.findData("de"))
    rig.driver.until(lambda: desktop.way.welcome is not first)
    rig.driver.to_consent()
    for control in (desktop.way.consent.save_button, desktop.setup.ways.folder_button):
        assert control.isHidden()
        control.show()
        assert control.isHidden()
    assert not desktop.way.consent.refuse.isHidden()


def test_what_is_for_staff_is_not_the_candidates(kiosk_rig: Show) -> None:
    rig = kiosk_rig()
    interview = rig.driver.to_interview()
    for phase in (Phase.ASKING, Phase.ANSWERING):
        interview.finish_speaking()
        rig.driver.in_phase(phase)
    rig.driver.press(Key.Key_Space)
    rig.driver.in_phase(Phase.ASKING)
    state = rig.driver.desktop.way.interview.state
    assert state is not None and state.reopenable
    handle = rig.kiosk.desktop.window.windowHandle()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(handle, Key.Key_W, both)
    assert rig.driver.desktop.way.conduct.dialog is None
    assert QApplication.activeModalWidget() is None


def test_a_file_dialog_goes_away_by_itself(kiosk_rig: Show) -> None:
    rig = kiosk_rig()
    dialog = QFileDialog(rig.kiosk.desktop.window)
    dialog.open()
    rig.driver.until(lambda: not dialog.isVisible())
    dialog.deleteLater()


def test_dialogs_have_no_frame_in_a_kiosk(kiosk_rig: Show) -> None:
    rig = kiosk_rig()
    rig.driver.to_interview()
    rig.driver.press(Key.Key_Escape)
    dialog = rig.driver.desktop.way.conduct.dialog
    assert dialog is not None
    assert dialog.windowFlags() & Qt.WindowType.FramelessWindowHint


# --- leaving -------------------------------------------------------------------------------------------------------


def test_the_pin_gives_the_machine_back_and_the_interview_goes_on(kiosk_rig: Show) -> None:
    rig = kiosk_rig()
    interview = rig.driver.to_interview()
    window = rig.kiosk.desktop.window
    QTest.keyClick(
        window.windowHandle(),
        Key.Key_Q,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert rig.kiosk.dialog is not None
    rig.give_pin(PIN)
    rig.driver.until(lambda: not rig.kiosk.locked)
    assert not rig.lockdown.holds
    assert rig.watcher.left == 1
    assert not window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert window.isVisible()
    staffs = rig.kiosk.desktop.way.watching.window
    assert staffs is not None
    assert staffs.isVisible(), "what staff can do is there, on the one monitor too"
    interview.finish_speaking()
    rig.driver.in_phase(Phase.ASKING)
    assert not rig.kiosk.desktop.setup.choose.isHidden(), "staff may choose a file again"
    window.close()
    assert rig.driver.desktop.way.conduct.dialog is not None, "as in any window: somebody is asked"


def test_a_wrong_pin_holds_and_the_third_costs_time(kiosk_rig: Show) -> None:
    rig = kiosk_rig()
    rig.kiosk.ask_pin()
    dialog = rig.kiosk.dialog
    assert dialog is not None
    for _ in range(3):
        rig.give_pin("000001")
        assert rig.kiosk.locked
        assert dialog.field.text() == ""
        assert "Wrong PIN" in dialog.words.text()
    assert dialog.words.text() == "Wrong PIN. The next try counts in 5 s."
    QTest.keyClicks(dialog.field, PIN)
    assert not dialog.leave_button.isEnabled()
    QTest.keyClick(dialog.field, Key.Key_Return)
    assert rig.kiosk.locked
    rig.clock.advance(5.0)
    dialog._refresh()
    assert dialog.leave_button.isEnabled()
    QTest.keyClick(dialog.field, Key.Key_Return)
    rig.driver.until(lambda: not rig.kiosk.locked)


def test_a_pin_that_is_typed_while_another_is_looked_at_counts_afterwards(kiosk_rig: Show) -> None:
    rig = kiosk_rig()
    rig.kiosk.ask_pin()
    dialog = rig.kiosk.dialog
    assert dialog is not None
    for digits in ("000001", PIN):
        QTest.keyClicks(dialog.field, digits)
        QTest.keyClick(dialog.field, Key.Key_Return)
    rig.driver.until(lambda: not rig.kiosk.locked)


def test_the_pin_can_be_given_by_touch(kiosk_rig: Show) -> None:
    rig = kiosk_rig()
    rig.kiosk.ask_pin()
    dialog = rig.kiosk.dialog
    assert dialog is not None
    keys = {key.text(): key for key in dialog.digits}
    for digit in f"{PIN}3":
        keys[digit].click()
    dialog.back_button.click()
    dialog.leave_button.click()
    rig.driver.until(lambda: not rig.kiosk.locked)


def test_staff_may_be_quicker_than_the_first_paint(kiosk_rig: Show) -> None:
    rig = kiosk_rig()
    assert not rig.kiosk.desktop.candidates.there
    rig.kiosk.ask_pin()
    assert rig.kiosk.dialog is not None
    rig.kiosk.dialog.accept()
    assert not rig.kiosk.locked
    rig.driver.until(lambda: rig.kiosk.desktop.candidates.there)
    assert rig.kiosk.desktop.window.isVisible()
    assert rig.kiosk.desktop.way.watching.may_cover


def test_the_candidate_puts_the_pin_dialog_away(kiosk_rig: Show) -> None:
    rig = kiosk_rig()
    rig.driver.to_interview()
    rig.kiosk.ask_pin()
    assert rig.kiosk.dialog is not None
    QTest.keyClick(rig.kiosk.dialog, Key.Key_Escape)
    assert rig.kiosk.dialog is None
    assert rig.kiosk.locked


def test_a_request_to_end_closes_it_and_gives_everything_back(kiosk_rig: Show) -> None:
    rig = kiosk_rig()
    interview = rig.driver.to_interview()
    rig.kiosk.end()
    rig.driver.until(lambda: not rig.kiosk.desktop.window.isVisible())
    assert interview.completed is False
    assert not rig.lockdown.holds
    assert rig.watcher.left >= 1


# --- forgetting ----------------------------------------------------------------------------------------------------


PERSONAL = (
    Bridge,
    Candidate,
    Conduct,
    Consent,
    Desktop,
    InterviewOutcome,
    InterviewRequest,
    InterviewState,
    ScriptedInterview,
)
"""What knows something of one candidate."""


def alive() -> Counter[str]:
    """How many objects of a candidate there are."""
    gc.collect()
    return Counter(type(each).__name__ for each in gc.get_objects() if isinstance(each, PERSONAL))


def test_ten_seconds_after_the_thanks_nothing_of_the_candidate_is_left(kiosk_rig: Show) -> None:
    rig = kiosk_rig()
    # A program that is still being opened behind a window knows other things than one that is there.
    rig.driver.until(rig.driver.desktop.setup.next_button.isEnabled)
    untouched = alive()
    to_thanks(rig)
    desktop = rig.kiosk.desktop
    asked = rig.backends[0].requests[0].questions.questions[0].text
    identifier = rig.backends[0].interviews[0].state.plan.id
    assert identifier in all_words()
    temporary = Path(tempfile.gettempdir())
    (temporary / "answer.wav").write_bytes(b"what was said")
    (temporary / "clips").mkdir()
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("what was typed")
    rig.tick(9.5)
    assert rig.kiosk.desktop is desktop
    # What stands for the program behind the window notes everything for the tests; this one forgets it.
    rig.backends[0].interviews[0].close()
    rig.backends[0].forget()
    del desktop
    rig.tick(0.5)
    rig.driver.at(Place.SETUP)
    rig.driver.until(rig.driver.desktop.setup.next_button.isEnabled)
    assert alive() == untouched
    words = all_words()
    assert identifier not in words
    assert asked not in words
    assert clipboard.text() == ""
    assert temporary == Path(tempfile.gettempdir())
    assert list(temporary.iterdir()) == []
    assert rig.lockdown.windows[-1] is rig.kiosk.desktop.window.windowHandle()
    assert rig.kiosk.desktop.window.isFullScreen()


def test_who_needs_more_time_for_the_receipt_gets_it_and_who_does_not_clears_it(kiosk_rig: Show) -> None:
    rig = kiosk_rig()
    to_thanks(rig)
    desktop = rig.kiosk.desktop
    assert rig.kiosk.bar.words.text() == "You may leave now. This screen is cleared in 10 s."
    rig.kiosk.bar.more_button.click()
    rig.tick(65)
    assert rig.kiosk.desktop is desktop
    rig.kiosk.bar.now_button.click()
    assert rig.kiosk.desktop is not desktop


def test_the_next_interview_is_another_desktop(kiosk_rig: Show) -> None:
    rig = kiosk_rig()
    to_thanks(rig)
    desktop = rig.kiosk.desktop
    desktop.way.thanks.again_button.click()
    rig.driver.until(lambda: rig.kiosk.desktop is not desktop)
    rig.driver.to_consent()


def test_who_does_not_agree_is_forgotten_too(kiosk_rig: Show) -> None:
    rig = kiosk_rig()
    rig.driver.to_consent()
    desktop = rig.kiosk.desktop
    desktop.way.consent.refused.emit()
    desktop.way.welcome.back.emit()
    rig.driver.until(lambda: rig.kiosk.desktop is not desktop)


def test_whoever_goes_away_is_asked_and_then_forgotten(kiosk_rig: Show) -> None:
    rig = kiosk_rig(idle_seconds=60.0)
    rig.tick(1000)
    assert not rig.kiosk.bar.counting, "nobody has touched it"
    rig.driver.to_consent()
    QTest.keyClick(rig.kiosk.desktop.window.windowHandle(), Key.Key_Tab)
    rig.tick(59)
    assert not rig.kiosk.bar.counting
    rig.tick(1)
    assert rig.kiosk.bar.words.text() == "Are you still there? This screen is cleared in 30 s."
    QTest.keyClick(rig.kiosk.desktop.window.windowHandle(), Key.Key_Tab)
    assert not rig.kiosk.bar.counting, "somebody is there"
    desktop = rig.kiosk.desktop
    rig.tick(60)
    rig.tick(30)
    assert rig.kiosk.desktop is not desktop


def test_candidates_begin_at_the_welcome(kiosk_rig: Show) -> None:
    rig = kiosk_rig()
    rig.tick()
    assert rig.kiosk.desktop.window.place is Place.SETUP, "it is not known yet whether everything is there"
    rig.driver.until(lambda: rig.kiosk.desktop.continuing.looked)
    rig.driver.until(rig.kiosk.desktop.setup.next_button.isEnabled)
    rig.tick()
    assert rig.kiosk.desktop.window.place is Place.WELCOME


def test_without_approved_questions_it_says_how_they_get_there(kiosk_rig: Show) -> None:
    setup = kiosk_rig().driver.desktop.setup
    setup.questions = None
    setup.show_sets([])
    assert "questions approve" in setup.question_banner.words


@pytest.mark.parametrize("crashed", [True, False])
def test_an_interview_that_a_crash_left_goes_on_by_itself_and_another_one_waits(
    kiosk_rig: Show, crashed: bool
) -> None:
    rig = kiosk_rig(resumes=crashed)
    rig.backends[0].waiting = [WAITING]
    rig.driver.until(lambda: rig.kiosk.desktop.continuing.looked)
    rig.driver.until(rig.kiosk.desktop.setup.interrupted.continue_button.isEnabled)
    rig.tick()
    assert rig.kiosk.desktop.window.place is (Place.WELCOME if crashed else Place.SETUP)


def test_in_an_interview_nobody_is_asked(kiosk_rig: Show) -> None:
    rig = kiosk_rig(idle_seconds=60.0)
    rig.driver.to_interview()
    QTest.keyClick(rig.kiosk.desktop.window.windowHandle(), Key.Key_Tab)
    rig.tick(3600)
    assert not rig.kiosk.bar.counting


# --- monitors ------------------------------------------------------------------------------------------------------


class Monitor:
    """Stands for a QScreen."""

    def __init__(self, name: str) -> None:
        self._name = name

    def name(self) -> str:
        return self._name


@pytest.mark.parametrize(
    ("wanted", "names", "found"),
    [
        ("", ["HDMI-1", "DP-1"], None),
        ("DP-1", ["HDMI-1", "DP-1"], "DP-1"),
        ("1", ["HDMI-1", "DP-1"], "HDMI-1"),
        ("DP-1", ["DP-1"], None),
    ],
)
def test_the_proctors_monitor(wanted: str, names: list[str], found: str | None) -> None:
    screen = proctor_screen(wanted, [Monitor(name) for name in names])  # type: ignore[misc]
    assert (screen.name() if screen else None) == found


def test_a_monitor_that_is_not_there_is_told(caplog: pytest.LogCaptureFixture) -> None:
    screens = [Monitor("HDMI-1"), Monitor("DP-1")]
    assert proctor_screen("VGA-9", screens) is None  # type: ignore[arg-type]
    assert "VGA-9" in caplog.text


def test_the_candidate_gets_another_monitor_than_the_proctor(qapp: QApplication) -> None:
    primary, other = qapp.primaryScreen(), Monitor("DP-1")
    assert candidate_screen(None, [primary, other]) is primary  # type: ignore[list-item]
    assert candidate_screen(primary, [primary, other]) is other  # type: ignore[comparison-overlap, list-item]


def test_covers_come_and_go_with_the_monitors(qapp: QApplication) -> None:
    covers = Covers()
    covers.cover([qapp.primaryScreen()])

    def shown() -> list[QWidget]:
        return [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]

    (cover,) = shown()
    assert cover.geometry() == qapp.primaryScreen().geometry()
    assert not cover.close()
    covers.cover([qapp.primaryScreen()])
    assert shown() == [cover]
    covers.remove()
    assert shown() == []
