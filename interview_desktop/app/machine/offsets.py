"""The measured offsets of a data folder: which microphone's sound is how late with which camera."""

from __future__ import annotations

import json
from dataclasses import asdict

from interview_desktop.app.paths import DataFolder
from interview_desktop.core.calibration import SMALLEST_OFFSET, DeviceOffset, MeasuredOffset
from interview_desktop.core.errors import DataFolderError
from interview_desktop.files.whole import write_over

_VERSION = 1


class OffsetStore:
    """Keeps one offset for each pair of devices, by their names, in one small file.

    Args:
        folder: whose offsets.
    """

    def __init__(self, folder: DataFolder) -> None:
        self._path = folder.offsets

    def all(self) -> list[DeviceOffset]:
        """Every pair that was measured, in the order of the names.

        Raises:
            DataFolderError: the file cannot be read or is not one of ours.
        """
        try:
            content = json.loads(self._path.read_text(encoding="utf-8"))
            return [
                DeviceOffset(**{**pair, "offset": MeasuredOffset(**pair["offset"])})
                for pair in content["pairs"]
            ]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise self._fault(f"cannot be read: {error.strerror}") from error
        except (ValueError, TypeError, KeyError) as error:
            raise self._fault("is damaged") from error

    def seconds(self, camera: str, microphone: str) -> float:
        """By which the sound of this pair is late; 0 for a pair that was not measured, or needs no correction."""
        for pair in self.all():
            if (pair.camera, pair.microphone) == (camera, microphone):
                return pair.offset.seconds if abs(pair.offset.seconds) >= SMALLEST_OFFSET else 0.0
        return 0.0

    def keep(self, measured: DeviceOffset) -> None:
        """Put a measurement in place of an earlier one of the same pair, in one step.

        Raises:
            DataFolderError: the file cannot be read or written; it is as it was.
        """
        others = [
            pair
            for pair in self.all()
            if (pair.camera, pair.microphone) != (measured.camera, measured.microphone)
        ]
        pairs = sorted([*others, measured], key=lambda pair: (pair.camera, pair.microphone))
        self._write(json.dumps({"version": _VERSION, "pairs": [asdict(pair) for pair in pairs]}, indent=2))

    def _write(self, content: str) -> None:
        try:
            write_over(self._path, content + "\n")
        except OSError as error:
            raise self._fault(f"cannot be written: {error.strerror}") from error

    def _fault(self, what: str) -> DataFolderError:
        return DataFolderError(
            f"The file {self._path.name} of the data folder {what}",
            "Check the data folder; without the file every pair of devices counts as not measured",
        )
