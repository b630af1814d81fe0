"""When an answer has begun, paused and ended.

A voice detector only says how likely a chunk of sound is speech. `SpeechGate` turns those probabilities into
speech and silence with hysteresis and a minimum length; `TurnTaker` turns speech and silence into decisions.
Neither knows a clock or a device: time is the number of samples heard, so a recorded answer gives the same
decisions at any speed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from interview_desktop.core.media import SPEECH_RATE
from interview_desktop.core.models import AnswerTiming


@dataclass(frozen=True, slots=True)
class TurnSettings:
    """Constants of turn-taking. Times are seconds, probabilities 0 to 1."""

    speech_probability: float = 0.5
    """At or above it, silence may become speech."""
    silence_probability: float = 0.35
    """Below it, speech may become silence; in between, what was goes on."""
    onset: float = 0.1
    """Speech this long, less is a click or a cough, makes silence into speech."""
    release: float = 0.25
    """Silence this long makes speech into silence; shorter gaps are inside a word."""
    end_silence: float = 3.5
    """Silence after which the "Finished?" countdown opens."""
    short_answer: float = 5.0
    """With less speech than this, the answer may not have got going yet ..."""
    short_end_silence: float = 6.0
    """... and the countdown waits this long instead."""
    countdown: float = 4.0
    """How long the countdown stays open before the answer ends; 0 ends it at once."""
    cancelling_speech: float = 0.3
    """Speech this long closes the countdown; shorter sounds do not."""
    nudge_after: float = 12.0
    """Silence before any speech after which the candidate is nudged; 0 never nudges."""
    nudge_again_after: float = 15.0
    """Further silence until the second nudge, and from it until the proctor is told."""
    limit_pause: float = 0.7
    """A pause this long ends an answer whose overrun is used up."""


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


class SpeechGate:
    """Speech or silence, with hysteresis: a click does not begin speech and a short gap does not end it."""

    def __init__(self, settings: TurnSettings) -> None:
        """Begin in silence."""
        self._settings = settings
        self.speaking = False
        """Whether the candidate is speaking now."""
        self._against = 0

    @property
    def doubt(self) -> int:
        """Samples heard last that speak against the present state, but too few to change it."""
        return self._against

    @property
    def quiet(self) -> bool:
        """Whether there is silence, and not even the first sound of what may become speech."""
        return not self.speaking and self._against == 0

    def hear(self, probability: float, samples: int) -> int | None:
        """Take the detector's word for the next `samples` samples.

        Returns:
            None while nothing changes; otherwise how many of the samples heard last belong to the new state.
        """
        threshold = self._settings.silence_probability if self.speaking else self._settings.speech_probability
        contradicts = (probability < threshold) if self.speaking else (probability >= threshold)
        if not contradicts:
            self._against = 0
            return None
        self._against += samples
        needed = self._settings.release if self.speaking else self._settings.onset
        if self._against < needed * SPEECH_RATE:
            return None
        self.speaking = not self.speaking
        changed, self._against = self._against, 0
        return changed


class TurnTaker:
    """Decides when one answer has ended. Fed with every chunk from the moment listening begins."""

    def __init__(self, settings: TurnSettings, timing: AnswerTiming) -> None:
        """Begin to listen for one answer."""
        self._settings = settings
        self._timing = timing
        self._gate = SpeechGate(settings)
        self._heard = 0
        self._speech = 0
        self._silence_from = 0
        self._speech_from = 0
        self._countdown_from: int | None = None
        self._nudged = 0
        self._nudge_from = 0
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
    def counting_down(self) -> bool:
        """Whether the "Finished?" countdown is open."""
        return self._countdown_from is not None

    def hear(self, probability: float, samples: int) -> list[TurnEvent]:
        """Take the detector's word for the next chunk and decide."""
        if self.ended:
            return []
        self._heard += samples
        events: list[TurnEvent] = []
        changed = self._gate.hear(probability, samples)
        if changed is not None:
            events.append(self._change(self._heard - changed))
        events += self._limits()
        if not self.ended:
            events += self._countdown() if self.speech else self._nudges()
        return events

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
