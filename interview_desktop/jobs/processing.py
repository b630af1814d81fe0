"""From videos to words, answer by answer, in stages whose outcome is in the database.

Each stage says what it makes its output from. One that was done from the same is not done again, so that a job that was
killed goes on where it was, and one that is asked for twice changes nothing.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from interview_desktop.core.consent import Consent, ConsentItem
from interview_desktop.core.errors import (
    ConsentMissing,
    DataFolderError,
    MediaError,
    SettingsError,
    UnknownId,
)
from interview_desktop.core.media import SPEECH_RATE, Audio
from interview_desktop.core.ports import Clock, RecognitionRequest, Recognizer
from interview_desktop.core.processing import SENTENCES, WEIGHTS, ImportedAnswer, Job, Stage
from interview_desktop.core.transcript import (
    AnswerTranscript,
    Failed,
    Pending,
    Recognition,
    Recognized,
    Standing,
)
from interview_desktop.jobs.cutting import cut_by_chapters
from interview_desktop.jobs.place import FETCHED, Place
from interview_desktop.jobs.runner import Done, JobLost, Tell
from interview_desktop.jobs.texts import ENCRYPTED, keep_text
from interview_desktop.recording.reading.untrusted import MediaFacts, extract_speech, look_into
from interview_desktop.storage.hashing import sha256_of
from interview_desktop.storage.records import InterviewRecord, StoredAnswer
from interview_desktop.storage.store import InterviewStore

_T = TypeVar("_T")

_OPEN = (Pending, Failed)
_FOR_GOOD = (MediaError, SettingsError)
"""Faults of one answer's media, which the other answers do not share and another try does not mend."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Sound to be transcribed."""

    answer: AnswerTranscript
    """On the time line of the interview."""
    file: Path
    start: float | None
    """Seconds in the file."""
    end: float | None
    made_from: str


class Processing:
    """Implements `jobs.runner.Work` for `JobKind.PROCESS`.

    Args:
        store: of the interviews.
        root: the data folder.
        recognizer: makes a recogniser with the services that were agreed to.
        place: fetches and brings away.
        clock: for times.
    """

    def __init__(
        self,
        store: InterviewStore,
        root: Path,
        recognizer: Callable[[Consent], Recognizer],
        place: Place,
        clock: Clock,
    ) -> None:
        self._store = store
        self._root = root
        self._recognizer = recognizer
        self._place = place
        self._clock = clock
        self._running: set[Recognizer] = set()

    def stop(self) -> None:
        """Let what is being recognised fail at once."""
        for recognizer in list(self._running):
            recognizer.close()

    def __call__(self, job: Job, tell: Tell) -> Done:
        """Process an interview."""
        record = self._store.get(job.interview_id)
        if record.consent is None:
            raise ConsentMissing("No consent is stored for this interview. Ask first, and note the answer.")
        record.consent.require(ConsentItem.TRANSCRIBE)
        imported = self._store.imports.of(job.interview_id)
        if not imported and not record.answers:
            raise SettingsError("The interview has no answers to process", "Hold it first, or import it")
        sealed = self._store.jobs.is_sealed(job.interview_id)
        waiting = any(isinstance(each.answer.recognition, _OPEN) for each in record.answers)
        run = _Run(self, job, record, imported, tell, sealed=sealed, read=waiting or not sealed)
        try:
            with self._place.taken_up(job.interview_id) if sealed and waiting else nullcontext():
                return run.all()
        except (JobLost, UnknownId):
            self._forget_erased(job.interview_id)
            raise JobLost from None

    def _forget_erased(self, interview_id: str) -> None:
        """Leave nothing of an interview that was erased meanwhile: something may have come in since."""
        try:
            self._store.get(interview_id)
        except UnknownId:
            for folder in ("imports", "answers"):
                shutil.rmtree(self._root / folder / interview_id, ignore_errors=True)


