"""What the markers of a JPEG say: its size, its kind, and where it ends. Nothing is decoded.

Motion JPEG is a row of such pictures. A camera may cut one short, hand over its buffer with what was in it before, or send
something else altogether; whoever passes pictures on as they are looks at them here first.

Source: ITU-T Recommendation T.81, annex B.
"""

from __future__ import annotations

from dataclasses import dataclass

_START_OF_IMAGE = b"\xff\xd8"
_END_OF_IMAGE = b"\xff\xd9"
_BASELINE, _EXTENDED = 0xC0, 0xC1
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""Markers that begin a frame; the three left out among them are tables and a reserved one."""
_START_OF_SCAN = 0xDA
_SEGMENTS = frozenset({*range(0xC0, 0xD0), *range(0xDA, 0xFF)})
"""Markers that are followed by a length."""
_COLOUR_COMPONENTS = 3
_BITS = 8


@dataclass(frozen=True, slots=True)
class JpegOutline:
    """A JPEG that is whole from its start to its end marker."""

    width: int
    height: int
    ordinary: bool
    """Whether it is what Motion JPEG is made of: sequential, Huffman-coded, three components of eight bits."""
    scan: int
    """Offset of the coded picture; before it are tables, and whatever the camera says of itself."""
    length: int
    """Bytes up to and with the last end marker; what follows is not part of it."""


def outline(data: bytes) -> JpegOutline | None:
    """Read the markers; None when this is no JPEG, or not a whole one.

    Args:
        data: begins with the picture; more may follow it.
    """
    if not data.startswith(_START_OF_IMAGE):
        return None
    frame: tuple[int, int, bool] | None = None
    at = len(_START_OF_IMAGE)
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker == 0xFF:  # any number of these may stand before a marker
            at += 1
            continue
        size = int.from_bytes(data[at + 2 : at + 4])
        if marker not in _SEGMENTS or size < 2:
            return None
        if marker in _FRAMES:
            frame = _frame(marker, data[at + 4 : at + 2 + size])
            if frame is None:
                return None
        at += 2 + size
        if marker == _START_OF_SCAN:
            # Looked for from the end, which is where it is: coded data need not be searched for every picture.
            end = data.rfind(_END_OF_IMAGE, at)
            if frame is None or end < 0:
                return None
            return JpegOutline(*frame, scan=at, length=end + len(_END_OF_IMAGE))
    return None


def _frame(marker: int, header: bytes) -> tuple[int, int, bool] | None:
    """Width, height, and whether it is ordinary."""
    if len(header) < 6:
        return None
    height, width = int.from_bytes(header[1:3]), int.from_bytes(header[3:5])
    if not width or not height:  # a height of zero follows after the scan, which no camera does
        return None
    ordinary = marker in (_BASELINE, _EXTENDED) and header[0] == _BITS and header[5] == _COLOUR_COMPONENTS
    return width, height, ordinary
