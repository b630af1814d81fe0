"""Small videos, and interviews made of them."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from interview_desktop.app.paths import DataFolder
from interview_desktop.app.processing.importing import AnswerMedia, Import, import_interview
from interview_desktop.app.settings import Settings
from interview_desktop.core.consent import Consent
from interview_desktop.core.models import Question, QuestionSet
from interview_desktop.core.ports import Clock
from interview_desktop.recording.ffmpeg import find_ffmpeg
from interview_desktop.storage.records import InterviewSummary
from interview_desktop.storage.store import InterviewStore

SET_ID = "0a5d2c1e-32a5-4e0c-9a46-0d6d6d0f4b11"
TEXTS = ("What is a database index?", "Tell me about a conflict.", "Why this position?")
ANSWERS = (
    "an index is a sorted structure so that rows are found without reading the whole table",
    "two people disagreed and I asked both what they needed",
    "I like the work and the people",
)
CHAPTERS = ((0.0, 1.0), (1.0, 2.0), (2.0, 3.0))


def questions(count: int = 3) -> QuestionSet:
    """A question set."""
    made = tuple(
        Question(f"11111111-1111-4111-8111-11111111111{n}", TEXTS[n - 1]) for n in range(1, count + 1)
    )
    return QuestionSet(SET_ID, made, title="Imported")


@cache
def video(seconds: float = 1.0, *, chapters: bool = False, sound: bool = True) -> Path:
    """A video of so many seconds, made once."""
    folder = Path(mkdtemp(prefix="interview-videos-"))
    target = folder / "video.mp4"
    command = [
        str(find_ffmpeg(None).path),
        "-v",
        "error",
        "-f",
        "lavfi",
        "-i",
        f"testsrc2=s=160x120:r=10:d={seconds}",
    ]
    if sound:
        command += ["-f", "lavfi", "-i", f"sine=440:r=48000:d={seconds}"]
    if chapters:
        listed = folder / "chapters.txt"
        listed.write_text(
            ";FFMETADATA1\n"
            + "".join(
                f"[CHAPTER]\nTIMEBASE=1/1000\nSTART={int(start * 1000)}\nEND={int(end * 1000)}\ntitle=Question {n}\n"
                for n, (start, end) in enumerate(CHAPTERS, 1)
            )
        )
        command += ["-i", str(listed), "-map_metadata", "2"]
    command += ["-map", "0:v", *(["-map", "1:a"] if sound else []), "-c:v", "libx264", "-preset", "ultrafast"]
    subprocess.run([*command, "-c:a", "aac", str(target)], check=True, timeout=150)
    return target


def imported(
    settings: Settings,
    folder: DataFolder,
    store: InterviewStore,
    clock: Clock,
    *,
    sources: Sequence[str | Path] = (),
    references: Sequence[str] = (),
    count: int = 3,
    interview_id: str = "",
    consent: Consent | None = None,
) -> InterviewSummary:
    """Enter an interview; of small videos when no sources are given."""
    given = sources or [video()] * count
    media = tuple(AnswerMedia("", each) if isinstance(each, Path) else AnswerMedia(each) for each in given)
    return import_interview(
        settings,
        folder,
        store,
        clock,
        Import(
            questions(count),
            media,
            tuple(references),
            candidate_id="C-7",
            interview_id=interview_id,
            consent=consent,
        ),
    )
