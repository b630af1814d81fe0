"""What is due to be deleted, and erasing an interview everywhere it is."""

from __future__ import annotations

import shutil
from collections.abc import Collection
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from interview_desktop.app.artifacts.taking_back import take_back
from interview_desktop.app.artifacts.uploading import TakenBack
from interview_desktop.app.audio.files import AudioFiles
from interview_desktop.app.kept.old_logs import log_matters
from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.paths import DataFolder, checked_id
from interview_desktop.app.settings import Settings
from interview_desktop.app.stores import no_interview
from interview_desktop.core.errors import AccessRefused, DataFolderError
from interview_desktop.core.retention import (
    Kept,
    Matter,
    ObjectClass,
    RetentionPolicy,
    Urgency,
    kept_until,
    matters,
)
from interview_desktop.session.lock import SessionLock
from interview_desktop.storage.legal_hold import held_fault
from interview_desktop.storage.retention import Entry, RetentionStore, Tombstone
from interview_desktop.storage.store import InterviewStore


@dataclass(frozen=True, slots=True)
class Receipt:
    """That an interview was erased."""

    tombstone: Tombstone
    notes: tuple[str, ...]
    """What this program cannot reach: sentences."""
    again: bool = False
    """Whether it was erased before, and there was nothing left to do."""


def policy(settings: Settings) -> RetentionPolicy:
    """The rules of the settings."""

    def days(group: object) -> dict[ObjectClass, int]:
        found = {kind: getattr(group, kind.value, 0) for kind in ObjectClass}
        return {kind: count for kind, count in found.items() if count > 0}

    return RetentionPolicy(days(settings.keep), days(settings.delete))


@dataclass(frozen=True, slots=True)
class Matters:
    """What is due, held or contradictory."""

    items: tuple[Matter, ...]
    """The most urgent first."""
    more: bool
    """Whether there may be more than was asked for."""


def open_matters(
    settings: Settings, folder: DataFolder, store: InterviewStore, now: datetime, limit: int = 200
) -> Matters:
    """What is due, held or contradictory in a data folder, the most urgent first.

    Args:
        settings: hold the rules.
        folder: the data folder.
        store: its store.
        now: the time.
        limit: how many interviews of each class, and how many that are marked, are looked at; the oldest first.

    Raises:
        DataFolderError: the database cannot be read.
    """
    rules = policy(settings)
    entries: dict[str, Entry] = {}
    more = False
    # A rule counts from the end of an interview, so what is due is among the oldest of its class.
    sources = [store.retention.oldest(kind, limit + 1) for kind in sorted(rules.delete)]
    for source in (*sources, store.retention.marked(limit + 1)):
        more = more or len(source) > limit
        entries.update((entry.interview_id, entry) for entry in source[:limit])
    found = [matter for entry in entries.values() for matter in matters(_kept(entry), rules, now)]
    found += log_matters(folder, rules, now)
    order = list(Urgency)
    found.sort(key=lambda each: (order.index(each.urgency), each.at or now, each.interview_id))
    return Matters(tuple(found), more)


def erase(
    settings: Settings,
    folder: DataFolder,
    store: InterviewStore,
    interview_id: str,
    *,
    by: str,
    reason: str,
    now: datetime,
    override: bool = False,
    leave_elsewhere: bool = False,
) -> Receipt:
    """Remove an interview everywhere it is, and leave a tombstone that says nothing about whose it was.

    What broke off half way is gone on with by another call.

    Args:
        settings: hold the rules.
        folder: the data folder.
        store: its store.
        interview_id: the interview.
        by: who erases it.
        reason: why.
        now: the time.
        override: whether a person has decided against what must be kept still. A legal hold cannot be overridden.
        leave_elsewhere: whether a person has decided to leave what was brought to a place that cannot be reached.

    Raises:
        AccessRefused: there is a legal hold, or something must be kept still.
        DataFolderError: there is no such interview, it runs, or something cannot be removed.
        ArtifactError: what was brought to another place cannot be removed there now; another call goes on.
    """
    found_id = checked_id(interview_id)
    retention = store.retention
    entry = retention.entry(found_id)
    files = files_everywhere(folder, found_id)
    stone = retention.tombstone(found_id)
    if entry is None and not files and stone is None:
        raise no_interview(folder, found_id)
    done = entry is None and not files and not store.outbox.of(found_id)
    if done and stone is not None and stone.completed is not None:
        return Receipt(stone, NOTES, again=True)
    if entry is not None:
        refuse_what_is_kept(settings, entry, now, override=override)
    session = folder.session(found_id)
    # The lock is let go of before its file goes: Windows removes no file that is open.
    with SessionLock.require(session) if session.is_dir() else nullcontext():
        written = _remove_question_files(folder, retention.sets_to_remove(found_id))
        # Sound that is named by its question or answer: only the rows know whose it is, so it goes before them.
        sound = AudioFiles.of(settings, folder).remove(store, found_id)
        retention.remove(found_id, by=by, reason=reason, at=now)
    # The key first: from then on nothing of it can be read, here or in any backup.
    key_destroyed = Vault(folder).destroy_key(found_id)
    removed = _remove_files(folder, found_id)
    for kind, count in (*sound.items(), *written.items()):
        removed[kind] = removed.get(kind, 0) + count
    if key_destroyed:
        removed["keys"] = 1
    taken = take_back(settings, folder, store, found_id, leave=leave_elsewhere)
    removed |= taken.counted()
    if taken.fault is not None:
        # What is gone by now is in the receipt of the call that goes on.
        retention.note_removed(found_id, removed)
        raise taken.fault
    note_left(store, found_id, taken, by=by, now=now)
    return Receipt(_completed(retention, found_id, removed, now), notes_of(taken))


