"""Settings of when an answer ends: turn-taking and time limits."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, Self

from pydantic import Field, model_validator

from interview_desktop.app.setting_group import Group
from interview_desktop.core.models import AnswerTiming
from interview_desktop.core.turn_settings import TURN_LIMITS, TurnSettings

_TURNS = TurnSettings()
_TIMING = AnswerTiming()


def _limits(name: str) -> dict[str, Any]:
    low, high = TURN_LIMITS[name]
    return {"ge": low, "le": high}


class TurnsGroup(Group):
    """When an answer ends."""

    end_silence: float = Field(
        _TURNS.end_silence, **_limits("end_silence"), description="Silence that opens the countdown, s"
    )
    countdown: float = Field(
        _TURNS.countdown, **_limits("countdown"), description='Length of "Finished?"; 0 for none, s'
    )
    short_answer: float = Field(
        _TURNS.short_answer, **_limits("short_answer"), description="An answer with less speech is short, s"
    )
    short_end_silence: float = Field(
        _TURNS.short_end_silence,
        ge=0.5,
        le=120,
        description="Silence that opens the countdown of a short answer, s",
    )
    cancelling_speech: float = Field(
        _TURNS.cancelling_speech,
        **_limits("cancelling_speech"),
        description="Speech that closes the countdown, s",
    )
    nudge_after: float = Field(
        _TURNS.nudge_after, **_limits("nudge_after"), description="First silence until a nudge; 0 never, s"
    )
    nudge_again_after: float = Field(
        _TURNS.nudge_again_after, **_limits("nudge_again_after"), description="Until the next nudge, s"
    )
    nudge_stillness: float = Field(
        _TURNS.nudge_stillness,
        **_limits("nudge_stillness"),
        description="A nudge waits for so long without any sound, s",
    )
    speech_probability: float = Field(
        _TURNS.speech_probability, **_limits("speech_probability"), description="Speech begins at"
    )
    silence_probability: float = Field(
        _TURNS.silence_probability, **_limits("silence_probability"), description="Speech ends below"
    )
    onset: float = Field(_TURNS.onset, **_limits("onset"), description="Speech begins after, s")
    release: float = Field(_TURNS.release, **_limits("release"), description="Speech ends after, s")
    least_speech: float = Field(
        _TURNS.least_speech, **_limits("least_speech"), description="No answer has begun with less speech, s"
    )
    background_margin: float = Field(
        _TURNS.background_margin,
        ge=0,
        le=60,
        description="Fainter speech than the candidate is somebody else, dB; 0 never",
    )
    sound_margin: float = Field(
        _TURNS.sound_margin, **_limits("sound_margin"), description="Sound is louder than the room by, dB"
    )
    limit_pause: float = Field(
        _TURNS.limit_pause,
        **_limits("limit_pause"),
        description="Pause that ends an answer after its overrun, s",
    )

    @model_validator(mode="after")
    def _hysteresis(self) -> Self:
        if self.silence_probability > self.speech_probability:
            raise ValueError("silence_probability must not be above speech_probability")
        return self

    def settings(self) -> TurnSettings:
        """The constants as turn-taking takes them."""
        return TurnSettings(**(asdict(_TURNS) | self.model_dump()))


class TimingGroup(Group):
    """Time limits of an answer, unless its question has its own."""

    preparation: float = Field(
        _TIMING.preparation, ge=0, le=3600, description="Time to think before answering, s"
    )
    soft_limit: float = Field(_TIMING.soft_limit, ge=5, le=7200, description="Speaking time, s")
    overrun: float = Field(_TIMING.overrun, ge=0, le=3600, description="Visible extra time, s")
    grace: float = Field(_TIMING.grace, ge=0, le=3600, description="Last extra time, s")

    def timing(self) -> AnswerTiming:
        """The limits as the interview takes them."""
        return AnswerTiming(**self.model_dump())
