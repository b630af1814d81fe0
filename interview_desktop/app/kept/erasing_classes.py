"""Erasing classes of what is kept, such as the media of an interview whose scores must stay; and letting go of what is due."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Collection, Iterable
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from interview_desktop.app.artifacts.taking_back import take_back
from interview_desktop.app.audio.files import AudioFiles
from interview_desktop.app.kept.erasing import (
    NOTES,
    Matters,
    Receipt,
    erase,
    note_left,
    notes_of,
    policy,
    refuse_what_is_kept,
)
from interview_desktop.app.kept.old_logs import trim_logs
from interview_desktop.app.kept.sealing import Sealer
from interview_desktop.app.paths import DataFolder, checked_id
from interview_desktop.app.settings import Settings
from interview_desktop.app.stores import no_interview
from interview_desktop.core.errors import DataFolderError
from interview_desktop.core.retention import ObjectClass, Urgency
from interview_desktop.session.hearing_file import HEARING_NAME
from interview_desktop.session.lock import SessionLock
from interview_desktop.session.remains import JOURNAL_NAME
from interview_desktop.storage.manifest import manifests
from interview_desktop.storage.store import InterviewStore

WITH_FILES = frozenset({ObjectClass.RAW_MEDIA, ObjectClass.VIDEO, ObjectClass.TRANSCRIPT})
OF_AN_INTERVIEW = frozenset(ObjectClass) - {ObjectClass.LOGS}


@dataclass(frozen=True, slots=True)
class Removal:
    """What is to go of one interview, or of the log where the id is empty."""

    interview_id: str
    kinds: frozenset[ObjectClass]
    """Empty for the interview as a whole."""


@dataclass(frozen=True, slots=True)
class PartReceipt:
    """That classes of an interview were erased."""

    interview_id: str
    kinds: frozenset[ObjectClass]
    removed: dict[str, int]
    """How many rows and files of which kind."""
    notes: tuple[str, ...] = NOTES


def due_removals(found: Matters) -> list[Removal]:
    """What is due and contradicts nothing; a conflict anywhere leaves all of its interview to a person."""
    disputed = {each.interview_id for each in found.items if each.urgency in (Urgency.CONFLICT, Urgency.HELD)}
    due: dict[str, set[ObjectClass | None]] = {}
    for each in found.items:
        if each.urgency is Urgency.DUE and (each.interview_id not in disputed or not each.interview_id):
            due.setdefault(each.interview_id, set()).add(each.kind)
    return [
        Removal(interview, frozenset() if None in kinds else frozenset(kind for kind in kinds if kind))
        for interview, kinds in due.items()
    ]


def let_go(
    settings: Settings,
    folder: DataFolder,
    store: InterviewStore,
    removals: Iterable[Removal],
    sealer: Sealer,
    *,
    by: str,
    reason: str,
    now: datetime,
) -> list[Receipt | PartReceipt]:
    """Remove what is due, after a person has confirmed it. An interview of which nothing would be left is erased as a whole.

    Raises:
        AccessRefused: something must be kept after all.
        DataFolderError: something cannot be removed; what was removed before is gone.
    """
    receipts: list[Receipt | PartReceipt] = []
    for each in removals:
        if not each.interview_id:
            days = policy(settings).delete[ObjectClass.LOGS]
            lines = trim_logs(folder, now - timedelta(days=days))
            store.audit.add(now, by, "log.shortened", "log", {"lines": lines})
            receipts.append(PartReceipt("", each.kinds, {"lines": lines}))
            continue
        entry = store.retention.entry(each.interview_id)
        if entry is None:
            continue  # erased by somebody else meanwhile
        if not each.kinds or entry.classes <= each.kinds:
            receipts.append(erase(settings, folder, store, each.interview_id, by=by, reason=reason, now=now))
            continue
        receipts.append(
            erase_classes(
                settings, folder, store, each.interview_id, each.kinds, sealer, by=by, reason=reason, now=now
            )
        )
    return receipts


def erase_classes(
    settings: Settings,
    folder: DataFolder,
    store: InterviewStore,
    interview_id: str,
    kinds: Collection[ObjectClass],
    sealer: Sealer,
    *,
    by: str,
    reason: str,
    now: datetime,
    override: bool = False,
    leave_elsewhere: bool = False,
) -> PartReceipt:
    """Remove classes of an interview everywhere they are; what is left is signed anew, with its earlier manifests.

    With the transcript goes the journal, which holds every word, and what replays turn-taking. What broke off half way is due
    again, and another call goes on.

    Raises:
        AccessRefused: there is a legal hold, or one of them must be kept still.
        DataFolderError: there is no such interview, it runs, or something cannot be removed.
        ArtifactError: what was brought to another place cannot be removed there now; another call goes on.
    """
    found_id = checked_id(interview_id)
    entry = store.retention.entry(found_id)
    if entry is None:
        raise no_interview(folder, found_id)
    refuse_what_is_kept(settings, entry, now, override=override, kinds=frozenset(kinds))
    session = folder.session(found_id)
    with SessionLock.require(session) if session.is_dir() else nullcontext():
        was_signed = bool(manifests(session))
        sound = (
            AudioFiles.of(settings, folder).of_interview(store, found_id)
            if ObjectClass.RAW_MEDIA in kinds
            else []
        )
        removed = store.retention.remove_classes(found_id, kinds, by=by, reason=reason, at=now)
        for path in [*sound, *(each for kind in sorted(kinds) for each in _files(folder, found_id, kind))]:
            name = f"files {path.suffix or path.name}"
            removed[name] = removed.get(name, 0) + 1
            _remove(path)
        store.retention.compact()
        if was_signed:
            sealer.seal(found_id)
        taken = take_back(settings, folder, store, found_id, kinds, leave=leave_elsewhere)
        if taken.fault is not None:
            raise taken.fault
        removed |= taken.counted()
        note_left(store, found_id, taken, by=by, now=now)
        if taken.counted() and folder.uploads:
            store.outbox.gather(found_id, at=now)  # the new signature follows
        store.retention.forget_classes(found_id, kinds)
    return PartReceipt(found_id, frozenset(kinds), removed, notes_of(taken))


def _files(folder: DataFolder, interview_id: str, kind: ObjectClass) -> list[Path]:
    """The files of a class."""
    session = folder.session(interview_id)
    finders: dict[ObjectClass, Callable[[], Iterable[Path]]] = {
        ObjectClass.RAW_MEDIA: lambda: (*(session / "media").glob("*"), *folder.imports.glob(interview_id)),
        # With copies of the video, such as the one with another loudness.
        ObjectClass.VIDEO: lambda: folder.recordings.glob(f"*{interview_id}*"),
        ObjectClass.TRANSCRIPT: lambda: (
            *folder.transcripts.glob(f"*{interview_id}*"),
            *folder.answer_texts.glob(interview_id),
            *folder.root.glob(f"*{interview_id}*"),
            *session.glob(JOURNAL_NAME),
            *session.glob(HEARING_NAME),
        ),
    }
    return sorted(finders[kind]()) if kind in finders else []


def _remove(path: Path) -> None:
    try:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise DataFolderError(
            f"A file of the interview cannot be removed: {(error.strerror or str(error)).lower()}",
            "Close whatever shows it, then try again",
        ) from error
