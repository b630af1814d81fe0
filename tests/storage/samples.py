"""Interviews for the store's tests."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod
from interview_desktop.core.models import (
    Anchor,
    AnswerStart,
    AnswerTiming,
    InterviewPlan,
    Purpose,
    Question,
    QuestionSet,
    QuestionType,
    Subtype,
    TimingChange,
    VoiceChoice,
)
from interview_desktop.core.outcome import InterviewOutcome, OutcomeStatus
from interview_desktop.core.sentences import sentence
from interview_desktop.core.transcript import AnswerTranscript, InterviewTranscript, Recognized, Word

NOW = datetime(2030, 1, 2, 9, 0, tzinfo=UTC)
FULL_QUESTION = Question(
    id="5d0c1a4e-7e1a-4c8f-8e76-6a0f6b1d2c3a",
    text="Welche Datenbank würden Sie wählen? \N{SLIGHTLY SMILING FACE}",
    type=QuestionType.TECHNICAL,
    subtype=Subtype.TECH_STACK,
    competency="Judgement",
    timing=TimingChange(10, 60, 5, 7.5),
    answer_start=AnswerStart.KEY,
    anchors=(Anchor(1, "names one"), Anchor(5, "weighs several")),
    probes=("Why?",),
    glossary=("PostgreSQL",),
    expected_focus="trade-offs",
    tips="Think aloud.",
    code="select 1;\n-- and 2",
    image=f"{'0a' * 32}.png",
    image_text="Two tables and what joins them",
)
QUESTIONS = QuestionSet(
    "3b1f3c9e-0a59-4d55-9f0e-2d0b8a7f1e11",
    (FULL_QUESTION, Question("9b1c7f60-6b3e-4c59-8a51-0c1ad1f0a001", "What did you build?")),
    title="Round one",
    language="de",
    author="somebody.yaml",
)
CONSENT = Consent(
    frozenset({ConsentItem.RECORD, ConsentItem.CLOUD}),
    "1",
    "2030-01-02T09:00:00Z",
    ConsentMethod.ON_SCREEN,
    frozenset({"openai"}),
)


def a_plan(interview_id: str = "", questions: QuestionSet = QUESTIONS) -> InterviewPlan:
    return InterviewPlan(
        id=interview_id or str(uuid4()),
        questions=questions,
        timing=AnswerTiming(soft_limit=90),
        purpose=Purpose.PRACTICE,
        voice=VoiceChoice("joe", 0.9, "de"),
        attempts=2,
        greeting="Hello.",
        closing="Thank you.",
        nudges=("Take your time.",),
    )


def words(text: str) -> Recognized:
    return Recognized(
        tuple(Word(word, 1.0 + i, 1.5 + i, 0.5) for i, word in enumerate(text.split())), "de", "whisper base"
    )


def an_answer(number: int = 1, take: int = 1, text: str = "ja gern") -> AnswerTranscript:
    return AnswerTranscript(number, take, QUESTIONS.questions[number - 1].text, 0.5, 1.0, 4.0, words(text), 2)


def an_outcome(
    folder: Path,
    interview_id: str,
    *answers: AnswerTranscript,
    status: OutcomeStatus = OutcomeStatus.COMPLETED,
) -> InterviewOutcome:
    return InterviewOutcome(
        interview_id=interview_id,
        status=status,
        started=NOW + timedelta(minutes=1),
        ended=NOW + timedelta(minutes=9),
        duration=480.0,
        video=folder / "recordings" / f"interview_{interview_id}.mp4",
        transcript_files={"txt": folder / "transcripts" / f"transcript_{interview_id}.txt"},
        transcript=InterviewTranscript(interview_id, "2030-01-02T09:01:00Z", 480.0, "de", (), answers),
        warnings=("silent sound", sentence("The picture was black for {0} s", 12)),
    )
