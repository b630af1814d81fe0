"""What the final file says about itself: title, time, chapters, language, in the syntax that ffmpeg reads."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from interview_desktop.core.media import Chapter

TITLE_BYTES = 255
"""Longest chapter title that players of the older chapter format read."""
OPENING = "Opening"
"""Title of what comes before the first chapter."""
CLOSING = "Closing"
"""Title of what comes after the last chapter."""
AT_ONCE = 0.05
"""A first chapter that begins within these seconds begins with the file."""
_NOTABLE = 0.5  # of an end that has a chapter of its own
_SHORTEST = 0.001
_ISO_639_2 = {
    "ar": "ara", "bg": "bul", "ca": "cat", "cs": "ces", "da": "dan", "de": "deu", "el": "ell", "en": "eng",
    "es": "spa", "et": "est", "fa": "fas", "fi": "fin", "fr": "fra", "he": "heb", "hi": "hin", "hr": "hrv",
    "hu": "hun", "id": "ind", "it": "ita", "ja": "jpn", "ko": "kor", "lt": "lit", "lv": "lav", "nb": "nob",
    "nl": "nld", "no": "nor", "pl": "pol", "pt": "por", "ro": "ron", "ru": "rus", "sk": "slk", "sl": "slv",
    "sr": "srp", "sv": "swe", "th": "tha", "tr": "tur", "uk": "ukr", "vi": "vie", "zh": "zho",
}  # fmt: skip
"""The three-letter codes that MP4 wants for the two-letter ones people use."""


def language_code(language: str) -> str:
    """ISO 639-2 code of a BCP 47 language; "und" for those that have no two-letter code here."""
    return _ISO_639_2.get(language.split("-", maxsplit=1)[0].lower(), "und")


def metadata_text(title: str, created: datetime, chapters: Sequence[Chapter]) -> str:
    """Contents of an ffmpeg metadata file."""
    lines = [
        ";FFMETADATA1",
        f"title={escaped(title)}",
        f"creation_time={created.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}",
    ]
    for chapter in chapters:
        start, end = round(chapter.start * 1000), round(chapter.end * 1000)
        lines += [
            "[CHAPTER]",
            "TIMEBASE=1/1000",
            f"START={start}",
            f"END={end}",
            f"title={escaped(chapter.title)}",
        ]
    return "\n".join(lines) + "\n"


def question_chapters(
    chapters: Sequence[tuple[str, float, float]],
) -> tuple[tuple[str, float, float], ...]:
    """Title, beginning and end of the chapters that belong to questions: without what `tidied` puts before and after them."""
    first = 1 if chapters and chapters[0][0] == OPENING else 0
    last = len(chapters) - (1 if chapters and chapters[-1][0] == CLOSING else 0)
    return tuple(chapters[first:last])


def tidied(chapters: Sequence[Chapter], duration: float) -> list[Chapter]:
    """Chapters in order, inside the file, none empty, none into the next, with titles that every player reads.

    What comes before the first chapter becomes one of its own: players let the first chapter begin at zero, whatever
    the file says. What comes after the last one does, too: players know no ends, so that it would belong to the last answer.

    Args:
        chapters: as the interview counted them, seconds.
        duration: of the file, seconds.
    """
    ordered = sorted(chapters, key=lambda chapter: chapter.start)
    if ordered and ordered[0].start > AT_ONCE:
        ordered.insert(0, Chapter(OPENING, 0.0, ordered[0].start))
    if ordered and max(each.end for each in ordered) < duration - _NOTABLE:
        end = max(each.end for each in ordered)
        ordered.append(Chapter(CLOSING, end, duration))
    starts: list[float] = []
    for chapter in ordered:
        earliest = starts[-1] + _SHORTEST if starts else 0.0
        starts.append(max(earliest, min(chapter.start, duration - _SHORTEST)))
    limits = [*starts[1:], max(duration, starts[-1] + _SHORTEST)] if starts else []
    return [
        Chapter(_short(chapter.title), start, min(limit, max(chapter.end, start + _SHORTEST)))
        for chapter, start, limit in zip(ordered, starts, limits, strict=True)
    ]


def escaped(value: str) -> str:
    """A value for ffmpeg's metadata syntax, on one line."""
    return re.sub(r"([=;#\\])", r"\\\1", " ".join(value.split()))


def _short(title: str) -> str:
    title = " ".join(title.split())
    if len(title.encode()) <= TITLE_BYTES:
        return title
    room = TITLE_BYTES - len("…".encode())
    return title.encode()[:room].decode(errors="ignore").rstrip() + "…"
