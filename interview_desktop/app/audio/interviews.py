"""Sessions of the `audio` interface: questions, answers that are sent one by one, and their evaluation together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO, Protocol
from uuid import uuid4

from interview_desktop.app.artifacts.entering import enter_finished
from interview_desktop.app.audio.files import AudioFiles
from interview_desktop.app.audio.rendering import Rendered, Renderer
from interview_desktop.app.audio.settings import formats_in
from interview_desktop.app.audio.voices import VoiceId
from interview_desktop.app.holding.planning import make_plan, new_id
from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.live.engines import SharedEngines
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.scoring.assessing import assess
from interview_desktop.app.sets.authoring import write_questions
from interview_desktop.app.settings import Settings
from interview_desktop.core.authoring import AuthorRequest, Difficulty
from interview_desktop.core.consent import Consent, ConsentItem
from interview_desktop.core.errors import (
    ConsentMissing,
    EngineFailed,
    EnvironmentFault,
    MediaError,
    QuestionFileError,
)
from interview_desktop.core.media import SPEECH_RATE, Audio
from interview_desktop.core.models import InterviewPlan, Purpose, QuestionSet, VoiceChoice
from interview_desktop.core.outcome import InterviewOutcome, OutcomeStatus
from interview_desktop.core.ports import Clock, RecognitionRequest
from interview_desktop.core.scoring import Assessment, Scorer
from interview_desktop.core.transcript import AnswerTranscript, Failed, Recognition, Withheld
from interview_desktop.recording.reading.untrusted import Limits, MediaFacts, Words, extract_speech, look_into
from interview_desktop.storage.mapping import asked_id
from interview_desktop.storage.records import InterviewRecord, Origin, StoredAnswer
from interview_desktop.storage.store import InterviewStore
from interview_desktop.storage.tables import InterviewStatus, SetState

AUDIO = "audio"
"""Name of the interface in the store."""
MOST_QUESTIONS = 20
LONGEST_ANSWER_S = 3600.0
_LIMITS = Limits(media_seconds=LONGEST_ANSWER_S)
_SUFFIXES = (
    ("webm", ("matroska", "webm")),
    ("m4a", ("mov", "mp4", "m4a")),
    ("ogg", ("ogg",)),
    ("wav", ("wav",)),
    ("mp3", ("mp3",)),
)
"""Name of a format in the settings, and what FFmpeg calls it."""


class Ear(Protocol):
    """Whoever understands answers."""

    recognizing: Executor

    def recognize(self, consent: Consent, request: RecognitionRequest) -> Recognition:
        """Recognise an answer, on a thread of `recognizing`.

        Raises:
            EngineError: no engine can.
        """
        ...

    def close(self) -> None:
        """End the engines; safe to call twice."""
        ...


class Voice(Protocol):
    """Whoever speaks questions into files, on one thread."""

    def render(
        self, questions: Mapping[str, str], voice: VoiceId, language: str, consent: Consent
    ) -> dict[str, Rendered]:
        """Speak questions, as `Renderer.render`."""
        ...

    def close(self) -> None:
        """End the engines; safe to call twice."""
        ...


@dataclass(frozen=True, slots=True)
class SessionRequest:
    """What a session is started with."""

    job_description: str
    consent: Consent
    question_count: int = 5
    difficulty: Difficulty = Difficulty.MEDIUM
    voice_id: VoiceId = "alloy"
    language: str = "en"
    cv_text: str = ""
    cv_id: str = ""
    purpose: Purpose = Purpose.PRACTICE
    set_id: str = ""
    """Of the approved set that a selection asks; empty where questions are written."""
    owner_id: str = ""


@dataclass(frozen=True, slots=True)
class Submitted:
    """An answer that has arrived."""

    record: InterviewRecord
    answer: StoredAnswer


class AudioInterviews:
    """The sessions of one data folder. Methods may be called from any thread; some take seconds."""

    def __init__(
        self,
        settings: Settings,
        folder: DataFolder,
        store: InterviewStore,
        clock: Clock,
        *,
        ear: Ear | None = None,
        voice: Voice | None = None,
    ) -> None:
        """Use an open store, which somebody else closes. Engines are started when they are first needed."""
        self._settings = settings
        self._folder = folder
        self._store = store
        self._clock = clock
        self.files = AudioFiles.of(settings, folder)
        self._ear: Ear = ear or SharedEngines(settings)
        self._voice: Voice = voice or Renderer(settings, self.files)
        self._speaking = ThreadPoolExecutor(1, "audio-voice")
        self._scoring = ThreadPoolExecutor(1, "audio-scorer")

    def close(self) -> None:
        """Finish what is being worked on, and end the engines; safe to call twice."""
        self._speaking.shutdown()
        self._scoring.shutdown()
        self._voice.close()
        self._ear.close()

    def start(self, request: SessionRequest) -> InterviewRecord:
        """Write questions, or take approved ones, speak them, and enter the session.

        Raises:
            QuestionFileError: a selection without approved questions.
            UnknownId: there is no such set or CV.
            EngineError: nobody can write questions in this language.
            DataFolderError: something cannot be written.
        """
        interview_id = new_id()
        questions, approved_by = self._questions(request)
        plan = self._plan(request, questions, interview_id)
        texts = {
            asked_id(interview_id, position): each.text
            for position, each in enumerate(questions.questions, 1)
        }
        rendered = self._speaking.submit(
            self._voice.render, texts, request.voice_id, request.language, request.consent
        ).result()
        details = {
            "job_description": request.job_description,
            "difficulty": request.difficulty.value,
            "voice_id": request.voice_id,
            "voice_used": next((each.engine for each in rendered.values()), ""),
            "seconds": {question_id: each.seconds for question_id, each in rendered.items()},
        }
        try:
            self._store.plan(
                plan,
                request.consent,
                created=self._clock.now(),
                approved_by=approved_by,
                origin=Origin(request.owner_id, AUDIO, details),
            )
            if request.cv_id:
                self._store.cvs.use(request.cv_id, interview_id)
        except BaseException:
            for question_id in rendered:
                with suppress(OSError):
                    self.files.question(question_id).unlink(missing_ok=True)
            raise
        return self._store.get(interview_id)

    def _questions(self, request: SessionRequest) -> tuple[QuestionSet, str | None]:
        if request.set_id:
            found = self._store.question_sets.get(request.set_id)
            if request.purpose is Purpose.SELECTION and found.state is not SetState.APPROVED:
                raise QuestionFileError(
                    f"The questions of the set {request.set_id} are not approved", "Have them approved before"
                )
            return found.questions, ", ".join(found.approvers) or None
        if request.purpose is Purpose.SELECTION:
            raise QuestionFileError(
                "A selection asks questions that people have approved", "Give question_set_id"
            )
        authored = write_questions(
            self._settings,
            AuthorRequest(
                job_description=request.job_description,
                count=request.question_count,
                cv=request.cv_text,
                difficulty=request.difficulty,
                seed=uuid4().int % 2**31,
                spoken_language=request.language,
            ),
            new_id(),
        )
        return authored.questions, None

    def _plan(self, request: SessionRequest, questions: QuestionSet, interview_id: str) -> InterviewPlan:
        # There is nobody to ask further questions: answers arrive one by one, in any order.
        fixed = self._settings.model_copy(update={"interviewer": "scripted"})
        voice = VoiceChoice(request.voice_id, self._settings.speaking_rate, request.language)
        return replace(make_plan(fixed, questions, interview_id), purpose=request.purpose, voice=voice)

    def submit(self, record: InterviewRecord, question_id: str, sent: BinaryIO) -> Submitted:
        """Take an answer: judge what it is, listen to it, keep it.

        Args:
            record: of the session.
            question_id: one of its questions.
            sent: the file, from its beginning.

        Raises:
            ConsentMissing: recording was not agreed to.
            MediaError: it is no sound, of no kind that is taken, or too long.
            NameTaken: the session has ended.
            DataFolderError: it cannot be written.
        """
        self._store.submissions.require_open(record.summary.id)  # to understand an answer takes seconds
        consent = _consent(record)
        consent.require(ConsentItem.RECORD)
        position = next(each.position for each in record.questions if each.question_id == question_id)
        answer_id = str(uuid4())
        with self.files.received(sent) as unfinished:
            words = Words("The file", self._remedy())
            facts = look_into(unfinished, limits=_LIMITS, words=words)
            path = self.files.answer(answer_id, self._suffix(facts))
            samples = unfinished.with_suffix(".s16")
            try:
                seconds = extract_speech(unfinished, samples, limits=_LIMITS, words=words)
                recognition = self._recognized(record, consent, samples)
            finally:
                samples.unlink(missing_ok=True)
            unfinished.replace(path)
        answer = AnswerTranscript(
            number=position,
            take=1,
            question=record.asked[position - 1].text,
            asked_at=0.0,
            start=0.0,
            end=round(seconds, 3),
            recognition=recognition,
        )
        try:
            self._store.submissions.enter(
                record.summary.id, answer, answer_id=answer_id, audio=path.name, at=self._clock.now()
            )
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        now = self._store.get(record.summary.id)
        return Submitted(now, next(each for each in now.answers if each.id == answer_id))

    def _suffix(self, facts: MediaFacts) -> str:
        names = set(facts.format.split(","))
        suffix = next((name for name, known in _SUFFIXES if names & set(known)), "")
        taken = formats_in(self._settings.supported_audio_formats)
        if not facts.sound or suffix not in taken:
            raise MediaError("The file is no sound that is taken here", self._remedy())
        return suffix

    def _remedy(self) -> str:
        return f"Send sound as one of {', '.join(sorted(formats_in(self._settings.supported_audio_formats)))}"

    def _recognized(self, record: InterviewRecord, consent: Consent, samples: Path) -> Recognition:
        if ConsentItem.TRANSCRIBE not in consent.items:
            return Withheld()
        request = RecognitionRequest(Audio(samples.read_bytes(), SPEECH_RATE), record.plan.questions.language)
        try:
            return self._ear.recognizing.submit(self._ear.recognize, consent, request).result()
        except EngineFailed as error:
            # The sound is kept; what broke is in the answer's reason, never in its text.
            return Failed(error.what)

    def evaluate(self, interview_id: str) -> Assessment:
        """Score all answers of a session together, once: the same answers have the same evaluation.

        Raises:
            ConsentMissing: scores were not agreed to.
            EnvironmentFault: there are no answers.
            EngineError: the scorer cannot be used.
        """
        return self._scoring.submit(self._evaluate, interview_id).result()

    def _evaluate(self, interview_id: str) -> Assessment:
        record = self._store.get(interview_id)
        if not any(each.kept for each in record.answers):
            raise EnvironmentFault("This session has no answers yet", "Submit some before")
        made = self._current(record)
        if made is None:
            made = assess(
                self._settings,
                self._store,
                self._clock,
                interview_id,
                scorer=Scorer(self._settings.scorer),
            )
        answered = {each.answer.number for each in record.answers if each.kept}
        if len(answered) == len(record.plan.questions.questions):
            self._finish(record)
        return made

    def _current(self, record: InterviewRecord) -> Assessment | None:
        """The evaluation of exactly the answers that count now."""
        made = self._store.assessments.of(record.summary.id)
        counting = {(each.answer.number, each.answer.take) for each in record.answers if each.kept}
        if made and {(each.number, each.take) for each in made[-1].answers} == counting:
            return made[-1]
        return None

    def latest(self, interview_id: str) -> Assessment | None:
        """The last evaluation of a session; None when there is none.

        Raises:
            DataFolderError: the database cannot be read.
        """
        made = self._store.assessments.of(interview_id)
        return made[-1] if made else None

    def _finish(self, record: InterviewRecord) -> None:
        if record.summary.status in {InterviewStatus.COMPLETED, InterviewStatus.STOPPED}:
            return
        now = self._clock.now()
        vault = Vault(self._folder)
        vault.mark(record.summary.id)
        self._store.finish(
            InterviewOutcome(
                interview_id=record.summary.id,
                status=OutcomeStatus.COMPLETED,
                started=record.summary.started or now,
                ended=now,
                duration=sum(each.answer.end for each in record.answers if each.kept),
                video=None,
            )
        )
        enter_finished(self._folder, self._store, self._clock, record.summary.id)
        vault.settle_all()


def _consent(record: InterviewRecord) -> Consent:
    if record.consent is None:
        raise ConsentMissing("No consent is stored for this interview. Ask first, and note the answer.")
    return record.consent


Details = Mapping[str, Any]
"""What the interface keeps of a session: `job_description`, `difficulty`, `voice_id`, `voice_used`, `seconds`."""
Factory = Callable[[Settings, DataFolder, InterviewStore, Clock], AudioInterviews]
"""Makes the sessions of a service; tests give engines of their own."""
