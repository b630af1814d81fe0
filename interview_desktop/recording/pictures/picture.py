"""The picture that is about to be written: frames of any size and format become what the encoder process is fed with.

A camera that delivers Motion JPEG is recorded by passing its pictures on as they are; only what does not fit is decoded here
and coded again. Everything else becomes I420.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from interview_desktop.core.jpeg import outline
from interview_desktop.core.media import Frame, PixelFormat
from interview_desktop.recording.pictures import avi

if TYPE_CHECKING:
    from collections.abc import Sequence

Pixels = NDArray[np.uint8]

_CARD_GREY = 40
_CARD_TEXT = "No picture"
_QUALITY = 92
"""Of a picture that is coded again, 0 to 100: better than what webcams send."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What every picture of a recording has in common."""

    width: int
    """Pixels; even, because halved chroma needs pairs."""
    height: int
    """Pixels; even."""
    format: PixelFormat
    """How the encoder process gets them: I420 or MJPEG."""


def layout_of(frame: Frame) -> Layout:
    """How a recording that begins with this frame is made."""
    coded = frame.format is PixelFormat.MJPEG
    return even_layout(frame.width, frame.height, PixelFormat.MJPEG if coded else PixelFormat.I420)


def even_layout(width: int, height: int, form: PixelFormat = PixelFormat.I420) -> Layout:
    """The layout of pictures that are cut to even sides."""
    return Layout(max(2, width & ~1), max(2, height & ~1), form)


class Picture(ABC):
    """Holds one picture of a fixed layout, ready to be written as often as needed. It begins as the card.

    Args:
        layout: of the recording.
    """

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.show_card()

    @property
    @abstractmethod
    def data(self) -> memoryview:
        """What is written for it; valid until the next `load` or `show_card`."""

    @abstractmethod
    def prologue(self, rate: float) -> bytes:
        """What is written before the first picture of a file with `rate` frames per second."""

    @abstractmethod
    def load(self, frame: Frame) -> bool:
        """Take over a frame; one of another size is fitted in with black bars.

        Returns:
            Whether it could be read. If not, the picture is the same as before.
        """

    @abstractmethod
    def _show(self, pixels: Pixels) -> None:
        """Take over BGR pixels of the layout's size."""

    def show_card(self) -> None:
        """Show that there is no picture."""
        import cv2

        width, height = self.layout.width, self.layout.height
        card = np.full((height, width, 3), _CARD_GREY, np.uint8)
        scale = width / 640
        thickness = max(1, round(2 * scale))
        (text_width, text_height), _ = cv2.getTextSize(_CARD_TEXT, cv2.FONT_HERSHEY_SIMPLEX, scale, thickness)
        corner = ((width - text_width) // 2, (height + text_height) // 2)
        white: Sequence[float] = (220, 220, 220)
        cv2.putText(card, _CARD_TEXT, corner, cv2.FONT_HERSHEY_SIMPLEX, scale, white, thickness, cv2.LINE_AA)
        self._show(card)

    def _show_fitted(self, frame: Frame) -> bool:
        pixels = _as_bgr(frame)
        if pixels is None:
            return False
        self._show(_fitted(pixels, self.layout.width, self.layout.height))
        return True


class PlanarPicture(Picture):
    """An I420 picture, BT.601 limited range."""

    def __init__(self, layout: Layout) -> None:
        self._planes: Pixels = np.empty((layout.height * 3 // 2, layout.width), np.uint8)
        super().__init__(layout)

    @property
    def data(self) -> memoryview:
        """The planes."""
        return self._planes.data

    def prologue(self, rate: float) -> bytes:
        """Nothing: raw pictures all have the same length."""
        return b""

    def load(self, frame: Frame) -> bool:
        """Take over a frame."""
        if frame.format is PixelFormat.I420 and (frame.width, frame.height) == (
            self.layout.width,
            self.layout.height,
        ):
            np.copyto(self._planes, np.asarray(frame.pixels).reshape(self._planes.shape))
            return True
        return self._show_fitted(frame)

    def _show(self, pixels: Pixels) -> None:
        import cv2

        cv2.cvtColor(pixels, cv2.COLOR_BGR2YUV_I420, dst=self._planes)


class CodedPicture(Picture):
    """A JPEG, BT.601 full range, in the chunk of an AVI."""

    def __init__(self, layout: Layout) -> None:
        self._chunk = b""
        super().__init__(layout)

    @property
    def data(self) -> memoryview:
        """The chunk."""
        return memoryview(self._chunk)

    def prologue(self, rate: float) -> bytes:
        """The AVI's header."""
        return avi.header(self.layout.width, self.layout.height, rate)

    def load(self, frame: Frame) -> bool:
        """Take over a frame; a JPEG of the right size as it is."""
        if frame.format is PixelFormat.MJPEG:
            coded = bytes(frame.pixels)
            found = outline(coded)
            if found is None:
                return False
            if found.ordinary and (found.width, found.height) == (self.layout.width, self.layout.height):
                self._chunk = avi.chunk(coded[: found.length])
                return True
        return self._show_fitted(frame)

    def _show(self, pixels: Pixels) -> None:
        import cv2

        _, coded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
        self._chunk = avi.chunk(coded.tobytes())


def make_picture(layout: Layout) -> Picture:
    """A picture of a layout; it is the card."""
    return CodedPicture(layout) if layout.format is PixelFormat.MJPEG else PlanarPicture(layout)


def _as_bgr(frame: Frame) -> Pixels | None:
    """The frame's pixels, shape (height, width, 3); None for a JPEG that cannot be decoded."""
    import cv2

    pixels = np.asarray(frame.pixels)
    match frame.format:
        case PixelFormat.BGR24:
            return pixels.reshape(frame.height, frame.width, 3)
        case PixelFormat.I420:
            planes = pixels.reshape(-1, frame.width)
            return np.asarray(cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420), np.uint8)
        case PixelFormat.MJPEG:
            if outline(bytes(frame.pixels)) is None:  # a decoder would fill with grey what is missing
                return None
            decoded = cv2.imdecode(pixels.ravel(), cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION)
            return None if decoded is None else np.asarray(decoded, np.uint8)


def _fitted(pixels: Pixels, wide: int, high: int) -> Pixels:
    import cv2

    height, width = pixels.shape[:2]
    if (width & ~1, height & ~1) == (wide, high):
        return pixels[:high, :wide]
    scale = min(wide / width, high / height)
    size = (min(wide, max(1, round(width * scale))), min(high, max(1, round(height * scale))))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    canvas = np.zeros((high, wide, 3), np.uint8)
    left, top = (wide - size[0]) // 2, (high - size[1]) // 2
    canvas[top : top + size[1], left : left + size[0]] = small
    return canvas
