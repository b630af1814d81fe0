"""A video becomes words: every stage once, whatever is killed; what is broken is parked, and the rest is done."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.processing.work import make_runner, results
from interview_desktop.app.settings import Settings, load_settings
from interview_desktop.app.stores import open_store
from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod
from interview_desktop.core.errors import EngineFailed, MediaError, SettingsError
from interview_desktop.core.ports import RecognitionRequest
from interview_desktop.core.processing import Event, EventStatus, Job, JobKind, JobState
from interview_desktop.core.transcript import NoSpeech, Recognition, Recognized
from interview_desktop.jobs.local import LocalExecutor
from interview_desktop.jobs.runner import Done, JobRunner, Tell
from interview_desktop.recording.finishing.tags import question_chapters
from interview_desktop.storage.jobs import MOST_ATTEMPTS
from interview_desktop.storage.store import InterviewStore
from interview_desktop.storage.tables import AnswerRow, InterviewRow
from tests.fakes.clock import FakeClock
from tests.fakes.speech import FakeRecognizer
from tests.jobs.samples import ANSWERS, CHAPTERS, imported, video
from tests.rig.programs import wait_until


@dataclass
class Place:
    """A data folder, its store, and jobs that are done when told."""

    folder: DataFolder
    store: InterviewStore
    settings: Settings
    clock: FakeClock = field(default_factory=FakeClock)
    events: list[Event] = field(default_factory=list)
    recognizers: list[FakeRecognizer] = field(default_factory=list)

    def runner(self, *script: object) -> JobRunner:
        """What does jobs; each recogniser says the next line of the script."""
        lines = iter(script or ANSWERS)

        def recognizer(consent: Consent) -> FakeRecognizer:
            line = next(lines)
            if isinstance(line, BaseException) and not isinstance(line, Exception):
                raise line
            made = FakeRecognizer([line], fillers=True)  # type: ignore[list-item]
            self.recognizers.append(made)
            return made

        return make_runner(self.settings, self.folder, self.store, self.clock, self.events.append, recognizer)

    def process(self, interview_id: str, *script: object) -> Job:
        """Ask for processing and do it, once."""
        job, _ = self.store.jobs.submit(interview_id, JobKind.PROCESS, at=self.clock.now())
        self.runner(*script).run_next(job.id)
        return self.job(job.id, interview_id)

    def job(self, job_id: str, interview_id: str) -> Job:
        return next(job for job in self.store.jobs.of(interview_id) if job.id == job_id)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    monkeypatch.chdir(tmp_path)
    folder = DataFolder(tmp_path / "data")
    folder.prepare()
    with InterviewStore.open(folder.root) as store:
        yield Place(folder, store, load_settings(data_dir=folder.root))


def test_from_videos_to_words(place: Place) -> None:
    summary = imported(place.settings, place.folder, place.store, place.clock)
    job = place.process(summary.id)
    assert (job.state, job.progress, job.reason) == (JobState.DONE, 100, "")
    record = place.store.get(summary.id)
    said = [stored.answer.recognition for stored in record.answers]
    assert [one.text for one in said if isinstance(one, Recognized)] == list(ANSWERS)
    # One behind the other on one time line.
    assert [round(stored.answer.start) for stored in record.answers] == [0, 1, 2]
    assert all(stored.kept for stored in record.answers)
    verbatim = said[0].verbatim if isinstance(said[0], Recognized) else ()
    assert verbatim[0].text == "um"
    processed = (job.result or {})["questions_processed"]
    assert [entry["question"] for entry in processed] == [asked.number for asked in record.questions]
    for entry, text in zip(processed, ANSWERS, strict=True):
        assert Path(entry["asrfile_s3key"].removeprefix("file://")).read_text() == text + "\n"
        assert str(place.folder.answer_texts / summary.id) in entry["asrfile_s3key"]


def test_progress_is_told_and_never_goes_back(place: Place) -> None:
    summary = imported(place.settings, place.folder, place.store, place.clock, count=1)
    place.process(summary.id)
    kept = place.store.jobs.events(summary.id)
    assert tuple(place.events) == kept
    assert [event.seq for event in kept] == list(range(1, len(kept) + 1))
    progress = [event.progress for event in kept]
    assert progress == sorted(progress) and progress[-1] == 100 and len(set(progress)) > 5
    assert kept[-1].status is EventStatus.COMPLETED
    assert "Video transcription in progress" in {event.message for event in kept}
    assert place.store.jobs.events(summary.id, after=kept[-2].seq) == kept[-1:]


def test_one_video_with_chapters_is_not_cut(place: Place) -> None:
    summary = imported(
        place.settings, place.folder, place.store, place.clock, sources=[video(3.0, chapters=True)]
    )
    assert place.process(summary.id).state is JobState.DONE
    record = place.store.get(summary.id)
    assert [(stored.answer.start, stored.answer.end) for stored in record.answers] == list(CHAPTERS)
    lengths = [each.requests[0].audio.duration for each in place.recognizers]
    assert lengths == pytest.approx([1.0, 1.0, 1.0], abs=0.1)
    assert record.result is not None and record.result.video == place.folder.recording(summary.id)


def test_one_video_from_elsewhere_is_cut_by_its_chapters_when_it_is_there(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = "https://videos.example.com/all.mp4"
    place.settings = load_settings(data_dir=place.folder.root, processing={"hosts": ("videos.example.com",)})
    sent = {address: video(3.0, chapters=True)}
    fetched: list[str] = []

    def fetch(source: str, target: Path, rules: object, *, progress: object) -> str:
        fetched.append(source)
        shutil.copy(sent[source], target)
        return "digest"

    monkeypatch.setattr("interview_desktop.app.processing.work.fetch", fetch)
    for sources in ([address], [address] * 3):
        entered = imported(place.settings, place.folder, place.store, place.clock, sources=sources)
        assert place.process(entered.id).state is JobState.DONE
        answers = [stored.answer for stored in place.store.get(entered.id).answers]
        assert [(answer.start, answer.end) for answer in answers] == list(CHAPTERS)
        texts = [answer.recognition.text for answer in answers if isinstance(answer.recognition, Recognized)]
        assert texts == list(ANSWERS)
    assert len(fetched) == 2
    sent[address] = video()
    short = imported(place.settings, place.folder, place.store, place.clock, sources=[address], count=2)
    job = place.process(short.id)
    assert job.state is JobState.PARKED
    assert "2 questions share a video that has 0 chapters" in job.reason


def test_the_chapters_around_the_questions_are_no_answers() -> None:
    own = [("Opening", 0.0, 2.0), ("Why?", 2.0, 9.0), ("How?", 9.0, 12.0), ("Closing", 12.0, 14.0)]
    assert question_chapters(own) == (("Why?", 2.0, 9.0), ("How?", 9.0, 12.0))
    assert question_chapters(own[1:3]) == tuple(own[1:3])
    assert question_chapters([]) == question_chapters(own[:1]) == ()


def test_asked_twice_is_one_job(place: Place) -> None:
    summary = imported(place.settings, place.folder, place.store, place.clock, count=1)
    first, new = place.store.jobs.submit(summary.id, JobKind.PROCESS, at=place.clock.now())
    second, again = place.store.jobs.submit(summary.id, JobKind.PROCESS, at=place.clock.now())
    assert (new, again, first.id == second.id) == (True, False, True)
    place.runner().run_next()
    third, new = place.store.jobs.submit(summary.id, JobKind.PROCESS, at=place.clock.now())
    assert new and third.id != first.id
    # What is done is not done again.
    place.recognizers.clear()
    place.runner().run_next()
    assert place.recognizers == []
    assert place.job(third.id, summary.id).result == place.job(first.id, summary.id).result


def test_a_kill_in_the_middle_goes_on_where_it_was(place: Place) -> None:
    summary = imported(place.settings, place.folder, place.store, place.clock, count=2)
    job, _ = place.store.jobs.submit(summary.id, JobKind.PROCESS, at=place.clock.now())

    class Killed(BaseException):
        """Nothing is noted after it."""

    with pytest.raises(Killed):
        place.runner(ANSWERS[0], Killed()).run_next()
    assert place.job(job.id, summary.id).state is JobState.RUNNING
    assert not place.runner().run_next(), "its lease is not over"
    place.clock.advance(61)
    place.recognizers.clear()
    assert place.runner(ANSWERS[1]).run_next()
    assert len(place.recognizers) == 1
    assert place.job(job.id, summary.id).state is JobState.DONE
    texts = [stored.answer.recognition for stored in place.store.get(summary.id).answers]
    assert [one.text for one in texts if isinstance(one, Recognized)] == list(ANSWERS[:2])
    assert list((place.folder.imports / summary.id).glob(".*")) == []


def test_a_job_that_brings_its_worker_down_is_parked(place: Place) -> None:
    summary = imported(place.settings, place.folder, place.store, place.clock, count=1)
    job, _ = place.store.jobs.submit(summary.id, JobKind.PROCESS, at=place.clock.now())
    for _ in range(MOST_ATTEMPTS):
        assert place.store.jobs.take(at=place.clock.now(), lease=timedelta(seconds=60)) is not None
        place.clock.advance(61)
    assert not place.runner().run_next()
    parked = place.job(job.id, summary.id)
    assert parked.state is JobState.PARKED
    assert "ended unexpectedly; given up after 6 tries" in parked.reason
    assert place.store.jobs.events(summary.id)[-1].status is EventStatus.ERROR
    assert results(place.store, place.store.get(summary.id))["status"] == "error"


def test_an_engine_that_fails_is_asked_again_later(place: Place) -> None:
    summary = imported(place.settings, place.folder, place.store, place.clock, count=1)
    job = place.process(summary.id, EngineFailed("The engine did not answer"))
    assert (job.state, job.attempts) == (JobState.QUEUED, 1)
    assert "did not answer" in job.reason
    assert not place.runner().run_next(), "it waits a little"
    place.clock.advance(5)
    assert place.runner().run_next()
    assert place.job(job.id, summary.id).state is JobState.DONE


def test_silence_has_no_text_and_a_reason(place: Place) -> None:
    summary = imported(place.settings, place.folder, place.store, place.clock, count=1)
    job = place.process(summary.id, NoSpeech("fake"))
    assert job.state is JobState.DONE
    (entry,) = (job.result or {})["questions_processed"]
    assert entry["asrfile_s3key"] is None
    assert "no speech" in entry["reason"]


def test_a_broken_video_costs_only_its_own_answer(place: Place, tmp_path: Path) -> None:
    summary = imported(place.settings, place.folder, place.store, place.clock)
    stored = next((place.folder.imports / summary.id).glob("question_2*"))
    stored.write_bytes(b"\0" * 5000)
    job = place.process(summary.id, ANSWERS[0], ANSWERS[2])
    assert job.state is JobState.PARKED
    assert job.reason.startswith("Question 2: ")
    entries = (job.result or {})["questions_processed"]
    assert [entry["asrfile_s3key"] is not None for entry in entries] == [True, False, True]


def test_without_consent_nothing_is_transcribed(place: Place) -> None:
    only_recording = Consent(
        frozenset({ConsentItem.RECORD}), "1", "2030-01-01T00:00:00Z", ConsentMethod.ATTESTED
    )
    summary = imported(
        place.settings, place.folder, place.store, place.clock, count=1, consent=only_recording
    )
    job = place.process(summary.id)
    assert (job.state, place.recognizers) == (JobState.PARKED, [])
    assert "did not agree to being transcribed" in job.reason


def test_an_address_that_is_not_on_the_list(place: Place) -> None:
    with pytest.raises(SettingsError, match=r"Nothing is fetched from evil\.example"):
        imported(
            place.settings,
            place.folder,
            place.store,
            place.clock,
            sources=["https://evil.example/x.mp4"],
            count=1,
        )
    with pytest.raises(SettingsError, match="Nothing is fetched from the bucket"):
        imported(place.settings, place.folder, place.store, place.clock, sources=["s3://any/x.mp4"], count=1)


@pytest.mark.parametrize("kind", ["silent", "too few"])
def test_nothing_is_left_of_an_import_that_fails(place: Place, kind: str) -> None:
    sources, message = (
        ([video(1.0, sound=False)] * 3, "has no sound")
        if kind == "silent"
        else ([video()] * 2, "3 questions and 2 videos")
    )
    with pytest.raises((MediaError, SettingsError), match=message):
        imported(place.settings, place.folder, place.store, place.clock, sources=sources)
    assert place.store.page().items == ()
    assert not place.folder.imports.exists()
    assert list(place.folder.recordings.iterdir()) == []


def test_a_file_that_is_no_media(place: Place, tmp_path: Path) -> None:
    text = tmp_path / "answer.mp4"
    text.write_text("#EXTM3U\nfile:///etc/passwd\n")
    with pytest.raises(MediaError, match=r"answer\.mp4 cannot be read as audio or video"):
        imported(place.settings, place.folder, place.store, place.clock, sources=[text], count=1)


def test_videos_without_chapters_for_the_questions(place: Place) -> None:
    with pytest.raises(MediaError, match=r"3 questions, and video\.mp4 has 0 chapters"):
        imported(place.settings, place.folder, place.store, place.clock, sources=[video()])


def test_what_is_erased_while_it_is_processed_leaves_nothing(place: Place) -> None:
    summary = imported(place.settings, place.folder, place.store, place.clock, count=1)

    class Erasing(FakeRecognizer):
        def recognize(self, request: RecognitionRequest) -> Recognition:
            place.store.retention.remove(summary.id, by="Ada", reason="asked", at=place.clock.now())
            return super().recognize(request)

    job, _ = place.store.jobs.submit(summary.id, JobKind.PROCESS, at=place.clock.now())
    made = make_runner(
        place.settings,
        place.folder,
        place.store,
        place.clock,
        recognizer=lambda consent: Erasing([ANSWERS[0]]),
    )
    assert made.run_next(job.id)
    assert not (place.folder.imports / summary.id).exists()
    assert not (place.folder.answer_texts / summary.id).exists()
    assert place.store.jobs.counts() == {}


def test_an_encrypted_interview_keeps_its_words_to_itself(place: Place) -> None:
    summary = imported(place.settings, place.folder, place.store, place.clock, count=1)
    place.process(summary.id)
    for file in (place.folder.answer_texts / summary.id).iterdir():
        file.unlink()
    place.store._database.write(
        lambda session: setattr(session.get_one(InterviewRow, summary.id), "sealed", True)
    )
    place.store._database.write(
        lambda session: setattr(
            session.scalars(select(AnswerRow).where(AnswerRow.interview_id == summary.id)).one(),
            "state",
            "no_speech",
        )
    )
    job = place.process(summary.id)
    (entry,) = (job.result or {})["questions_processed"]
    assert (job.state, entry["asrfile_s3key"]) == (JobState.DONE, None)
    assert "is encrypted" in entry["reason"]
    assert list((place.folder.answer_texts / summary.id).iterdir()) == []


def test_what_was_encrypted_after_it_was_processed_has_no_text_any_more(place: Place) -> None:
    summary = imported(place.settings, place.folder, place.store, place.clock, count=1)
    place.process(summary.id)

    folder = replace(place.folder, encryption="file", key_folder=str(place.folder.root.parent / "keys"))

    def shown() -> dict[str, Any]:
        with open_store(folder) as store:
            (entry,) = results(store, store.get(summary.id))["questions"]
            found: dict[str, Any] = entry
            return found

    before = shown()
    assert before["asrfile_s3key"].startswith("file://")
    vault = Vault(folder)
    assert vault.encrypt(summary.id)
    assert shown()["asrfile_s3key"] is None
    assert "is encrypted" in shown()["reason"]
    assert vault.decrypt(summary.id)
    assert shown() == before


class Slow:
    """Work that waits until it is told to stop."""

    def __init__(self) -> None:
        self.begun, self.over = threading.Event(), threading.Event()

    def __call__(self, job: Job, tell: Tell) -> Done:
        self.begun.set()
        self.over.wait(120)
        tell(0.5, "half", 0)
        return Done({}, "done")

    def stop(self) -> None:
        self.over.set()


def test_stopping_gives_the_job_back(place: Place) -> None:
    summary = imported(place.settings, place.folder, place.store, place.clock, count=1)
    job, _ = place.store.jobs.submit(summary.id, JobKind.PROCESS, at=place.clock.now())
    slow = Slow()
    executor = LocalExecutor(JobRunner(place.store.jobs, {JobKind.PROCESS: slow}, place.clock), 2, every=0.05)
    executor.start()
    assert slow.begun.wait(120)
    executor.stop()
    executor.stop()
    given_back = place.job(job.id, summary.id)
    assert (given_back.state, given_back.attempts, given_back.lease) == (JobState.QUEUED, 0, "")


def test_bounded_workers_do_everything_once(place: Place) -> None:
    ids = [imported(place.settings, place.folder, place.store, place.clock, count=1).id for _ in range(4)]
    for interview_id in ids:
        place.store.jobs.submit(interview_id, JobKind.PROCESS, at=place.clock.now())
    at_once, most, lock = 0, 0, threading.Lock()
    both = threading.Barrier(2)

    class Counting:
        def __init__(self) -> None:
            self.done: list[str] = []

        def __call__(self, job: Job, tell: Tell) -> Done:
            nonlocal at_once, most
            with lock:
                at_once += 1
                most = max(most, at_once)
            both.wait(120)
            with lock:
                at_once -= 1
                self.done.append(job.interview_id)
            return Done({}, "done")

        def stop(self) -> None:
            """Nothing waits."""

    work = Counting()
    executor = LocalExecutor(JobRunner(place.store.jobs, {JobKind.PROCESS: work}, place.clock), 2, every=0.05)
    executor.start()
    wait_until(lambda: place.store.jobs.counts().get("done") == 4, "the jobs", 120)
    executor.stop()
    assert sorted(work.done) == sorted(ids)
    assert most == 2


def test_a_bug_is_tried_again_and_says_nothing_of_the_candidate(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    summary = imported(place.settings, place.folder, place.store, place.clock, count=1)
    job = place.process(summary.id, ZeroDivisionError("secret words"))
    assert (job.state, job.reason) == (JobState.QUEUED, "An unexpected error: ZeroDivisionError.")
    assert "secret" not in caplog.text
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.slow  # loads what scores are made with
def test_scores_of_one_answer(place: Place) -> None:
    summary = imported(
        place.settings,
        place.folder,
        place.store,
        place.clock,
        count=2,
        references=["an index is a sorted structure that finds rows quickly", ""],
    )
    place.process(summary.id)
    jobs = place.store.jobs
    job, _ = jobs.submit(
        summary.id,
        JobKind.EVALUATE,
        at=place.clock.now(),
        position=1,
        options={"models": {"grammar": "huggingface.co/Salesforce/SFR-Embedding-Mistral"}},
    )
    place.runner().run_next(job.id)
    done = place.job(job.id, summary.id)
    assert done.state is JobState.DONE, done.reason
    assert (done.result or {})["questions_processed"][0].keys() == {"question", "question_id", "position"}
    shown = results(place.store, place.store.get(summary.id))
    assert shown["status"] == "completed"
    assert ["scores" in each for each in shown["questions"]] == [True, False]
    entry = shown["questions"][0]
    assert entry["scores"]["semantic_similarity_score"] is not None
    assert "SFR-Embedding-Mistral" in entry["notes"]["grammar_score"]
    assert all(each["asrfile_s3key"] for each in shown["questions"])
