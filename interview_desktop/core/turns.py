"""When an answer has begun, paused and ended.

A voice detector only says how likely a chunk of sound is speech. `SpeechGate` turns those probabilities into speech and
silence, `Foreground` and `Stillness` tell what is loud enough to be the candidate's, or a sound at all; `TurnTaker` turns all
of it into decisions. None of them knows a clock or a device: time is the number of samples heard, so a recorded answer gives
the same decisions at any speed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from interview_desktop.core.foreground import Foreground
from interview_desktop.core.media import SPEECH_RATE
from interview_desktop.core.models import AnswerTiming
from interview_desktop.core.speech_gate import SpeechGate
from interview_desktop.core.stillness import Stillness
from interview_desktop.core.turn_settings import TurnSettings

__all__ = [
    "AnswerEnded",
    "CountdownCancelled",
    "CountdownOpened",
    "EndReason",
    "NudgeDue",
    "SoftLimitReached",
    "SpeechBegan",
    "SpeechGate",
    "SpeechPaused",
    "TurnEvent",
    "TurnSettings",
    "TurnTaker",
]


class EndReason(StrEnum):
    """Why an answer ended."""

    SILENCE = "silence"
    """The countdown ran out."""
    DONE = "done"
    """The candidate said so with a key or the button."""
    HARD_LIMIT = "hard_limit"
    """Soft limit and overrun were used up."""
    SKIPPED = "skipped"
    """The proctor, or the candidate where that is allowed, went on."""
    STOPPED = "stopped"
    """The interview was ended."""
    INTERRUPTED = "interrupted"
    """The program was ended, or an earlier answer was reopened; another take goes on with it."""


@dataclass(frozen=True, slots=True)
class SpeechBegan:
    """The candidate began to speak, or went on after a pause."""

    at: int
    """Samples heard since listening began, at the first sample of the speech."""


@dataclass(frozen=True, slots=True)
class SpeechPaused:
    """The candidate stopped speaking for at least `TurnSettings.release`."""

    at: int
    """Samples heard, at the end of the speech."""


@dataclass(frozen=True, slots=True)
class CountdownOpened:
    """Silence has lasted; the answer ends after `seconds` unless something happens."""

    at: int
    seconds: float


@dataclass(frozen=True, slots=True)
class CountdownCancelled:
    """The candidate spoke, or pressed a key; the answer goes on."""

    at: int


@dataclass(frozen=True, slots=True)
class NudgeDue:
    """No answer has begun for a while."""

    at: int
    number: int
    """1 for the first nudge of this answer."""


@dataclass(frozen=True, slots=True)
class SoftLimitReached:
    """The answer's time is used up; the overrun becomes visible."""

    at: int
    overrun: float
    """Seconds left before the next pause ends the answer."""


@dataclass(frozen=True, slots=True)
class AnswerEnded:
    """The answer is over; nothing follows until the next `TurnTaker`."""

    at: int
    reason: EndReason


TurnEvent = (
    SpeechBegan
    | SpeechPaused
    | CountdownOpened
    | CountdownCancelled
    | NudgeDue
    | SoftLimitReached
    | AnswerEnded
)
"""What a turn-taker decides."""


