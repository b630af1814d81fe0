"""One video with several answers, cut by its chapters: where each answer is in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from interview_desktop.core.processing import ImportedAnswer
from interview_desktop.recording.finishing.tags import question_chapters
from interview_desktop.recording.reading.untrusted import MediaFacts


@dataclass(frozen=True, slots=True)
class Cut:
    """Answers whose place in their media is known, and those of which nobody can tell it."""

    answers: tuple[ImportedAnswer, ...]
    troubles: Mapping[int, str] = field(default_factory=dict)
    """What is wrong, by the position of the question."""


def cut_by_chapters(answers: Sequence[ImportedAnswer], facts: Mapping[int, MediaFacts]) -> Cut:
    """Give answers that share a video, and do not say where they are in it, the chapters of the video in order.

    Args:
        answers: of one interview, by position.
        facts: of the media of each answer that could be fetched, by position.
    """
    sharing: dict[str, list[int]] = {}
    for each in answers:
        if each.start is None and each.end is None and each.position in facts:
            sharing.setdefault(each.source, []).append(each.position)
    places: dict[int, tuple[float, float]] = {}
    troubles: dict[int, str] = {}
    for positions in sharing.values():
        if len(positions) < 2:
            continue
        chapters = question_chapters(facts[positions[0]].chapters)
        if len(chapters) == len(positions):
            places |= {at: (start, end) for at, (_, start, end) in zip(positions, chapters, strict=True)}
            continue
        told = (
            f"{len(positions)} questions share a video that has {len(chapters)} chapters. Say where each answer begins and "
            "ends, or give one video for each."
        )
        troubles |= dict.fromkeys(positions, told)
    known = (
        replace(each, start=places[each.position][0], end=places[each.position][1])
        if each.position in places
        else each
        for each in answers
        if each.position not in troubles
    )
    return Cut(tuple(known), troubles)
