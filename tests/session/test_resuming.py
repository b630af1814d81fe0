"""A session that was killed goes on in another run: every phase, any number of times, with nothing lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from interview_desktop.core import events
from interview_desktop.core.errors import CameraError, InterviewCancelled
from interview_desktop.core.events import Reopen
from interview_desktop.core.interview import Phase
from interview_desktop.core.models import AnswerStart, AnswerTiming, InterviewPlan
from interview_desktop.core.transcript import Standing
from interview_desktop.core.turns import EndReason
from interview_desktop.session import journal, updates
from interview_desktop.session.clock import StandingClock
from interview_desktop.session.lock import SessionLock
from tests.fakes.clock import FakeClock
from tests.fakes.speech import FakeRecognizer
from tests.session.studio import LOST, Studio, killed, plan

SPOKEN = {Phase.GREETING, Phase.EXPLAINING, Phase.ASKING, Phase.NUDGING, Phase.CLOSING}


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


def full(**changes: object) -> InterviewPlan:
    """Two questions and everything there is to say."""
    said = {"greeting": "Hello.", "closing": "Thanks.", "resuming": "Again.", "reopening": "Earlier."}
    return plan(**(said | changes))


def keyed(of: InterviewPlan) -> InterviewPlan:
    questions = tuple(replace(q, answer_start=AnswerStart.KEY) for q in of.questions.questions)
    return replace(of, questions=replace(of.questions, questions=questions))


def answer(studio: Studio, seconds: float = 2.0) -> None:
    """Let the question be asked, and answer it."""
    while studio.machine_speaks().kind is not events.UtteranceKind.QUESTION:
        pass
    studio.until(updates.AnswerOpened)
    studio.say(seconds)
    studio.do(events.Proceed())
    studio.until(updates.AnswerClosed)
    studio.be_quiet(0.4)


def finish(studio: Studio) -> updates.SessionEnded:
    """Be a candidate who answers everything that is still open."""
    while True:
        update = studio.until(object)
        match update:
            case updates.SessionEnded():
                return update
            case updates.UtteranceStarted():
                studio.be_quiet(0.1)
                studio.speaker.finish()
            case updates.StateChanged(state=state) if state.phase is Phase.READY:
                studio.do(events.Proceed())
            case updates.StateChanged(state=state) if state.phase is Phase.HELD:
                studio.do(events.Resume())
            case updates.TimerStarted(seconds=seconds):
                studio.clock.advance(seconds)
                studio.be_quiet(0.1)
            case updates.AnswerOpened():
                studio.say(1.0)
                studio.do(events.Proceed())
            case updates.StateChanged(state=state) if state.phase is Phase.REVIEWING:
                studio.do(events.Proceed())
            case updates.AnswerClosed():
                studio.be_quiet(0.4)
            case _:
                pass


def test_an_answer_goes_on_with_the_time_that_is_left(made: list[Studio], tmp_path: Path) -> None:
    of = full(greeting="")
    first = begun(made, tmp_path, of)
    first.machine_speaks()
    first.until(updates.AnswerOpened)
    first.say(50.0)
    second = begun(made, killed(first, tmp_path / "again"), of, goes_on=True)
    assert second.machine_speaks().speech.text == "Again."
    assert second.machine_speaks().speech.text == "Why this job?"
    opened = second.until(updates.AnswerOpened)
    assert (opened.question, opened.take) == (0, 2)
    assert opened.timing.soft_limit == pytest.approx(180.0 - 50.0 + LOST, abs=0.5)
    second.say(2.0)
    second.do(events.Proceed())
    outcome = finish(second).outcome
    assert outcome.status == "completed"
    assert outcome.transcript is not None
    standing = [(a.number, a.take, a.standing) for a in outcome.transcript.answers]
    assert standing == [(1, 1, Standing.INTERRUPTED), (1, 2, Standing.COUNTS), (2, 1, Standing.COUNTS)]
    assert second.publisher.told == ["resume", "publish"]
    assert [segment.name for segment in second.recorder.stop().segments] == [
        "segment_0000.mp4",
        "segment_0001.mp4",
    ]


@pytest.mark.parametrize(
    "phase",
    [p for p in Phase if p not in {Phase.PLANNED, Phase.ENDED, Phase.EXPLAINING}],
)
def test_a_kill_in_any_phase_is_gone_on_from(made: list[Studio], tmp_path: Path, phase: Phase) -> None:
    timing = AnswerTiming(preparation=30.0)
    of = full(timing=timing, attempts=2, nudges=("Begin.",))
    first = begun(made, tmp_path, keyed(of) if phase is Phase.READY else of)
    reach(first, phase)
    second = begun(made, killed(first, tmp_path / "again"), first_plan(first), goes_on=True)
    outcome = finish(second).outcome
    assert outcome.status == "completed"
    assert second.replayed().phase is Phase.ENDED
    assert len(second.replayed().kept) == 2
    assert outcome.transcript is not None
    assert outcome.transcript.unanswered == ()
    assert len(outcome.transcript.interruptions) == 1


def first_plan(studio: Studio) -> InterviewPlan:
    return studio.replayed().plan


def reach(studio: Studio, phase: Phase) -> None:
    """Lead a new interview to a phase, as people would, and let its journal be written."""
    steps: dict[Phase, Callable[[], None]] = {
        Phase.GREETING: lambda: studio.until(updates.UtteranceStarted) and None,  # type: ignore[func-returns-value]
        Phase.ASKING: lambda: studio.machine_speaks() and studio.until(updates.UtteranceStarted) and None,  # type: ignore[func-returns-value]
        Phase.PREPARING: lambda: asked(studio),
    }
    if phase in steps:
        steps[phase]()
        return
    if phase is Phase.CLOSING:
        answered_all(studio)
        return
    asked(studio)
    studio.do(events.Proceed())
    if phase is Phase.READY:
        return
    studio.until(updates.AnswerOpened)
    if phase is Phase.NUDGING:
        studio.be_quiet(12.6)
        studio.phase(Phase.NUDGING)
        studio.until(updates.UtteranceStarted)
        return
    studio.say(3.0)
    match phase:
        case Phase.FINISHING:
            studio.be_quiet(6.5)
            studio.until(updates.CountdownStarted)
        case Phase.REVIEWING:
            studio.do(events.Proceed())
            studio.phase(Phase.REVIEWING)
            studio.be_quiet(0.4)
        case Phase.HELD:
            studio.do(events.Hold("A break."))
            studio.phase(Phase.HELD)
        case _:
            pass


def asked(studio: Studio) -> None:
    studio.machine_speaks()
    studio.machine_speaks()
    studio.phase(Phase.PREPARING)


def answered_all(studio: Studio) -> None:
    while True:
        update = studio.until(object)
        match update:
            case updates.UtteranceStarted(kind=events.UtteranceKind.CLOSING):
                return
            case updates.UtteranceStarted():
                studio.speaker.finish()
            case updates.StateChanged(state=state) if state.phase in {Phase.PREPARING, Phase.REVIEWING}:
                studio.do(events.Proceed())
            case updates.AnswerOpened():
                studio.say(1.0)
                studio.do(events.Proceed())
            case updates.AnswerClosed():
                studio.be_quiet(0.4)
            case _:
                pass


def test_three_kills_cost_three_takes_and_nothing_else(made: list[Studio], tmp_path: Path) -> None:
    of = full(greeting="")
    studio = begun(made, tmp_path, of)
    for number in range(3):
        while studio.machine_speaks().kind is not events.UtteranceKind.QUESTION:
            pass
        opened = studio.until(updates.AnswerOpened)
        assert opened.take == number + 1
        studio.say(10.0)
        studio = begun(made, killed(studio, tmp_path / str(number)), of, goes_on=True)
    outcome = finish(studio).outcome
    assert outcome.transcript is not None
    assert [a.take for a in outcome.transcript.answers if a.number == 1] == [1, 2, 3, 4]
    assert len(outcome.transcript.interruptions) == 3
    starts = [answer.start for answer in outcome.transcript.answers]
    assert starts == sorted(starts)
    timings = [
        entry.data["timing"]["soft_limit"]
        for entry in journal.read(studio.folder / "journal.jsonl")
        if entry.kind == "answer.opened" and entry.data["question"] == 0
    ]
    assert timings == sorted(timings, reverse=True)
    assert timings[-1] == pytest.approx(180 - 3 * (10 - LOST), abs=1.0)


@pytest.mark.slow
def test_whatever_the_journal_had_come_to_the_interview_goes_on(made: list[Studio], tmp_path: Path) -> None:
    """A kill comes between any two lines of the journal."""
    of = full(greeting="")
    whole = begun(made, tmp_path, of)
    answer(whole)
    whole.machine_speaks()
    whole.until(updates.AnswerOpened)
    whole.say(2.0)
    whole.do(events.Hold("A break."))
    whole.phase(Phase.HELD)
    root = killed(whole, tmp_path / "whole")
    lines = (root / "sessions" / of.id / "journal.jsonl").read_bytes().splitlines(keepends=True)
    begins = next(number for number, line in enumerate(lines) if b'"recording.segment"' in line) + 1
    for count in range(begins, len(lines) + 1):
        folder = tmp_path / str(count) / "sessions" / of.id
        (folder / "media").mkdir(parents=True)
        (folder / "media" / "segment_0000.mp4").write_text(str(whole.now))
        (folder / "journal.jsonl").write_bytes(b"".join(lines[:count]) + lines[0][:20])
        before = {
            (e.data["question"], e.data["take"])
            for e in journal.read(folder / "journal.jsonl")
            if e.kind == "answer.opened"
        }
        studio = begun(made, tmp_path / str(count), of, goes_on=True)
        outcome = finish(studio).outcome
        assert outcome.status == "completed", lines[count - 1]
        assert outcome.transcript is not None
        assert before <= {(a.number - 1, a.take) for a in outcome.transcript.answers}
        entries = list(journal.read(studio.folder / "journal.jsonl"))
        opened = [e.data["take"] for e in entries if e.kind == "answer.opened"]
        closed = [e.data["take"] for e in entries if e.kind == "answer.closed"]
        assert len(opened) == len(closed)


def test_an_answer_that_had_ended_is_closed_for_the_reason_it_had(made: list[Studio], tmp_path: Path) -> None:
    of = full(greeting="")
    first = begun(made, tmp_path, of)
    answer(first)
    root = killed(first, tmp_path / "again")
    path = root / "sessions" / of.id / "journal.jsonl"
    lines = path.read_bytes().splitlines(keepends=True)
    cut = next(number for number, line in enumerate(lines) if b'"answer.closed"' in line)
    path.write_bytes(b"".join(lines[:cut]))
    second = begun(made, root, of, goes_on=True)
    finish(second)
    closed = [e for e in journal.read(second.folder / "journal.jsonl") if e.kind == "answer.closed"]
    assert [e.data["reason"] for e in closed] == [EndReason.DONE.value] * 2


def test_the_time_between_is_in_the_record_and_not_on_the_time_line(
    made: list[Studio], tmp_path: Path
) -> None:
    of = full(greeting="")
    first = begun(made, tmp_path, of)
    first.machine_speaks()
    first.until(updates.AnswerOpened)
    first.say(5.0)
    root = killed(first, tmp_path / "again")
    second = Studio(root, of, goes_on=True)
    last = list(journal.read(second.folder / "journal.jsonl"))[-1]
    made.append(second)
    second.clock.step(timedelta(minutes=4).total_seconds())
    second.start()
    outcome = finish(second).outcome
    (resumed,) = [e for e in journal.read(second.folder / "journal.jsonl") if e.kind == "session.resumed"]
    assert resumed.monotonic == pytest.approx(max(last.monotonic, first.now - LOST), abs=0.2)
    assert resumed.data["away"] > 200
    assert "was interrupted at 0:0" in outcome.warnings[0]
    assert outcome.warnings[0].endswith("minutes")


def test_what_cannot_begin_leaves_everything_as_it_was(made: list[Studio], tmp_path: Path) -> None:
    of = full(greeting="")
    first = begun(made, tmp_path, of)
    first.machine_speaks()
    first.until(updates.AnswerOpened)
    root = killed(first, tmp_path / "again")
    before = (root / "sessions" / of.id / "journal.jsonl").read_bytes()
    for fault in (CameraError("The camera is absent", "Plug it in"), None):
        second = Studio(root, of, goes_on=True)
        made.append(second)
        second.camera._fault = fault
        if fault is None:
            second.do(events.Stop())
        second.start()
        with pytest.raises(CameraError if fault else InterviewCancelled):
            second.session.wait(10.0)
        assert (root / "sessions" / of.id / "journal.jsonl").read_bytes() == before
        lock = SessionLock.take(second.folder)
        assert lock is not None
        lock.release()
    third = begun(made, root, of, goes_on=True)
    assert finish(third).outcome.status == "completed"


def test_fillers_of_the_run_before_wait_for_later(made: list[Studio], tmp_path: Path) -> None:
    of = full(greeting="")
    first = begun(made, tmp_path, of, recognizer=FakeRecognizer(("because",)))
    answer(first)
    first.until(updates.AnswerRecognized)
    second = begun(made, killed(first, tmp_path / "again"), of, goes_on=True)
    finish(second)
    entries = list(journal.read(second.folder / "journal.jsonl"))
    waiting = [entry.data for entry in entries if entry.kind == "fillers.waiting"]
    assert waiting == [{"question": 0, "take": 1}]


def test_an_answer_is_reopened_when_the_interview_goes_on(made: list[Studio], tmp_path: Path) -> None:
    of = full(greeting="")
    first = begun(made, tmp_path, of)
    answer(first)
    first.machine_speaks()
    first.until(updates.AnswerOpened)
    first.say(3.0)
    root = killed(first, tmp_path / "again")
    second = begun(made, root, of, goes_on=True, reopen=Reopen(0, "Nobody could be heard", "Staff"))
    outcome = finish(second).outcome
    assert outcome.transcript is not None
    assert [(a.number, a.take, a.standing, a.reason) for a in outcome.transcript.answers] == [
        (1, 1, Standing.REPLACED, "Nobody could be heard"),
        (2, 1, Standing.INTERRUPTED, ""),
        (1, 2, Standing.COUNTS, ""),
        (2, 2, Standing.COUNTS, ""),
    ]
    assert second.replayed().kept == (2, 2)


def test_an_answer_is_reopened_while_another_is_given(made: list[Studio], tmp_path: Path) -> None:
    studio = begun(made, tmp_path, full(greeting=""))
    answer(studio)
    studio.machine_speaks()
    studio.until(updates.AnswerOpened)
    studio.say(20.0)
    studio.do(Reopen(0, "Noise", "Staff"))
    assert studio.until(updates.AnswerClosed).reason is EndReason.INTERRUPTED
    studio.be_quiet(0.4)
    answer(studio)
    assert studio.machine_speaks().speech.text == "Again."
    studio.machine_speaks()
    opened = studio.until(updates.AnswerOpened)
    assert (opened.question, opened.take) == (1, 2)
    assert opened.timing.soft_limit == pytest.approx(160.0, abs=0.5)
    studio.do(events.Proceed())
    outcome = finish(studio).outcome
    assert outcome.transcript is not None
    replaced = outcome.transcript.answers[0]
    assert (replaced.number, replaced.take, replaced.reason) == (1, 1, "Noise")
    assert studio.publisher.told == ["begin", "publish"]


def test_the_standing_clock_stands_and_then_runs() -> None:
    beneath = FakeClock(1000.0)
    clock = StandingClock(beneath, 70.0)
    beneath.advance(5.0)
    assert clock.monotonic() == 70.0
    clock.go_on()
    clock.go_on()
    beneath.advance(2.5)
    assert (clock.monotonic(), clock.ahead) == (72.5, 70.0 - 1005.0)
    assert clock.now() == beneath.now()
