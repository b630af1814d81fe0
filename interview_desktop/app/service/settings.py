"""Settings of the HTTP service. Those that the five texts name keep their names: `PORT`, `DEBUG`."""

from __future__ import annotations

from typing import Self

from pydantic import AliasChoices, BaseModel, Field, SecretStr, field_validator, model_validator

from interview_desktop.app.setting_group import Group, Names


class ServerGroup(Group):
    """Where the service listens, and whom it lets in."""

    host: str = Field(
        "127.0.0.1",
        description="Address that `serve` listens on; any but this machine's own needs accounts and TLS, or a proxy",
    )
    tls_certificate: str = Field("", description="File with the certificate chain for TLS, PEM")
    tls_key: str = Field("", description="File with its private key, PEM")
    proxy: Names = Field(
        (),
        description="Addresses of a proxy in front that does TLS and tells who called; * for any, where nothing else can reach "
        "the port",
    )
    hosts: Names = Field((), description="Names under which it is called, beside this machine's own")
    origins: Names = Field((), description="Web pages elsewhere that may use it, as https://jobs.example.com")
    token_minutes: int = Field(60, ge=1, le=1440, description="How long a token is good for")
    token_secret: SecretStr | None = Field(
        None,
        min_length=32,
        description="What tokens are signed with, the same on every machine; kept secret; empty for one that is made here",
    )
    rate: float = Field(
        50,
        ge=0,
        le=100_000,
        description="Requests a second from one address or account, over time; 0 for no limit",
    )
    burst: int = Field(
        200, ge=1, le=1_000_000, description="Requests that may come at once before that holds"
    )
    max_body: int = Field(
        1_000_000, ge=10_000, le=100_000_000, description="Largest body of a request without files, bytes"
    )
    max_message: int = Field(
        1_000_000, ge=10_000, le=100_000_000, description="Largest message on a socket, bytes"
    )
    shutdown_seconds: float = Field(
        20, ge=0, le=600, description="How long open requests and sockets may take when it is stopped"
    )

    @model_validator(mode="after")
    def _pair(self) -> Self:
        if bool(self.tls_certificate) != bool(self.tls_key):
            raise ValueError("tls_certificate and tls_key belong together")
        return self


class ServerFields(BaseModel):
    """The part of the settings that belongs to the service."""

    server: ServerGroup = Field(default_factory=ServerGroup)
    port: int = Field(
        8000,
        ge=0,
        le=65535,
        validation_alias=AliasChoices("PORT"),
        description="Port that `serve` listens on; 0 for any that is free",
    )
    debug: bool = Field(
        False,
        validation_alias=AliasChoices("DEBUG"),
        description="Whether the log says more; never changes what is answered",
    )

    @field_validator("debug", mode="before")
    @classmethod
    def _other_programs_debug(cls, value: object) -> object:
        # Many programs read DEBUG, as in DEBUG=app:*; what is meant for another one keeps nobody from an interview.
        if isinstance(value, str):
            return value.strip().lower() in {"1", "true", "yes", "on"}
        return value
