"""A data folder with interviews that were held: real videos, transcripts with words, marks and scores. For reviewers' tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from interview_desktop.app.clock import SystemClock
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.review.desk import ReviewDesk
from interview_desktop.app.settings import Settings
from interview_desktop.core.models import Anchor, InterviewPlan, Question, QuestionSet
from interview_desktop.core.outcome import InterviewOutcome, OutcomeStatus
from interview_desktop.core.scoring import (
    AnswerAssessment,
    Assessment,
    Band,
    Evidence,
    Feedback,
    Measure,
    Quality,
    Score,
    Scorer,
)
from interview_desktop.core.transcript import AnswerTranscript, InterviewTranscript, Recognized, Word
from interview_desktop.recording.ffmpeg import find_ffmpeg
from interview_desktop.recording.process import ChildProcess
from interview_desktop.storage.store import InterviewStore

IDS = tuple(f"0b8a5f0e-3a8e-4a5e-9f39-2f1f6a4c0{number:03}" for number in range(1, 10))
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
SECONDS = 24.0
ANCHORS = (
    Anchor(1, "Names a project, and nothing of the own part in it."),
    Anchor(2, "Tells what the team did; the own part stays unclear."),
    Anchor(3, "Names the own part and one decision."),
    Anchor(4, "Explains decisions, with what spoke for and against them."),
    Anchor(5, "Explains decisions and their results, and what would be done differently today."),
)
QUESTIONS = QuestionSet(
    "3b1f3c9e-0a59-4d55-9f0e-2d0b8a7f1e22",
    (
        Question(
            "5d0c1a4e-7e1a-4c8f-8e76-6a0f6b1d2c01",
            "Please tell me about a project you are proud of. What was your own part in it?",
            competency="Ownership",
            anchors=ANCHORS,
        ),
        Question("5d0c1a4e-7e1a-4c8f-8e76-6a0f6b1d2c02", "How do you find out what somebody really needs?"),
        Question(
            "5d0c1a4e-7e1a-4c8f-8e76-6a0f6b1d2c03", "Describe a mistake, and what you changed afterwards."
        ),
    ),
    title="Developer, first round",
)
ANSWERS = (
    (
        "Hello, my name is Robin Weaver. I rebuilt the billing service of our shop. It lost payments at night, so I traced every "
        "request and found a race between two workers."
    ),
    "I ask them to show me what they do today, and I watch. Then I repeat it in my own words until they say yes.",
)
PLACES = ((1.0, 3.0, 12.0), (12.5, 14.5, 22.0))
"""Of each answer: when it was asked, when listening began, when it ended."""


def make_video(path: Path, seconds: float = SECONDS, *, size: str = "320x180", rate: int = 10) -> None:
    """A moving picture with a beep every second, as a finished interview's file is made: moov first, a key frame a second."""
    path.parent.mkdir(parents=True, exist_ok=True)
    command = [
        *(str(find_ffmpeg(None).path), "-v", "error", "-y"),
        *("-f", "lavfi", "-i", f"testsrc2=size={size}:rate={rate}:duration={seconds}"),
        *("-f", "lavfi", "-i", f"sine=frequency=440:beep_factor=4:sample_rate=48000:duration={seconds}"),
        *(
            "-map",
            "0:v",
            "-map",
            "1:a",
            "-map",
            "1:a",
            "-c:v",
            "libx264",
            "-preset",
            "ultrafast",
            "-g",
            str(rate),
        ),
        *("-pix_fmt", "yuv420p", "-c:a", "aac", "-movflags", "+faststart", path),
    ]
    with ChildProcess(command, name="ffmpeg") as child:
        outcome = child.wait(120) or child.kill()
    assert outcome.ok, outcome.last_line


def words_of(text: str, start: float, end: float) -> tuple[Word, ...]:
    """Words over a stretch of time, with a silence of two seconds in the middle and a doubtful word now and then."""
    texts = text.split()
    pause = 2.0 if end - start > 6 else 0.0
    each = (end - start - pause - 0.5) / len(texts)
    half = len(texts) // 2
    return tuple(
        Word(
            word,
            round(start + 0.3 + place * each + (pause if place >= half else 0), 3),
            round(start + 0.3 + (place + 0.8) * each + (pause if place >= half else 0), 3),
            0.32 if place % 7 == 5 else 0.94,
        )
        for place, word in enumerate(texts)
    )


def transcript(interview_id: str, answers: Sequence[str] = ANSWERS) -> InterviewTranscript:
    """What was said."""
    taken = tuple(
        AnswerTranscript(
            number,
            1,
            QUESTIONS.questions[number - 1].text,
            asked,
            start,
            end,
            Recognized(words_of(text, start, end), "en", "faster-whisper base"),
        )
        for number, (text, (asked, start, end)) in enumerate(zip(answers, PLACES, strict=True), 1)
    )
    return InterviewTranscript(interview_id, NOW.isoformat(), SECONDS, "en", (), taken)


def assessment(interview_id: str) -> Assessment:
    """What the program scored of both answers."""
    quality = Quality(True, "", 0.9, 0.1, 0.8)

    def answer(number: int, value: float) -> AnswerAssessment:
        said = transcript(interview_id).answers[number - 1].recognition
        assert isinstance(said, Recognized)
        first, last = said.words[6], said.words[11]
        evidence = Evidence(
            "own part", " ".join(word.text for word in said.words[6:12]), first.start, last.end, 6, 11
        )
        overall = Score(
            Measure.OVERALL,
            value,
            Scorer.RULES,
            "The mean of relevance, coverage, structure and specificity.",
            band=Band(value - 6, value + 7),
            experimental=True,
        )
        specific = replace(
            overall, measure=Measure.SPECIFICITY, value=value + 4, evidence=(evidence,), experimental=False
        )
        return AnswerAssessment(number, 1, quality, (overall, specific), None, Feedback())

    return Assessment(
        f"a-{interview_id}",
        interview_id,
        (NOW + timedelta(hours=2)).isoformat(),
        "1.0",
        Scorer.RULES,
        (answer(1, 72.0), answer(2, 55.0)),
    )


def hold(
    store: InterviewStore, folder: DataFolder, interview_id: str, *, code: str = "", video: bool = True
) -> None:
    """Enter an interview that was held."""
    store.plan(InterviewPlan(interview_id, QUESTIONS), created=NOW, approved_by="operator", candidate_id=code)
    store.begin(interview_id, NOW)
    path = folder.recording(interview_id)
    if video:
        make_video(path)
    store.finish(
        InterviewOutcome(
            interview_id,
            OutcomeStatus.COMPLETED,
            NOW,
            NOW + timedelta(seconds=SECONDS),
            SECONDS,
            path if video else None,
            {},
            transcript(interview_id),
        ),
        kept=(1, 1),
    )


def fill(root: Path, count: int = 3, *, videos: int = 1) -> DataFolder:
    """A data folder with interviews; the first `videos` of them have one."""
    folder = DataFolder(root)
    folder.prepare()
    with InterviewStore.open(root) as store:
        for place in range(count):
            hold(store, folder, IDS[place], code=f"K-{place + 101}", video=place < videos)
            store.assessments.add(assessment(IDS[place]))
    return folder


def desk(folder: DataFolder, **review: object) -> ReviewDesk:
    """The desk of a data folder."""
    settings = Settings(data_dir=folder.root, review=review or {}, signing_key=str(folder.root / "key.pem"))
    return ReviewDesk(settings, folder, InterviewStore.open(folder.root), SystemClock())
