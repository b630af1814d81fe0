"""The answers of a session as its turn-taking heard them, read from its journal and the file beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from interview_desktop.core.codec import decode
from interview_desktop.core.errors import DataFolderError
from interview_desktop.core.hearing import CHUNK_BYTES, unpacked
from interview_desktop.core.models import AnswerTiming
from interview_desktop.core.rehearing import HeardAnswer, Mark, MarkKind
from interview_desktop.core.turns import TurnEvent, TurnSettings
from interview_desktop.session.hearing_file import read_hearing
from interview_desktop.session.journal import Entry, Opener, open_plain, read
from interview_desktop.session.remains import JOURNAL_NAME

_MARKS = {
    "listening.resumed": MarkKind.RESUMED,
    "listening.kept": MarkKind.KEPT,
    "listening.extended": MarkKind.EXTENDED,
}


@dataclass(slots=True)
class _Open:
    """An answer whose entries are being read."""

    question: int
    take: int
    settings: TurnSettings
    timing: AnswerTiming
    chunk: int
    first: int
    silent_before: int
    floor: float | None
    marks: list[Mark] = field(default_factory=list)
    decisions: list[TurnEvent] = field(default_factory=list)
    closed_at: int | None = None
    reason: str = ""


def heard_answers(folder: Path, opener: Opener = open_plain) -> list[HeardAnswer]:
    """Every take of a session, in the order of time; `opener` opens its files.

    Raises:
        JournalBroken: the journal was changed.
        DataFolderError: something cannot be read, or was written by another version.
    """
    try:
        found = _answers(read(folder / JOURNAL_NAME, opener))
    except (ValueError, KeyError, TypeError) as error:
        raise DataFolderError(
            f"The journal of the session {folder.name} is not one that this version understands",
            "Use the version of the program that wrote it",
        ) from error
    if not found:
        raise DataFolderError(
            f"No answer of the session {folder.name} can be replayed: it has none, or an older version recorded it",
            "Choose another session",
        )
    data = read_hearing(folder, opener)
    # An answer that a crash ended reaches to the next one's first chunk, or to what is there.
    ends = [*(each.first for each in found[1:]), len(data) // CHUNK_BYTES]
    answers = []
    for each, end in zip(found, ends, strict=True):
        last = end if each.closed_at is None else each.first + each.closed_at // each.chunk
        if last > len(data) // CHUNK_BYTES:
            raise DataFolderError(
                f"What was heard in the session {folder.name} is not complete", "Restore it from a copy"
            )
        answers.append(
            HeardAnswer(
                each.question,
                each.take,
                each.settings,
                each.timing,
                each.chunk,
                tuple(unpacked(data[each.first * CHUNK_BYTES : last * CHUNK_BYTES])),
                tuple(each.marks),
                tuple(each.decisions),
                each.closed_at,
                each.reason,
                each.silent_before,
                each.floor,
            )
        )
    return answers


def _answers(entries: Iterable[Entry]) -> list[_Open]:
    found: list[_Open] = []
    for entry in entries:
        data: Any = entry.data
        if entry.kind == "answer.opened" and "listening" in data:
            heard = data["listening"]
            turns, timing = decode(heard["turns"]), decode(data["timing"])
            found.append(
                _Open(
                    data["question"],
                    data["take"],
                    turns,
                    timing,
                    int(heard["chunk"]),
                    int(heard["from"]),
                    int(heard.get("silent_before", 0)),
                    heard.get("floor"),
                )
            )
        elif found and entry.kind in _MARKS:
            seconds = float(data.get("seconds", 0.0))
            found[-1].marks.append(Mark(int(data["heard"]), _MARKS[entry.kind], seconds))
        elif found and entry.kind == "interview.event" and data["event"].get("class") == "Heard":
            found[-1].decisions.append(decode(data["event"]).turn)
        elif found and entry.kind == "answer.closed":
            # An answer that a crash ended is closed by the run that goes on, which has not heard it.
            found[-1].closed_at, found[-1].reason = data.get("heard"), str(data["reason"])
    return found
