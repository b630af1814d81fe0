"""Interviews that were held elsewhere: their videos, questions, reference answers and CV, entered like those held here."""

from __future__ import annotations

import os
import shutil
import uuid
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from interview_desktop.app.holding.planning import attested_consent
from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.paths import DataFolder, checked_id
from interview_desktop.app.processing.work import check_source
from interview_desktop.app.sets.approving import approved_by
from interview_desktop.app.settings import Settings
from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import (
    EnvironmentFault,
    MediaError,
    NameTaken,
    SettingsError,
)
from interview_desktop.core.models import InterviewPlan, Purpose, Question, QuestionSet
from interview_desktop.core.outcome import InterviewOutcome, OutcomeStatus
from interview_desktop.core.ports import Clock
from interview_desktop.core.processing import ImportedAnswer
from interview_desktop.core.sentences import sentence
from interview_desktop.core.transcript import AnswerTranscript, InterviewTranscript, Pending
from interview_desktop.files.faults import disk_fault
from interview_desktop.files.whole import replacement
from interview_desktop.recording.finishing.tags import question_chapters
from interview_desktop.recording.reading.untrusted import MediaFacts, look_into
from interview_desktop.storage.records import InterviewSummary
from interview_desktop.storage.store import InterviewStore

MOST_QUESTIONS = 100
_MP4 = "mp4"
_WAITING = "It waits to be processed"


@dataclass(frozen=True, slots=True)
class AnswerMedia:
    """Where one answer is."""

    source: str
    """`s3://...`, `http(s)://...`, or empty for a file."""
    file: Path | None = None
    """On this machine; it is copied."""
    start: float | None = None
    """Seconds in it at which the answer begins; None for its beginning."""
    end: float | None = None


@dataclass(frozen=True, slots=True)
class Import:
    """An interview that was held elsewhere."""

    questions: QuestionSet
    media: tuple[AnswerMedia, ...]
    """By question; or one video with a chapter for each."""
    references: tuple[str, ...] = ()
    """A good answer by question; empty where there is none, or for none at all."""
    purpose: Purpose = Purpose.SELECTION
    candidate_id: str = ""
    """A code that stands for the candidate; no name."""
    cv_id: str = ""
    """A CV that was sent before."""
    cv_text: str = ""
    """A CV that comes with the interview, in place of `cv_id`."""
    consent: Consent | None = None
    """What the candidate agreed to; what the operator attests by the settings when left out."""
    held: datetime | None = None
    """When it was held; now when left out."""
    interview_id: str = ""
    """A new id when left out."""


def import_interview(
    settings: Settings, folder: DataFolder, store: InterviewStore, clock: Clock, given: Import
) -> InterviewSummary:
    """Enter an interview with its media. Nothing is left of one that cannot be entered.

    Media on this machine are looked into and copied; those elsewhere are fetched when the interview is processed.

    Args:
        settings: which sources may be used, and what is attested.
        folder: the data folder.
        store: its store; open.
        clock: for times.
        given: the interview.

    Raises:
        SettingsError: the numbers of questions, media and references do not go together, or a source may not be used.
        MediaError: a file is no audio or video, or has no chapters for the questions.
        NameTaken: the id is used already.
        DataFolderError: there is no such CV, or something cannot be written.
    """
    count = len(given.questions.questions)
    _check_numbers(given, count)
    interview_id = checked_id(given.interview_id) if given.interview_id else str(uuid.uuid4())
    for media in given.media:
        if media.file is None:
            check_source(settings, media.source)
    if given.cv_id and store.cvs.get(given.cv_id) is None:
        raise SettingsError(f"There is no CV {given.cv_id[:60]}", "Send it first: POST /cvs")
    folder.require_new(interview_id)
    facts = [_looked_into(settings, media) for media in given.media]
    own = folder.imports / interview_id
    if own.exists():
        raise NameTaken(f"The id {interview_id} is used already", "Choose another, or leave it out")
    vault = Vault(folder)
    vault.mark(interview_id)
    try:
        answers = _answers(given, facts, count, interview_id)
        _copy(given, interview_id, folder)
        video = _as_recording(given, facts, folder, interview_id)
        summary = _entered(settings, store, clock, given, interview_id, answers, facts, video)
    except BaseException:
        shutil.rmtree(own, ignore_errors=True)
        with suppress(OSError):
            folder.recording(interview_id).unlink(missing_ok=True)
        vault.unmark(interview_id)
        raise
    vault.settle_all()
    return summary


def questions_in(file: Path, language: str) -> QuestionSet:
    """The questions that a video names itself: the titles of its chapters.

    Args:
        file: the video.
        language: in which they were asked, BCP 47.

    Raises:
        MediaError: it is no media, or has no chapters.
    """
    chapters = question_chapters(look_into(file).chapters)
    if not chapters:
        raise MediaError(
            f"{file.name} has no chapters that would say what was asked",
            "Give the questions: --questions",
            file=file,
        )
    asked = (
        Question(str(uuid.uuid4()), title.strip() or f"Question {at}")
        for at, (title, _, _) in enumerate(chapters, 1)
    )
    return QuestionSet(str(uuid.uuid4()), tuple(asked), title=file.stem, language=language)


