"""Motion JPEG on a pipe: a header, then each picture behind its length.

Bare JPEGs in a row have to be told apart by what is in them, so that a broken one shifts all that follow. In an AVI the
n-th chunk is the n-th picture whatever it holds. Written by hand because it is two structures, and because a library that
writes files would hold the pictures back.

Source: Microsoft's "AVI RIFF File Reference". Sizes that a file knows only at its end are zero, which FFmpeg reads as "until
the end of the stream".
"""

from __future__ import annotations

import struct
from fractions import Fraction

_CODEC = b"MJPG"
_PICTURES = b"00dc"
_LARGEST_RATE_DIVISOR = 10_000


def header(width: int, height: int, rate: float) -> bytes:
    """What goes before the first picture.

    Args:
        width: pixels.
        height: pixels.
        rate: pictures a second.
    """
    exact = Fraction(rate).limit_denominator(_LARGEST_RATE_DIVISOR)
    main = struct.pack("<14I", round(1e6 / rate), 0, 0, 0, 0, 0, 1, 0, width, height, 0, 0, 0, 0)
    stream = struct.pack(
        "<4s4sI2H8I4H",
        *(b"vids", _CODEC, 0, 0, 0, 0, exact.denominator, exact.numerator, 0, 0, 0, 0, 0),
        *(0, 0, width, height),
    )
    image = struct.pack("<3I2H4s5I", 40, width, height, 1, 24, _CODEC, width * height * 3, 0, 0, 0, 0)
    streams = _list(b"strl", _part(b"strh", stream) + _part(b"strf", image))
    headers = _list(b"hdrl", _part(b"avih", main) + streams)
    return b"RIFF\0\0\0\0AVI " + headers + b"LIST\0\0\0\0movi"


def chunk(picture: bytes) -> bytes:
    """One picture, as it goes on the pipe."""
    return _part(_PICTURES, picture)


def _part(name: bytes, data: bytes) -> bytes:
    return b"".join((name, struct.pack("<I", len(data)), data, b"\0" * (len(data) % 2)))


def _list(name: bytes, parts: bytes) -> bytes:
    return _part(b"LIST", name + parts)
