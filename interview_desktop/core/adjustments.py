"""What is arranged differently for one candidate, so that the interview is as fair for them as for everybody else.

Adjustments change how an interview is conducted and nothing else: they stand in no transcript, score or bundle, because
whoever judges answers must not know of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from interview_desktop.core.models import InterviewPlan
from interview_desktop.core.turn_settings import TURN_LIMITS, TurnChange, TurnSettings

LONGER_SILENCES = 2.0
"""Times the usual silence until "Finished?" is asked."""
SLOWER_VOICE = 0.8
"""Times the usual speaking rate."""
LARGE_TEXT = 150
"""Size of text and controls in percent, at least."""
EXTRA_TIMES = (1.0, 1.25, 1.5, 2.0)
"""Times the usual limits; a quarter, a half and as much again are what examination boards grant."""
NEVER = 86_400.0
"""Seconds of silence that end an answer nowhere: no answer lasts a day."""
_RATES = (0.5, 2.0)


@dataclass(frozen=True, slots=True)
class Adjustments:
    """What one candidate needs. Nothing chosen is the usual interview."""

    extra_time: float = 1.0
    """Times every time limit and the time to think; 1 or more."""
    longer_silences: bool = False
    """Whether it takes longer until a silence is taken for the end of an answer."""
    slower_voice: bool = False
    breaks: bool = False
    """Whether the candidate may pause the interview."""
    large_text: bool = False
    captions: bool = False
    """Whether everything that is spoken stays on the screen as text."""
    typed_answers: bool = False
    """Whether answers may be typed, and silence therefore ends none."""
    audio_only: bool = False
    """Whether no camera is opened and no picture recorded."""
    keyboard_only: bool = False
    """Whether the control that has the keyboard is always marked."""

    def adjusted(self, plan: InterviewPlan, usual: TurnSettings) -> InterviewPlan:
        """The plan of an interview with these adjustments.

        Args:
            plan: the usual one.
            usual: constants of turn-taking without the plan's changes.
        """
        changes = {change.name: change.value for change in plan.turns}
        if self.longer_silences:
            for name in ("end_silence", "short_end_silence"):
                changes[name] = _within(name, changes.get(name, getattr(usual, name)) * LONGER_SILENCES)
        if self.typed_answers:
            # Whoever types is silent: neither an end nor an encouragement follows from that.
            for name in ("end_silence", "short_end_silence"):
                changes[name] = NEVER
            changes["nudge_after"] = 0.0
        voice = plan.voice
        if self.slower_voice:
            rate = min(_RATES[1], max(_RATES[0], round(voice.rate * SLOWER_VOICE, 2)))
            voice = replace(voice, rate=rate)
        return replace(
            plan,
            turns=tuple(TurnChange(name, value) for name, value in changes.items()),
            voice=voice,
            extra_time=max(1.0, self.extra_time),
        )


def arranged_in(plan: InterviewPlan) -> Adjustments:
    """What was arranged for the candidate of a plan, as far as it shows there; the rest was the window's alone.

    A slower voice and longer silences do not show, because staff set both too; the plan has them whoever wanted them.
    """
    turns = {change.name: change.value for change in plan.turns}
    # The longest silence that a person can set stood for "never" in plans of earlier versions.
    waits = turns.get("end_silence", 0.0) >= TURN_LIMITS["end_silence"][1]
    types = waits and turns.get("nudge_after") == 0.0
    return Adjustments(extra_time=plan.extra_time, typed_answers=types)


USUAL = Adjustments()
"""Nothing is arranged differently."""


def _within(name: str, value: float) -> float:
    low, high = TURN_LIMITS[name]
    return min(high, max(low, value))
