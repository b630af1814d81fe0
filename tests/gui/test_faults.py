"""What the window says when something is missing, broken, or our own mistake."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from interview_desktop.core.errors import (
    CameraError,
    DataFolderError,
    DiskFull,
    InterviewCancelled,
    MicrophoneError,
    Problem,
    QuestionFileError,
    SpeakerError,
)
from interview_desktop.core.events import (
    Stop,
)
from interview_desktop.core.interview import (
    Phase,
)
from interview_desktop.core.room_sound import RoomSound
from interview_desktop.gui.flow import Place
from interview_desktop.gui.running import Preview
from interview_desktop.gui.values import SoundLevel, Storage
from interview_desktop.session.updates import SessionBroke
from tests.fakes.gui_backend import QUESTIONS, FakeBackend, ScriptedInterview
from tests.gui.driving import PATIENCE, Driver, Key

Stage = Callable[[FakeBackend], Driver]
GONE = CameraError("The camera USB Camera does not answer", "Unplug it, plug it in, and try again")


def test_problems_of_a_question_file_are_shown_by_line_and_can_be_mended(stage: Stage) -> None:
    backend = FakeBackend()
    backend.questions = QuestionFileError(
        "The question file bad.yaml cannot be used",
        "Mend the lines below",
        problems=tuple(Problem(line, f"problem {line}", "do this") for line in range(1, 12)),
    )
    driver = stage(backend)
    setup = driver.desktop.setup
    driver.until(lambda: bool(setup.question_banner.words))
    assert "The question file bad.yaml cannot be used." in setup.question_banner.words
    assert "Line 3: problem 3. do this" in setup.question_banner.words
    assert "And 3 more." in setup.question_banner.words
    assert not setup.next_button.isEnabled()
    backend.questions = QUESTIONS
    setup.file_chosen.emit(Path("good.txt"))
    driver.until(setup.next_button.isEnabled)
    assert setup.question_banner.isHidden()


def test_what_was_saved_after_a_crash_is_said_first_of_all(stage: Stage) -> None:
    backend = FakeBackend()
    backend.recovered = ["An interview from 12:03 was interrupted; 4:31 of it was saved."]
    driver = stage(backend)
    setup = driver.desktop.setup
    assert setup.recovery_banner.isHidden()
    driver.until(lambda: not setup.recovery_banner.isHidden())
    assert "An interview from 12:03 was interrupted; 4:31 of it was saved." in setup.recovery_banner.words
    driver.until(setup.next_button.isEnabled)
    assert backend.calls.count("recover") == 1


def test_without_a_crash_nothing_is_said_and_a_recovery_that_breaks_stops_nobody(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    backend = FakeBackend()
    backend.recovered = RuntimeError("broken")
    driver = stage(backend)
    driver.until(driver.desktop.setup.next_button.isEnabled)
    driver.until(lambda: "what was interrupted could not be looked at" in caplog.text)
    assert driver.desktop.setup.recovery_banner.isHidden()


def test_a_question_file_that_breaks_the_reader_is_logged_and_shown(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    backend = FakeBackend()
    backend.questions = ValueError("our mistake")
    driver = stage(backend)
    driver.until(lambda: bool(driver.desktop.setup.question_banner.words))
    assert "could not be read" in driver.desktop.setup.question_banner.words
    assert "a question file could not be read" in caplog.text


def test_missing_devices_are_named_with_what_to_do(stage: Stage) -> None:
    backend = FakeBackend()
    backend.camera_list, backend.microphone_list = [], []
    driver = stage(backend)
    setup = driver.desktop.setup
    driver.until(lambda: bool(setup.devices.banner.words))
    assert "Connect a camera" in setup.devices.banner.words
    assert "Connect a microphone" in setup.devices.banner.words
    driver.until(lambda: setup.questions is not None)
    assert not setup.next_button.isEnabled()


def test_a_backend_that_does_not_start_is_told_and_may_be_tried_again(theme: object, stage: Stage) -> None:
    backend = FakeBackend()
    driver = stage(backend)
    fault = DataFolderError("The data folder cannot be written", "Choose another")
    answers = [fault]

    def open_backend() -> FakeBackend:
        if answers:
            raise answers.pop()
        return backend

    driver.desktop._open_backend = open_backend
    driver.at(Place.ERROR)
    assert driver.desktop.candidates.error.lead.text() == "The data folder cannot be written."
    assert driver.desktop.candidates.error.remedy.text() == "Choose another."
    driver.press(Key.Key_Return)
    driver.at(Place.SETUP)
    driver.until(driver.desktop.setup.next_button.isEnabled)


def test_a_consent_that_cannot_be_kept_opens_nothing(driver: Driver) -> None:
    driver.backend.consent_fault = DataFolderError("The database is locked", "Close the other program")
    driver.to_consent()
    for _, box in driver.desktop.way.consent.boxes:
        box.setChecked(True)
    driver.desktop.way.consent.agree.click()
    driver.until(lambda: "The database is locked." in driver.desktop.way.consent.banner.words)
    assert driver.desktop.window.place is Place.CONSENT
    assert driver.desktop.way.consent.agree.isEnabled(), "it may be tried again"
    assert "open_preview" not in driver.backend.calls


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("camera", "The camera USB Camera does not answer. Unplug it"),
        ("microphone", "The microphone is busy. Close the other program"),
    ],
)
def test_the_check_says_what_fails_and_does_not_let_the_interview_begin(
    driver: Driver, change: str, words: str
) -> None:
    driver.to_check()
    check = driver.desktop.way.check
    driver.until(check.start_button.isEnabled)
    preview = driver.backend.previews[0]
    if change == "camera":
        preview.camera_error = GONE
    else:
        preview.microphone_error = MicrophoneError("The microphone is busy", "Close the other program")
    driver.until(lambda: not check.start_button.isEnabled())
    said = check.camera_words if change == "camera" else check.microphone_words
    driver.until(lambda: said.text().startswith(words))
    preview.camera_error = preview.microphone_error = None
    driver.until(check.start_button.isEnabled)


@pytest.mark.parametrize(
    ("level", "words"),
    [((-96, -96), "No sound at all"), ((-52, -44), "Too quiet"), ((-5, 0), "Clipping"), ((-25, -9), "Good")],
)
def test_the_check_puts_the_level_into_words(driver: Driver, level: tuple[float, float], words: str) -> None:
    driver.backend.level = SoundLevel(*level)
    driver.to_check()
    driver.until(lambda: driver.desktop.way.check.microphone_words.text().startswith(words))


def test_without_sound_another_try_comes_first_and_starting_stays_possible(driver: Driver) -> None:
    driver.backend.level = SoundLevel(-96.0, -96.0)
    driver.to_check()
    check, backend = driver.desktop.way.check, driver.backend
    driver.until(check.retry_button.isVisible)
    assert check.primary is check.retry_button
    assert (check.start_button.text(), check.start_button.property("kind")) == ("Start without sound", "")
    assert check.footer_words.text() == "The microphone hears nothing: your answers would not be heard."
    assert check.start_button.accessibleDescription() == check.footer_words.text()
    driver.tab_to(check.retry_button)
    driver.press(Key.Key_Return)
    driver.until(lambda: len(backend.previews) == 2)
    backend.previews[1].heard = SoundLevel(-25.0, -9.0)
    driver.until(lambda: check.start_button.isEnabled() and check.retry_button.isHidden())
    assert check.primary is check.start_button
    assert (check.start_button.text(), check.start_button.property("kind")) == (
        "Start the interview",
        "primary",
    )
    assert (check.footer_words.text(), check.start_button.accessibleDescription()) == ("", "")
    backend.previews[1].heard = SoundLevel(-96.0, -96.0)
    backend.clock.advance(10.0)  # what was heard before is forgotten
    driver.until(check.retry_button.isVisible)
    driver.tab_to(check.start_button)
    driver.press(Key.Key_Return)
    driver.at(Place.INTERVIEW)


def test_whoever_types_is_not_asked_for_sound(driver: Driver) -> None:
    driver.backend.level = SoundLevel(-96.0, -96.0)
    driver.to_welcome()
    driver.desktop.way.welcome.need.click()
    driver.desktop.way.welcome.boxes["typed_answers"].click()
    driver.to_check()
    check = driver.desktop.way.check
    driver.until(lambda: check.microphone_words.text().startswith("No sound at all"))
    driver.until(check.start_button.isEnabled)
    assert check.start_button.text() == "Start the interview"
    assert check.retry_button.isHidden()


def test_without_a_loudspeaker_the_volume_says_why_it_cannot_be_set(driver: Driver) -> None:
    driver.to_check()
    check = driver.desktop.way.check
    assert check.volume_slider.isEnabled()
    check.show_speaker(silent=True, volume=80)
    reason = "No loudspeaker was chosen: questions are on the screen only."
    assert not check.volume_slider.isEnabled()
    assert check.volume_slider.toolTip() == check.volume_slider.accessibleDescription() == reason
    check.show_speaker(silent=False, volume=80)
    assert check.volume_slider.isEnabled()
    assert check.volume_slider.toolTip() == check.volume_slider.accessibleDescription() == ""


def test_where_nothing_is_heard_the_room_is_not_judged(driver: Driver) -> None:
    driver.to_check()
    driver.until(lambda: bool(driver.backend.previews))
    check, [preview] = driver.desktop.way.check, driver.backend.previews
    preview.room = RoomSound(-41.0)
    driver.until(lambda: check.room_words.text().startswith("Noisy room"))
    check.show_opening()
    preview.heard = SoundLevel(-96.0, -96.0)
    check.show_preview(preview)
    driver.until(lambda: check.microphone_words.text().startswith("No sound at all"))
    assert check.room_words.text() == "Listening to the room …"


def test_without_room_the_interview_cannot_begin(stage: Stage) -> None:
    backend = FakeBackend()
    full = DiskFull("There is room for 2 minutes only", "Delete something, or choose another data folder")
    backend.room = Storage(Path("data"), 2.0, full)
    driver = stage(backend)
    driver.to_check()
    check = driver.desktop.way.check
    driver.until(lambda: check.storage_words.text() == str(full))
    driver.until(lambda: check.video.has_picture)
    assert not check.start_button.isEnabled()


def test_the_speaker_test_plays_and_says_when_it_cannot(driver: Driver) -> None:
    driver.to_check()
    check = driver.desktop.way.check
    check.speaker_button.click()
    driver.until(lambda: check.speaker_words.text().startswith("Did you hear it?"))
    driver.backend.sound_fault = SpeakerError("The loudspeaker is gone", "Plug it in")
    check.speaker_button.click()
    driver.until(lambda: check.speaker_words.text() == "The loudspeaker is gone. Plug it in.")
    assert check.speaker_button.isEnabled()


def test_an_interview_that_cannot_be_built_leads_to_the_error_and_back(driver: Driver) -> None:
    driver.backend.create_fault = GONE
    driver.to_check()
    driver.until(driver.desktop.way.check.start_button.isEnabled)
    driver.desktop.way.check.start_button.click()
    driver.at(Place.ERROR)
    assert driver.desktop.candidates.error.lead.text() == "The camera USB Camera does not answer."
    assert not driver.desktop.candidates.error.log_button.isVisible()
    driver.press(Key.Key_Space)
    driver.at(Place.SETUP)


def test_a_mistake_of_ours_apologises_and_names_the_log(
    driver: Driver, caplog: pytest.LogCaptureFixture
) -> None:
    interview = driver.to_interview()
    interview.finish_speaking()
    driver.in_phase(Phase.ASKING)
    interview.publish(SessionBroke(ZeroDivisionError("x")))
    driver.at(Place.ERROR)
    error = driver.desktop.candidates.error
    assert error.title.text() == "We are sorry"
    assert str(driver.backend.log_file()) in error.remedy.text()
    assert "kept" in error._kept.text()
    error.log_button.click()
    driver.until(lambda: driver.backend.opened == [driver.backend.log_file()])
    assert "the window was told of a mistake" in caplog.text


def test_an_interview_cancelled_before_it_began_goes_back_without_fuss(driver: Driver) -> None:
    interview = driver.to_interview()
    interview.publish(SessionBroke(InterviewCancelled("It was stopped", "")))
    driver.at(Place.SETUP)


def test_the_folder_is_shown_to_staff(driver: Driver) -> None:
    driver.until(driver.desktop.setup.ways.folder_button.isEnabled)
    driver.desktop.setup.ways.folder_button.click()
    driver.until(lambda: bool(driver.backend.opened))
    assert driver.backend.opened == [driver.backend.room.folder]


def test_a_failure_that_is_told_twice_is_shown_once(driver: Driver) -> None:
    interview = driver.to_interview()
    interview.finish_speaking()
    driver.in_phase(Phase.ASKING)
    shown: list[bool] = []
    driver.desktop.way.conduct.broke.connect(lambda _, recorded: shown.append(recorded))
    interview.publish(SessionBroke(GONE))
    interview.publish(SessionBroke(GONE))
    driver.at(Place.ERROR)
    driver.desktop.way.conduct._break(GONE)
    assert shown == [True]
    assert "is kept" in driver.desktop.candidates.error._kept.text()


def test_closing_while_the_interview_is_being_built_stops_it_before_it_begins(stage: Stage) -> None:
    go = threading.Event()

    class Slow(FakeBackend):
        def create(self, *args: object) -> ScriptedInterview:  # type: ignore[override]
            go.wait(PATIENCE)
            return super().create(*args)  # type: ignore[arg-type,return-value]

    driver = stage(Slow())
    driver.to_check()
    driver.until(driver.desktop.way.check.start_button.isEnabled)
    driver.desktop.way.check.start_button.click()
    driver.at(Place.INTERVIEW)
    assert not driver.desktop.window.close()
    assert driver.desktop.way.conduct.dialog is not None
    driver.desktop.way.conduct.dialog.stop_button.click()
    go.set()
    driver.until(lambda: not driver.desktop.window.isVisible())
    [interview] = driver.backend.interviews
    assert interview.sent == [Stop()]


def test_a_camera_that_opens_after_the_person_has_left_is_closed_again(stage: Stage) -> None:
    go = threading.Event()

    class Slow(FakeBackend):
        def open_preview(self, camera: str, microphone: str, width: int, height: int) -> Preview:
            go.wait(PATIENCE)
            return super().open_preview(camera, microphone, width, height)

    driver = stage(Slow())
    driver.to_check()
    driver.desktop.way.check.back_button.click()
    driver.at(Place.CONSENT)
    go.set()
    driver.until(lambda: bool(driver.backend.previews) and driver.backend.previews[0].closed == 1)


def test_no_verdict_moves_what_stands_below_it(driver: Driver) -> None:
    driver.backend.level = SoundLevel(-52.0, -44.0)
    driver.to_check()
    check = driver.desktop.way.check
    driver.until(lambda: check.microphone_words.text().startswith("Too quiet"))
    before = check.sentence_button.mapTo(check, check.sentence_button.rect().topLeft())
    driver.backend.previews[0].heard = SoundLevel(-25.0, -9.0)
    driver.until(lambda: check.microphone_words.text().startswith("Good"))
    QTest.qWait(20)
    assert check.sentence_button.mapTo(check, check.sentence_button.rect().topLeft()) == before
