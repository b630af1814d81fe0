"""Pictures out of the JPEGs of a camera, no larger than whoever looks at them needs.

A decoder that makes an eighth, a quarter or half of the size leaves out most of the work.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from interview_desktop.capture.framing import Pixels

_REDUCTIONS = (8, 4, 2)


def decoded(
    coded: npt.NDArray[np.uint8], size: tuple[int, int], needed: tuple[int, int] | None = None
) -> Pixels | None:
    """The picture, shape (height, width, 3), BGR; None where it cannot be decoded.

    Args:
        coded: the JPEG.
        size: its width and height.
        needed: the smallest width and height that do; None for the whole size.
    """
    from interview_desktop.capture.opencv import cv2

    flags = {
        8: cv2.IMREAD_REDUCED_COLOR_8,
        4: cv2.IMREAD_REDUCED_COLOR_4,
        2: cv2.IMREAD_REDUCED_COLOR_2,
        1: cv2.IMREAD_COLOR,
    }[1 if needed is None else _reduction(size, needed)]
    # The camera's idea of up and down has no part in what is recorded.
    pixels = cv2.imdecode(coded, flags | cv2.IMREAD_IGNORE_ORIENTATION)
    return None if pixels is None else np.asarray(pixels, np.uint8)


def coded_brightness(coded: npt.NDArray[np.uint8]) -> float | None:
    """Mean brightness of a JPEG, 0 to 255; None where it cannot be decoded."""
    from interview_desktop.capture.opencv import cv2

    luma = cv2.imdecode(coded, cv2.IMREAD_REDUCED_GRAYSCALE_8)
    return None if luma is None else float(np.mean(luma))


def _reduction(size: tuple[int, int], needed: tuple[int, int]) -> int:
    """The largest divisor of the size that leaves what is needed."""
    return next(
        (by for by in _REDUCTIONS if size[0] // by >= needed[0] and size[1] // by >= needed[1]),
        1,
    )