def _check_numbers(given: Import, count: int) -> None:
    if not 1 <= count <= MOST_QUESTIONS:
        raise SettingsError(
            f"An interview has 1 to {MOST_QUESTIONS} questions, and there are {count}", "Give its questions"
        )
    if len(given.media) not in {1, count}:
        raise SettingsError(
            f"There are {count} questions and {len(given.media)} videos",
            "Give one video for each question, or one with a chapter for each",
        )
    if given.references and len(given.references) != count:
        raise SettingsError(
            f"There are {count} questions and {len(given.references)} reference answers",
            "Give one for each, empty where there is none",
        )


def _looked_into(settings: Settings, media: AnswerMedia) -> MediaFacts | None:
    if media.file is None:
        return None
    most = settings.processing.most_megabytes
    if media.file.is_file() and media.file.stat().st_size > most * 1_000_000:
        raise SettingsError(f"{media.file.name} is larger than {most} MB", "Import a smaller one")
    facts = look_into(media.file)
    if not facts.sound:
        raise MediaError(f"{media.file.name} has no sound", "Import one with a sound track", file=media.file)
    return facts


def _answers(
    given: Import, facts: list[MediaFacts | None], count: int, interview_id: str
) -> list[ImportedAnswer]:
    references = given.references or ("",) * count
    if len(given.media) == count:
        return [
            ImportedAnswer(
                position,
                media.source or _key(given, interview_id, position),
                media.start,
                media.end,
                references[position - 1],
            )
            for position, media in enumerate(given.media, 1)
        ]
    only, known = given.media[0], facts[0]
    if known is None:
        # Its chapters are looked for when it has been fetched.
        return [ImportedAnswer(at, only.source, None, None, text) for at, text in enumerate(references, 1)]
    chapters = question_chapters(known.chapters)
    if len(chapters) != count:
        name = only.file.name if only.file is not None else "the video"
        raise MediaError(
            f"There are {count} questions, and {name} has {len(chapters)} chapters",
            "Give one video for each question, or one with a chapter for each",
        )
    key = _key(given, interview_id, 1)
    return [
        ImportedAnswer(position, key, start, end, references[position - 1])
        for position, (_, start, end) in enumerate(chapters, 1)
    ]


def _key(given: Import, interview_id: str, position: int) -> str:
    """Where the copy of a file is, in the data folder. Only its ending, if it is a usual one, comes from its name."""
    file = given.media[position - 1].file
    suffix = file.suffix.lower() if file is not None else ""
    usual = suffix if suffix[1:].isalnum() and suffix.isascii() and len(suffix) <= 5 else ""
    return f"imports/{interview_id}/question_{position}{usual}"


def _copy(given: Import, interview_id: str, folder: DataFolder) -> None:
    """Copy the files, each whole and on the disk."""
    for position, media in enumerate(given.media, 1):
        if media.file is None:
            continue
        target = folder.root / _key(given, interview_id, position)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with replacement(target) as unfinished:
                shutil.copyfile(media.file, unfinished)
        except OSError as error:
            kind = disk_fault(error)
            raise kind(
                f"{media.file.name} cannot be copied into the data folder: {error.strerror}",
                "Free some room, then import it again",
            ) from error


def _as_recording(
    given: Import, facts: list[MediaFacts | None], folder: DataFolder, interview_id: str
) -> Path | None:
    """One video of the whole interview stands where the videos of interviews are; where it can, as another name of the copy."""
    known = facts[0]
    if len(given.media) != 1 or known is None or _MP4 not in known.format or not known.picture:
        return None
    target = folder.recording(interview_id)
    copy = folder.root / _key(given, interview_id, 1)
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(copy, target)
    except OSError:
        return None
    return target


def _entered(
    settings: Settings,
    store: InterviewStore,
    clock: Clock,
    given: Import,
    interview_id: str,
    answers: list[ImportedAnswer],
    facts: list[MediaFacts | None],
    video: Path | None,
) -> InterviewSummary:
    now = clock.now()
    plan = InterviewPlan(interview_id, given.questions, purpose=given.purpose)
    store.plan(
        plan,
        given.consent or attested_consent(settings, clock),
        created=now,
        approved_by=approved_by(store.question_sets, given.questions),
        candidate_id=given.candidate_id,
    )
    try:
        cv_id = given.cv_id
        if given.cv_text:
            cv_id = store.cvs.add(given.cv_text, at=now, candidate_id=given.candidate_id).id
        if cv_id:
            store.cvs.use(cv_id, interview_id)
        store.imports.add(interview_id, answers)
        duration = sum(each.seconds for each in facts if each is not None)
        started = given.held or now
        takes = [
            AnswerTranscript(
                number=each.position,
                take=1,
                question=given.questions.questions[each.position - 1].text,
                asked_at=each.start or 0.0,
                start=each.start or 0.0,
                end=each.end or 0.0,
                recognition=Pending(_WAITING),
            )
            for each in answers
        ]
        transcript = InterviewTranscript(
            interview_id, started.isoformat(), duration, given.questions.language, (), tuple(takes)
        )
        outcome = InterviewOutcome(
            interview_id,
            OutcomeStatus.COMPLETED,
            started,
            started + timedelta(seconds=duration),
            duration,
            video,
            transcript=transcript,
            warnings=(sentence("It was held elsewhere, and imported."),),
        )
        store.finish(outcome, kept=[1] * len(takes))
    except EnvironmentFault:
        # It never was: no tombstone is needed for something that nobody has seen.
        store.retention.remove(interview_id, by="import", reason="the import failed", at=now)
        raise
    return replace(store.get(interview_id).summary)
