"""Files and texts encrypted under a key: AES-256-GCM in chunks, so that any place of a long video is read without the rest.

    magic (8)  salt (16)  chunk 0  chunk 1  ...      each chunk: 65,536 bytes of content, the last one fewer, and a tag of 16

The key of a file comes from the interview's key, the salt and the file's name by HKDF-SHA256 (RFC 5869). The nonce of a chunk is
its number and whether it is the last one (the STREAM construction: Hoang, Reyhanitabar, Rogaway, Vizár, "Online
Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance", 2015). So a byte that was flipped, a chunk that was swapped, a file
that was cut, put in the place of another or made longer: each fails to decrypt, and nothing of it is given out.
"""

from __future__ import annotations

import base64
import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from interview_desktop.core.errors import SealBroken

MAGIC = b"IDSEAL\x00\x01"
KEY_BYTES = 32
CHUNK = 65_536
_SALT = 16
_TAG = 16
_HEADER = len(MAGIC) + _SALT
_FULL = CHUNK + _TAG


def is_sealed(path: Path) -> bool:
    """Whether a file is encrypted; False when there is none.

    Raises:
        OSError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except FileNotFoundError:
        return False


def plain_size(path: Path) -> int:
    """How many bytes an encrypted file holds, by its length alone."""
    body = max(0, path.stat().st_size - _HEADER)
    return body - _TAG * -(-body // _FULL)


def write_sealed(source: BinaryIO, target: BinaryIO, key: bytes, name: str) -> None:
    """Encrypt what is left of one file into another.

    Args:
        source: read to its end.
        target: written from where it stands.
        key: of the interview, `KEY_BYTES` long.
        name: of the file, which is bound to its content.
    """
    salt = os.urandom(_SALT)
    cipher = _cipher(key, salt, name)
    target.write(MAGIC + salt)
    for number, chunk, last in _chunks(source):
        target.write(cipher.encrypt(_nonce(number, last=last), chunk, None))


def open_sealed(path: Path, key: bytes, name: str) -> BinaryIO:
    """An encrypted file as one to read and seek in; nothing of it is written anywhere.

    Raises:
        SealBroken: it was changed, cut, or is another file; also later, where reading comes to a place that was changed.
        OSError: it cannot be read.
    """
    return cast(BinaryIO, io.BufferedReader(_Unsealed(path, key, name), CHUNK))


def seal_text(text: str, key: bytes, name: str) -> str:
    """A text encrypted, as base64."""
    target = io.BytesIO()
    write_sealed(io.BytesIO(text.encode()), target, key, name)
    return base64.b64encode(target.getvalue()).decode()


def unseal_text(sealed: str, key: bytes, name: str) -> str:
    """A text again.

    Raises:
        SealBroken: it was changed, or is that of another name.
    """
    try:
        content = base64.b64decode(sealed, validate=True)
        salt, body = content[len(MAGIC) : _HEADER], content[_HEADER:]
        cipher = _cipher(key, salt, name)
        parts = [body[start : start + _FULL] for start in range(0, len(body), _FULL)] or [b""]
        plain = [
            cipher.decrypt(_nonce(number, last=number == len(parts) - 1), part, None)
            for number, part in enumerate(parts)
        ]
        return b"".join(plain).decode()
    except (ValueError, InvalidTag):
        raise broken(name) from None


def broken(name: str) -> SealBroken:
    """That something encrypted is not what was encrypted."""
    return SealBroken(f"{name} was changed after it was encrypted", "Restore it from a backup")


class _Unsealed(io.RawIOBase):
    """The content of an encrypted file; keeps the chunk that was read last."""

    def __init__(self, path: Path, key: bytes, name: str) -> None:
        super().__init__()
        self._name = name
        self._file = path.open("rb", buffering=0)
        try:
            header = self._file.read(_HEADER)
            body = self._file.seek(0, os.SEEK_END) - _HEADER
            self._chunks = -(-body // _FULL)
            self._size = body - _TAG * self._chunks
            last = body - _FULL * (self._chunks - 1)
            if not header.startswith(MAGIC) or self._chunks < 1 or last < _TAG:
                raise broken(name)
            self._cipher = _cipher(key, header[len(MAGIC) :], name)
            self._number, self._chunk = -1, b""
            self._place = 0
            # The last chunk says that it is the last: what was cut or made longer is found before anything is given out.
            self._load(self._chunks - 1)
        except BaseException:
            self._file.close()
            raise

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._place, os.SEEK_END: self._size}[whence]
        if base + offset < 0:
            raise ValueError("a place before the beginning of a file")
        self._place = base + offset
        return self._place

    def tell(self) -> int:
        return self._place

    def readinto(self, buffer: object, /) -> int:
        if self._place >= self._size:
            return 0
        self._load(self._place // CHUNK)
        start = self._place % CHUNK
        view = memoryview(cast(bytearray, buffer)).cast("B")
        part = self._chunk[start : start + len(view)]
        view[: len(part)] = part
        self._place += len(part)
        return len(part)

    def close(self) -> None:
        self._file.close()
        super().close()

    def _load(self, number: int) -> None:
        if number == self._number:
            return
        self._file.seek(_HEADER + number * _FULL)
        sealed = self._file.read(_FULL)
        try:
            self._chunk = self._cipher.decrypt(_nonce(number, last=number == self._chunks - 1), sealed, None)
        except InvalidTag:
            raise broken(self._name) from None
        self._number = number


def _chunks(source: BinaryIO) -> Iterator[tuple[int, bytes, bool]]:
    """Number, content, and whether it is the last; an empty file has one empty chunk."""
    number, chunk = 0, source.read(CHUNK)
    while True:
        following = source.read(CHUNK) if len(chunk) == CHUNK else b""
        yield number, chunk, not following
        if not following:
            return
        number, chunk = number + 1, following


def _cipher(key: bytes, salt: bytes, name: str) -> AESGCM:
    info = b"interview-desktop sealed 1\x00" + name.encode()
    return AESGCM(HKDF(SHA256(), KEY_BYTES, salt, info).derive(key))


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])
