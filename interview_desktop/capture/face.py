"""Where faces are in a picture, for the device check. Nothing is recognised and nothing of a picture is kept.

The cascade of three small networks of Zhang, Zhang, Li and Qiao, "Joint Face Detection and Alignment Using Multitask
Cascaded Convolutional Networks" (2016): the first proposes boxes over a pyramid of sizes, the second refuses most, the
third places what is left.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from interview_desktop.capture.framing import Pixels
from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.core.face_place import FaceBox
from interview_desktop.core.sentences import sentence

_Boxes = npt.NDArray[np.float32]
"""Shape (count, 4): left, top, right, bottom in pixels."""
_Scores = npt.NDArray[np.float32]

SMALLEST = 20
"""Height in pixels of the smallest face that is found."""
_STEP = 0.709  # between two sizes of the pyramid: half the area
_STRIDE, _CELL = 2, 12  # of the first network: one score for every second pixel, of what 12 x 12 pixels show
_SCORES = (0.6, 0.7, 0.8)  # of each network, below which a box is refused
_OVERLAP = 0.5  # of two boxes, above which they are the same face


class FaceFinder:
    """Finds faces in small pictures; 10 to 30 ms of one core for 320 x 180 pixels.

    Args:
        folder: of the three networks `pnet.onnx`, `rnet.onnx`, `onet.onnx`.

    Raises:
        EngineUnavailable: they cannot be loaded.
    """

    def __init__(self, folder: Path) -> None:
        from interview_desktop.capture.opencv import cv2

        try:
            self._propose, self._refine, self._place = (
                cv2.dnn.readNetFromONNX(str(folder / f"{name}.onnx")) for name in ("pnet", "rnet", "onet")
            )
        except cv2.error as error:
            raise EngineUnavailable(
                sentence("The model that finds faces cannot be loaded"), sentence("Install the program again")
            ) from error

    def find(self, pixels: Pixels) -> list[FaceBox]:
        """Every face in a picture of shape (height, width, 3), BGR."""
        from interview_desktop.capture.opencv import cv2

        colours = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB), np.uint8)
        boxes = self._proposed(colours)
        boxes = self._passed(self._refine, colours, boxes, 24, _SCORES[1])
        boxes = self._passed(self._place, colours, boxes, 48, _SCORES[2])
        height, width = pixels.shape[:2]
        return [
            FaceBox(left / width, top / height, (right - left) / width, (bottom - top) / height)
            for left, top, right, bottom in boxes.tolist()
        ]

    def _proposed(self, colours: Pixels) -> _Boxes:
        """What the first network takes for faces, over all sizes."""
        boxes, scores = [np.empty((0, 4), np.float32)], [np.empty(0, np.float32)]
        for scale in _scales(min(colours.shape[:2])):
            shifts, faces = _run(self._propose, _resized(colours, scale)[None])
            likely = faces[0, :, :, 1]
            columns, rows = np.nonzero(likely >= _SCORES[0])
            corner = np.stack([columns, rows], axis=1).astype(np.float32) * _STRIDE
            cells = (np.concatenate([corner, corner + _CELL], axis=1) / scale).astype(np.float32)
            boxes.append(_moved(cells, shifts[0, columns, rows]))
            scores.append(likely[columns, rows])
        return _distinct(np.concatenate(boxes), np.concatenate(scores))

    def _passed(self, network: Any, colours: Pixels, boxes: _Boxes, side: int, least: float) -> _Boxes:
        """The boxes that a network lets pass, moved to where it sees the face."""
        if not len(boxes):
            return boxes
        square = _squared(boxes)
        shifts, faces = _run(network, np.stack([_cut(colours, box, side) for box in square]))
        passed = faces[:, 1] >= least
        return _distinct(_moved(square[passed], shifts[passed]), faces[passed, 1])


def _scales(side: int) -> Iterator[float]:
    """The sizes at which a picture is shown to the first network, which knows faces of `_CELL` pixels alone."""
    scale = _CELL / SMALLEST
    while side * scale >= _CELL:
        yield scale
        scale *= _STEP


def _run(network: Any, pictures: Pixels) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """Answers of a network to pictures of shape (count, height, width, 3): shifts of the sides, and probabilities."""
    # These networks were taught with columns before rows.
    shown = (pictures.transpose(0, 2, 1, 3).astype(np.float32) - 127.5) / 128
    network.setInput(np.ascontiguousarray(shown))
    # The third one also says where eyes and mouth are, between these two.
    shifts, *_, faces = network.forward(sorted(network.getUnconnectedOutLayersNames()))
    return np.asarray(shifts, np.float32), np.asarray(faces, np.float32)


def _resized(colours: Pixels, scale: float) -> Pixels:
    from interview_desktop.capture.opencv import cv2

    height, width = colours.shape[:2]
    size = (int(np.ceil(width * scale)), int(np.ceil(height * scale)))
    return np.asarray(cv2.resize(colours, size, interpolation=cv2.INTER_AREA), np.uint8)


def _cut(colours: Pixels, box: npt.NDArray[np.float32], side: int) -> Pixels:
    """What is inside a square, as a small picture; black where the square reaches out of the picture."""
    from interview_desktop.capture.opencv import cv2

    height, width = colours.shape[:2]
    left, top, right, bottom = box.round().astype(int)
    inner = np.zeros((max(bottom - top, 1), max(right - left, 1), 3), np.uint8)
    seen = colours[max(top, 0) : min(bottom, height), max(left, 0) : min(right, width)]
    inner[max(-top, 0) :, max(-left, 0) :][: seen.shape[0], : seen.shape[1]] = seen
    return np.asarray(cv2.resize(inner, (side, side), interpolation=cv2.INTER_AREA), np.uint8)


def _moved(boxes: _Boxes, shifts: npt.NDArray[np.float32]) -> _Boxes:
    """Every side moved by its share of the box's size."""
    sizes = np.tile(boxes[:, 2:] - boxes[:, :2], 2)
    return boxes + shifts * sizes


def _squared(boxes: _Boxes) -> _Boxes:
    """Squares around the same middles, as large as the longer sides."""
    middles = (boxes[:, :2] + boxes[:, 2:]) / 2
    half = (boxes[:, 2:] - boxes[:, :2]).max(axis=1, keepdims=True) / 2
    return np.concatenate([middles - half, middles + half], axis=1)


def _distinct(boxes: _Boxes, scores: _Scores) -> _Boxes:
    """One box a face: the most likely of those that overlap."""
    from interview_desktop.capture.opencv import cv2

    if not len(boxes):
        return boxes
    sizes = np.concatenate([boxes[:, :2], boxes[:, 2:] - boxes[:, :2]], axis=1)
    kept = np.asarray(cv2.dnn.NMSBoxes(sizes.tolist(), scores.tolist(), 0.0, _OVERLAP), int).ravel()
    return np.asarray(boxes[kept])
