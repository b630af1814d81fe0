"""The constants of turn-taking, and how a question or a candidate may differ from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace


@dataclass(frozen=True, slots=True)
class TurnChange:
    """One constant that a question or a candidate has otherwise."""

    name: str
    """Of a field of `TurnSettings`."""
    value: float


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
    least_speech: float = 0.2
    """With less speech than this in all, no answer has begun."""
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
    nudge_stillness: float = 1.0
    """A nudge waits until it has been still for this long: there may be sound that is no speech."""
    sound_margin: float = 15.0
    """A chunk is sound when it is this much louder than the room, dB."""
    background_margin: float = 15.0
    """Speech that is this much fainter than the candidate's is somebody else's, dB; 0 takes all speech for theirs."""
    limit_pause: float = 0.7
    """A pause this long ends an answer whose overrun is used up."""

    def patient(self, times: float) -> TurnSettings:
        """These constants with so many times the silence until "Finished?" is asked, within what is allowed; never with less."""
        if times == 1.0:
            return self
        longer = {
            name: max(getattr(self, name), min(TURN_LIMITS[name][1], getattr(self, name) * times))
            for name in ("end_silence", "short_end_silence")
        }
        return replace(self, **longer)

    def changed(self, changes: Iterable[TurnChange]) -> TurnSettings:
        """These constants with changes; later ones win.

        Raises:
            ValueError: there is no such constant, or the two probabilities do not fit together any more.
        """
        values = {change.name: change.value for change in changes}
        if unknown := sorted(set(values) - set(TURN_NAMES)):
            raise ValueError(f"turn-taking has no constant {unknown[0]!r}")
        made = replace(self, **values)
        if made.silence_probability > made.speech_probability:
            raise ValueError("silence_probability must not be above speech_probability")
        return made


TURN_LIMITS: dict[str, tuple[float, float]] = {
    "end_silence": (0.5, 60),
    "countdown": (0, 60),
    "short_answer": (0, 60),
    "short_end_silence": (0.5, 120),
    "cancelling_speech": (0.05, 5),
    "nudge_after": (0, 600),
    "nudge_again_after": (1, 600),
    "nudge_stillness": (0, 60),
    "speech_probability": (0.01, 0.99),
    "silence_probability": (0.01, 0.99),
    "onset": (0.02, 2),
    "release": (0.05, 2),
    "least_speech": (0, 10),
    "background_margin": (0, 60),
    "sound_margin": (3, 60),
    "limit_pause": (0.1, 10),
}
"""What each constant may be, wherever a person sets it."""
TURN_NAMES = tuple(field.name for field in fields(TurnSettings))
"""Every constant, by name."""
