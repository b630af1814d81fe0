"""`interview-desktop replay`: turn-taking of a recorded session once more, under other constants."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.stores import no_interview
from interview_desktop.core.errors import SettingsError
from interview_desktop.core.models import AnswerTiming
from interview_desktop.core.rehearing import Comparison, HeardAnswer, compare
from interview_desktop.core.turns import TurnSettings
from interview_desktop.session.heard_answers import heard_answers
from interview_desktop.session.journal import Opener, open_plain


@dataclass(frozen=True, slots=True)
class Replayed:
    """One session under other constants."""

    interview_id: str
    changes: Mapping[str, float]
    """What was set otherwise, by the name of the setting."""
    answers: Sequence[Comparison]
    took: float
    """Seconds that it took."""

    @property
    def seconds(self) -> float:
        """How long was listened to."""
        return sum(each.answer.seconds for each in self.answers)

    @property
    def identical(self) -> bool:
        """Whether every decision is the one that was made."""
        return all(each.identical for each in self.answers)

    def as_json(self) -> dict[str, Any]:
        """For programs."""
        return {
            "interview_id": self.interview_id,
            "changes": dict(self.changes),
            "identical": self.identical,
            "answers_cut": sum(each.cut for each in self.answers),
            "seconds_saved": round(sum(each.saved for each in self.answers), 2),
            "nudges": sum(each.nudges for each in self.answers),
            "seconds_heard": round(self.seconds, 2),
            "times_real_time": round(self.seconds / self.took) if self.took > 0 else None,
            "answers": [_answer_json(each) for each in self.answers],
        }

    def lines(self) -> list[str]:
        """For people."""
        rows = [("answer", "heard", "decisions", "cut", "saved", '"Finished?"', "cancelled", "nudges")]
        rows += [
            (
                f"{each.answer.question + 1}, take {each.answer.take}",
                f"{each.answer.seconds:.1f} s",
                "the same" if each.identical else "others",
                "CUT" if each.cut else "no",
                "-" if each.cut else f"{each.saved:+.1f} s",
                str(each.countdowns),
                str(each.cancelled),
                str(each.nudges),
            )
            for each in self.answers
        ]
        widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
        shown = [
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows
        ]
        return [*(line.rstrip() for line in shown), "", *self._sentences()]

    def _sentences(self) -> list[str]:
        totals = self.as_json()
        cut, saved, nudges = totals["answers_cut"], totals["seconds_saved"], totals["nudges"]
        first = (
            f"{cut} of {len(self.answers)} answers would have been cut; {abs(saved):.1f} s "
            f"{'saved' if saved >= 0 else 'more waiting'}; {nudges} nudge{'' if nudges == 1 else 's'}."
        )
        assumed = sum(each.assumed for each in self.answers)
        more = [f"Beyond what was heard, {assumed:.1f} s of silence were assumed."] if assumed else []
        if not self.changes:
            same = "are exactly those that were made" if self.identical else "are NOT those that were made"
            return [first, f"Under the recorded settings the decisions {same}.", *more]
        return [first, *more]


def replay(folder: Path, changes: Mapping[str, float], opener: Opener = open_plain) -> Replayed:
    """Run turn-taking over a session again.

    Args:
        folder: of the session.
        changes: settings that differ from those of then, such as "turns.end_silence".
        opener: opens its files.

    Raises:
        SettingsError: the changes do not fit together.
        JournalBroken: the journal was changed.
        DataFolderError: the session cannot be read, or says nothing of what was heard.
    """
    answers = heard_answers(folder, opener)
    begun = time.perf_counter()
    compared = [compare(each, *_changed(each, changes)) for each in answers]
    return Replayed(folder.name, changes, compared, time.perf_counter() - begun)


def replay_interview(folder: DataFolder, interview_id: str, changes: Mapping[str, float]) -> Replayed:
    """The same, by the id of the interview.

    Raises:
        SettingsError: it is no id, or the changes do not fit together.
        JournalBroken: the journal was changed.
        DataFolderError: there is no such session, or it cannot be replayed.
    """
    path = folder.session(interview_id)
    if not path.is_dir():
        raise no_interview(folder, path.name)
    return replay(path, changes, Vault(folder).open)


def _changed(answer: HeardAnswer, changes: Mapping[str, float]) -> tuple[TurnSettings, AnswerTiming]:
    turns = {name.partition(".")[2]: value for name, value in changes.items() if name.startswith("turns.")}
    timing = {name.partition(".")[2]: value for name, value in changes.items() if name.startswith("timing.")}
    settings = replace(answer.settings, **turns)
    if settings.silence_probability > settings.speech_probability:
        raise SettingsError(
            "turns.silence_probability must not be above turns.speech_probability", "Change both"
        )
    return settings, replace(answer.timing, **timing)


def _answer_json(each: Comparison) -> dict[str, Any]:
    return {
        "question": each.answer.question + 1,
        "take": each.answer.take,
        "seconds_heard": round(each.answer.seconds, 2),
        "ended_by": each.answer.reason,
        "identical": each.identical,
        "cut": each.cut,
        "seconds_saved": round(each.saved, 2),
        "silence_assumed": round(each.assumed, 2),
        "countdowns": each.countdowns,
        "countdowns_cancelled": each.cancelled,
        "nudges": each.nudges,
    }
