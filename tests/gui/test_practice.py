"""Trying microphone and voice out: heard back, shown as text, and gone before the first question."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from interview_desktop.app.settings import Settings
from interview_desktop.core.errors import SpeakerError
from interview_desktop.core.face_place import FacePlace
from interview_desktop.core.media import MEDIA_RATE, AudioBlock
from interview_desktop.core.picture_light import Light
from interview_desktop.gui.flow import Place
from interview_desktop.gui.practice import Step
from interview_desktop.gui.preview import LivePreview
from interview_desktop.gui.values import InterviewManner
from tests.fakes.clock import FakeClock
from tests.fakes.gui_backend import FakeBackend
from tests.gui.driving import Driver, Key

Stage = Callable[[FakeBackend], Driver]


def practising(driver: Driver) -> Driver:
    driver.to_check()
    driver.until(driver.desktop.way.check.practise_button.isEnabled)
    driver.tab_to(driver.desktop.way.check.practise_button)
    driver.press(Key.Key_Return)
    driver.at(Place.PRACTICE)
    return driver


def test_a_question_is_asked_answered_heard_back_and_forgotten(driver: Driver) -> None:
    practising(driver)
    way, preview = driver.desktop.way, driver.backend.previews[0]
    assert "begin" not in preview.clips, "nothing is listened to before the question"
    driver.press(Key.Key_Space)
    driver.until(lambda: way.practising.step is Step.ANSWERING)
    assert any(call.startswith("speak What did you do") for call in driver.backend.calls)
    way.practice.act_button.click()
    driver.until(lambda: way.practising.step is Step.DONE)
    assert "play 9600" in driver.backend.calls
    assert preview.clips[-1] == "wipe"
    driver.tab_to(way.practice.start_button)
    driver.press(Key.Key_Return)
    driver.at(Place.INTERVIEW)
    driver.until(lambda: bool(driver.backend.interviews))
    assert preview.closed == 1


def test_one_sees_oneself_live_and_then_as_one_was_seen(driver: Driver) -> None:
    practising(driver)
    way, film = driver.desktop.way, driver.desktop.way.practising._film
    driver.until(lambda: way.practice.video.has_picture)
    assert film.pictures == 0, "nothing is kept before the answer"
    way.practice.act_button.click()
    driver.until(lambda: film.pictures >= 2)
    driver.backend.playing.clear()
    way.practice.act_button.click()
    driver.until(lambda: way.practising.step is Step.PLAYING)
    kept, shown = film.pictures, film._number
    driver.until(lambda: film._number > shown)
    assert film.pictures == kept, "what is heard again is not filmed"
    driver.backend.playing.set()
    driver.until(lambda: way.practising.step is Step.DONE)
    assert film.pictures == 0


def test_the_volume_is_set_once_and_holds_for_everything(stage: Stage) -> None:
    backend = FakeBackend()
    backend.held = InterviewManner(volume=70)
    driver = stage(backend)
    driver.to_check()
    check = driver.desktop.way.check
    assert check.volume == 70, "as it was left on this machine, or staff have set it"
    driver.until(check.start_button.isEnabled)
    driver.tab_to(check.volume_slider)
    driver.press(Key.Key_Left, Key.Key_Left)
    assert check.volume == 60
    driver.tab_to(check.start_button)
    driver.press(Key.Key_Return)
    driver.until(lambda: bool(backend.requests))
    assert backend.requests[0].volume == 60


def test_there_is_a_way_back_to_the_devices(driver: Driver) -> None:
    practising(driver)
    way, preview = driver.desktop.way, driver.backend.previews[0]
    way.practice.act_button.click()
    driver.until(lambda: way.practising.step is Step.ANSWERING)
    driver.tab_to(way.practice.back_button)
    driver.press(Key.Key_Return)
    driver.at(Place.CHECK)
    assert (preview.clips[-1], preview.closed, way.practising._film.pictures) == ("wipe", 0, 0)
    driver.until(way.check.practise_button.isEnabled)
    practised = way.check.practise_button
    practised.click()
    driver.at(Place.PRACTICE)
    assert way.practising.step is Step.READY


def test_whoever_begins_in_the_middle_of_it_leaves_nothing_behind(driver: Driver) -> None:
    practising(driver)
    way, preview = driver.desktop.way, driver.backend.previews[0]
    way.practice.act_button.click()
    driver.until(lambda: way.practising.step is Step.ANSWERING)
    way.practice.start_button.click()
    driver.at(Place.INTERVIEW)
    assert preview.clips[-2:] == ["begin", "wipe"]


def test_it_is_not_offered_where_it_is_switched_off(stage: Stage) -> None:
    backend = FakeBackend()
    backend.held = InterviewManner(practice=False)
    driver = stage(backend)
    driver.to_check()
    driver.until(driver.desktop.way.check.start_button.isEnabled)
    assert not driver.desktop.way.check.practise_button.isVisible()


def test_a_sentence_is_played_back_and_shown_as_text(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("interview_desktop.gui.device_check._SENTENCE_SECONDS", 0.0)
    driver.to_check()
    check = driver.desktop.way.check
    driver.until(check.sentence_button.isEnabled)
    check.sentence_button.click()
    driver.until(lambda: check.sentence_words.text() == "Understood: “I can be heard well.”")
    assert driver.backend.calls.index("play 9600") < driver.backend.calls.index("write_down")
    assert driver.backend.previews[0].clips == ["begin", "end", "wipe"]


def test_what_stands_against_it_is_said(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("interview_desktop.gui.device_check._SENTENCE_SECONDS", 0.0)

    def gone(*_: object) -> None:
        raise SpeakerError("The loudspeaker has gone", "Plug it in")

    monkeypatch.setattr(driver.backend, "play", gone)
    driver.to_check()
    check = driver.desktop.way.check
    driver.until(check.sentence_button.isEnabled)
    check.sentence_button.click()
    driver.until(lambda: "has gone" in check.sentence_words.text())
    assert check.start_button.isEnabled()


def test_the_light_is_told(driver: Driver) -> None:
    driver.to_check()
    check = driver.desktop.way.check
    driver.until(lambda: check.camera_words.property("tone") == "success")
    driver.backend.previews[0].lit = Light.BACKLIT
    driver.until(lambda: "from behind" in check.camera_words.text())
    assert check.start_button.isEnabled(), "a hint is no fault"


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (FacePlace.ABSENT, "No face was found"),
        (FacePlace.SEVERAL, "More than one"),
        (FacePlace.FAR, "Come closer"),
        (FacePlace.NEAR, "Move back"),
        (FacePlace.ASIDE, "to its middle"),
        (FacePlace.HIGH, "camera up"),
        (FacePlace.LOW, "camera down"),
        (None, "inside the outline"),
    ],
)
def test_where_the_person_sits_is_told(driver: Driver, place: FacePlace | None, words: str) -> None:
    driver.to_check()
    check = driver.desktop.way.check
    driver.until(lambda: "sit well" in check.camera_words.text())
    driver.backend.previews[0].seated = place
    driver.until(lambda: words in check.camera_words.text())
    assert check.start_button.isEnabled(), "a hint is no fault"


def test_no_byte_of_a_practice_answer_reaches_a_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    settings = Settings(_env_file=None, data_dir=tmp_path / "data")  # type: ignore[call-arg]
    missing = str(tmp_path / "missing")
    preview = LivePreview(settings, FakeClock(), f"{missing}.mp4", f"{missing}.wav", (64, 36))
    spoken = bytes(range(1, 255)) * 40
    preview.begin_clip()
    preview.audio_block(AudioBlock(spoken, MEDIA_RATE, 0.0))
    heard = preview.end_clip()
    assert heard is not None and heard.samples == spoken
    preview.wipe_clip()
    assert preview.end_clip() is None
    assert len(preview._clip._samples) == 0
    preview.close()
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not [path for path in written if spoken[:64] in path.read_bytes()]
