"""The program behind the window: what was interrupted, and what was chosen."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from interview_desktop.app.holding.planned import plan_interview
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.settings import load_settings
from interview_desktop.app.stores import open_store
from interview_desktop.core.adjustments import Adjustments
from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod
from interview_desktop.core.errors import NameTaken
from interview_desktop.core.models import InterviewPlan, Question, QuestionSet, VoiceChoice
from interview_desktop.gui.program import Program
from interview_desktop.gui.values import InterviewRequest, Manner
from interview_desktop.session.journal import Journal
from interview_desktop.storage.listing import Wanted
from tests.app.sessions import ID, Crashed, Tape, tape
from tests.fakes.clock import FakeClock

SET = "6f1f7a52-3c1e-4a55-9f0e-2b6f0c9d1a70"


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Tape:
    return tape(tmp_path_factory.mktemp("tape"))


def test_what_was_interrupted_is_offered_with_its_consent_and_the_time_left(
    tmp_path: Path, recorded: Tape
) -> None:
    crashed = Crashed(DataFolder(tmp_path / "data"), recorded)
    crashed.write()
    program = Program(load_settings(data_dir=tmp_path / "data", resume_minutes=60.0))
    # It was interrupted in the future, as a clock that was set back makes it look: nobody is hurried.
    (found,) = program.interrupted()
    assert (found.id, len(found.questions.questions)) == (ID, 2)
    assert found.consent.items == crashed.consent
    assert found.seconds_left == 3600
    assert f"The interview {ID} was interrupted" in found.words, "nobody has entered it"
    with open_store(crashed.data) as store:
        consent = Consent(
            frozenset(crashed.consent), "1", "2030-01-02T09:00:00+00:00", ConsentMethod.ATTESTED
        )
        plan = InterviewPlan(ID, found.questions)
        store.plan(plan, consent, created=FakeClock().now(), approved_by="me", candidate_id="K-101")
    assert program.interrupted()[0].words.startswith("The interview K-101 was interrupted at question")
    assert program.recover() == []
    journal, _ = Journal.resume(crashed.folder / "journal.jsonl", FakeClock())
    journal.write("session.ended", {"status": "stopped", "warnings": []})
    journal.close()
    assert program.interrupted() == []


def test_the_plan_has_the_voice_rate_and_pauses_of_the_candidate(tmp_path: Path) -> None:
    settings = load_settings(data_dir=tmp_path / "data", speaking_rate=1.8, voice="usual")
    program = Program(settings)
    questions = QuestionSet(SET, (Question(ID, "Why?"),))
    consent = Consent(frozenset({ConsentItem.RECORD}), "1", "2030-01-02T09:00:00Z", ConsentMethod.ON_SCREEN)
    usual = InterviewRequest(questions, "0", "", "", id="6f1f7a52-3c1e-4a55-9f0e-2b6f0c9d1a71")
    other = replace(
        usual, id="6f1f7a52-3c1e-4a55-9f0e-2b6f0c9d1a72", manner=Manner("joe", pace=1.2, patience=2.0)
    )
    plans = []
    for request in (usual, other):
        program.store_consent(request, consent)
        plans.append(program._plan(request))
    assert [plan.voice for plan in plans] == [VoiceChoice("usual", 1.8), VoiceChoice("joe", 2.0)]
    turns = [plan.turns_of(questions.questions[0], settings.turns.settings()) for plan in plans]
    assert [turn.end_silence for turn in turns] == [3.5, 7.0]
    assert [turn.short_end_silence for turn in turns] == [6.0, 12.0]


def test_the_voices_of_this_machine_are_offered_by_language(tmp_path: Path) -> None:
    program = Program(load_settings(data_dir=tmp_path / "data"))
    english = program.voices(QuestionSet("set", (Question(ID, "Why?"),)))
    german = program.voices(QuestionSet("set", (Question(ID, "Warum?"),), language="de"))
    assert english and german and not set(english) & set(german)


def test_the_window_has_time_to_think_and_a_second_attempt_unless_the_settings_say_otherwise(
    tmp_path: Path,
) -> None:
    usual = Program(load_settings(data_dir=tmp_path / "data"))._settings
    assert (usual.timing.preparation, usual.timing.soft_limit, usual.attempts) == (60, 180, 2)
    wanted = load_settings(data_dir=tmp_path / "data", attempts=1, timing={"preparation": 0})
    said = Program(wanted)._settings
    assert (said.timing.preparation, said.attempts) == (0, 1)


def test_what_a_candidate_needs_is_in_the_plan_and_not_in_the_questions(tmp_path: Path) -> None:
    program = Program(load_settings(data_dir=tmp_path / "data"))
    questions = QuestionSet(SET, (Question(ID, "Why?"),))
    needs = Adjustments(extra_time=2.0, longer_silences=True, slower_voice=True, audio_only=True)
    request = InterviewRequest(questions, "0", "", "", code="K-17", adjustments=needs)
    plan = program._plan(request)
    timing = plan.timing_of(questions.questions[0])
    assert (timing.preparation, timing.soft_limit) == (120, 360)
    assert plan.turns_of(questions.questions[0], program._settings.turns.settings()).end_silence == 7.0
    assert plan.voice.rate == 0.8
    assert plan.questions == questions
    assert request.used_camera == "none"
    consent = Consent(frozenset({ConsentItem.RECORD}), "1", "2030-01-02T09:00:00Z", ConsentMethod.ON_SCREEN)
    program.store_consent(request, consent)
    with closing(sqlite3.connect(DataFolder(tmp_path / "data").database)) as database:
        assert database.execute("SELECT candidate_id FROM interviews").fetchall() == [("K-17",)]
    # They went back, need something else as well, and agreed to less or more.
    wiser = replace(request, adjustments=replace(request.adjustments, typed_answers=True))
    program.store_consent(wiser, replace(consent, items=frozenset({ConsentItem.RECORD, ConsentItem.SCORE})))
    with open_store(program._folder) as store:
        record = store.get(request.id)
        assert record.plan == program._plan(wiser)
        assert record.consent is not None
        assert ConsentItem.SCORE in record.consent.items


def test_an_interview_that_was_planned_over_local_is_arranged_and_agreed_to_in_the_window(
    tmp_path: Path,
) -> None:
    settings = load_settings(data_dir=tmp_path / "data")
    program = Program(settings)
    attested = Consent(frozenset({ConsentItem.RECORD}), "0", "2030-01-01T09:00:00Z", ConsentMethod.ATTESTED)
    with open_store(program._folder) as store:
        planned = plan_interview(settings, program._folder, store, FakeClock(), consent=attested).summary
    (offered,) = program.planned_interviews()
    assert (offered.id, offered.number, offered.code) == (planned.id, planned.number, "")
    questions = program.load_planned(offered.id)
    request = InterviewRequest(
        questions,
        "0",
        "",
        "",
        code="K-9",
        id=offered.id,
        planned=True,
        adjustments=Adjustments(extra_time=2.0),
    )
    agreed = Consent(frozenset({ConsentItem.RECORD}), "1", "2030-01-02T09:00:00Z", ConsentMethod.ON_SCREEN)
    program.store_consent(request, agreed)
    with open_store(program._folder) as store:
        record = store.get(offered.id)
        assert record.plan == program._plan(request)
        assert record.consent == agreed
        assert [item.id for item in store.page(5, wanted=Wanted(words="k")).items] == [offered.id]
        store.begin(offered.id, FakeClock().now())
    assert program.planned_interviews() == []
    with pytest.raises(NameTaken, match="held already"):
        program.store_consent(request, agreed)
    with pytest.raises(NameTaken, match="held already"):
        program.load_planned(offered.id)


def test_the_volume_of_the_settings_counts_until_a_candidate_changes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INTERVIEW_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    program = Program(load_settings(data_dir=tmp_path / "data"))
    request = InterviewRequest(QuestionSet(SET, (Question("q1", "Why?"),)), "0", "", "")
    assert program.manner().volume == 100
    program._devices.remember(request, 100)
    program.change_settings({"window.volume": 80}, "Ada")
    assert program.manner().volume == 80, "nobody has changed it"
    program._devices.remember(replace(request, volume=60), 80)
    assert program.manner().volume == 60
    program.change_settings({"window.volume": 90}, "Ada")
    assert program.manner().volume == 90, "staff have said something since"
