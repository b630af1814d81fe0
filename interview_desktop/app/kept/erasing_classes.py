"""Erasing classes of what is kept, such as the media of an interview whose scores must stay."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from interview_desktop.app.artifacts.finished import WITH_FILES, class_of
from interview_desktop.app.artifacts.taking_back import take_back
from interview_desktop.app.artifacts.uploading import TakenBack
from interview_desktop.app.audio.files import AudioFiles
from interview_desktop.app.kept.due import refuse_what_is_kept
from interview_desktop.app.kept.erasing import NOTES, Order, not_running, note_left, notes_of
from interview_desktop.app.kept.removing import remove_all
from interview_desktop.app.kept.sealing import Sealer
from interview_desktop.app.paths import DataFolder, checked_id
from interview_desktop.app.settings import Settings
from interview_desktop.app.stores import no_interview
from interview_desktop.core.retention import ObjectClass
from interview_desktop.session.hearing_file import HEARING_NAME
from interview_desktop.session.remains import JOURNAL_NAME
from interview_desktop.storage.manifest import manifests
from interview_desktop.storage.store import InterviewStore

OF_AN_INTERVIEW = frozenset(ObjectClass) - {ObjectClass.LOGS}


@dataclass(frozen=True, slots=True)
class PartReceipt:
    """That classes of an interview were erased."""

    interview_id: str
    kinds: frozenset[ObjectClass]
    removed: dict[str, int]
    """How many rows and files of which kind, by this call and by earlier ones for the same classes."""
    kept: frozenset[ObjectClass] = frozenset()
    """Of which classes something is kept still."""
    notes: tuple[str, ...] = NOTES


def erase_classes(
    settings: Settings,
    folder: DataFolder,
    store: InterviewStore,
    interview_id: str,
    kinds: Collection[ObjectClass],
    sealer: Sealer,
    order: Order,
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
    refuse_what_is_kept(settings, entry, order.at, override=order.override, kinds=frozenset(kinds))
    session, classes = folder.session(found_id), store.retention.classes
    with not_running(folder, found_id):
        was_signed = bool(manifests(session))
        # Only the rows know whose sound it is, so it is looked for before they go.
        wants_sound = ObjectClass.RAW_MEDIA in kinds
        sound = AudioFiles.of(settings, folder).of_interview(store, found_id) if wants_sound else []
        classes.begin(found_id, kinds, by=order.by, reason=order.reason, at=order.at)
        for kind in sorted(kinds):
            removed: Counter[str] = Counter()
            try:
                remove_all(_files(folder, found_id, kind), removed)
                remove_all(sound if kind is ObjectClass.RAW_MEDIA else (), removed)
            finally:
                classes.count(found_id, {kind: removed})
        store.retention.compact()
        if was_signed:
            sealer.seal(found_id)
        taken = take_back(settings, folder, store, found_id, kinds, leave=order.leave_elsewhere)
        # Also what an earlier call for other classes had to leave there.
        classes.count(found_id, {kind: _elsewhere(folder, taken, kind) for kind in WITH_FILES})
        if taken.fault is not None:
            raise taken.fault
        note_left(store, found_id, taken, order)
        if taken.counted() and folder.uploads:
            store.outbox.gather(found_id, at=order.at)  # the new signature follows
        classes.complete(found_id, kinds)
    so_far = classes.so_far(found_id)
    in_all = sum((so_far.get(kind, Counter()) for kind in kinds), Counter[str]())
    return PartReceipt(
        found_id, frozenset(kinds), dict(in_all), entry.classes - frozenset(kinds), notes_of(taken)
    )


def _elsewhere(folder: DataFolder, taken: TakenBack, kind: ObjectClass) -> Counter[str]:
    """What became of files of a class that had been brought away."""
    return taken.counted(lambda key: class_of(folder, key) is kind)


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
