"""Subtitles as people read them: two short lines at a time, and who is speaking; as SRT and as WebVTT."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from interview_desktop.core.media import Subtitle

LINE = 42
"""Characters in a line, the usual limit for reading while watching."""
LINES = 2
SHORTEST = 0.3
"""Seconds that a subtitle is shown at least, where the next one leaves the time."""

_SPEAKERS = {"interviewer": "Interviewer", "candidate": "Candidate"}


@dataclass(frozen=True, slots=True)
class Cue:
    """What is on the screen at one time."""

    lines: tuple[str, ...]
    start: float
    end: float
    speaker: str
    """As shown: "Interviewer" or "Candidate"."""


def to_srt(subtitles: Sequence[Subtitle]) -> str:
    """Subtitles in SubRip format; a turn begins with the speaker's name."""
    blocks = [
        f"{number}\n{_time(cue.start, ',')} --> {_time(cue.end, ',')}\n" + "\n".join(cue.lines) + "\n"
        for number, cue in enumerate(cues(subtitles, named=True), 1)
    ]
    return "\n".join(blocks)


def to_vtt(subtitles: Sequence[Subtitle], *, named: bool = False) -> str:
    """Subtitles in WebVTT format.

    Args:
        subtitles: in any order.
        named: whether a turn begins with the speaker's name, for players that do not know voices; otherwise the speaker
            is the voice of each cue.
    """
    blocks = ["WEBVTT\n"]
    for cue in cues(subtitles, named=named):
        text = "\n".join(_escaped(line) for line in cue.lines)
        voiced = text if named else f"<v {cue.speaker}>{text}</v>"
        blocks.append(f"{_time(cue.start, '.')} --> {_time(cue.end, '.')}\n{voiced}\n")
    return "\n".join(blocks)


def cues(subtitles: Sequence[Subtitle], *, named: bool) -> list[Cue]:
    """What is shown when: in order, without overlap, never longer than two lines.

    A text that needs more is shown in parts, each for its share of the time, counted in characters.

    Args:
        subtitles: in any order; those without text are left out.
        named: whether the first line of a turn begins with the speaker's name.
    """
    found: list[Cue] = []
    before = ""
    for subtitle in sorted(subtitles, key=lambda item: (item.start, item.end)):
        text = " ".join(subtitle.text.split())
        if not text:
            continue
        speaker = _SPEAKERS.get(subtitle.speaker, subtitle.speaker.capitalize())
        label = f"{speaker}: " if named and speaker != before else ""
        found += _parts(label + text, subtitle, speaker)
        before = speaker
    return list(_apart(found))


def _parts(text: str, subtitle: Subtitle, speaker: str) -> Iterable[Cue]:
    lines = textwrap.wrap(text, LINE)
    parts = [tuple(lines[at : at + LINES]) for at in range(0, len(lines), LINES)]
    characters = [sum(map(len, part)) for part in parts]
    per_character = max(0.0, subtitle.end - subtitle.start) / sum(characters)
    start = max(0.0, subtitle.start)
    for part, count in zip(parts, characters, strict=True):
        end = start + count * per_character
        yield Cue(part, start, end, speaker)
        start = end


def _apart(found: Sequence[Cue]) -> Iterable[Cue]:
    """Let none begin before the one before it has ended, and none be too short to be seen."""
    earliest = 0.0
    for number, cue in enumerate(found):
        start = max(cue.start, earliest)
        following = found[number + 1].start if number + 1 < len(found) else float("inf")
        end = max(min(cue.end, following), start + SHORTEST)
        earliest = end
        yield Cue(cue.lines, start, end, cue.speaker)


def _time(seconds: float, point: str) -> str:
    milliseconds = round(seconds * 1000)
    minutes, milliseconds = divmod(milliseconds, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{milliseconds // 1000:02}{point}{milliseconds % 1000:03}"


def _escaped(text: str) -> str:
    return re.sub("[&<>]", lambda found: {"&": "&amp;", "<": "&lt;", ">": "&gt;"}[found[0]], text)
