"""Erasing an interview everywhere it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from interview_desktop.app.artifacts.taking_back import take_back
from interview_desktop.app.artifacts.uploading import TakenBack
from interview_desktop.app.audio.files import AudioFiles
from interview_desktop.app.kept.due import refuse_what_is_kept
from interview_desktop.app.kept.removing import remove_all
from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.paths import DataFolder, checked_id
from interview_desktop.app.settings import Settings
from interview_desktop.app.stores import no_interview
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.session.lock import SessionLock
from interview_desktop.storage.retention import RetentionStore, Tombstone
from interview_desktop.storage.store import InterviewStore


@dataclass(frozen=True, slots=True)
class Order:
    """That something is to be erased: who says so, and what they have decided."""

    by: str
    reason: str
    at: datetime
    override: bool = False
    """Whether they have decided against what must be kept still. A legal hold cannot be overridden."""
    leave_elsewhere: bool = False
    """Whether they have decided to leave what was brought to a place that cannot be reached."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """That an interview was erased."""

    tombstone: Tombstone
    notes: tuple[str, ...]
    """What this program cannot reach: sentences."""
    again: bool = False
    """Whether it was erased before, and there was nothing left to do."""


def erase(
    settings: Settings, folder: DataFolder, store: InterviewStore, interview_id: str, order: Order
) -> Receipt:
    """Remove an interview everywhere it is, and leave a tombstone that says nothing about whose it was.

    What broke off half way is gone on with by another call.

    Args:
        settings: hold the rules.
        folder: the data folder.
        store: its store.
        interview_id: the interview.
        order: who wants it, and what they have decided.

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
        refuse_what_is_kept(settings, entry, order.at, override=order.override)
    removed: Counter[str] = Counter()
    # The locks are let go of before their files go: Windows removes no file that is open.
    with not_running(folder, found_id):
        remove_all(_question_files(folder, retention.sets_to_remove(found_id)), removed)
        # Sound that is named by its question or answer: only the rows know whose it is, so it goes before them.
        remove_all(AudioFiles.of(settings, folder).of_interview(store, found_id), removed)
        retention.remove(found_id, by=order.by, reason=order.reason, at=order.at)
    try:
        # The key first: from then on nothing of it can be read, here or in any backup.
        removed["keys"] += Vault(folder).destroy_key(found_id)
        remove_all(files_everywhere(folder, found_id), removed)
        taken = take_back(settings, folder, store, found_id, leave=order.leave_elsewhere)
        removed += taken.counted()
        if taken.fault is not None:
            raise taken.fault
    except EnvironmentFault:
        # What is gone by now is in the receipt of the call that goes on.
        retention.note_removed(found_id, +removed)
        raise
    note_left(store, found_id, taken, order)
    return Receipt(_completed(retention, found_id, +removed, order.at), notes_of(taken))


NOTES = (
    "Backups, exports outside the data folder and snapshots of the disk are not reached by this program.",
    "A deleted file can be recovered from some disks until it is overwritten; encrypt the disk against that.",
)


@contextmanager
def not_running(folder: DataFolder, interview_id: str) -> Iterator[None]:
    """Own an interview, wherever it would run: at this computer's window, or in a service.

    Raises:
        DataFolderError: it runs.
    """
    with ExitStack() as owned:
        for home in (folder.session(interview_id), folder.live_session(interview_id)):
            if home.is_dir():
                owned.enter_context(SessionLock.require(home))
        yield


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
    return (f"{taken.where}, and {'is' if len(taken.left) == 1 else 'are'} left there.", *NOTES)


def note_left(store: InterviewStore, interview_id: str, taken: TakenBack, order: Order) -> None:
    """Keep in the audit log that somebody had files left at another place.

    Raises:
        DataFolderError: the database cannot be written.
    """
    if taken.left:
        about = {"files": len(taken.left), "where": taken.where}
        store.audit.add(order.at, order.by, "interview.left_elsewhere", f"interview {interview_id}", about)


def files_everywhere(folder: DataFolder, interview_id: str) -> list[Path]:
    """Every file and folder of the data folder that carries the id in its name, the outermost only."""
    found = sorted(path for path in folder.root.rglob(f"*{interview_id}*"))
    return [path for path in found if not any(parent in found for parent in path.parents)]


def _question_files(folder: DataFolder, set_ids: Collection[str]) -> list[Path]:
    """Files of question sets that were written with the candidate's CV; only the rows know which they are."""
    found: list[Path] = []
    for set_id in set_ids:
        text = folder.generated(set_id)
        copies = [folder.questions] if _same_content(folder.questions, text) else []
        found += [*copies, text, folder.generated(set_id, "yaml")]
    return found


def _same_content(path: Path, other: Path) -> bool:
    return path.is_file() and other.is_file() and path.read_bytes() == other.read_bytes()


def _completed(
    retention: RetentionStore, interview_id: str, removed: Mapping[str, int], now: datetime
) -> Tombstone:
    stone = retention.tombstone(interview_id)
    if stone is not None and stone.completed is not None and not removed:
        return stone
    return retention.complete(interview_id, removed, at=now)
