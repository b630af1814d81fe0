"""The settings of the `audio` interface, under the names that its text gives them."""

from __future__ import annotations

import re

from pydantic import AliasChoices, BaseModel, Field, field_validator

_UNITS = {"": 1, "B": 1, "KB": 1_000, "MB": 1_000_000, "GB": 1_000_000_000}
FORMATS = ("mp3", "wav", "webm", "m4a", "ogg")
"""Kinds of sound that an answer may be."""


class AudioFields(BaseModel):
    """Where sound is kept, and what is taken; part of `Settings`."""

    audio_storage_path: str = Field(
        "",
        validation_alias=AliasChoices("AUDIO_STORAGE_PATH"),
        description="audio: folder for spoken questions and answers; empty for `audio` in the data folder",
    )
    max_audio_file_size: str = Field(
        "50MB",
        validation_alias=AliasChoices("MAX_AUDIO_FILE_SIZE"),
        description="audio: largest file with an answer, as 50MB",
    )
    supported_audio_formats: str = Field(
        ",".join(FORMATS),
        validation_alias=AliasChoices("SUPPORTED_AUDIO_FORMATS"),
        description="audio: what an answer may be, judged by its content: mp3, wav, webm, m4a, ogg",
    )

    @field_validator("max_audio_file_size")
    @classmethod
    def _size(cls, value: str) -> str:
        if not 1_000 <= in_bytes(value) <= 2_000_000_000:
            raise ValueError("must be between 1KB and 2GB")
        return value

    @field_validator("supported_audio_formats")
    @classmethod
    def _formats(cls, value: str) -> str:
        names = formats_in(value)
        unknown = names - set(FORMATS)
        if unknown or not names:
            raise ValueError(f"must name some of {', '.join(FORMATS)}")
        return value


def in_bytes(size: str) -> int:
    """A size such as "50MB" in bytes.

    Raises:
        ValueError: it is none.
    """
    found = re.fullmatch(r"\s*(\d{1,10})\s*([A-Za-z]{0,2})\s*", size)
    if found is None or found[2].upper() not in _UNITS:
        raise ValueError("must be a size such as 50MB")
    return int(found[1]) * _UNITS[found[2].upper()]


def formats_in(names: str) -> frozenset[str]:
    """The names in a list with commas."""
    return frozenset(name.strip().lower() for name in names.split(",") if name.strip())
