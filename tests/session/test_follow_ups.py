"""A session whose interviewer puts in a question: what is said, written and gone on with."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from interview_desktop.core import events
from interview_desktop.core.asking import Answered, Choice
from interview_desktop.core.consent import ConsentItem
from interview_desktop.core.errors import EngineFailed
from interview_desktop.core.interview import Phase
from interview_desktop.core.models import Interviewing, InterviewPlan, Question, QuestionSet
from interview_desktop.core.record import SessionRecord
from interview_desktop.interviewer.probes import Probes
from interview_desktop.session import journal, updates
from interview_desktop.session.remains import read_remains
from tests.fakes.speech import FakeRecognizer
from tests.session.studio import WAIT, Studio, killed, plan


class Asked:
    """An interviewer that remembers what it was asked, and asks nothing."""

    name, patience = "asked", 0.0

    def __init__(self) -> None:
        self.about: list[Answered] = []

    def next(self, answered: Answered) -> Choice:
        """Remember it."""
        self.about.append(answered)
        return Choice(None, "")


@pytest.fixture
def made() -> Iterator[list[Studio]]:
    """Studios to close, whatever happened."""
    studios: list[Studio] = []
    yield studios
    for studio in studios:
        studio.session.close()


def begun(studios: list[Studio], folder: Path, of: InterviewPlan, **options: object) -> Studio:
    studio = Studio(folder, of, **options)  # type: ignore[arg-type]
    studios.append(studio)
    studio.start()
    return studio


def probed(interviewer: Interviewing) -> InterviewPlan:
    """Two questions, of which the first has a follow-up."""
    questions = (Question("a", "Why this job?", probes=("An example?",)), Question("b", "What next?"))
    return replace(plan(), questions=QuestionSet("set", questions), interviewer=interviewer)


def answer(studio: Studio, seconds: float) -> str:
    """Let the question be asked, answer it, and give what was asked."""
    said = studio.machine_speaks().speech.text
    studio.until(updates.AnswerOpened)
    studio.be_quiet(0.4)
    studio.say(seconds)
    studio.do(events.Proceed())
    studio.until(updates.AnswerClosed)
    studio.be_quiet(0.4)
    return said


@pytest.mark.parametrize(
    ("seconds", "asked"),
    [(3.0, ["Why this job?", "An example?", "What next?"]), (8.0, ["Why this job?", "What next?"])],
)
def test_a_short_answer_is_followed_up_and_a_long_one_is_not(
    made: list[Studio], tmp_path: Path, seconds: float, asked: list[str]
) -> None:
    studio = begun(made, tmp_path, probed(Interviewing.PROBES), interviewer=Probes(5.0))
    assert [answer(studio, seconds) for _ in asked] == asked
    outcome = studio.ended().outcome
    assert outcome.status == "completed" and outcome.transcript is not None
    assert [each.question for each in outcome.transcript.answers] == asked
    entries = [
        entry.data["event"]
        for entry in journal.read(studio.folder / "journal.jsonl")
        if entry.kind == "interview.event" and entry.data["event"]["class"] == "Chosen"
    ]
    (chosen,) = entries
    assert chosen["by"] == "probes" and "s of speech" in chosen["reason"]
    assert studio.replayed().phase is Phase.ENDED
    assert "An example?" in [text for text, _ in studio.synthesizer.spoken], "it is prepared beforehand"


def test_scripted_asks_no_interviewer_and_prepares_nothing_but_the_set(
    made: list[Studio], tmp_path: Path
) -> None:
    interviewer = Asked()
    studio = begun(made, tmp_path, probed(Interviewing.SCRIPTED), interviewer=interviewer)
    assert [answer(studio, 1.0), answer(studio, 1.0)] == ["Why this job?", "What next?"]
    studio.ended()
    assert interviewer.about == []
    assert [text for text, _ in studio.synthesizer.spoken] == ["Why this job?", "What next?"]


def test_the_interviewer_hears_how_long_the_candidate_spoke(made: list[Studio], tmp_path: Path) -> None:
    interviewer = Asked()
    studio = begun(made, tmp_path, probed(Interviewing.PROBES), interviewer=interviewer)
    answer(studio, 3.0)
    answer(studio, 1.0)
    studio.ended()
    (about,) = interviewer.about
    assert about.question.id == "a"
    assert about.speech == pytest.approx(3.0, abs=0.3)


def test_a_follow_up_goes_on_after_a_crash(made: list[Studio], tmp_path: Path) -> None:
    of = probed(Interviewing.PROBES)
    first = begun(made, tmp_path / "first", of, interviewer=Probes(5.0))
    answer(first, 2.0)
    assert first.machine_speaks().speech.text == "An example?"
    first.until(updates.AnswerOpened)
    first.say(2.0)
    second = begun(made, killed(first, tmp_path / "second"), of, goes_on=True, interviewer=Probes(5.0))
    assert answer(second, 2.0) == "An example?"
    assert answer(second, 2.0) == "What next?"
    outcome = second.ended().outcome
    assert outcome.transcript is not None
    assert [(each.question, each.take) for each in outcome.transcript.answers] == [
        ("Why this job?", 1),
        ("An example?", 1),
        ("An example?", 2),
        ("What next?", 1),
    ]
    assert second.replayed().follow_ups == read_remains(second.folder).record.follow_ups


# --- an interviewer that takes its time ---------------------------------------------------------------------


class Thinking:
    """An interviewer with patience, which decides when the test lets it."""

    name, patience = "thinking", 8.0

    def __init__(self, decided: Choice | Callable[[], Exception]) -> None:
        self._decided = decided
        self.about: queue.SimpleQueue[Answered] = queue.SimpleQueue()
        self.go_on = threading.Event()

    def next(self, answered: Answered) -> Choice:
        """Wait for the test."""
        self.about.put(answered)
        self.go_on.wait(10.0)
        if isinstance(self._decided, Choice):
            return self._decided
        raise self._decided()


def adaptive() -> InterviewPlan:
    return replace(probed(Interviewing.ADAPTIVE), acknowledgement="One moment.")


WRITTEN = Choice(Question("n", "Which trains?", author="language model small-model"), "It goes on.")


def test_its_question_is_asked_in_place_of_the_sets(made: list[Studio], tmp_path: Path) -> None:
    thinking = Thinking(WRITTEN)
    recognizer = FakeRecognizer(["I like trains", "the fast ones"])
    studio = begun(made, tmp_path, adaptive(), interviewer=thinking, recognizer=recognizer)
    answer(studio, 3.0)
    about = thinking.about.get(timeout=WAIT)
    assert [each.answer for each in about.said] == ["I like trains"]
    assert about.following is not None and about.following.text == "What next?"
    thinking.go_on.set()
    said = studio.machine_speaks()
    assert (said.kind, said.speech.text) == (events.UtteranceKind.ACKNOWLEDGEMENT, "One moment.")
    assert answer(studio, 2.0) == "Which trains?"
    outcome = studio.ended().outcome
    assert outcome.status == "completed" and outcome.transcript is not None
    assert [each.question for each in outcome.transcript.answers] == ["Why this job?", "Which trains?"]
    assert [(each.question, each.asked_at) for each in outcome.transcript.unanswered] == [
        ("What next?", None)
    ]
    record = read_remains(studio.folder).record
    assert record.questions[2].author == "language model small-model"
    assert record.plan == adaptive_again(record), "the plan stays as approved"
    assert [text for text, choice in studio.synthesizer.spoken if not choice.kept] == ["Which trains?"]


def test_its_question_is_of_this_interview_alone_after_a_crash_too(
    made: list[Studio], tmp_path: Path
) -> None:
    thinking = Thinking(WRITTEN)
    thinking.go_on.set()
    of, heard = adaptive(), FakeRecognizer(["I like trains"])
    first = begun(made, tmp_path / "first", of, interviewer=thinking, recognizer=heard)
    answer(first, 3.0)
    first.machine_speaks()
    assert first.machine_speaks().speech.text == "Which trains?"
    first.until(updates.AnswerOpened)
    first.say(2.0)
    folder = killed(first, tmp_path / "second")
    second = begun(made, folder, of, goes_on=True, interviewer=thinking)
    assert answer(second, 2.0) == "Which trains?"
    assert [text for text, choice in second.synthesizer.spoken if not choice.kept] == ["Which trains?"]


def adaptive_again(record: SessionRecord) -> InterviewPlan:
    assert record.plan is not None
    return replace(adaptive(), id=record.plan.id)


def test_the_set_goes_on_when_the_acknowledgement_has_ended(made: list[Studio], tmp_path: Path) -> None:
    interviewer = Asked()
    studio = begun(made, tmp_path, adaptive(), interviewer=interviewer)
    answer(studio, 3.0)
    assert studio.machine_speaks().speech.text == "One moment."
    assert answer(studio, 2.0) == "What next?"
    studio.ended()
    entries = [entry.kind for entry in journal.read(studio.folder / "journal.jsonl")]
    starts = [place for place, kind in enumerate(entries) if kind == "utterance.started"]
    ends = [place for place, kind in enumerate(entries) if kind == "utterance.ended"]
    assert all(end < start for end, start in zip(ends, starts[1:], strict=False)), "one after the other"


def test_what_comes_after_its_time_is_dropped_and_the_set_goes_on(made: list[Studio], tmp_path: Path) -> None:
    thinking = Thinking(WRITTEN)
    studio = begun(
        made, tmp_path, adaptive(), interviewer=thinking, recognizer=FakeRecognizer(["I like trains", "b"])
    )
    answer(studio, 3.0)
    assert studio.machine_speaks().speech.text == "One moment."
    thinking.about.get(timeout=WAIT)
    studio.be_quiet(thinking.patience)
    assert answer(studio, 2.0) == "What next?"
    thinking.go_on.set()
    assert read_remains(studio.folder).record.follow_ups == ()
    studio.ended()
    assert "did not decide in time" in reasons(studio)


@pytest.mark.parametrize(
    "fault",
    [lambda: EngineFailed("The service is busy"), lambda: RuntimeError("I like trains")],
    ids=["fails", "breaks"],
)
def test_an_interviewer_that_fails_leaves_the_set(
    made: list[Studio], tmp_path: Path, fault: Callable[[], Exception], caplog: pytest.LogCaptureFixture
) -> None:
    thinking = Thinking(fault)
    thinking.go_on.set()
    studio = begun(
        made, tmp_path, adaptive(), interviewer=thinking, recognizer=FakeRecognizer(["I like trains", "b"])
    )
    answer(studio, 3.0)
    studio.machine_speaks()
    assert answer(studio, 2.0) == "What next?"
    studio.ended()
    assert "trains" not in reasons(studio) + caplog.text
    caplog.clear()


def test_without_a_transcript_nobody_is_waited_for(made: list[Studio], tmp_path: Path) -> None:
    thinking = Thinking(WRITTEN)
    items = frozenset({ConsentItem.RECORD})
    studio = begun(made, tmp_path, adaptive(), interviewer=thinking, consent=items)
    answer(studio, 3.0)
    studio.machine_speaks()
    assert answer(studio, 2.0) == "What next?"
    studio.ended()
    assert thinking.about.empty()


def test_a_pause_while_it_thinks_has_it_asked_again(made: list[Studio], tmp_path: Path) -> None:
    thinking = Thinking(WRITTEN)
    studio = begun(
        made, tmp_path, adaptive(), interviewer=thinking, recognizer=FakeRecognizer(["I like trains", "b"])
    )
    answer(studio, 3.0)
    thinking.about.get(timeout=WAIT)
    studio.do(events.Hold("A break."))
    studio.phase(Phase.HELD)
    thinking.go_on.set()
    studio.do(events.Resume())
    studio.phase(Phase.CHOOSING)
    studio.machine_speaks()
    assert answer(studio, 2.0) == "Which trains?"
    studio.ended()


def reasons(studio: Studio) -> str:
    """Why the interviewer decided as it did, from the journal."""
    chosen = [
        entry.data["event"]["reason"]
        for entry in journal.read(studio.folder / "journal.jsonl")
        if entry.kind == "interview.event" and entry.data["event"]["class"] == "Chosen"
    ]
    return " ".join(chosen)
