"""Answers are recognised one after the other, and each is answered exactly once."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.media import SPEECH_RATE, Audio
from interview_desktop.core.ports import RecognitionRequest, Recognizer
from interview_desktop.core.transcript import NoSpeech, Pending, Recognition, Recognized, Word
from interview_desktop.session.transcriber import Job, Transcriber
from tests.fakes.speech import FakeRecognizer

PATIENCE = 60.0


def job(question: int, language: str = "en") -> Job:
    return Job(question, 1, RecognitionRequest(Audio(bytes(2 * SPEECH_RATE), SPEECH_RATE), language))


def transcribe(
    recognizer: Recognizer,
    *jobs: Job,
    timeout: float = PATIENCE,
    until: Callable[[float], bool] = lambda _: True,
) -> dict[int, Recognition]:
    """Hand in jobs, stop once `until` says so, and give what was answered; twice would be an error."""
    answers: dict[int, Recognition] = {}

    def answered(done: Job, recognition: Recognition) -> None:
        assert done.question not in answers
        answers[done.question] = recognition

    transcriber = Transcriber(recognizer, answered, lambda job, words: None)
    for item in jobs:
        transcriber.add(item)
    assert until(PATIENCE)
    transcriber.stop(timeout)
    return answers


def test_stop_finishes_what_was_handed_in_and_closes_the_engine() -> None:
    recognizer = FakeRecognizer(["one", "two"])
    answers = transcribe(recognizer, job(0), job(1), job(2))
    texts = [answer.text for answer in answers.values() if isinstance(answer, Recognized)]
    assert texts == ["one", "two"] and answers[2] == NoSpeech("script")
    assert recognizer.closed == 1


def test_it_answers_on_its_own_thread_while_the_interview_goes_on() -> None:
    answered = threading.Event()
    names: list[str] = []

    def note(done: Job, recognition: Recognition) -> None:
        names.append(threading.current_thread().name)
        answered.set()

    transcriber = Transcriber(FakeRecognizer(), note, lambda job, words: None)
    transcriber.add(job(0))
    assert answered.wait(PATIENCE)
    transcriber.stop(PATIENCE)
    assert names == ["transcriber"]


@pytest.mark.parametrize(
    ("script", "outcome", "tries"),
    [
        ([EngineFailed("It hung"), NoSpeech("x")], NoSpeech("x"), 2),
        ([EngineFailed("It hung"), EngineFailed("It died")], Pending("It died"), 2),
        ([EngineUnavailable("No such language")], Pending("No such language"), 1),
    ],
    ids=["a second try", "not a third", "no second try where it does not help"],
)
def test_an_engine_that_fails(
    script: list[Recognition | Exception], outcome: Recognition, tries: int
) -> None:
    recognizer = FakeRecognizer([*script, NoSpeech("next")])
    answers = transcribe(recognizer, job(0), job(1))
    assert answers == {0: outcome, 1: NoSpeech("next")}
    assert len(recognizer.requests) == tries + 1


def test_an_engine_with_a_bug_costs_one_answer_and_is_not_quoted(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        answers = transcribe(
            FakeRecognizer([RuntimeError("my private words"), NoSpeech("x")]), job(0), job(1)
        )
    assert answers == {0: Pending("The recogniser broke"), 1: NoSpeech("x")}
    assert "RuntimeError" in caplog.text and "private" not in caplog.text


class Stuck(FakeRecognizer):
    """Does not answer until it is closed; then its request fails, as that of a worker that was ended."""

    def __init__(self, when_closed: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self.asked, self.ended = threading.Event(), threading.Event()

    def recognize(self, request: RecognitionRequest) -> Recognition:
        self.requests.append(request)
        self.asked.set()
        assert self.ended.wait(PATIENCE)
        raise EngineFailed("The worker was ended")

    def close(self) -> None:
        super().close()
        self.ended.set()


def events_of(recognizer: Recognizer, *jobs: Job) -> list[tuple[str, int]]:
    """In which order answers and their fillers came."""
    order: list[tuple[str, int]] = []
    transcriber = Transcriber(
        recognizer,
        lambda job, _: order.append(("answered", job.question)),
        lambda job, words: order.append((words[0].text, job.question)),
    )
    for item in jobs:
        transcriber.add(item)
    transcriber.stop(PATIENCE)
    return order


def test_fillers_are_listened_for_once_no_answer_waits() -> None:
    recognizer = FakeRecognizer(["one", NoSpeech("x"), "three"], fillers=True)
    assert events_of(recognizer, job(0), job(1), job(2)) == [
        ("answered", 0),
        ("answered", 1),
        ("answered", 2),
        ("um", 0),
        ("um", 2),
    ]


class Interrupted(FakeRecognizer):
    """Has another answer handed in while it listens for fillers."""

    def __init__(self, script: list[str]) -> None:
        super().__init__(script, fillers=True)
        self.hand_in: Callable[[], None] = lambda: None

    def verbatim(
        self, request: RecognitionRequest, recognized: Recognized, urgent: Callable[[], bool]
    ) -> tuple[Word, ...] | None:
        hand_in, self.hand_in = self.hand_in, lambda: None
        hand_in()
        return super().verbatim(request, recognized, urgent)


def test_an_answer_that_comes_meanwhile_goes_first_and_the_fillers_are_not_lost() -> None:
    recognizer = Interrupted(["one", "two"])
    order: list[tuple[str, int]] = []
    both = threading.Semaphore(0)
    transcriber = Transcriber(
        recognizer,
        lambda job, _: order.append(("answered", job.question)),
        lambda job, words: (order.append(("um", job.question)), both.release())[0],
    )
    recognizer.hand_in = lambda: transcriber.add(job(1))
    transcriber.add(job(0))
    assert both.acquire(timeout=PATIENCE) and both.acquire(timeout=PATIENCE)
    transcriber.stop(PATIENCE)
    assert order == [("answered", 0), ("answered", 1), ("um", 0), ("um", 1)]


@pytest.mark.parametrize("error", [EngineFailed("It died"), RuntimeError("my private words")])
def test_fillers_that_cannot_be_heard_cost_nothing_else(
    error: Exception, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise error

    recognizer = FakeRecognizer(["one", "two"])
    monkeypatch.setattr(recognizer, "verbatim", broken)
    with caplog.at_level(logging.INFO):
        answers = transcribe(recognizer, job(0), job(1))
    assert all(isinstance(answer, Recognized) for answer in answers.values())
    assert "private" not in caplog.text


def test_what_is_not_finished_in_time_is_left_for_later() -> None:
    recognizer = Stuck()
    answers = transcribe(recognizer, job(0), job(1), job(2), timeout=0.05, until=recognizer.asked.wait)
    assert answers == dict.fromkeys(range(3), Pending("The session ended before it was recognised"))
    assert len(recognizer.requests) == 1, "an engine that was closed is not asked again"


def test_stop_twice_is_one_stop() -> None:
    recognizer = FakeRecognizer()
    transcriber = Transcriber(recognizer, lambda job, recognition: None, lambda job, words: None)
    transcriber.stop(PATIENCE)
    transcriber.stop(0.0)


class Late(FakeRecognizer):
    """Is in its second pass when it is closed."""

    def __init__(self) -> None:
        super().__init__(["one", "two"], fillers=True)
        self.listening = threading.Event()
        self.ended = threading.Event()

    def verbatim(
        self, request: RecognitionRequest, recognized: Recognized, urgent: Callable[[], bool]
    ) -> tuple[Word, ...] | None:
        self.listening.set()
        assert self.ended.wait(PATIENCE)
        raise EngineFailed("The worker was ended")

    def close(self) -> None:
        super().close()
        self.ended.set()


def test_fillers_that_there_is_no_time_for_are_told() -> None:
    recognizer, told = Late(), dict[int, object]()
    transcriber = Transcriber(
        recognizer, lambda job, _: None, lambda job, words: told.update({job.question: words})
    )
    transcriber.add(job(0))
    assert recognizer.listening.wait(PATIENCE)
    transcriber.add(job(1))
    transcriber.stop(0.05)
    assert told[0] is None


@pytest.mark.parametrize("fillers", [True, False])
def test_a_second_pass_alone_is_told_in_any_case(*, fillers: bool) -> None:
    said = Recognized((Word("one", 0.0, 0.4, 0.9),), "en", "script")
    told: list[object] = []
    recognizer = FakeRecognizer((), fillers=fillers)
    transcriber = Transcriber(
        recognizer, lambda job, _: pytest.fail("not again"), lambda _, words: told.append(words)
    )
    transcriber.add(replace(job(0), recognized=said))
    transcriber.stop(PATIENCE)
    assert [bool(words) for words in told] == [fillers]
    assert recognizer.requests == []
