"""Scoring a stored interview: consent, what is kept, who sees it, the shapes of the interfaces, and the command."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from interview_desktop.app.clock import SystemClock
from interview_desktop.app.scoring.assessing import (
    KNOWN_WANTING,
    assess,
    make_scorer,
    shown_to,
    to_score,
    wanting,
)
from interview_desktop.app.scoring.embeddings import choose, make_embedder
from interview_desktop.app.scoring.evaluation_json import batch_evaluation, processing_scores
from interview_desktop.app.scoring.references import Reference, read_references
from interview_desktop.app.scoring.score_lines import lines
from interview_desktop.app.settings import Settings, load_settings
from interview_desktop.core.consent import Consent, ConsentItem
from interview_desktop.core.errors import (
    ConsentMissing,
    DataFolderError,
    EngineUnavailable,
    EnvironmentFault,
    SettingsError,
)
from interview_desktop.core.models import Anchor, FollowUp, Question, QuestionSet
from interview_desktop.core.scoring import AnswerAssessment, Assessment, Criterion, Measure, Rating, Scorer
from interview_desktop.core.transcript import AnswerTranscript, Recognized, Standing
from interview_desktop.storage.assessments import LabRun
from interview_desktop.storage.store import InterviewStore
from tests.assessment.answers import GOOD, KEY, SCORED, words
from tests.fakes.chat_service import chat_service
from tests.storage.samples import NOW, a_plan, an_outcome

ID = "0b8a5f0e-3a8e-4a5e-9f39-2f1f6a4c0002"
QUESTIONS = QuestionSet(
    "3b1f3c9e-0a59-4d55-9f0e-2d0b8a7f1e12",
    (
        Question("9b1c7f60-6b3e-4c59-8a51-0c1ad1f0a002", KEY.question, expected_focus=KEY.focus),
        Question("9b1c7f60-6b3e-4c59-8a51-0c1ad1f0a003", "What did you build?"),
    ),
)


def held(folder: Path, consent: Consent | None = SCORED) -> None:
    """An interview of two questions, of which one is answered, in two takes."""
    takes = [
        AnswerTranscript(
            1, take, KEY.question, 5.0, 9.0, 60.0, Recognized(words(text), "en", "test", words("Um " + text))
        )
        for take, text in ((1, "I do not want to answer this at all today."), (2, GOOD))
    ]
    with InterviewStore.open(folder) as store:
        store.plan(a_plan(ID, QUESTIONS), consent, created=NOW, approved_by="me")
        store.begin(ID, NOW)
        store.finish(an_outcome(folder, ID, *takes), kept=(2, 0))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[InterviewStore]:
    held(tmp_path)
    with InterviewStore.open(tmp_path) as opened:
        yield opened


@pytest.fixture
def assessment(store: InterviewStore) -> Assessment:
    return assess(Settings(), store, SystemClock(), ID, references={1: Reference(KEY.reference, KEY.points)})


def test_the_take_that_counts_is_scored_and_the_result_is_kept(
    store: InterviewStore, assessment: Assessment
) -> None:
    (answer,) = assessment.answers
    assert (answer.number, answer.take) == (1, 2)
    assert assessment.average is not None
    assert assessment.average > 50
    fluency = answer.score(Measure.DISFLUENCY)
    assert fluency is not None
    assert [each.quote for each in fluency.evidence] == ["Um"], "the verbatim words count"
    assert store.assessments.of(ID) == (assessment,)
    again = assess(Settings(), store, SystemClock(), ID)
    assert [each.id for each in store.assessments.of(ID)] == [assessment.id, again.id]


def test_what_an_interruption_parted_is_scored_as_one_answer(tmp_path: Path) -> None:
    middle = GOOD.index("I replaced")
    parts = ((1, GOOD[:middle], 10.0, Standing.INTERRUPTED), (2, GOOD[middle:], 200.0, Standing.COUNTS))
    takes = [
        AnswerTranscript(
            1,
            take,
            KEY.question,
            start - 5,
            start - 1,
            start + 30,
            Recognized(words(text, start=start), "en", "test", words("Um " + text, start=start)),
            standing=standing,
        )
        for take, text, start, standing in parts
    ]
    with InterviewStore.open(tmp_path) as store:
        store.plan(a_plan(ID, QUESTIONS), SCORED, created=NOW, approved_by="me")
        store.begin(ID, NOW)
        store.finish(an_outcome(tmp_path, ID, *takes), kept=(2, 0))
        (given,) = to_score(store.get(ID), {})
        found = assess(Settings(), store, SystemClock(), ID)
        shape = batch_evaluation(found, store.get(ID))
    assert isinstance(given.answer.recognition, Recognized)
    assert given.answer.recognition.text == GOOD
    (evaluation,) = shape["evaluations"]
    assert evaluation["transcribed_text"] == GOOD
    assert evaluation["audio_duration"] == 62
    (answer,) = found.answers
    assert (answer.take, answer.parts) == (2, (1, 2))
    assert "Answer 1, takes 1 and 2" in lines(found)
    assert answer.delivery is not None
    assert answer.delivery.longest_pause < 30, "the interruption is no pause"
    fluency = answer.score(Measure.DISFLUENCY)
    assert fluency is not None
    assert [each.label for each in fluency.evidence].count("filler") == 2


def test_a_follow_up_is_left_to_people_and_missing_in_no_evaluation(tmp_path: Path) -> None:
    follow_up = FollowUp(0, Question("9b1c7f60-6b3e-4c59-8a51-0c1ad1f0a004", "An example?"))
    takes = [
        AnswerTranscript(
            number, 1, text, 5.0, 9.0, 60.0, Recognized(words(GOOD), "en", "test"), follow_up_to=to
        )
        for number, text, to in ((1, KEY.question, 0), (2, "What did you build?", 0), (3, "An example?", 1))
    ]
    with InterviewStore.open(tmp_path) as store:
        store.plan(a_plan(ID, QUESTIONS), SCORED, created=NOW, approved_by="me")
        store.begin(ID, NOW)
        store.finish(an_outcome(tmp_path, ID, *takes), kept=(1, 1, 1), follow_ups=(follow_up,))
        record = store.get(ID)
        assert [each.answer.number for each in to_score(record, {})] == [1, 2]
        shape = batch_evaluation(assess(Settings(), store, SystemClock(), ID), record)
    assert (shape["total_questions"], shape["total_evaluations"], shape["session_complete"]) == (2, 2, True)


def test_raters_see_nothing_before_their_own_mark(assessment: Assessment) -> None:
    locked = Rating(ID, 1, "me", 4, locked_at="2030-01-02T10:00:00Z")
    assert shown_to(assessment, "me", []).answers == ()
    assert shown_to(assessment, "me", [locked]) == assessment
    assert shown_to(assessment, "", [], operator=True) == assessment


def test_the_shape_of_the_audio_interface(store: InterviewStore, assessment: Assessment) -> None:
    shape = batch_evaluation(assessment, store.get(ID))
    assert shape["session_id"] == ID
    assert (shape["total_questions"], shape["total_evaluations"], shape["session_complete"]) == (2, 1, False)
    (evaluation,) = shape["evaluations"]
    assert evaluation["transcribed_text"] == GOOD
    assert evaluation["transcription_confidence"] == pytest.approx(0.95)
    assert {
        "overall_score",
        "strengths",
        "weaknesses",
        "correct_answer",
        "answer_analysis",
        "improvement_tips",
        "follow_up_questions",
    } <= set(evaluation["evaluation"])
    assert shape["average_score"] == pytest.approx(evaluation["evaluation"]["overall_score"], abs=0.1)
    json.dumps(shape)


def test_the_four_scores_say_what_produced_them(assessment: Assessment) -> None:
    shape = processing_scores(assessment.answers[0])
    assert set(shape["scores"]) == {
        "semantic_similarity_score",
        "broad_topic_sim_score",
        "grammar_score",
        "disfluency_score",
    }
    assert all(isinstance(score, int) and 0 <= score <= 100 for score in shape["scores"].values())
    assert "MiniLM" in shape["models"]["semantic_similarity_score"]
    assert "harper" in shape["models"]["grammar_score"]


def test_a_score_that_cannot_be_given_is_null_with_a_reason(store: InterviewStore) -> None:
    bare = assess(Settings(), store, SystemClock(), ID)
    shape = processing_scores(bare.answers[0])
    assert shape["scores"]["semantic_similarity_score"] is None
    assert "no reference answer" in shape["reasons"]["semantic_similarity_score"]
    assert "no reference answer" in "\n".join(lines(bare))


def test_the_heading_says_what_the_average_is_made_of(assessment: Assessment) -> None:
    (answer,) = assessment.answers
    total, *others = answer.scores
    none = replace(answer, scores=(replace(total, value=None, reason="code"), *others))
    doubtful = replace(answer, scores=(replace(total, value=20.0, needs_person=True), *others))

    def heading(*answers: AnswerAssessment) -> str:
        return next(lines(replace(assessment, answers=answers)))

    assert "of 100 over 1 of 1 answer. A person decides" in heading(answer)
    assert "of 100 over 2 of 3 answers, 1 of which a person has to look at." in heading(
        answer, none, doubtful
    )
    assert ": no average. A person decides." in heading(none, none)


@pytest.mark.parametrize("consent", [None, replace(SCORED, items=frozenset({ConsentItem.RECORD}))])
def test_without_consent_nothing_is_scored(tmp_path: Path, consent: Consent | None) -> None:
    held(tmp_path, consent)
    with InterviewStore.open(tmp_path) as store:
        with pytest.raises(ConsentMissing):
            assess(Settings(), store, SystemClock(), ID)
        assert store.assessments.of(ID) == ()


def test_what_cannot_be_scored_is_told(tmp_path: Path) -> None:
    with InterviewStore.open(tmp_path) as store:
        with pytest.raises(DataFolderError, match="no interview"):
            assess(Settings(), store, SystemClock(), ID)
        store.plan(a_plan(ID, QUESTIONS), SCORED, created=NOW, approved_by="me")
        with pytest.raises(EnvironmentFault, match="no answers"):
            assess(Settings(), store, SystemClock(), ID)


def test_what_a_language_model_cost_is_kept_and_told(store: InterviewStore) -> None:
    with chat_service() as service:
        service.tokens = (1000, 100)
        service.replies = ['{"verdict": "mark", "mark": 4, "quotes": ["measured the pressure"]}']
        settings = load_settings(language_model_url=service.url)
        untold = assess(settings, store, SystemClock(), ID, scorer=Scorer.LANGUAGE_MODEL)
        settings = load_settings(
            language_model_url=service.url,
            language_model_price_prompt=1.0,
            language_model_price_answer=10.0,
            language_model_currency="EUR",
        )
        told = assess(settings, store, SystemClock(), ID, scorer=Scorer.LANGUAGE_MODEL)
    assert "4400 tokens" in "\n".join(lines(untold))
    assert "no prices are set" in "\n".join(lines(untold))
    assert "cost 0.0080 EUR" in "\n".join(lines(told))
    assert store.assessments.of(ID) == (untold, told)


AGREED = replace(SCORED, items=SCORED.items | {ConsentItem.CLOUD}, services=frozenset({"openai"}))


@pytest.mark.parametrize(
    ("model", "consent", "key", "note"),
    [
        ("local", SCORED, None, ""),
        ("huggingface.co/sentence-transformers/all-MiniLM-L6-v2", SCORED, None, ""),
        ("huggingface.co/nvidia/NV-Embed-v2", AGREED, "k", "not available here"),
        ("platform.openai.com", AGREED, None, "no key"),
        ("platform.openai.com", SCORED, "k", "did not agree"),
        ("platform.openai.com", replace(AGREED, services=frozenset({"groq"})), "k", "did not agree"),
    ],
)
def test_a_model_that_cannot_be_had_gives_way_to_that_of_the_settings(
    model: str, consent: Consent, key: str | None, note: str
) -> None:
    settings = load_settings(openai_api_key=key)
    found = choose(settings, {"semantic_similarity": model}, consent)
    assert found.embedders == {}
    assert note in found.notes.get(Measure.SEMANTIC_SIMILARITY, "")
    assert bool(found.notes) == bool(note)


def test_models_by_measure() -> None:
    asked = dict.fromkeys(("semantic_similarity", "grammar", "disfluency"), "platform.openai.com")
    found = choose(load_settings(openai_api_key="k"), asked, AGREED)
    assert found.embedders == {Measure.SEMANTIC_SIMILARITY: "openai"}
    assert set(found.notes) == {Measure.GRAMMAR, Measure.DISFLUENCY}
    back = choose(
        load_settings(openai_api_key="k", embeddings="openai"), {"broad_topic_similarity": "local"}, AGREED
    )
    assert back.embedders == {Measure.BROAD_TOPIC_SIMILARITY: "local"}
    with pytest.raises(SettingsError, match="accent"):
        choose(Settings(), {"accent": "local"}, SCORED)


def test_a_request_for_models_is_answered_with_what_ran(store: InterviewStore) -> None:
    asked = {"semantic_similarity": "platform.openai.com", "grammar": "huggingface.co/x"}
    given = {1: Reference(KEY.reference)}
    settings = load_settings(openai_api_key=None)
    found = assess(settings, store, SystemClock(), ID, references=given, models=asked)
    shape = processing_scores(found.answers[0])
    assert "MiniLM" in shape["models"]["semantic_similarity_score"]
    assert set(shape["notes"]) == {"semantic_similarity_score", "grammar_score"}
    assert "no key for it; onnxruntime" in "\n".join(lines(found))
    with pytest.raises(SettingsError, match="rules"):
        assess(settings, store, SystemClock(), ID, scorer=Scorer.LANGUAGE_MODEL, models=asked)


def test_a_scorer_without_its_model_is_told() -> None:
    with pytest.raises(EngineUnavailable, match="language model"):
        make_scorer(load_settings(language_model="off"), Scorer.LANGUAGE_MODEL)
    with pytest.raises(EngineUnavailable, match="OPENAI_API_KEY"):
        make_embedder(Settings(openai_api_key=None), "openai")
    with pytest.raises(SettingsError, match="no embeddings"):
        make_embedder(Settings(), "other")


def test_the_lab_of_this_installation_decides_what_is_experimental(store: InterviewStore) -> None:
    from interview_desktop import __version__

    assert wanting(store.assessments, Scorer.RULES, "m") == KNOWN_WANTING[Scorer.RULES]
    checks = (
        {"test": "x", "measure": "coverage", "passed": False},
        {"test": "x", "measure": "overall", "passed": True},
    )
    store.assessments.add_lab_run(LabRun(__version__, "rules", "m", NOW, checks))
    assert wanting(store.assessments, Scorer.RULES, "m") == {Measure.COVERAGE}
    failed = ({"test": "x", "measure": "overall", "passed": False},)
    store.assessments.add_lab_run(LabRun(__version__, "language_model", "m", NOW, failed))
    assert wanting(store.assessments, Scorer.LANGUAGE_MODEL, "m") == {Measure.OVERALL, Measure.RUBRIC}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("1: A good answer.", {1: Reference("A good answer.")}),
        ('{"2": {"reference": "Yes.", "points": ["a", "b"]}}', {2: Reference("Yes.", ("a", "b"))}),
        (
            "1: {criteria: [result, ownership]}",
            {1: Reference(criteria=(Criterion("result"), Criterion("ownership")))},
        ),
        (
            '{"1": {"criteria": {"result": {"5": "named", "1": "none"}, "care": null}}}',
            {
                1: Reference(
                    criteria=(Criterion("result", (Anchor(1, "none"), Anchor(5, "named"))), Criterion("care"))
                )
            },
        ),
    ],
)
def test_reference_answers_are_read(tmp_path: Path, content: str, expected: dict[int, Reference]) -> None:
    (tmp_path / "r.yaml").write_text(content, encoding="utf-8")
    assert read_references(tmp_path / "r.yaml") == expected


@pytest.mark.parametrize(
    "content",
    [
        "- a",
        "x: y",
        "1: {points: a}",
        "1: {other: a}",
        "1: [",
        "1: 3",
        "1: {criteria: result}",
        "1: {criteria: [result, result]}",
        "1: {criteria: [3]}",
        "1: {criteria: {result: {6: best}}}",
        "1: {criteria: {result: {best: 5}}}",
        "1: {criteria: {result: yes}}",
    ],
)
def test_wrong_reference_answers_are_told(tmp_path: Path, content: str) -> None:
    (tmp_path / "r.yaml").write_text(content, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"r\.yaml"):
        read_references(tmp_path / "r.yaml")


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    command = [sys.executable, "-m", "interview_desktop", *arguments]
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True)


@pytest.mark.slow
def test_the_command(tmp_path: Path) -> None:
    held(tmp_path)
    told = run(tmp_path, "assess", ID, "--out", ".")
    assert told.returncode == 0, told.stderr
    assert "A person decides." in told.stdout
    assert "experimental" in told.stdout
    found = run(tmp_path, "--out", ".", "assess", ID, "--json")
    assert json.loads(found.stdout)["evaluations"][0]["question"] == KEY.question, found.stderr
    wrong = run(tmp_path, "assess", "../x", "--out", ".")
    assert wrong.returncode == 1
    assert "Traceback" not in wrong.stderr
    assert run(tmp_path, "assess", "lab", "--half", "other", "--out", ".").returncode == 2
