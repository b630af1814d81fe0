"""Who has the floor: the machine speaks, the candidate answers, never both into the same ear.

Carries out what the machine in `core.interview` commands about speaking and listening, and reports back what is decided.
Everything runs on the engine's thread, except `playback_started` and `playback_ended`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from interview_desktop.core import events
from interview_desktop.core.codec import encode
from interview_desktop.core.consent import Consent, ConsentItem
from interview_desktop.core.events import (
    Heard,
    Speak,
    UtteranceEnded,
)
from interview_desktop.core.media import SPEECH_RATE, AudioBlock, Speech, VoiceInRoom
from interview_desktop.core.models import Interviewing, InterviewPlan
from interview_desktop.core.ports import PlaybackListener, RecognitionRequest
from interview_desktop.core.sentences import sentence
from interview_desktop.core.transcript import Recognition, Withheld, Word
from interview_desktop.core.turns import CountdownOpened, TurnEvent
from interview_desktop.session import updates
from interview_desktop.session.ear import Ear
from interview_desktop.session.equipment import Equipment
from interview_desktop.session.hearing_file import HEARING_NAME, HearingFile
from interview_desktop.session.links import Links
from interview_desktop.session.room_tail import RoomTail
from interview_desktop.session.settings import SessionSettings
from interview_desktop.session.transcriber import Job, Transcriber, fillers_entry

LAST_BLOCK = 0.15
"""Seconds after the end of an answer until its last sound has arrived from the microphone."""
REACH, REACH_INTO_VOICE = 3.0, 1.0
"""Seconds before listening that are searched for a candidate who begins early; less where the microphone hears the machine."""
_AT_ONCE = 0.3  # seconds: an answer that is opened so soon after the room is quiet follows the question


class Conversation(PlaybackListener):
    """Speaks, listens and hands answers to the recogniser."""

    def __init__(
        self,
        plan: InterviewPlan,
        consent: Consent,
        equipment: Equipment,
        settings: SessionSettings,
        links: Links,
        folder: Path,
    ) -> None:
        """Prepare; the thread of the recogniser starts, nothing else.

        Args:
            plan: what is asked.
            consent: what the candidate agreed to.
            equipment: devices and engines.
            settings: constants.
            links: to the engine.
            folder: of the session; what turn-taking hears is kept in it.
        """
        self._plan = plan
        self._consent = consent
        self._equipment = equipment
        self._clock = equipment.clock
        self._settings = settings
        self._links = links
        self._hearing = HearingFile(folder / HEARING_NAME)
        room = settings.room
        self._floor = room.floor if room else None
        self._ear = Ear(equipment.detector, self._hearing.add, self._floor)
        self._tail = RoomTail(
            settings.room_tail, room.tail if room else None, audible=equipment.speaker.audible
        )
        self._transcriber = Transcriber(
            equipment.recognizer,
            lambda job, said: links.post(self._recognized, job, said),
            lambda job, words: links.post(self._heard_again, job, words),
        )
        self._replaced: set[str] = set()
        """Engines of which the person in charge has been told."""
        equipment.passed_over.listen(lambda engine, error: links.post(self._passed_over, engine, error.what))
        self._speeches: dict[str, Speech] = {}
        self._utterances: dict[int, Speak] = {}
        self._said = 0
        """Token of the latest utterance that has ended."""
        self._machine_ended = 0.0
        self._leaving: _Leaving | None = None
        self._open = False

    @property
    def answering(self) -> float:
        """Seconds for which the open answer has been listened to; 0 where none is open."""
        return self._ear.listened if self._open else 0.0

    @property
    def candidate_speaks(self) -> bool:
        """Whether the candidate is heard speaking in an open answer."""
        return self._ear.speaking

    @property
    def last_sound_due(self) -> bool:
        """Whether the last sound of an ended answer is still on its way."""
        return self._leaving is not None

    @property
    def speaking(self) -> bool:
        """Whether the latest utterance has not ended yet."""
        return max(self._utterances, default=0) > self._said

    # --- speaking ----------------------------------------------------------------------------------------------

    def prepare(self) -> Iterable[float]:
        """Synthesise everything that will be said, one utterance a turn of the loop.

        Yields:
            The fraction that is ready.

        Raises:
            EngineError: no engine can say it.
        """
        plan = self._plan
        questions = self._links.chronicle.record.questions
        texts = [plan.greeting, *(q.text for q in questions), *plan.nudges, plan.closing]
        if plan.interviewer is Interviewing.PROBES:
            texts += [probe for question in questions for probe in question.probes[:1]]
        texts += [plan.resuming, plan.reopening, plan.acknowledgement]
        if plan.closing:
            texts.append(self._settings.unverified)
        written_here = {
            each.question.text for each in self._links.chronicle.record.follow_ups if each.instead
        }
        wanted = list(dict.fromkeys(text for text in texts if text))
        for number, text in enumerate(wanted, 1):
            voice = replace(plan.voice, kept=text not in written_here)
            self._speeches[text] = self._equipment.synthesizer.synthesize(text, voice)
            yield number / len(wanted)

    def keep(self, text: str, speech: Speech) -> None:
        """Take speech that was prepared elsewhere for a text."""
        self._speeches[text] = speech

    def say(self, command: Speak) -> None:
        """Play a prepared utterance."""
        self._utterances[command.token] = command
        self._equipment.speaker.play(command.token, self._speeches[command.text].audio)

    def hush(self) -> None:
        """Stop speaking."""
        self._equipment.speaker.silence()

    def playback_started(self, token: int, time: float) -> None:
        """On the speaker's thread: place the voice in the recording before its moment is written."""
        self._equipment.recorder.voice(self._speeches[self._utterances[token].text].audio, time)
        self._links.post(self._utterance_started, token, time)

    def playback_ended(self, token: int, time: float, completed: bool) -> None:
        """On the speaker's thread."""
        if not completed:
            self._equipment.recorder.cut_voice(time)
        self._links.post(self._utterance_ended, token, time, completed)

    def _utterance_started(self, token: int, time: float) -> None:
        said = self._utterances[token]
        self._tail.speaks()
        self._links.chronicle.note(
            "utterance.started",
            {"token": token, "kind": said.kind.value, "text": said.text, "question": said.question},
            at=time,
        )
        self._links.publish(updates.UtteranceStarted(said.kind, self._speeches[said.text], time))

    def _utterance_ended(self, token: int, time: float, completed: bool) -> None:
        self._machine_ended = max(self._machine_ended, time)
        self._said = max(self._said, token)
        self._tail.spoken(time)
        self._links.chronicle.note("utterance.ended", {"token": token, "completed": completed}, at=time)
        self._links.publish(updates.UtteranceFinished(time, completed))
        self._links.decide(UtteranceEnded(token))

    # --- listening ---------------------------------------------------------------------------------------------

    def open_answer(self, command: events.OpenAnswer) -> None:
        """Listen for a new answer, from the moment the room is quiet again."""
        at = self._room_quiet()
        self._harvest()
        self._open = True
        question = self._links.chronicle.record.questions[command.question]
        turns = self._plan.turns_of(question, self._settings.turns).patient(command.patience)
        since = at - self._machine_ended
        # Time to think is no silence that anybody is nudged for.
        silent = round(since * SPEECH_RATE) if since <= self._tail.seconds + _AT_ONCE else 0
        audio_from = self._ear.open(turns, command.timing, at, self._machine_ended, silent)
        self._links.chronicle.note(
            "answer.opened",
            {
                "question": command.question,
                "take": command.take,
                "timing": encode(command.timing),
                "audio_from": round(audio_from, 6),
                "listening": {
                    "detector": self._equipment.detector.name,
                    "chunk": self._equipment.detector.chunk_samples,
                    "from": self._hearing.open(),
                    "silent_before": silent,
                    "floor": self._floor,
                    "turns": encode(turns),
                },
            },
            at=at,
        )
        self._links.publish(updates.AnswerOpened(command.question, command.take, command.timing, at))

    def suspend(self) -> None:
        """Let nothing reach the turn-taker for now."""
        self._ear.suspend(self._clock.monotonic())

    def resume(self) -> None:
        """Go on listening for the open answer."""
        at = self._room_quiet()
        self._ear.resume(at)
        self._links.chronicle.note("listening.resumed", {"heard": self._ear.heard}, at=at)

    def keep_listening(self) -> None:
        """The candidate says that the answer is not finished."""
        self._links.chronicle.note("listening.kept", {"heard": self._ear.heard})
        for turn in self._ear.keep_going():
            self._decide(turn)

    def extend(self, seconds: float) -> None:
        """Staff give more time for the open answer."""
        self._links.chronicle.note("listening.extended", {"heard": self._ear.heard, "seconds": seconds})
        self._ear.extend(seconds)
        self._links.publish(updates.AnswerExtended(seconds, self._clock.monotonic()))

    def room_compared(self, decided: VoiceInRoom) -> None:
        """Whether the microphone hears the machine, and how late."""
        self._tail.compared(decided)

    def close_answer(self, command: events.CloseAnswer) -> None:
        """End the open answer; it is recognised as soon as its last sound has arrived."""
        if not self._open:
            return  # an earlier run opened it, and its end is written down
        at = self._clock.monotonic()
        self._open, heard, speech = False, self._ear.heard, round(self._ear.spoken, 3)
        self._ear.close()
        self._hearing.sync()
        self._leaving = _Leaving(command.question, command.take, at)
        closed = {"question": command.question, "take": command.take, "reason": command.reason.value}
        self._links.chronicle.note("answer.closed", closed | {"heard": heard, "speech": speech}, at=at)
        self._links.publish(updates.AnswerClosed(command.question, command.take, command.reason, at, speech))

    def hear(self, block: AudioBlock) -> None:
        """Take the next sound from the microphone."""
        tail = self._tail.hear(block)
        if tail is not None:
            self._links.chronicle.note("room.tail", {"seconds": round(tail, 3)})
        self._ear.hear(block, self._decide)
        if self._leaving is not None and block.end >= self._leaving.closed + LAST_BLOCK:
            self._harvest()

    def recognize(self, job: Job) -> None:
        """Have an answer recognised that an earlier run has recorded."""
        self._transcriber.add(job)

    def settle(self, question: int, take: int, recognition: Recognition) -> None:
        """Write down what becomes of an answer that no recogniser is needed for."""
        self._note_recognition(question, take, recognition)

    def finish(self, timeout: float) -> None:
        """Wait for outstanding transcripts and end the recogniser; it ends also where the disk takes nothing any more."""
        try:
            self._harvest()
            self._hearing.close()
        finally:
            self._transcriber.stop(timeout)

    def _room_quiet(self) -> float:
        """When the room is quiet after the machine's speech; now, if it is."""
        return max(self._clock.monotonic(), self._machine_ended + self._tail.seconds)

    def _decide(self, turn: TurnEvent) -> None:
        self._hearing.sync()
        if isinstance(turn, CountdownOpened):
            self._links.publish(updates.CountdownStarted(turn.seconds, self._clock.monotonic()))
        self._links.decide(Heard(turn))

    def _harvest(self) -> None:
        if self._leaving is None:
            return
        leaving, self._leaving = self._leaving, None
        overheard = self._tail.heard
        begin, audio = self._ear.harvest(REACH_INTO_VOICE if overheard else REACH)
        key = {"question": leaving.question, "take": leaving.take}
        self._links.chronicle.note(
            "answer.sound", key | {"audio_from": round(begin, 6), "overheard": overheard}
        )
        if ConsentItem.TRANSCRIBE not in self._consent.items:
            self._note_recognition(leaving.question, leaving.take, Withheld())
            return
        question = self._links.chronicle.record.questions[leaving.question]
        request = RecognitionRequest(audio, self._plan.questions.language, question.glossary)
        self._transcriber.add(Job(leaving.question, leaving.take, request))

    def _recognized(self, job: Job, recognition: Recognition) -> None:
        self._note_recognition(job.question, job.take, recognition)

    def _passed_over(self, engine: str, reason: str) -> None:
        """An engine could not do what it should; the person in charge is told once for each."""
        self._links.chronicle.note("engine.passed_over", {"engine": engine, "reason": reason})
        if engine not in self._replaced:
            self._replaced.add(engine)
            self._links.publish(
                updates.ProctorNotice(
                    sentence("{0}. {1}.", reason, sentence("The next speech engine is tried"))
                )
            )

    def _heard_again(self, job: Job, words: tuple[Word, ...] | None) -> None:
        self._links.chronicle.note(*fillers_entry(job, words))

    def _note_recognition(self, question: int, take: int, recognition: Recognition) -> None:
        self._links.chronicle.note(
            "answer.recognized", {"question": question, "take": take, "recognition": encode(recognition)}
        )
        self._links.publish(updates.AnswerRecognized(question, take, recognition))


@dataclass(frozen=True, slots=True)
class _Leaving:
    """An answer that has ended, but whose last sound is still on its way."""

    question: int
    take: int
    closed: float