NOTES = (
    "Backups, exports outside the data folder and snapshots of the disk are not reached by this program.",
    "A deleted file can be recovered from some disks until it is overwritten; encrypt the disk against that.",
)


def require_known(folder: DataFolder, store: InterviewStore, interview_id: str) -> None:
    """See that there is something to erase, or a tombstone to show.

    Raises:
        UnknownId: there is nothing of this id.
        DataFolderError: the database cannot be read.
    """
    retention = store.retention
    known = retention.entry(interview_id) is not None or retention.tombstone(interview_id) is not None
    if not known and not files_everywhere(folder, interview_id):
        raise no_interview(folder, interview_id)


def notes_of(taken: TakenBack) -> tuple[str, ...]:
    """What this program cannot reach, or has left because somebody decided so."""
    if not taken.left:
        return NOTES
    return (f"{taken.where}, and {'is' if taken.left == 1 else 'are'} left there.", *NOTES)


def note_left(store: InterviewStore, interview_id: str, taken: TakenBack, *, by: str, now: datetime) -> None:
    """Keep in the audit log that somebody had files left at another place.

    Raises:
        DataFolderError: the database cannot be written.
    """
    if taken.left:
        about = {"files": taken.left, "where": taken.where}
        store.audit.add(now, by, "interview.left_elsewhere", f"interview {interview_id}", about)


def files_everywhere(folder: DataFolder, interview_id: str) -> list[Path]:
    """Every file and folder of the data folder that carries the id in its name, the outermost only."""
    found = sorted(path for path in folder.root.rglob(f"*{interview_id}*"))
    return [path for path in found if not any(parent in found for parent in path.parents)]


def refuse_what_is_kept(
    settings: Settings,
    entry: Entry,
    now: datetime,
    *,
    override: bool,
    kinds: Collection[ObjectClass] = frozenset(ObjectClass),
) -> None:
    """See that nothing stands against erasing some classes of an interview.

    Raises:
        AccessRefused: there is a legal hold, or one of them must be kept still and nobody has decided otherwise.
    """
    if entry.hold:
        raise held_fault(entry.interview_id, entry.hold)
    kept = kept_until(_kept(entry), policy(settings), now)
    held = {kind: end for kind, end in kept.items() if kind in kinds}
    if held and not override:
        kind, end = max(held.items(), key=lambda pair: pair[1])
        raise AccessRefused(
            f"The {kind.value.replace('_', ' ')} of the interview {entry.interview_id} must be kept until "
            f"{end:%Y-%m-%d}",
            "Wait, or decide against it with --override and a reason",
        )


def _kept(entry: Entry) -> Kept:
    return Kept(entry.interview_id, entry.since, entry.classes, entry.hold, entry.requested)


def _remove_files(folder: DataFolder, interview_id: str) -> dict[str, int]:
    """Remove every file of the interview.

    Returns:
        How many files there were of each ending.

    Raises:
        DataFolderError: one cannot be removed.
    """
    counts: dict[str, int] = {}
    try:
        for path in files_everywhere(folder, interview_id):
            for file in [path] if path.is_file() else [each for each in path.rglob("*") if each.is_file()]:
                kind = f"files {file.suffix or file.name}"
                counts[kind] = counts.get(kind, 0) + 1
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()
    except OSError as error:
        raise DataFolderError(
            f"A file of the interview cannot be removed: {(error.strerror or str(error)).lower()}",
            "Close whatever shows it, then erase it again",
        ) from error
    return counts


def _remove_question_files(folder: DataFolder, set_ids: Collection[str]) -> dict[str, int]:
    """Remove the files of question sets that were written with the candidate's CV; only the rows know which they are.

    Raises:
        DataFolderError: one cannot be removed.
    """
    counts: dict[str, int] = {}
    try:
        for set_id in set_ids:
            text = folder.generated(set_id)
            copies = [folder.questions] if _same_content(folder.questions, text) else []
            for path in (*copies, text, folder.generated(set_id, "yaml")):
                if path.is_file():
                    path.unlink()
                    counts[f"files {path.suffix}"] = counts.get(f"files {path.suffix}", 0) + 1
    except OSError as error:
        raise DataFolderError(
            f"A file with questions cannot be removed: {(error.strerror or str(error)).lower()}",
            "Close whatever shows it, then erase it again",
        ) from error
    return counts


def _same_content(path: Path, other: Path) -> bool:
    return path.is_file() and other.is_file() and path.read_bytes() == other.read_bytes()


def _completed(
    retention: RetentionStore, interview_id: str, removed: dict[str, int], now: datetime
) -> Tombstone:
    stone = retention.tombstone(interview_id)
    if stone is not None and stone.completed is not None and not removed:
        return stone
    return retention.complete(interview_id, removed, at=now)
