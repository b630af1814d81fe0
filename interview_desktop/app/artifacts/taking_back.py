"""Taking back what was brought away of an interview that is erased, from wherever it lies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import replace

from interview_desktop.app.artifacts.finished import class_of
from interview_desktop.app.artifacts.places import artifact_store, left_elsewhere, places_of
from interview_desktop.app.artifacts.uploading import TakenBack, Uploader
from interview_desktop.app.clock import SystemClock
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.settings import Settings
from interview_desktop.core.retention import ObjectClass
from interview_desktop.storage.outbox import Outbox
from interview_desktop.storage.outbox_table import NOWHERE, Task
from interview_desktop.storage.store import InterviewStore


def take_back(
    settings: Settings,
    folder: DataFolder,
    store: InterviewStore,
    interview_id: str,
    kinds: Collection[ObjectClass] | None = None,
    *,
    leave: bool = False,
) -> TakenBack:
    """Remove what was brought away of an interview, where anything was: from the place of the settings, and from no other.

    Args:
        settings: name the place.
        folder: the data folder.
        store: its store; open.
        interview_id: the interview.
        kinds: only files of these classes; None for everything.
        leave: forget what cannot be removed, because a person has decided so.

    Returns:
        Which files were removed, and why some are left.

    Raises:
        EngineUnavailable: boto3 is not installed.
        DataFolderError: the database cannot be read or written.
    """
    outbox = store.outbox
    keys = None if kinds is None else _keys(folder, outbox, interview_id, kinds)
    if not outbox.withdraw(interview_id, at=SystemClock().now(), keys=keys):
        return TakenBack()
    taken = TakenBack()
    place = NOWHERE
    if folder.uploads:
        with artifact_store(settings, folder) as artifacts:
            place = artifacts.address
            taken = Uploader(folder, store, artifacts, SystemClock()).take_back(interview_id)
    left = Counter(each.place for each in outbox.of(interview_id) if each.task is Task.REMOVE)
    if left and leave:
        given_up = outbox.give_up(interview_id)
        return replace(taken, fault=None, left=given_up, where=places_of(left))
    elsewhere = {address: count for address, count in left.items() if address != place}
    if elsewhere and taken.fault is None:
        return replace(taken, fault=left_elsewhere(elsewhere))
    return taken


def _keys(folder: DataFolder, outbox: Outbox, interview_id: str, kinds: Collection[ObjectClass]) -> set[str]:
    return {each.key for each in outbox.of(interview_id) if class_of(folder, each.key) in kinds}
