"""Settings of processing recorded interviews."""

from __future__ import annotations

from pydantic import Field, SecretStr

from interview_desktop.app.setting_group import Group, Names


class ProcessingGroup(Group):
    """Where videos may come from, and who processes them."""

    hosts: Names = Field(
        (),
        description="Hosts that videos are fetched from: videos.example.com, *.example.com, 10.0.0.5:9000; an address inside "
        "this network only where that very host is named",
    )
    buckets: Names = Field(
        (), description="Buckets that videos are fetched from, besides the one of artifacts"
    )
    most_megabytes: int = Field(
        4000, ge=1, le=1_000_000, description="Largest video that is fetched or imported, MB"
    )
    workers: int = Field(
        1, ge=0, le=64, description="Interviews that `serve` processes at a time; 0 for none"
    )
    broker: SecretStr | None = Field(
        None,
        description="Broker of `worker`s, as redis://host:6379/0 or amqp://user:password@host//; kept secret; empty for "
        "processing inside `serve`",
    )
