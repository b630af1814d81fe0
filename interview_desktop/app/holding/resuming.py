"""Interviews that were interrupted and can be continued: which they are, and the session that goes on with one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from interview_desktop.app.holding.clearing import clear_unfinished
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.stores import no_interview
from interview_desktop.capture.no_camera import NAME as NO_CAMERA
from interview_desktop.core.adjustments import Adjustments, arranged_in
from interview_desktop.core.consent import Consent, ConsentItem
from interview_desktop.core.errors import DataFolderError, EnvironmentFault, SettingsError
from interview_desktop.core.events import Reopen, Restarted
from interview_desktop.core.interview import InterviewState, step
from interview_desktop.core.models import AnswerStart, InterviewPlan
from interview_desktop.core.ports import Clock
from interview_desktop.core.rendering import time_words
from interview_desktop.core.sentences import sentence
from interview_desktop.recording.encoding.writing import wait_until_written
from interview_desktop.recording.reading.salvage import SEGMENTS, salvage
from interview_desktop.session.beginning import ResumedSession
from interview_desktop.session.clock import StandingClock
from interview_desktop.session.lock import SessionLock
from interview_desktop.session.remains import Remains, is_over, read_remains

ENCODER_PATIENCE = 20.0
"""Seconds that an encoder whose program was killed has to finish its file."""


@dataclass(frozen=True, slots=True)
class Interrupted:
    """An interview that waits to be continued."""

    id: str
    state: InterviewState
    consent: Consent
    recorded: float
    """Seconds of the recording, as far as the journal knows."""
    since: datetime
    """When it was interrupted."""
    sound_only: bool = False
    """Whether it began without a camera, and no picture may come to it."""

    @property
    def adjustments(self) -> Adjustments:
        """What was arranged for its candidate, as far as the plan and the recording show."""
        return replace(arranged_in(self.plan), audio_only=self.sound_only)

    @property
    def plan(self) -> InterviewPlan:
        """What is asked."""
        return self.state.plan

    def words(self, now: datetime, code: str = "") -> str:
        """Where it stands, in a sentence without its full stop; with its candidate's `code`, by which staff know it, in place of its id."""
        total, place = len(self.plan.questions.questions), self.state.place + 1
        ago = time_words(max(0.0, (now - self.since).total_seconds()))
        return sentence(
            "The interview {0} was interrupted at question {1} of {2}, {3} in, {4} ago",
            code or self.id,
            place,
            total,
            time_words(self.recorded),
            ago,
        )


def interrupted_in(path: Path, found: Remains) -> Interrupted | None:
    """The interview of a session's folder; None when it cannot be continued.

    Args:
        path: the session's folder.
        found: what its journal says. Whether somebody runs it, the caller knows.
    """
    playable = any(file.stat().st_size for file in path.glob(f"media/{SEGMENTS}"))
    if not (found.unfinished and playable) or found.state is None or found.zero is None:
        return None
    if found.consent is None or ConsentItem.RECORD not in found.consent.items:
        return None
    recorded = max(0.0, found.last - found.zero)
    return Interrupted(
        path.name,
        found.state,
        found.consent,
        recorded,
        datetime.fromisoformat(found.wall),
        is_sound_only(found),
    )


def is_sound_only(found: Remains) -> bool:
    """Whether a session began without a camera: its candidate is not filmed when it goes on, whatever is asked for."""
    return found.camera == NO_CAMERA


def find_interrupted(folder: DataFolder) -> list[Interrupted]:
    """The interviews of a data folder that can be continued, the latest first. Changes nothing."""
    found = []
    for path in folder.sessions.iterdir() if folder.sessions.is_dir() else ():
        try:
            if is_over(path) or (remains := read_remains(path)).plan is None:
                continue
            interrupted = interrupted_in(path, remains)
            if interrupted is None or interrupted.plan.id != path.name:
                continue
            if not SessionLock.held(path):
                found.append(interrupted)
        except EnvironmentFault:
            continue  # told by the recovery, which looks at everything
    return sorted(found, key=lambda each: each.since, reverse=True)


def take_up(
    folder: DataFolder, interview_id: str, clock: Clock, *, reopen: Reopen | None = None, keys: bool = True
) -> ResumedSession:
    """Own an interrupted session, to go on with it. Nothing is written yet; whoever does not go on releases its lock.

    Args:
        folder: the data folder.
        interview_id: of the session.
        clock: the one that runs.
        reopen: an earlier answer to give again at once.
        keys: whether there is a keyboard to begin an answer with.

    Raises:
        SettingsError: it is no id, or the answer cannot be reopened.
        DataFolderError: there is no such session, it was erased, or it cannot be continued.
        MediaError: its recording cannot be read.
    """
    path = folder.session(interview_id)
    if not path.is_dir():
        raise no_interview(folder, path.name)
    lock = SessionLock.require(path)
    try:
        found = read_remains(path)
        interrupted = interrupted_in(path, found)
        if interrupted is None or interrupted.plan.id != path.name:
            raise DataFolderError(
                sentence(
                    "The interview {0} cannot be continued: it has ended, or nothing was recorded", path.name
                ),
                sentence("Plan a new one, or finish it with recover"),
            )
        _check_keys(interrupted.plan, keys=keys)
        _check_reopening(interrupted.state, reopen)
        if not wait_until_written(path / "media", ENCODER_PATIENCE):
            what = f"An encoder still writes the recording of {path.name}"
            raise DataFolderError(what, sentence("Wait until it has ended, or end it"))
        clear_unfinished(folder, path.name)
        media = salvage(path / "media", found.places, found.zero or 0.0, None).media
        if not media.segments:
            raise DataFolderError(
                sentence("Nothing that can be played was recorded of the interview {0}", path.name),
                sentence("Finish it with recover, and plan a new one"),
            )
        # A file that was cut short gives its rate with a rounding error.
        media = replace(media, rate=float(round(media.rate)))
        moment = max(media.origin + media.duration, found.last)
        return ResumedSession(found, media, lock, StandingClock(clock, moment), reopen)
    except BaseException:
        lock.release()
        raise


def answered_questions(state: InterviewState) -> Sequence[int]:
    """Positions of the questions whose answers may be reopened when an interview goes on."""
    return step(state, Restarted())[0].reopenable


def _check_reopening(state: InterviewState, reopen: Reopen | None) -> None:
    if reopen is not None and reopen.question not in answered_questions(state):
        numbers = [str(place + 1) for place in answered_questions(state)]
        remedy = f"Choose one of: {', '.join(numbers)}" if numbers else "None is finished yet"
        raise SettingsError(
            sentence("The answer to question {0} cannot be reopened", reopen.question + 1), remedy
        )


def _check_keys(plan: InterviewPlan, *, keys: bool) -> None:
    waits = any(each.answer_start is AnswerStart.KEY for each in plan.questions.questions)
    if waits and not keys:
        raise SettingsError(
            sentence("The answers of the interview {0} begin with a key, and there is no keyboard", plan.id),
            sentence("Continue it in the window, or on a terminal"),
        )
