"""Media that strangers sent, opened in a child process with little memory and time, which nothing is lost by losing.

A file that is made to break a decoder breaks the child. The child opens one local file as one of a few formats: none of
them refers to other files or addresses.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from interview_desktop.core.errors import MediaError
from interview_desktop.core.programs import worker_command
from interview_desktop.recording.process import run


@dataclass(frozen=True, slots=True)
class Limits:
    """What the child may take."""

    memory: int = 1536 << 20
    """Bytes of address space; 300 MB of that are the program and its libraries. Not held on Windows."""
    seconds: float = 120.0
    """Of time, and of computing."""
    media_seconds: float = 4 * 3600.0
    """Length of sound that is taken out at most: a small file can unpack into days."""


@dataclass(frozen=True, slots=True)
class MediaFacts:
    """What a file is, judged by what is in it and not by its name."""

    format: str
    """As FFmpeg calls it, such as "mov,mp4,m4a,3gp,3g2,mj2" or "matroska,webm"."""
    seconds: float
    """Length of the sound, decoded as far as `look_into` was asked to; else as the file says."""
    sound: str
    """Codec of the first sound track; empty when there is none."""
    picture: str
    """Codec of the first video track; empty when there is none."""
    width: int = 0
    height: int = 0
    chapters: tuple[tuple[str, float, float], ...] = ()
    """Title, beginning and end in seconds of each chapter."""


@dataclass(frozen=True, slots=True)
class Words:
    """How people are told of a file that cannot be used."""

    called: str = ""
    """What it is called; its own name when left out."""
    remedy: str = "Send an audio or video file, such as MP4, WebM, WAV, MP3, M4A or Ogg"


_LIMITS = Limits()
_PICTURE_LIMITS = Limits(seconds=30.0)
_WORDS = Words()
_PICTURE_WORDS = Words("The picture", "Save it anew, as a PNG or JPEG")


def look_into(file: Path, *, limits: Limits = _LIMITS, words: Words = _WORDS) -> MediaFacts:
    """What a file is.

    Args:
        file: the media.
        limits: of the child.
        words: for people.

    Raises:
        MediaError: it is no media, of a kind that is not taken, or it takes more memory or time than it may.
    """
    return _facts(_answer(file, ["look", str(file)], limits, words))


def check_picture(file: Path, *, limits: Limits = _PICTURE_LIMITS) -> tuple[int, int]:
    """Decode a PNG or JPEG, so that whoever shows it later knows that it can be shown.

    Returns:
        Width and height in points.

    Raises:
        MediaError: it is none, is damaged or too large, or it takes more memory or time than it may.
    """
    answer = _answer(file, ["picture", str(file)], limits, _PICTURE_WORDS)
    return int(answer["width"]), int(answer["height"])


def extract_speech(
    file: Path,
    target: Path,
    *,
    start: float | None = None,
    end: float | None = None,
    limits: Limits = _LIMITS,
    words: Words = _WORDS,
) -> float:
    """Take the sound of a file out, as raw samples at `core.media.SPEECH_RATE`: signed 16-bit little-endian mono.

    Args:
        file: the media.
        target: written anew.
        start: seconds in the file at which to begin; None for its beginning.
        end: seconds at which to end; None for its end.
        limits: of the child.
        words: for people.

    Returns:
        How long the sound is, seconds.

    Raises:
        MediaError: as `look_into`; or it has no sound, or more than may be taken out.
    """
    stretch = [repr(start) if start is not None else "", repr(end) if end is not None else ""]
    try:
        answer = _answer(file, ["sound", str(file), str(target), *stretch], limits, words)
    except MediaError:
        target.unlink(missing_ok=True)
        raise
    return float(answer["seconds"])


def _answer(file: Path, arguments: Sequence[str], limits: Limits, words: Words) -> dict[str, Any]:
    if not file.is_file():
        raise MediaError(
            f"There is no file {words.called or file.name}", "Check its name and path", file=file
        )
    told = [str(limits.memory), repr(limits.seconds), repr(limits.media_seconds), *arguments]
    output = run([*worker_command("decoder"), *told], name="the decoder", timeout=limits.seconds)
    outcome = output.outcome
    if outcome.stopped_by_us:
        raise _refused(file, f"takes longer than {limits.seconds:.0f} s to decode", words)
    try:
        answer: dict[str, Any] = json.loads(output.text)
    except ValueError:
        # Killed by a limit, or by what is in the file.
        raise _refused(
            file, "takes too much memory or time to decode, or breaks the decoder", words
        ) from None
    if fault := answer.get("fault"):
        raise _refused(file, str(fault), words)
    return answer


def _facts(answer: dict[str, Any]) -> MediaFacts:
    chapters = tuple((str(title), float(start), float(end)) for title, start, end in answer.pop("chapters"))
    return MediaFacts(**answer, chapters=chapters)


def _refused(file: Path, why: str, words: Words) -> MediaError:
    return MediaError(f"{words.called or file.name} {why}", words.remedy, file=file)
