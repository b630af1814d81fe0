"""The settings of the talking interviewer. Those that the `avatar` interface names keep their names."""

from __future__ import annotations

from typing import Literal

from pydantic import AliasChoices, BaseModel, Field, SecretStr

from interview_desktop.app.setting_group import Group

AvatarMode = Literal["video", "audio_only"]


class AvatarGroup(Group):
    """How the talking interviewer looks and sounds."""

    did_url: str = Field(
        "https://api.d-id.com",
        pattern=r"^https?://",
        description="avatar: base URL of D-ID, or of a service with its protocol",
    )
    presenter: str = Field("v2_public_Amber@0zSz8kflCN", description="avatar: D-ID's presenter, by its id")
    voice: str = Field(
        "en-US-JennyNeural",
        description="avatar: voice of the clips; of the sound too, where an installed engine has it",
    )
    rate: float = Field(1.0, ge=0.5, le=2.0, description="avatar: speaking rate")
    volume: float = Field(
        1.0, ge=0.0, le=2.0, description="avatar: loudness of the sound, 1 as the voice has it"
    )
    pitch: str = Field(
        "+0%",
        pattern=r"^[+-]\d{1,2}%$",
        description="avatar: pitch of the clips; local voices have one of their own",
    )
    prerender: bool = Field(
        True,
        description="avatar: whether the questions are rendered when the service starts; else when they are asked",
    )
    generation_timeout: float = Field(
        120, ge=5, le=1800, description="avatar: how long D-ID may take for one clip, s"
    )
    session_minutes: float = Field(
        30, ge=1, le=480, description="avatar: how long a session may wait for its next answer, minutes"
    )


class AvatarFields(BaseModel):
    """The part of the settings that belongs to the talking interviewer."""

    did_api_key: SecretStr | None = Field(
        None,
        validation_alias=AliasChoices("DID_API_KEY"),
        description="Key for D-ID, which makes the interviewer's clips; kept secret",
    )
    avatar_mode: Literal["auto", "video", "audio_only"] = Field(
        "auto",
        validation_alias=AliasChoices("AVATAR_MODE"),
        description="avatar: video or audio_only; auto is video where there is a key for D-ID",
    )
    avatar: AvatarGroup = Field(default_factory=AvatarGroup)
