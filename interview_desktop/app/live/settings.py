"""The settings of live interviews, under the names that the `live` interface gives its constants."""

from __future__ import annotations

from typing import Literal

from pydantic import AliasChoices, BaseModel, Field

from interview_desktop.core.live import LiveConstants

_LIVE = LiveConstants()


class LiveFields(BaseModel):
    """Constants of live interviews; part of `Settings`."""

    sample_rate: Literal[16000] = Field(
        16000,
        validation_alias=AliasChoices("SAMPLE_RATE"),
        description="live: samples per second of a client's sound; no other is taken",
    )
    channels: Literal[1] = Field(
        1,
        validation_alias=AliasChoices("CHANNELS"),
        description="live: channels of it; no other number is taken",
    )
    frame_duration_ms: int = Field(
        _LIVE.frame_ms,
        ge=10,
        le=1000,
        validation_alias=AliasChoices("FRAME_DURATION_MS"),
        description="live: length of the frames that clients are asked to send, ms",
    )
    session_minutes: float = Field(
        _LIVE.session_minutes,
        gt=0,
        le=240,
        validation_alias=AliasChoices("SESSION_MINUTES"),
        description="live: length of an interview whose request names none, minutes",
    )
    silence_threshold_sec: float = Field(
        _LIVE.silence_threshold,
        ge=0.05,
        le=2,
        validation_alias=AliasChoices("SILENCE_THRESHOLD_SEC"),
        description="live: silence that ends a segment of speech, s",
    )
    min_speech_duration: float = Field(
        _LIVE.min_speech,
        ge=0,
        le=10,
        validation_alias=AliasChoices("MIN_SPEECH_DURATION"),
        description="live: with less speech no answer has been given, s",
    )
    max_silence_gap: float = Field(
        _LIVE.max_silence_gap,
        ge=0.5,
        le=60,
        validation_alias=AliasChoices("MAX_SILENCE_GAP"),
        description="live: silence that ends an answer, s",
    )
    live_interviews: int = Field(
        60, ge=1, le=1000, description="live: how many interviews may run at once before more are refused"
    )
    live_recognizers: int = Field(
        1, ge=1, le=32, description="live: programs that recognise for all interviews together"
    )
    live_rejoin: float = Field(
        120, ge=5, le=3600, description="live: how long an interview waits for a client that has gone, s"
    )

    def live(self) -> LiveConstants:
        """The constants as the interviews take them."""
        return LiveConstants(
            self.session_minutes,
            self.silence_threshold_sec,
            self.min_speech_duration,
            self.max_silence_gap,
            self.frame_duration_ms,
        )
