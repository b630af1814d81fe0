"""The recording is looked into before the candidate is thanked; with fake devices in virtual time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from interview_desktop.core import events
from interview_desktop.core.errors import MediaError
from interview_desktop.core.media import RecordedSegment
from interview_desktop.session import journal, updates
from tests.fakes.gauges import FakeLiveCheck
from tests.session.studio import Studio, plan

THANKS = "That was the last question. Thank you."
FAULT = MediaError(
    "The recording segment_0000.mp4 is not as it should be: its sound ends at 1.0 s in place of 9.0 s"
)
FOUND = f"Shortly before the end this was found: {FAULT.what}. Watch the finished video before you rely on it"
"""What people who get the interview read of it."""


@pytest.fixture
def answered(tmp_path: Path) -> Iterator[Callable[[FakeLiveCheck], Studio]]:
    """Sessions whose last answer has just ended."""
    made: list[Studio] = []

    def make(live_check: FakeLiveCheck, closing: str = THANKS) -> Studio:
        studio = Studio(tmp_path, plan("Why?", closing=closing), live_check=live_check)
        made.append(studio)
        studio.start()
        studio.machine_speaks()
        studio.until(updates.AnswerOpened)
        studio.say(3.0)
        studio.do(events.Proceed())
        studio.until(updates.AnswerClosed)
        return studio

    yield make
    for studio in made:
        studio.session.close()


def kinds(studio: Studio) -> list[str]:
    return [entry.kind for entry in journal.read(studio.folder / "journal.jsonl")]


def told(studio: Studio, kind: type[updates.Notice | updates.ProctorNotice]) -> list[str]:
    return [update.message for update in studio.seen if isinstance(update, kind)]


def test_the_thanks_follow_a_good_look(answered: Callable[..., Studio]) -> None:
    check = FakeLiveCheck()
    studio = answered(check)
    assert studio.machine_speaks().speech.text == THANKS
    outcome = studio.ended().outcome
    assert outcome.warnings == ()
    ((segments, seconds),) = check.calls
    assert segments == (RecordedSegment("segment_0000.mp4", 0.0),)
    assert seconds == pytest.approx(5.1, abs=0.3)  # two seconds of question, three of answer
    noted = kinds(studio)
    assert (
        noted.index("answer.closed")
        < noted.index("check.passed")
        < len(noted) - noted[::-1].index("utterance.started")
    )


def test_what_is_on_its_way_through_the_encoder_is_waited_for(answered: Callable[..., Studio]) -> None:
    check = FakeLiveCheck([FAULT, FAULT])
    studio = answered(check)
    assert studio.machine_speaks().speech.text == THANKS
    assert len(check.calls) == 3
    studio.ended()


def test_a_recording_that_is_not_whole_is_said_in_place_of_the_thanks(
    answered: Callable[..., Studio],
) -> None:
    studio = answered(FakeLiveCheck([FAULT] * 50))
    said = studio.machine_speaks().speech.text
    assert said == "Thank you. Please tell the staff that the recording has to be checked."
    assert said in told(studio, updates.Notice)
    assert FAULT.what in told(studio, updates.ProctorNotice)[-1]
    outcome = studio.ended().outcome
    assert outcome.status == "completed"
    assert outcome.warnings == (FOUND,)
    assert "check.failed" in kinds(studio)


def test_a_bug_in_the_look_does_not_end_the_interview(
    answered: Callable[..., Studio], caplog: pytest.LogCaptureFixture
) -> None:
    studio = answered(FakeLiveCheck([RuntimeError("why?")]))
    assert "has to be checked" in studio.machine_speaks().speech.text
    assert studio.ended().outcome.status == "completed"
    assert "why?" not in "".join(told(studio, updates.ProctorNotice))


def test_what_a_person_should_know_is_told_to_the_person_in_charge(answered: Callable[..., Studio]) -> None:
    studio = answered(FakeLiveCheck(warnings=("The microphone recorded only digital silence",)))
    assert studio.machine_speaks().speech.text == THANKS
    assert "The microphone recorded only digital silence." in told(studio, updates.ProctorNotice)
    studio.ended()


def test_nobody_waits_longer_than_a_second_for_the_look(answered: Callable[..., Studio]) -> None:
    check = FakeLiveCheck([FAULT] * 50)
    check.gate.clear()
    studio = answered(check)
    asked = studio.clock.monotonic()
    studio.be_quiet(1.2)
    said = studio.until(updates.UtteranceStarted)
    assert said.speech.text == THANKS
    assert said.at - asked <= 1.3
    check.gate.set()  # the look ends while the thanks are said
    studio.until(updates.ProctorNotice, lambda notice: "Check the recording" in notice.message)
    studio.speaker.finish()
    assert studio.ended().outcome.warnings == (FOUND,)
    assert kinds(studio).count("utterance.started") == 2


def test_an_interview_that_is_stopped_meanwhile_says_nothing_more(answered: Callable[..., Studio]) -> None:
    check = FakeLiveCheck()
    check.gate.clear()
    studio = answered(check)
    studio.do(events.Stop())
    check.gate.set()
    studio.be_quiet(0.5)
    outcome = studio.ended().outcome
    assert outcome.status == "completed"
    assert kinds(studio).count("utterance.started") == 1


def test_without_closing_words_there_is_nothing_to_wait_for(answered: Callable[..., Studio]) -> None:
    check = FakeLiveCheck()
    studio = answered(check, closing="")
    studio.be_quiet(0.4)
    assert studio.ended().outcome.status == "completed"
    assert check.calls == []
