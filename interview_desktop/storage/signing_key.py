"""The key of this machine, with which finished interviews are signed: Ed25519, in a file outside the data folder.

Who can change a recording must not be able to sign it anew, so the key is kept elsewhere and for its owner only.
"""

from __future__ import annotations

import base64
import hashlib
from contextlib import suppress
from pathlib import Path
from typing import Self

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from interview_desktop.core.errors import DataFolderError, NameTaken, SettingsError
from interview_desktop.files.whole import write_new


class SigningKey:
    """Signs, and tells its public half."""

    def __init__(self, private: Ed25519PrivateKey) -> None:
        """Take the private key; `open` is the way to get the machine's."""
        self._private = private
        self.public = base64.b64encode(
            private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        ).decode()
        """The public key, base64."""

    @classmethod
    def open(cls, path: Path) -> Self:
        """Read the key, or make one where there is none yet. Two processes that do so at once get the same.

        Raises:
            DataFolderError: it cannot be read or made.
            SettingsError: the file holds something else.
        """
        try:
            if not path.exists():
                _make(path)
            data = path.read_bytes()
        except OSError as error:
            raise DataFolderError(
                f"The signing key {path} cannot be read or made: {(error.strerror or str(error)).lower()}",
                "Give this user permission, or name another file as signing_key",
            ) from error
        try:
            private = load_pem_private_key(data, password=None)
        except (ValueError, TypeError, UnsupportedAlgorithm):
            private = None
        if not isinstance(private, Ed25519PrivateKey):
            raise SettingsError(
                f"The file {path} is no Ed25519 key",
                "Name another file as signing_key, or move this one away",
            )
        return cls(private)

    def sign(self, data: bytes) -> str:
        """The signature of some bytes, base64."""
        return base64.b64encode(self._private.sign(data)).decode()


def is_signed(data: bytes, signature: str, public: str) -> bool:
    """Whether a signature is that of the owner of a public key; False for anything that is neither."""
    try:
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(public, validate=True))
        key.verify(base64.b64decode(signature, validate=True), data)
    except (InvalidSignature, ValueError):
        return False
    return True


def fingerprint(public: str) -> str:
    """A short form of a public key that people can compare: 16 hex digits of its SHA-256, in groups of four."""
    digits = hashlib.sha256(public.encode()).hexdigest()[:16]
    return " ".join(digits[start : start + 4] for start in range(0, 16, 4))


def _make(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    data = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    # Where another process was faster, its key holds.
    with suppress(NameTaken):
        write_new(path, data, private=True)
