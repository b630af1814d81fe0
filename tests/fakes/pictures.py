"""Pictures made of nothing but the standard library."""

from __future__ import annotations

import struct
import zlib


def png(width: int = 8, height: int = 6, *, claimed: tuple[int, int] | None = None) -> bytes:
    """A grey picture; `claimed` is what its header says of its size, where that is to be a lie."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    said = claimed or (width, height)
    rows = b"".join(b"\0" + bytes([128] * width) for _ in range(height))
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", *said, 8, 0, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )
