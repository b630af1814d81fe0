"""Processing recorded interviews with this installation's engines and places: what the jobs are done with."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from interview_desktop.app.artifacts.places import artifact_store
from interview_desktop.app.artifacts.uploading import Uploader
from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.processing.imported_transcripts import publish_transcript
from interview_desktop.app.scoring.assessing import assess, shown_to
from interview_desktop.app.scoring.evaluation_json import processing_scores
from interview_desktop.app.scoring.references import Reference
from interview_desktop.app.settings import Settings
from interview_desktop.app.speech import make_recognizer
from interview_desktop.core.consent import Consent
from interview_desktop.core.errors import SettingsError, UnknownId
from interview_desktop.core.ports import Clock, Recognizer
from interview_desktop.core.processing import Event, EventStatus, Job, JobKind, JobState
from interview_desktop.core.scoring import Scorer
from interview_desktop.jobs.fetching import WebRules, check_address, fetch, hosts
from interview_desktop.jobs.processing import Processing
from interview_desktop.jobs.runner import Done, JobLost, JobRunner, Tell, Work
from interview_desktop.jobs.texts import ENCRYPTED
from interview_desktop.storage.records import InterviewRecord
from interview_desktop.storage.store import InterviewStore


class Places:
    """Implements `jobs.place.Place`: the allow-listed web, buckets, and the place for finished files."""

    def __init__(self, settings: Settings, folder: DataFolder, store: InterviewStore, clock: Clock) -> None:
        self._settings = settings
        self._folder = folder
        self._store = store
        self._clock = clock

    def fetch(self, source: str, target: Path, progress: Callable[[float], None]) -> str:
        """Fetch media from a bucket or a web address."""
        check_source(self._settings, source)
        if not source.startswith("s3://"):
            return fetch(source, target, web_rules(self._settings), progress=progress)
        from interview_desktop.storage.s3_artifacts import Bucket, S3Artifacts

        parts = urlsplit(source)
        wanted = self._settings.artifacts
        place = S3Artifacts(Bucket(parts.netloc, "", wanted.endpoint, wanted.region))
        most = self._settings.processing.most_megabytes * 1_000_000
        try:
            key = parts.path.lstrip("/")
            found = place.find_object(key)
            if found is None:
                raise SettingsError(f"There is no {source}", "Check the address")
            if found.size > most:
                raise SettingsError(f"{source} is larger than {most / 1e6:.0f} MB", "Import a smaller one")
            return place.fetch_object(key, target).sha256
        finally:
            place.close()

    @contextmanager
    def taken_up(self, interview_id: str) -> Iterator[None]:
        """Have the files of an encrypted interview plain; what is fetched meanwhile is encrypted with them."""
        vault = Vault(self._folder)
        vault.mark_again(interview_id)
        with vault.taken_up(interview_id):
            yield

    def bring(self, interview_id: str, keys: list[str]) -> Mapping[str, str]:
        """Bring files to the place for finished files now; without one they have a `file://` URI."""
        with artifact_store(self._settings, self._folder) as artifacts:
            if not self._folder.uploads:
                return {key: artifacts.uri(key) for key in keys}
            return Uploader(self._folder, self._store, artifacts, self._clock).bring(interview_id, keys)


def web_rules(settings: Settings) -> WebRules:
    """What may be fetched from the web."""
    wanted = settings.processing
    return WebRules(hosts(wanted.hosts), wanted.most_megabytes * 1_000_000)


def check_source(settings: Settings, source: str) -> None:
    """Refuse a source of media that nothing may be fetched from.

    Raises:
        SettingsError: it is no address, or neither its bucket nor its host is on the list.
    """
    if not source.startswith("s3://"):
        check_address(source, web_rules(settings))
        return
    parts = urlsplit(source)
    known = {*settings.processing.buckets, *filter(None, [settings.artifacts.bucket])}
    if parts.netloc not in known or not parts.path.strip("/") or parts.query:
        raise SettingsError(
            f"Nothing is fetched from the bucket {parts.netloc[:63]!r}",
            "Put it on the list: INTERVIEW_PROCESSING__BUCKETS",
        )


class Transcribing:
    """Implements `jobs.runner.Work` for `JobKind.PROCESS`: what processing does, then the transcript of an imported interview."""

    def __init__(self, processing: Work, folder: DataFolder, store: InterviewStore, clock: Clock) -> None:
        self._processing = processing
        self._folder = folder
        self._store = store
        self._clock = clock

    def __call__(self, job: Job, tell: Tell) -> Done:
        """Process an interview."""
        done = self._processing(job, tell)
        try:
            if self._store.imports.of(job.interview_id):
                publish_transcript(self._folder, self._store, self._clock, job.interview_id)
        except UnknownId:
            raise JobLost from None  # it was erased meanwhile
        return done

    def stop(self) -> None:
        """Come to an end soon."""
        self._processing.stop()


class Evaluating:
    """Implements `jobs.runner.Work` for `JobKind.EVALUATE`."""

    def __init__(self, settings: Settings, store: InterviewStore, clock: Clock) -> None:
        self._settings = settings
        self._store = store
        self._clock = clock

    def __call__(self, job: Job, tell: Tell) -> Done:
        """Score one answer, or all."""
        tell(0.05, "Evaluation in progress", job.position)
        references = {
            each.position: Reference(each.reference)
            for each in self._store.imports.of(job.interview_id)
            if each.reference
        }
        assessment = assess(
            self._settings,
            self._store,
            self._clock,
            job.interview_id,
            scorer=Scorer.RULES,
            references=references,
            models=dict(job.options.get("models", {})),
            only=(job.position,) if job.position else (),
        )
        tell(0.95, "Keeping the scores", job.position)
        record = self._store.get(job.interview_id)
        # Not the scores: they are in the assessment, for whoever may see them, and are erased with it.
        answers = [
            {
                "question": record.questions[answer.number - 1].number,
                "question_id": record.questions[answer.number - 1].question_id,
                "position": answer.number,
            }
            for answer in assessment.answers
        ]
        return Done({"questions_processed": answers}, "Evaluation completed successfully.")

    def stop(self) -> None:
        """Scores take a second or two; they are waited for."""


def make_runner(
    settings: Settings,
    folder: DataFolder,
    store: InterviewStore,
    clock: Clock,
    told: Callable[[Event], None] = lambda event: None,
    recognizer: Callable[[Consent], Recognizer] | None = None,
) -> JobRunner:
    """What does the jobs of a data folder.

    Args:
        settings: which engines and places.
        folder: the data folder.
        store: its store; open.
        clock: for times.
        told: hears each event.
        recognizer: makes a recogniser; that of the settings when left out.
    """
    make = recognizer or (lambda consent: make_recognizer(settings, consent))

    def heard(event: Event) -> None:
        if event.status is not EventStatus.IN_PROGRESS:
            # Whoever worked at it has let go of it by now. Not this one alone: two that end together are in each other's way.
            Vault(folder).settle_all()
        told(event)

    processing = Processing(store, folder.root, make, Places(settings, folder, store, clock), clock)
    works: dict[JobKind, Work] = {
        JobKind.PROCESS: Transcribing(processing, folder, store, clock),
        JobKind.EVALUATE: Evaluating(settings, store, clock),
    }
    return JobRunner(store.jobs, works, clock, heard)


def process_now(
    settings: Settings,
    folder: DataFolder,
    store: InterviewStore,
    clock: Clock,
    interview_id: str,
    say: Callable[[str], None],
) -> Job:
    """Process an interview in this program, and wait for it.

    Args:
        settings: which engines and places.
        folder: the data folder.
        store: its store; open.
        clock: for times.
        interview_id: which interview.
        say: hears how far it is.

    Returns:
        The job as it stands: done, parked with its reason, or waiting for another try.
    """
    job, _ = store.jobs.submit(interview_id, JobKind.PROCESS, at=clock.now())
    runner = make_runner(
        settings, folder, store, clock, lambda event: say(f"{event.progress} %  {event.message}")
    )
    runner.run_next(job.id)
    return next(each for each in store.jobs.of(interview_id) if each.id == job.id)


def position_of(record: InterviewRecord, question: str | int) -> int:
    """Position of a question of an interview, named by its id or its number.

    Raises:
        UnknownId: it has no such question.
    """
    for each in record.questions:
        if question in (each.question_id, each.number):
            return each.position
    raise UnknownId("Question ID not found in the database", "Check the id")


def before_the_last_job(store: InterviewStore, interview_id: str) -> int:
    """Where one begins to read the events of an interview who has read none: before the first one of its newest job."""
    jobs = store.jobs.of(interview_id)
    events = store.jobs.events(interview_id, limit=100_000)
    last = events[-1].seq if events else 0
    return next((event.seq - 1 for event in events if event.job_id == jobs[-1].id), last)


def results(store: InterviewStore, record: InterviewRecord, rater: str | None = None) -> dict[str, Any]:
    """What processing and evaluating an interview have come to, as `GET /interview-results` shows it.

    The newest scores of each answer count; a job that waits or runs makes the whole `in_progress`.

    Args:
        store: of the interview.
        record: of the interview.
        rater: who rates: scores of answers that they have not rated are left out; None for who does not rate.
    """
    jobs = store.jobs.of(record.summary.id)
    open_jobs = [job for job in jobs if job.state in (JobState.QUEUED, JobState.RUNNING)]
    last = {(job.kind, job.position): job for job in jobs}
    parked = [job for job in last.values() if job.state is JobState.PARKED]
    processed = next(
        (job for job in reversed(jobs) if job.kind is JobKind.PROCESS and job.result is not None), None
    )
    shown: dict[int, dict[str, Any]] = {}
    for entry in (processed.result or {}).get("questions_processed", []) if processed is not None else []:
        shown[entry["position"]] = dict(entry)
        if store.jobs.is_sealed(record.summary.id) and entry["asrfile_s3key"] is not None:
            # It was encrypted after it was processed: what lies there is for nobody to read.
            shown[entry["position"]] |= {"asrfile_s3key": None, "reason": ENCRYPTED}
    ratings = store.assessments.ratings(record.summary.id) if rater is not None else ()
    for assessment in store.assessments.of(record.summary.id):
        for answer in shown_to(assessment, rater or "", ratings, operator=rater is None).answers:
            asked = record.questions[answer.number - 1]
            entry = shown.setdefault(
                answer.number,
                {
                    "question": asked.number,
                    "question_id": asked.question_id,
                    "position": answer.number,
                    "asrfile_s3key": None,
                },
            )
            entry.update(processing_scores(answer))
    if open_jobs:
        status = "in_progress"
    elif parked:
        status = "error"
    else:
        status = "completed" if shown else "pending"
    ended = [job.ended for job in jobs if job.ended is not None]
    done = max(ended) if ended and status == "completed" else None
    return {
        "status": status,
        "completed_at": done,
        "message": " ".join(job.reason for job in parked),
        "questions": [shown[position] for position in sorted(shown)],
    }