class TurnTaker:
    """Decides when one answer has ended. Fed with every chunk from the moment listening begins."""

    def __init__(
        self, settings: TurnSettings, timing: AnswerTiming, silent_before: int = 0, floor: float | None = None
    ) -> None:
        """Begin to listen for one answer.

        Args:
            settings: constants.
            timing: limits of the answer.
            silent_before: samples since the end of the machine's speech, which count as silence for the first nudge.
            floor: level of the room as it was measured before the interview, dBFS; None when it was not.
        """
        self._settings = settings
        self._timing = timing
        self._gate = SpeechGate(settings)
        self._heard = 0
        self._speech = 0
        self._silence_from = 0
        self._speech_from = 0
        self._first_speech: int | None = None
        self._countdown_from: int | None = None
        self._nudged = 0
        self._nudge_from = -silent_before
        self._stillness = Stillness(settings.sound_margin, floor)
        self._foreground = Foreground(settings.background_margin)
        self._over_limit = False
        self.ended = False

    @property
    def heard(self) -> int:
        """Samples heard so far."""
        return self._heard

    @property
    def speech(self) -> int:
        """Samples of speech so far, pauses not counted."""
        return self._speech + self._present_speech()

    @property
    def speaking(self) -> bool:
        """Whether the candidate is speaking now."""
        return self._gate.speaking

    @property
    def begun(self) -> bool:
        """Whether there was speech enough to be an answer, and not only a cough or a chair."""
        return self.speech >= self._settings.least_speech * SPEECH_RATE

    def spoke_at_once(self, seconds: float) -> bool:
        """Whether speech began within the first `seconds`, so that it may have been going on before."""
        return self._first_speech is not None and self._first_speech <= seconds * SPEECH_RATE

    def hear(self, probability: float, samples: int, level: float | None = None) -> list[TurnEvent]:
        """Take the detector's word for the next chunk and decide.

        Args:
            probability: that it is speech, 0 to 1.
            samples: its length.
            level: how loud it is, dBFS; None when that is not known: then only speech counts as sound, and all of it as
                the candidate's.
        """
        if self.ended:
            return []
        self._heard += samples
        if level is not None:
            self._stillness.hear(level, samples)
            if not self._foreground.hear(level, samples):
                probability = 0.0
            elif self._gate.speaking and probability >= self._settings.speech_probability:
                self._foreground.learn(samples)
        events: list[TurnEvent] = []
        changed = self._gate.hear(probability, samples)
        if changed is not None:
            events.append(self._change(self._heard - changed))
        events += self._limits()
        if not self.ended:
            events += self._countdown() if self.begun else self._nudges()
        return events

    def extend(self, seconds: float) -> None:
        """The answer may take so many seconds longer; its soft limit is reached anew."""
        self._timing = self._timing.longer(seconds)
        self._over_limit = False

    def keep_going(self) -> list[TurnEvent]:
        """The candidate says that the answer is not finished: the countdown closes, silence counts afresh."""
        if self.ended or self._countdown_from is None:
            return []
        self.silence_afresh()
        return [CountdownCancelled(self._heard)]

    def silence_afresh(self) -> None:
        """The machine has spoken, or there was a pause: silence counts from here and no countdown is open."""
        self._countdown_from = None
        self._silence_from = self._nudge_from = self._heard

    def end(self, reason: EndReason) -> list[TurnEvent]:
        """End the answer from outside, for example because the candidate pressed the key."""
        if self.ended:
            return []
        self.ended = True
        return [AnswerEnded(self._heard, reason)]

    def _change(self, at: int) -> TurnEvent:
        if self._gate.speaking:
            self._speech_from = at
            self._first_speech = at if self._first_speech is None else self._first_speech
            return SpeechBegan(at)
        self._speech += at - self._speech_from
        self._silence_from = at
        return SpeechPaused(at)

    def _limits(self) -> list[TurnEvent]:
        events: list[TurnEvent] = []
        soft = self._timing.soft_limit * SPEECH_RATE
        if self._heard < soft:
            return events
        if not self._over_limit:
            self._over_limit = True
            events.append(SoftLimitReached(self._heard, self._timing.overrun))
        hard = soft + self._timing.overrun * SPEECH_RATE
        paused = self._gate.quiet and self._silence() >= self._settings.limit_pause
        last = hard + self._timing.grace * SPEECH_RATE
        if self._heard >= last or (self._heard >= hard and paused):
            events += self.end(EndReason.HARD_LIMIT)
        return events

    def _countdown(self) -> list[TurnEvent]:
        if self._countdown_from is not None:
            if self._present_speech() >= self._settings.cancelling_speech * SPEECH_RATE:
                self._countdown_from = None
                return [CountdownCancelled(self._heard)]
            used_up = self._heard - self._countdown_from >= self._settings.countdown * SPEECH_RATE
            # A sound that may become speech is waited for: nobody is cut off at the first syllable.
            return self.end(EndReason.SILENCE) if used_up and self._gate.quiet else []
        if not self._gate.quiet:
            return []
        short = self.speech < self._settings.short_answer * SPEECH_RATE
        if self._silence() < (self._settings.short_end_silence if short else self._settings.end_silence):
            return []
        self._countdown_from = self._heard
        if self._settings.countdown <= 0:
            return self.end(EndReason.SILENCE)
        return [CountdownOpened(self._heard, self._settings.countdown)]

    def _nudges(self) -> list[TurnEvent]:
        wait = self._settings.nudge_after if self._nudged == 0 else self._settings.nudge_again_after
        if self._settings.nudge_after <= 0 or not self._gate.quiet:
            return []
        if not self._stillness.lasted(self._settings.nudge_stillness):
            # Somebody types, pours water or talks to the staff: it is not the moment to talk into it.
            return []
        if self._heard - self._nudge_from < wait * SPEECH_RATE:
            return []
        self._nudged += 1
        self._nudge_from = self._heard
        return [NudgeDue(self._heard, self._nudged)]

    def _present_speech(self) -> int:
        """Samples of the speech that goes on now, without the silence that may be its end."""
        return self._heard - self._gate.doubt - self._speech_from if self._gate.speaking else 0

    def _silence(self) -> float:
        return (self._heard - self._silence_from) / SPEECH_RATE
