"""Messages between the application and an engine's program, over the two ends of a pipe.

A message is a JSON object and a piece of binary data: two lengths (unsigned 32-bit, big-endian), the object in UTF-8,
the data.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

_LENGTHS = struct.Struct(">II")
_LONGEST_HEADER = 16 << 20
_LONGEST_PAYLOAD = 1 << 30


class StreamBroken(Exception):
    """The other end has gone, or what comes from it is no message."""


@dataclass(frozen=True, slots=True)
class Message:
    """One request or one reply."""

    header: Mapping[str, Any]
    payload: bytes = b""


def write_message(stream: BinaryIO, message: Message) -> None:
    """Write one message whole, also to an unbuffered stream.

    Raises:
        StreamBroken: the other end has gone.
    """
    header = json.dumps(message.header, separators=(",", ":")).encode()
    rest = memoryview(_LENGTHS.pack(len(header), len(message.payload)) + header + message.payload)
    try:
        while rest:
            rest = rest[stream.write(rest) or 0 :]
        stream.flush()
    except (OSError, ValueError) as error:  # ValueError: the stream was closed on this side
        raise StreamBroken("the other end has gone") from error


def read_message(stream: BinaryIO) -> Message:
    """Read one message.

    Raises:
        StreamBroken: the other end has gone, or sends something else than messages.
    """
    header_length, payload_length = _LENGTHS.unpack(_exactly(stream, _LENGTHS.size))
    if header_length > _LONGEST_HEADER or payload_length > _LONGEST_PAYLOAD:
        raise StreamBroken("no message")
    try:
        header = json.loads(_exactly(stream, header_length))
    except ValueError as error:
        raise StreamBroken("no message") from error
    if not isinstance(header, dict):
        raise StreamBroken("no message")
    return Message(header, _exactly(stream, payload_length))


def _exactly(stream: BinaryIO, count: int) -> bytes:
    data = bytearray()
    while len(data) < count:
        try:
            piece = stream.read(count - len(data))
        except (OSError, ValueError) as error:
            raise StreamBroken("the other end has gone") from error
        if not piece:
            raise StreamBroken("the other end has gone")
        data += piece
    return bytes(data)
