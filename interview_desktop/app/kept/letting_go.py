"""Letting go of what is due, after a person has seen it: one interview after the other, whatever becomes of the one before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from interview_desktop.app.kept.due import Removal, policy
from interview_desktop.app.kept.erasing import Order, Receipt, erase
from interview_desktop.app.kept.erasing_classes import PartReceipt, erase_classes
from interview_desktop.app.kept.old_logs import trim_logs
from interview_desktop.app.kept.sealing import Sealer
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.settings import Settings
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.retention import ObjectClass
from interview_desktop.storage.store import InterviewStore


@dataclass(frozen=True, slots=True)
class NotRemoved:
    """That not all that was due of an interview could be removed; it stays due."""

    removal: Removal
    fault: EnvironmentFault


@dataclass(frozen=True, slots=True)
class LetGo:
    """What became of what was due."""

    receipts: tuple[Receipt | PartReceipt, ...]
    left: tuple[NotRemoved, ...]


def let_go(
    settings: Settings,
    folder: DataFolder,
    store: InterviewStore,
    removals: Iterable[Removal],
    sealer: Sealer,
    order: Order,
) -> LetGo:
    """Remove what is due, after a person has confirmed it. An interview of which nothing would be left is erased as a whole.

    What is not possible of one interview keeps nothing from being removed of the others.
    """
    receipts: list[Receipt | PartReceipt] = []
    left: list[NotRemoved] = []
    for each in removals:
        try:
            receipt = _let_one_go(settings, folder, store, each, sealer, order)
        except EnvironmentFault as fault:
            left.append(NotRemoved(each, fault))
            continue
        if receipt is not None:
            receipts.append(receipt)
    return LetGo(tuple(receipts), tuple(left))


def _let_one_go(
    settings: Settings,
    folder: DataFolder,
    store: InterviewStore,
    removal: Removal,
    sealer: Sealer,
    order: Order,
) -> Receipt | PartReceipt | None:
    """Remove what is due of one interview, or of the log; None where somebody else has done so meanwhile."""
    interview_id = removal.interview_id
    if not interview_id:
        days = policy(settings).delete[ObjectClass.LOGS]
        lines = trim_logs(folder, order.at - timedelta(days=days))
        store.audit.add(order.at, order.by, "log.shortened", "log", {"lines": lines})
        return PartReceipt("", removal.kinds, {"lines": lines})
    entry = store.retention.entry(interview_id)
    if entry is None:
        stone = store.retention.tombstone(interview_id)
        if stone is None or stone.completed is not None:
            return None
        return erase(settings, folder, store, interview_id, order)
    if not removal.kinds or entry.classes <= removal.kinds:
        return erase(settings, folder, store, interview_id, order)
    return erase_classes(settings, folder, store, interview_id, removal.kinds, sealer, order)
