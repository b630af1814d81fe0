"""Finds out what can be played of a recording whose program was killed. Changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from interview_desktop.core.media import RecordedMedia, RecordedSegment
from interview_desktop.recording.reading.probe import picture_form, readable_seconds

SEGMENTS = "segment_*.mp4"


@dataclass(frozen=True, slots=True)
class Salvage:
    """What is left of a recording."""

    media: RecordedMedia
    """As far as it can be played; without segments when nothing can."""
    guessed: tuple[str, ...]
    """Files whose place nobody wrote down in time; each is put where the one before it ends."""


def salvage(folder: Path, places: Mapping[str, float], zero: float, duration: float | None) -> Salvage:
    """Look at every file of a recording.

    Args:
        folder: where the files are.
        places: seconds on the recording's time line at which each file begins, by its name.
        zero: monotonic time of the recording's zero.
        duration: length of the recording, where it was finished; else it lasts to its last readable picture.
    """
    segments: list[RecordedSegment] = []
    guessed: list[str] = []
    end = 0.0
    for path in sorted(folder.glob(SEGMENTS)):
        seconds = readable_seconds(path)
        if seconds <= 0:
            continue
        if path.name not in places:
            guessed.append(path.name)
        segments.append(RecordedSegment(path.name, places.get(path.name, end)))
        end = max(end, segments[-1].start + seconds)
    width, height, rate = picture_form(folder / segments[0].name) if segments else (0, 0, 0.0)
    length = round(end, 6) if duration is None else duration
    return Salvage(RecordedMedia(tuple(segments), zero, length, width, height, rate), tuple(guessed))
