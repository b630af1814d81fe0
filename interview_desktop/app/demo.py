"""The demo: a whole interview with a simulated candidate.

No camera, microphone, display, key or network is needed, and no code is special: only the two sources differ. The candidate
is a script of answers that the offline voice speaks into a simulated microphone, with pauses as people make them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle

from interview_desktop.app.composition import Devices
from interview_desktop.app.paths import resources
from interview_desktop.capture.playback import SilentSpeaker
from interview_desktop.capture.simulation import SimulatedCamera, SimulatedMicrophone
from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod
from interview_desktop.core.events import (
    Proceed,
)
from interview_desktop.core.interview import (
    Phase,
)
from interview_desktop.core.media import SAMPLE_BYTES, Audio
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import Clock, Synthesizer
from interview_desktop.session import updates
from interview_desktop.session.engine import Session
from interview_desktop.session.updates import Update

PAUSE = "..."
"""In a script: a pause in which a person thinks."""
PAUSE_SECONDS = 1.2
THINKING_SECONDS = 0.8
"""From the end of the question to the first word."""


@dataclass(frozen=True, slots=True)
class ScriptedAnswer:
    """What the simulated candidate says to one question."""

    text: str
    """Sentences; `PAUSE` between two of them is a pause."""
    presses_done: bool
    """Whether the candidate then presses the key, or just falls silent."""


ANSWERS = (
    ScriptedAnswer(
        "I led the move of our order system to a new database. ... We ran both side by side for a month, and compared "
        "every result before we switched.",
        presses_done=True,
    ),
    ScriptedAnswer(
        "First I try to reproduce the fault. ... Then I read the log from that minute, and narrow it down one change at "
        "a time.",
        presses_done=False,
    ),
    ScriptedAnswer(
        "I would ask what they need most this week. ... If both cannot be done, I say so early, and offer a smaller "
        "first step.",
        presses_done=True,
    ),
)
"""Said in turn; a question file with more questions hears them again."""

SAMPLE_QUESTIONS = resources() / "samples" / "demo_questions.txt"


def simulated_devices(clock: Clock) -> tuple[Devices, SimulatedMicrophone]:
    """A moving picture, a microphone that hears what it is told, and a loudspeaker that is silent.

    Returns:
        The devices, and their microphone as the one that can be told.
    """
    microphone = SimulatedMicrophone(clock)
    camera = SimulatedCamera(clock, speaking=lambda: microphone.speaking)
    return Devices(camera, microphone, SilentSpeaker(clock)), microphone


def simulated_consent(clock: Clock) -> Consent:
    """A script agrees to everything that stays on this machine."""
    items = frozenset({ConsentItem.RECORD, ConsentItem.TRANSCRIBE, ConsentItem.SCORE})
    return Consent(items, "demo", clock.now().isoformat(), ConsentMethod.SIMULATED)


class SimulatedCandidate:
    """Answers each question when it hears that listening has begun. Acts on the engine's thread only."""

    def __init__(
        self, session: Session, microphone: SimulatedMicrophone, answers: Sequence[PreparedAnswer]
    ) -> None:
        """Listen to the session's updates.

        Args:
            session: not started yet.
            microphone: the one the session hears.
            answers: what is said, in turn.
        """
        self._session = session
        self._microphone = microphone
        self._answers = cycle(answers)
        self._will_press = False
        session.subscribe(self._told)

    def _told(self, update: Update) -> None:
        match update:
            case updates.StateChanged(state=state) if state.phase is Phase.READY:
                self._session.send(Proceed())
            case updates.AnswerOpened():
                answer = next(self._answers)
                self._will_press = answer.presses_done
                self._microphone.say(answer.audio)
            case updates.AnswerClosed():
                self._will_press = False
            case updates.Level() if self._will_press and not self._microphone.speaking:
                self._will_press = False
                self._session.send(Proceed())


@dataclass(frozen=True, slots=True)
class PreparedAnswer:
    """A scripted answer as sound."""

    audio: Audio
    presses_done: bool


def speak_answers(
    synthesizer: Synthesizer, answers: Sequence[ScriptedAnswer] = ANSWERS
) -> list[PreparedAnswer]:
    """Have the script spoken, pauses included.

    Raises:
        EngineError: the voice cannot say it.
    """
    return [PreparedAnswer(_spoken(synthesizer, answer.text), answer.presses_done) for answer in answers]


def _spoken(synthesizer: Synthesizer, text: str) -> Audio:
    parts = [part.strip() for part in text.split(PAUSE)]
    clips = [synthesizer.synthesize(part, VoiceChoice(rate=1.0)).audio for part in parts]
    rate = clips[0].rate
    pieces = [_silence(THINKING_SECONDS, rate)]
    for position, clip in enumerate(clips):
        if position:
            pieces.append(_silence(PAUSE_SECONDS, rate))
        pieces.append(clip.samples)
    return Audio(b"".join(pieces), rate)


def _silence(seconds: float, rate: int) -> bytes:
    return bytes(round(seconds * rate) * SAMPLE_BYTES)
