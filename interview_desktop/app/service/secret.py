"""What the service signs its tokens with: made once on this machine, or named in the settings."""

from __future__ import annotations

import secrets
from contextlib import suppress
from pathlib import Path

from interview_desktop.app.kept.sealing import key_file
from interview_desktop.app.settings import Settings
from interview_desktop.core.errors import EnvironmentFault, NameTaken
from interview_desktop.files.whole import write_new

_BYTES = 48


def token_secret(settings: Settings) -> bytes:
    """The secret of the settings, else that of this machine, which lies beside the key that signs interviews.

    Raises:
        EnvironmentFault: it can neither be read nor made.
    """
    given = settings.server.token_secret
    if given is not None:
        return given.get_secret_value().encode()
    path = key_file(settings).with_name("token_secret")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _make(path)
        found = path.read_bytes()
    except OSError as error:
        raise EnvironmentFault(
            f"The secret for tokens {path} cannot be read or made: {(error.strerror or str(error)).lower()}",
            "Give this user permission, or set server.token_secret",
        ) from error
    if len(found) < _BYTES:
        raise EnvironmentFault(
            f"The secret for tokens {path} is damaged", "Remove the file: everybody signs in anew then"
        )
    return found


def _make(path: Path) -> None:
    """Make it where it is not there; of two programs that do so at once, the first wins."""
    if path.exists():
        return
    with suppress(NameTaken):
        write_new(path, secrets.token_urlsafe(_BYTES), private=True)
