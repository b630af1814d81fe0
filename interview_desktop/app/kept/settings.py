"""Settings of how long what is kept is kept, and of whether it is encrypted."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from interview_desktop.app.setting_group import Group

MOST_DAYS = 36_500


class KeepGroup(Group):
    """How long what must be kept is kept at least, in days after the interview; 0 for no such rule."""

    raw_media: int = Field(
        0, ge=0, le=MOST_DAYS, description="Media of the session: kept at least, days; 0 for no rule"
    )
    video: int = Field(0, ge=0, le=MOST_DAYS, description="Video: kept at least, days")
    transcript: int = Field(
        0,
        ge=0,
        le=MOST_DAYS,
        description="Transcripts and answers, with the journal that holds them: kept at least, days",
    )
    scores: int = Field(
        0,
        ge=0,
        le=MOST_DAYS,
        description="Scores by the program, with what they rest on: kept at least, days",
    )
    ratings: int = Field(0, ge=0, le=MOST_DAYS, description="Ratings by people: kept at least, days")
    consent: int = Field(0, ge=0, le=MOST_DAYS, description="Consents: kept at least, days")
    demographics: int = Field(
        0,
        ge=0,
        le=MOST_DAYS,
        description="What candidates said about themselves for statistics: kept at least, days",
    )
    logs: int = Field(0, ge=0, le=MOST_DAYS, description="The program's log: kept at least, days")


class DeleteGroup(Group):
    """By when what must be deleted is deleted, in days after the interview; 0 for no such rule."""

    raw_media: int = Field(
        0, ge=0, le=MOST_DAYS, description="Media of the session: deleted by, days; 0 for no rule"
    )
    video: int = Field(0, ge=0, le=MOST_DAYS, description="Video: deleted by, days")
    transcript: int = Field(
        0,
        ge=0,
        le=MOST_DAYS,
        description="Transcripts and answers, with the journal that holds them: deleted by, days",
    )
    scores: int = Field(
        0, ge=0, le=MOST_DAYS, description="Scores by the program, with what they rest on: deleted by, days"
    )
    ratings: int = Field(0, ge=0, le=MOST_DAYS, description="Ratings by people: deleted by, days")
    consent: int = Field(0, ge=0, le=MOST_DAYS, description="Consents: deleted by, days")
    demographics: int = Field(
        0,
        ge=0,
        le=MOST_DAYS,
        description="What candidates said about themselves for statistics: deleted by, days",
    )
    logs: int = Field(0, ge=0, le=MOST_DAYS, description="The program's log: deleted by, days")


class EncryptionGroup(Group):
    """Whether what is kept of a finished interview is encrypted on the disk."""

    at_rest: Literal["off", "keyring", "file"] = Field(
        "off",
        description="Whether finished interviews are encrypted, and where their keys are: off, keyring, or file",
    )
    keys: str = Field(
        "",
        description="Folder of the keys with file, outside the data folder; empty for one beside the program's own data",
    )
