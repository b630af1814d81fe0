"""Settings of the place for finished files."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from interview_desktop.app.setting_group import Group


class ArtifactsGroup(Group):
    """Where finished recordings and transcripts are brought besides the data folder."""

    store: Literal["folder", "s3"] = Field(
        "folder", description="Place for finished files: folder, or s3 for a bucket"
    )
    folder: str = Field(
        "", description="Folder that finished files are copied to; empty for none besides the data folder"
    )
    bucket: str = Field(
        "", max_length=63, description="Bucket of s3; its keys come from AWS_ACCESS_KEY_ID and so on"
    )
    prefix: str = Field(
        "",
        pattern=r"^([A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*)?$",
        max_length=100,
        description="Path in the bucket before every key",
    )
    endpoint: str = Field("", description="URL of another S3 server than Amazon's")
    region: str = Field("", max_length=40, description="Region of the bucket")

    @model_validator(mode="after")
    def _named(self) -> Self:
        if self.store == "s3" and not self.bucket:
            raise ValueError("artifacts.store is s3, and artifacts.bucket names no bucket")
        return self
