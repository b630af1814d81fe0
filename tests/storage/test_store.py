"""What is entered is what is read again; numbers, states and refusals."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import inspect
from sqlalchemy.orm import Session

from interview_desktop.core.consent import Consent, ConsentItem
from interview_desktop.core.errors import BugError, DataFolderError, NameTaken
from interview_desktop.core.models import FollowUp, Question
from interview_desktop.core.outcome import OutcomeStatus
from interview_desktop.core.transcript import (
    AnswerTranscript,
    Failed,
    NoSpeech,
    Pending,
    Recognition,
    Unintelligible,
    Withheld,
)
from interview_desktop.storage.store import InterviewStore
from interview_desktop.storage.tables import InterviewStatus, ResultStatus
from tests.storage.samples import CONSENT, FULL_QUESTION, NOW, QUESTIONS, a_plan, an_answer, an_outcome, words


@pytest.fixture
def store(tmp_path: Path, database_url: str) -> Iterator[InterviewStore]:
    with InterviewStore.open(tmp_path, database_url) as opened:
        yield opened


@pytest.fixture
def in_sqlite(tmp_path: Path) -> Iterator[InterviewStore]:
    with InterviewStore.open(tmp_path) as opened:
        yield opened


def rows(store: InterviewStore, query: str, *values: object) -> list[dict[str, object]]:
    """What any other program sees in the database."""

    def work(session: Session) -> list[dict[str, object]]:
        connection = session.connection()
        # The drivers write a place for a value differently.
        asked = query if connection.dialect.name == "sqlite" else query.replace("?", "%s")
        return [dict(row) for row in connection.exec_driver_sql(asked, values).mappings()]

    return store._database.read(work)


def test_a_plan_comes_back_as_it_was(store: InterviewStore) -> None:
    plan = a_plan()
    entered = store.plan(plan, CONSENT, created=NOW, approved_by="operator", candidate_id="C-17")
    record = store.get(plan.id)
    assert record.plan == plan
    assert record.plan.questions.digest() == plan.questions.digest()
    assert record.consents == (CONSENT,)
    assert record.summary == entered
    assert (entered.number, entered.status, entered.title, entered.language) == (
        1,
        InterviewStatus.PLANNED,
        "Round one",
        "de",
    )
    assert (entered.candidate_id, entered.created, entered.started) == ("C-17", NOW, None)
    assert [(asked.position, asked.number, asked.approved) for asked in record.questions] == [
        (1, 1, True),
        (2, 2, True),
    ]
    assert (record.answers, record.result) == ((), None)


def test_the_whole_way_of_an_interview(store: InterviewStore, tmp_path: Path) -> None:
    plan = a_plan()
    store.plan(plan, CONSENT, created=NOW, approved_by=None)
    withdrawn = replace(CONSENT, items=frozenset({ConsentItem.RECORD}), services=frozenset())
    store.replan(plan, withdrawn)
    store.begin(plan.id, NOW + timedelta(minutes=1))
    assert store.get(plan.id).summary.status is InterviewStatus.RUNNING
    takes = (an_answer(1, 1, "nein"), an_answer(1, 2, "doch ja"), an_answer(2, 1, "nichts"))
    store.finish(an_outcome(tmp_path, plan.id, *takes), kept=(2, 0))
    record = store.get(plan.id)
    assert record.summary.status is InterviewStatus.COMPLETED
    assert (record.summary.started, record.summary.ended) == (
        NOW + timedelta(minutes=1),
        NOW + timedelta(minutes=9),
    )
    assert record.summary.duration == 480.0
    assert tuple(stored.answer for stored in record.answers) == takes
    assert [stored.kept for stored in record.answers] == [False, True, False]
    assert record.answers[0].question_id == record.answers[1].question_id == record.questions[0].question_id
    assert record.consent == withdrawn
    assert record.consents == (CONSENT, withdrawn)
    assert record.result
    assert record.result.video == tmp_path / "recordings" / f"interview_{plan.id}.mp4"
    assert record.result.transcript == tmp_path / "transcripts" / f"transcript_{plan.id}.txt"
    assert (record.result.status, record.result.rating) == (ResultStatus.PENDING_REVIEW, None)
    assert record.result.warnings == ("silent sound", "The picture was black for 12 s")
    assert getattr(record.result.warnings[1], "pattern", "") == "The picture was black for {0} s", (
        "in any language"
    )


def a_follow_up() -> FollowUp:
    return FollowUp(0, replace(FULL_QUESTION, id=str(uuid4()), text="Warum?", probes=()))


def test_a_follow_up_is_kept_behind_the_plan_which_stays_as_approved(
    store: InterviewStore, tmp_path: Path
) -> None:
    plan = a_plan()
    store.plan(plan, created=NOW, approved_by="Ada")
    follow_up = a_follow_up()
    said = AnswerTranscript(3, 1, "Warum?", 5.0, 6.0, 8.0, words("darum"), follow_up_to=1)
    outcome = an_outcome(tmp_path, plan.id, an_answer(1, 1), said)
    store.finish(outcome, kept=(1, -1, 1), follow_ups=(follow_up,))
    record = store.get(plan.id)
    assert record.plan == plan
    assert record.asked == (*plan.questions.questions, follow_up.question)
    third = record.questions[2]
    assert (third.position, third.number, third.follow_up_to) == (3, 3, 1)
    assert (third.approved, third.approved_by) == (True, "Ada")
    assert [(stored.answer, stored.kept) for stored in record.answers] == [
        (an_answer(1, 1), True),
        (said, True),
    ]
    assert store.question_sets.page() == (), "nobody is asked to approve it again"
    # A second time changes nothing.
    store.finish(outcome, kept=(1, -1, 1), follow_ups=(follow_up,))
    assert store.get(plan.id) == record


def test_what_a_model_wrote_in_the_interview_is_not_approved(store: InterviewStore, tmp_path: Path) -> None:
    plan = a_plan()
    store.plan(plan, created=NOW, approved_by="Ada")
    written = replace(a_follow_up(), instead=True)
    store.finish(an_outcome(tmp_path, plan.id), follow_ups=(written,))
    record = store.get(plan.id)
    assert [(each.approved, each.approved_by) for each in record.questions] == [
        (True, "Ada"),
        (True, "Ada"),
        (False, ""),
    ]
    assert record.follow_ups == (written.question,)


def test_the_follow_ups_of_an_interview_are_erased_with_it(store: InterviewStore, tmp_path: Path) -> None:
    plan = a_plan()
    store.plan(plan, created=NOW, approved_by=None)
    store.finish(an_outcome(tmp_path, plan.id), follow_ups=(a_follow_up(),))
    store.retention.remove(plan.id, by="Ada", reason="asked for", at=NOW)
    for table in ("interview_questions", "questions", "question_sets"):
        assert rows(store, f"SELECT 1 AS one FROM {table}") == []


@pytest.mark.parametrize(
    "recognition",
    [
        words("ja"),
        NoSpeech("whisper"),
        Unintelligible("whisper"),
        Pending("no engine yet"),
        Failed("it broke"),
        Withheld(),
    ],
)
def test_every_outcome_of_recognition_comes_back(
    store: InterviewStore, tmp_path: Path, recognition: Recognition
) -> None:
    plan = a_plan()
    store.plan(plan, created=NOW, approved_by=None)
    answer = replace(an_answer(), recognition=recognition)
    store.finish(an_outcome(tmp_path, plan.id, answer), kept=(1,))
    assert store.get(plan.id).answers[0].answer == answer
    (row,) = rows(store, "SELECT state, text, reason, confidence FROM answers")
    # Only recognised words are ever in the column of the candidate's words.
    assert row["text"] == ("ja" if recognition.state == "ok" else None)
    assert row["confidence"] == (0.5 if recognition.state == "ok" else None)


def test_a_later_recognition_fills_the_take_it_belongs_to(store: InterviewStore, tmp_path: Path) -> None:
    plan = a_plan()
    store.plan(plan, created=NOW, approved_by=None)
    waiting = replace(an_answer(), recognition=Pending("no engine yet"))
    store.finish(an_outcome(tmp_path, plan.id, waiting), kept=(1,))
    before = store.get(plan.id).answers[0]
    store.recognized(plan.id, an_answer(text="jetzt"))
    (after,) = store.get(plan.id).answers
    assert after == replace(before, answer=an_answer(text="jetzt"))
    assert after.kept


def test_an_id_is_used_once(store: InterviewStore) -> None:
    plan = a_plan()
    store.plan(plan, created=NOW, approved_by=None)
    with pytest.raises(NameTaken, match=f"There is an interview {plan.id} already"):
        store.plan(a_plan(plan.id), created=NOW, approved_by=None)
    assert store.plan(a_plan(), created=NOW, approved_by=None).number == 2


def test_an_interview_begins_once(store: InterviewStore) -> None:
    plan = a_plan()
    store.plan(plan, created=NOW, approved_by=None)
    store.begin(plan.id, NOW)
    with pytest.raises(NameTaken, match="was held already"):
        store.begin(plan.id, NOW + timedelta(hours=1))
    assert store.get(plan.id).summary.started == NOW


def test_ending_twice_changes_nothing(store: InterviewStore, tmp_path: Path) -> None:
    plan = a_plan()
    store.plan(plan, created=NOW, approved_by=None)
    store.finish(an_outcome(tmp_path, plan.id, an_answer(), status=OutcomeStatus.STOPPED), kept=(1,))
    first = store.get(plan.id)
    store.finish(an_outcome(tmp_path, plan.id, an_answer(2), status=OutcomeStatus.COMPLETED))
    store.interrupted(plan.id, NOW)
    assert store.get(plan.id) == first
    assert first.summary.status is InterviewStatus.STOPPED


def test_what_broke_off_is_listed_until_it_is_recovered(store: InterviewStore, tmp_path: Path) -> None:
    plans = [a_plan() for _ in range(3)]
    for plan in plans:
        store.plan(plan, created=NOW, approved_by=None)
    for plan in plans[1:]:
        store.begin(plan.id, NOW)
    store.interrupted(plans[2].id, NOW + timedelta(minutes=2))
    assert [(found.id, found.status) for found in store.unfinished()] == [
        (plans[1].id, InterviewStatus.RUNNING),
        (plans[2].id, InterviewStatus.INTERRUPTED),
    ]
    for plan in plans[1:]:
        store.finish(an_outcome(tmp_path, plan.id))
    assert store.unfinished() == ()


def test_what_broke_off_runs_again_and_what_has_ended_does_not(store: InterviewStore, tmp_path: Path) -> None:
    plan = a_plan()
    store.plan(plan, created=NOW, approved_by=None)
    store.begin(plan.id, NOW)
    store.interrupted(plan.id, NOW + timedelta(minutes=2))
    store.resume(plan.id)
    summary = store.get(plan.id).summary
    assert (summary.status, summary.started) == (InterviewStatus.RUNNING, NOW)
    store.finish(an_outcome(tmp_path, plan.id))
    with pytest.raises(NameTaken, match="has ended"):
        store.resume(plan.id)


def test_an_interview_that_is_not_there(store: InterviewStore) -> None:
    for unknown in ("5d0c1a4e-7e1a-4c8f-8e76-6a0f6b1d2c3a", 7):
        with pytest.raises(DataFolderError, match=f"There is no interview {unknown}"):
            store.get(unknown)
    with pytest.raises(DataFolderError, match="There is no interview"):
        store.begin(7, NOW)


def test_numbers_name_interviews_too(store: InterviewStore) -> None:
    plan = a_plan()
    number = store.plan(plan, created=NOW, approved_by=None).number
    assert store.get(number) == store.get(plan.id)


def test_planned_tells_new_ids_from_planned_ones_and_refuses_those_already_held(
    store: InterviewStore,
) -> None:
    plan = a_plan()
    assert not store.planned(plan.id)
    store.plan(plan, created=NOW, approved_by=None)
    assert store.planned(plan.id)
    store.begin(plan.id, NOW)
    with pytest.raises(NameTaken):
        store.planned(plan.id)


def test_a_failed_entry_leaves_nothing(store: InterviewStore, tmp_path: Path) -> None:
    plan = a_plan()
    store.plan(plan, created=NOW, approved_by=None)
    strange = replace(an_answer(), number=9)
    with pytest.raises(Exception, match=r"(?i)foreign ?key"):
        store.finish(an_outcome(tmp_path, plan.id, an_answer(), strange))
    record = store.get(plan.id)
    assert (record.summary.status, record.answers, record.result) == (InterviewStatus.PLANNED, (), None)


def test_a_failed_statement_does_not_tell_what_was_said(store: InterviewStore, tmp_path: Path) -> None:
    plan = a_plan()
    store.plan(plan, created=NOW, approved_by=None)
    said = replace(an_answer(text="my secret"), number=9)
    with pytest.raises(Exception, match=r"(?i)foreign ?key") as caught:
        store.finish(an_outcome(tmp_path, plan.id, said))
    assert "secret" not in str(caught.value)


def test_files_must_be_in_the_data_folder(store: InterviewStore, tmp_path: Path) -> None:
    plan = a_plan()
    store.plan(plan, created=NOW, approved_by=None)
    with pytest.raises(BugError):
        store.finish(an_outcome(tmp_path.parent, plan.id))
    assert store.get(plan.id).summary.status is InterviewStatus.PLANNED


def test_paths_are_kept_relative_so_that_the_folder_can_move(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    plan = a_plan()
    with InterviewStore.open(old) as store:
        store.plan(plan, created=NOW, approved_by=None)
        store.finish(an_outcome(old, plan.id))
        (row,) = rows(store, "SELECT * FROM interview_results")
    assert row["video_path"] == f"recordings/interview_{plan.id}.mp4"
    old.rename(new)
    with InterviewStore.open(new) as store:
        result = store.get(plan.id).result
        assert result
        assert result.transcript == new / "transcripts" / f"transcript_{plan.id}.txt"


def test_one_set_in_many_interviews_is_kept_once(store: InterviewStore, tmp_path: Path) -> None:
    for _ in range(3):
        store.plan(a_plan(), created=NOW, approved_by=None)
    assert rows(store, "SELECT id FROM question_sets") == [{"id": QUESTIONS.id}]
    assert (
        len({row["question_id"] for row in rows(store, "SELECT question_id FROM interview_questions")}) == 6
    )


def test_an_edited_set_does_not_change_what_earlier_interviews_asked(store: InterviewStore) -> None:
    earlier = a_plan()
    store.plan(earlier, created=NOW, approved_by=None)
    edited = replace(QUESTIONS, questions=(replace(FULL_QUESTION, text="Something else?"),))
    for _ in range(2):
        later = a_plan(questions=edited)
        store.plan(later, created=NOW, approved_by=None)
        assert store.get(later.id).plan == later
    assert store.get(earlier.id).plan == earlier


def test_pages_follow_one_another_without_gaps(store: InterviewStore, tmp_path: Path) -> None:
    plans = [a_plan() for _ in range(7)]
    for plan in plans:
        store.plan(plan, created=NOW, approved_by=None)
    store.finish(an_outcome(tmp_path, plans[2].id))
    seen: list[int] = []
    page = store.page(3)
    seen += [item.number for item in page.items]
    store.plan(a_plan(), created=NOW, approved_by=None)
    while page.next is not None:
        page = store.page(3, before=page.next)
        seen += [item.number for item in page.items]
    assert seen == [7, 6, 5, 4, 3, 2, 1]
    assert [item.id for item in store.page(status=InterviewStatus.COMPLETED).items] == [plans[2].id]
    assert store.page(7, before=8).next is None


def test_lists_are_found_by_index(in_sqlite: InterviewStore) -> None:
    for where in ("number < 9", "status = 'running' AND number < 9"):
        plan = rows(
            in_sqlite,
            f"EXPLAIN QUERY PLAN SELECT * FROM interviews WHERE {where} ORDER BY number DESC LIMIT 3",
        )
        assert all("USING INDEX" in str(row["detail"]) for row in plan)
        assert not any("TEMP B-TREE" in str(row["detail"]) for row in plan)


def test_the_two_tables_of_the_local_interface(store: InterviewStore, tmp_path: Path) -> None:
    approved, pending = a_plan(), a_plan()
    store.plan(approved, created=NOW, approved_by="operator", candidate_id="C-17")
    store.plan(pending, created=NOW, approved_by=None)
    store.finish(an_outcome(tmp_path, approved.id))
    query = "SELECT * FROM interview_questions WHERE interview_id = ? AND approved = TRUE"
    first, second = rows(store, query, approved.id)
    assert rows(store, query, pending.id) == []
    assert (first["question_text"], first["question_type"], first["subtype"]) == (
        FULL_QUESTION.text,
        "technical",
        "tech_stack",
    )
    assert (second["question_type"], second["subtype"], second["approved_by"]) == (
        "hr",
        "general",
        "operator",
    )
    assert str(first["created_at"]).startswith("2030-01-02 09:00:00")
    keys = store._database.read(
        lambda session: inspect(session.connection()).get_pk_constraint("interview_questions")
    )
    assert keys["constrained_columns"] == ["question_id"]
    (result,) = rows(store, "SELECT * FROM interview_results WHERE interview_id = ?", approved.id)
    assert result == {
        "interview_id": approved.id,
        "candidate_id": "C-17",
        "transcript_path": f"transcripts/transcript_{approved.id}.txt",
        "video_path": f"recordings/interview_{approved.id}.mp4",
        "rating": None,
        "status": "pending review",
    }


def test_many_threads_may_call_and_one_writes(store: InterviewStore) -> None:
    writers: set[str] = set()
    numbers: list[int] = []

    def plan_some() -> None:
        for _ in range(5):
            numbers.append(store.plan(a_plan(), created=NOW, approved_by=None).number)
            store._database.write(lambda _session: writers.add(threading.current_thread().name))

    threads = [threading.Thread(target=plan_some) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(numbers) == list(range(1, 21))
    assert len(writers) == 1


def test_closing_twice_is_harmless(tmp_path: Path) -> None:
    store = InterviewStore.open(tmp_path)
    store.close()
    store.close()


def test_consent_of_nothing_is_a_consent_record(store: InterviewStore) -> None:
    plan = a_plan()
    refusal = Consent(frozenset(), "1", "2030-01-02T09:00:00Z", CONSENT.method)
    store.plan(plan, refusal, created=NOW, approved_by=None)
    assert store.get(plan.id).consent == refusal


def test_whom_the_notice_named_is_kept_with_the_consent(store: InterviewStore) -> None:
    plan = a_plan()
    named = replace(CONSENT, responsible="Ada & Co is responsible.\nYou may complain.")
    store.plan(plan, named, created=NOW, approved_by=None)
    store.replan(plan, CONSENT)
    assert store.get(plan.id).consents == (named, CONSENT)


def test_a_question_without_any_extras_comes_back(store: InterviewStore) -> None:
    bare = replace(
        QUESTIONS, id="b5b4d0d6-55f4-4be2-8a0f-0d1c8f1f2c11", questions=(Question(FULL_QUESTION.id, "Why?"),)
    )
    plan = a_plan(questions=bare)
    store.plan(plan, created=NOW, approved_by=None)
    assert store.get(plan.id).plan == plan