class _Run:
    """One interview on its way through the stages."""

    def __init__(
        self,
        owner: Processing,
        job: Job,
        record: InterviewRecord,
        imported: Sequence[ImportedAnswer],
        tell: Tell,
        *,
        sealed: bool,
        read: bool,
    ) -> None:
        """Begin with nothing done.

        Args:
            owner: has store, engines and places.
            job: to be done.
            record: of its interview.
            imported: where its answers are, if it was held elsewhere.
            tell: hears how far it is.
            sealed: whether the interview is encrypted: then its words stay in the database.
            read: whether its media can be read.
        """
        self._owner = owner
        self._sealed = sealed
        self._read = read
        self._store = owner._store
        self._id = job.interview_id
        self._record = record
        self._imported = imported
        self._tell = tell
        positions = [each.position for each in imported] or [w.answer.number for w in record.whole_answers]
        self._positions = sorted(set(positions))
        self._shares: dict[tuple[int, Stage], float] = {}
        self._told = (-1, "")
        self._troubles: dict[int, str] = {}

    def all(self) -> Done:
        for stretch in self._stretches() if self._read else []:
            self._guarded(stretch.answer.number, lambda each=stretch: self._transcribe(each))  # type: ignore[misc]
        record = self._store.get(self._id)
        texts = {
            whole.answer.number: whole.answer.recognition
            for whole in record.whole_answers
            if whole.answer.number in self._positions and not self._sealed
        }
        uris = self._keep_texts(texts)
        result = {"questions_processed": [self._outcome(record, p, uris) for p in self._positions]}
        return Done(result, "Processing completed successfully.", self._trouble())

    # --- where the sound is ------------------------------------------------------------------------------------

    def _stretches(self) -> list[_Stretch]:
        return self._of_imported() if self._imported else self._of_recording()

    def _of_imported(self) -> list[_Stretch]:
        """The answers of an imported interview, put one behind the other on one time line, unless they are parts of one file."""
        found: list[tuple[ImportedAnswer, Path, MediaFacts, str]] = []
        for each in self._imported:
            fetched = self._guarded(each.position, lambda each=each: self._fetched(each))  # type: ignore[misc]
            if fetched is not None:
                found.append((each, *fetched))
        cut = cut_by_chapters(
            [each for each, *_ in found], {each.position: facts for each, _, facts, _ in found}
        )
        self._troubles |= cut.troubles
        places = {each.position: each for each in cut.answers}
        stretches, offset = [], 0.0
        for whole, file, facts, digest in found:
            if whole.position not in places:
                continue
            each = places[whole.position]
            start, end = each.start or 0.0, min(each.end or facts.seconds, facts.seconds or 1e9)
            at = start if each.start is not None else offset
            offset += end - start
            stored = self._stored(each.position, 1)
            made_from = f"{digest} {each.start} {each.end}"
            answer = AnswerTranscript(
                number=each.position,
                take=1,
                question=stored.answer.question,
                asked_at=at,
                start=at,
                end=at + end - start,
                recognition=stored.answer.recognition,
            )
            stretches.append(_Stretch(answer, file, each.start, each.end, made_from))
        return stretches

    def _of_recording(self) -> list[_Stretch]:
        """What was not recognised yet of an interview that was held here; its words are there as a rule."""
        waiting = [
            stored.answer
            for stored in self._record.answers
            if isinstance(stored.answer.recognition, _OPEN)
            and (stored.kept or stored.answer.standing is Standing.INTERRUPTED)
        ]
        if not waiting:
            return []
        video = self._record.result.video if self._record.result is not None else None
        if video is None or not video.is_file():
            raise DataFolderError("The video of the interview is not there", "Restore it from a copy")
        digest = sha256_of(video)[0]
        return [
            _Stretch(each, video, each.start, each.end, f"{digest} {each.start} {each.end}")
            for each in waiting
        ]

    def _stored(self, position: int, take: int) -> StoredAnswer:
        for stored in self._record.answers:
            if (stored.answer.number, stored.answer.take) == (position, take):
                return stored
        raise SettingsError(f"Question {position} of the interview has no answer", "Import it again")

    def _fetched(self, each: ImportedAnswer) -> tuple[Path, MediaFacts, str]:
        """The media of an answer on this machine, looked into."""
        jobs = self._store.jobs
        at = each.position
        kept = jobs.step(self._id, at, Stage.FETCH, each.source)
        if kept is None or not (self._owner._root / kept["file"]).is_file():
            kept = self._fetch(each)
            jobs.keep_step(self._id, at, Stage.FETCH, each.source, kept, at=self._owner._clock.now())
        self._share(at, Stage.FETCH, 1.0)
        file, digest = self._owner._root / kept["file"], kept["sha256"]
        seen = jobs.step(self._id, at, Stage.PROBE, digest)
        if seen is None:
            facts = look_into(file)
            if not facts.sound:
                raise MediaError(
                    f"The video of question {at} has no sound", "Import one with sound", file=file
                )
            seen = {"format": facts.format, "seconds": facts.seconds, "sound": facts.sound}
            seen |= {"picture": facts.picture, "width": facts.width, "height": facts.height}
            seen["chapters"] = list(facts.chapters)
            jobs.keep_step(self._id, at, Stage.PROBE, digest, seen, at=self._owner._clock.now())
        self._share(at, Stage.PROBE, 1.0)
        return file, MediaFacts(**seen), digest

    def _fetch(self, each: ImportedAnswer) -> dict[str, Any]:
        if "://" not in each.source:
            file = self._owner._root / each.source
            if not file.is_file():
                raise MediaError(
                    f"The video of question {each.position} is gone", "Import it again", file=file
                )
            return {"file": each.source, "sha256": sha256_of(file)[0]}
        for other, output in self._store.jobs.outputs(self._id, Stage.FETCH).items():
            # One video with several answers is fetched once.
            same = next((i.source for i in self._imported if i.position == other), "") == each.source
            if same and (self._owner._root / output["file"]).is_file():
                return output
        key = f"imports/{self._id}/question_{each.position}{FETCHED}"
        target = self._owner._root / key
        target.parent.mkdir(parents=True, exist_ok=True)
        target.unlink(missing_ok=True)  # one that was fetched when the kill came, and not noted
        digest = self._owner._place.fetch(
            each.source, target, lambda share: self._share(each.position, Stage.FETCH, share)
        )
        return {"file": key, "sha256": digest}

    # --- words -------------------------------------------------------------------------------------------------

    def _transcribe(self, stretch: _Stretch) -> None:
        jobs, answer = self._store.jobs, stretch.answer
        at = answer.number
        done = jobs.step(self._id, at, Stage.TRANSCRIBE, stretch.made_from)
        if done is None or isinstance(answer.recognition, _OPEN):
            recognition, seconds = self._recognized(stretch)
            known = replace(answer, recognition=recognition)
            self._store.recognized(self._id, known)
            jobs.keep_step(
                self._id,
                at,
                Stage.TRANSCRIBE,
                stretch.made_from,
                {"state": recognition.state, "seconds": seconds},
                at=self._owner._clock.now(),
            )
        self._share(at, Stage.AUDIO, 1.0)
        self._share(at, Stage.TRANSCRIBE, 1.0)

    def _recognized(self, stretch: _Stretch) -> tuple[Recognition, float]:
        answer, owner = stretch.answer, self._owner
        self._share(answer.number, Stage.AUDIO, 0.0)
        folder = owner._root / "imports" / self._id
        folder.mkdir(parents=True, exist_ok=True)
        sound = folder / f".question_{answer.number}_{answer.take}_{os.getpid()}.pcm"
        try:
            seconds = extract_speech(stretch.file, sound, start=stretch.start, end=stretch.end)
            audio = Audio(sound.read_bytes(), SPEECH_RATE)
        finally:
            sound.unlink(missing_ok=True)
            with suppress(OSError):  # others are in it
                folder.rmdir()
        self._share(answer.number, Stage.AUDIO, 1.0)
        self._share(answer.number, Stage.TRANSCRIBE, 0.0)
        consent = self._record.consent
        if consent is None:
            raise ConsentMissing("No consent is stored for this interview. Ask first, and note the answer.")
        question = self._record.asked[answer.number - 1]
        recognizer = owner._recognizer(consent)
        owner._running.add(recognizer)
        try:
            request = RecognitionRequest(audio, self._record.summary.language, question.glossary)
            recognition = recognizer.recognize(request)
            if isinstance(recognition, Recognized):
                self._share(answer.number, Stage.TRANSCRIBE, 0.7)
                verbatim = recognizer.verbatim(request, recognition, lambda: False)
                recognition = replace(recognition, verbatim=verbatim or ()).shifted(answer.start)
        finally:
            owner._running.discard(recognizer)
            recognizer.close()
        return recognition, round(seconds, 3)

    def _keep_texts(self, texts: Mapping[int, Recognition]) -> dict[int, str]:
        """Write the text of each answer into a file of its own, and bring it away."""
        keys: dict[int, str] = {}
        for position, recognition in texts.items():
            if isinstance(recognition, Recognized):
                keys[position] = keep_text(self._owner._root, self._id, position, recognition.text + "\n")
        uris = self._owner._place.bring(self._id, list(keys.values()))
        now = self._owner._clock.now()
        for position, key in keys.items():
            output = {"key": key, "uri": uris[key]}
            self._store.jobs.keep_step(self._id, position, Stage.TEXT, key, output, at=now)
            self._share(position, Stage.TEXT, 1.0)
        return {position: uris[key] for position, key in keys.items()}

    # --- what is told ------------------------------------------------------------------------------------------

    def _guarded(self, position: int, step: Callable[[], _T]) -> _T | None:
        """Do a step for one answer; a video that cannot be used keeps the others from nothing."""
        if position in self._troubles:
            return None
        try:
            return step()
        except _FOR_GOOD as fault:
            self._troubles[position] = str(fault)
            return None

    def _share(self, position: int, stage: Stage, share: float) -> None:
        """Note how far a stage is, and tell it where that is news."""
        if self._shares.get((position, stage), -1.0) >= share:
            return
        self._shares[position, stage] = share
        done = sum(WEIGHTS[stage] * part for (_, stage), part in self._shares.items())
        whole = done / max(1, len(self._positions))
        news = (int(whole * 100), SENTENCES[stage])
        if news != self._told:
            self._told = news
            self._tell(whole, news[1], position)

    def _outcome(self, record: InterviewRecord, position: int, uris: Mapping[int, str]) -> dict[str, Any]:
        asked = record.questions[position - 1]
        whole = next((w.answer for w in record.whole_answers if w.answer.number == position), None)
        reason = self._troubles.get(position, "")
        if not reason and self._sealed:
            reason = ENCRYPTED
        if not reason and position not in uris:
            reason = (
                f"There are no words: {whole.recognition.state.replace('_', ' ') if whole else 'no answer'}."
            )
        return {
            "question": asked.number,
            "question_id": asked.question_id,
            "position": position,
            "asrfile_s3key": uris.get(position),
            **({"reason": reason} if reason else {}),
        }

    def _trouble(self) -> str:
        return " ".join(f"Question {position}: {why}" for position, why in sorted(self._troubles.items()))
