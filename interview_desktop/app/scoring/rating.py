"""People's own marks, what they put beside a program's scores, and what they may see of both: human first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interview_desktop.app.people import Person
from interview_desktop.app.scoring.assessing import shown_to
from interview_desktop.core.errors import AccessRefused, EnvironmentFault
from interview_desktop.core.ports import Clock
from interview_desktop.core.scoring import Assessment, Measure, Override, Rating, Score
from interview_desktop.storage.people_tables import Role
from interview_desktop.storage.store import InterviewStore

NOBODY_RATES = frozenset({Role.OPERATOR})
"""Roles that run the program, rate nobody, and see everything."""


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks at scores."""

    name: str
    operator: bool
    """Whether this one rates nobody and sees everything."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What somebody may see of one interview."""

    assessments: tuple[Assessment, ...]
    """The program's, oldest first; only with the answers that this one may see."""
    overrides: tuple[Override, ...]
    """Of these answers, in order."""
    ratings: tuple[Rating, ...]
    """The own ones, and those of others for answers that this one has locked a mark for."""
    hidden: tuple[int, ...]
    """Positions of questions that have a program's score, which waits for the own mark."""


def viewer(person: Person, *, named: bool) -> Viewer:
    """Who looks.

    Args:
        person: who signed in, or whom a single user says to be.
        named: whether a name was given. Without accounts and without a name it is whoever runs the program.
    """
    if person.role is None:
        return Viewer(person.name, operator=not named)
    return Viewer(person.name, operator=person.role in NOBODY_RATES)


def rate(
    store: InterviewStore,
    clock: Clock,
    interview_id: str,
    number: int,
    mark: int,
    *,
    rater: str,
    criterion: str = "",
    note: str = "",
    seconds: float = 0.0,
    draft: bool = False,
) -> Rating:
    """Keep a person's mark for one answer; it is locked from now on, unless it is a draft.

    Args:
        store: of the interview; open.
        clock: for the time of the lock.
        interview_id: of the interview.
        number: position of the question, from 1.
        mark: 1 to 5.
        rater: who rates.
        criterion: what is rated; empty for the answer as a whole.
        note: why.
        seconds: how long the person spent on it; 0 when nobody says.
        draft: whether it may still be changed.

    Raises:
        EnvironmentFault: there is no such answer, the mark is none, or it is locked already.
        DataFolderError: there is no such interview, or the mark cannot be kept.
    """
    record = store.get(interview_id)
    answered = sorted(whole.answer.number for whole in record.whole_answers)
    if number not in answered:
        there = ", ".join(map(str, answered)) or "none"
        raise EnvironmentFault(
            f"Question {number} has no answer that could be rated", f"Questions with an answer: {there}"
        )
    rating = Rating(
        record.summary.id,
        number,
        rater,
        mark,
        " ".join(criterion.split()),
        note.strip(),
        seconds,
        "" if draft else clock.now().isoformat(),
    )
    store.assessments.rate(rating)
    return rating


def override(
    store: InterviewStore,
    clock: Clock,
    interview_id: str,
    number: int,
    measure: str,
    value: float,
    *,
    reason: str,
    by: Viewer,
    assessment_id: str = "",
    criterion: str = "",
) -> Override:
    """Put a person's value beside a program's, which stays.

    Args:
        store: of the interview; open.
        clock: for the time.
        interview_id: of the interview.
        number: position of the question, from 1.
        measure: which score; one of `core.scoring.Measure`.
        value: 0 to 100.
        reason: why; must be there.
        by: who decides.
        assessment_id: of the program's scores; empty for the latest that has this one.
        criterion: name of the score, where the program gave several of this measure.

    Raises:
        AccessRefused: the person has not locked an own mark for this answer.
        EnvironmentFault: there is no such score, no reason, or the value is none.
        DataFolderError: there is no such interview, or it cannot be kept.
    """
    record = store.get(interview_id)
    candidates = [
        assessment
        for assessment in store.assessments.of(record.summary.id)
        if assessment_id in ("", assessment.id)
        and any(
            answer.number == number and _has(answer.scores, measure, criterion)
            for answer in assessment.answers
        )
    ]
    if not candidates:
        raise EnvironmentFault(
            f"There is no score {measure!r} for question {number} by the program", "Look at: assess show"
        )
    latest = candidates[-1]
    ratings = store.assessments.ratings(record.summary.id)
    seen = shown_to(latest, by.name, ratings, operator=by.operator).answers
    if all(answer.number != number for answer in seen):
        raise AccessRefused(
            f"The program's score for question {number} waits for your own mark", "Give it first: assess rate"
        )
    answer = next(answer for answer in seen if answer.number == number)
    if not criterion and sum(score.measure.value == measure for score in answer.scores) > 1:
        raise EnvironmentFault(
            f"Question {number} has several criteria, and {measure!r} does not say which",
            f"Name one: {', '.join(score.name for score in answer.scores if score.measure.value == measure)}",
        )
    made = Override(
        latest.id,
        number,
        Measure(measure),
        value,
        reason.strip(),
        by.name,
        clock.now().isoformat(),
        criterion,
    )
    store.assessments.override(made)
    return made


def shown(store: InterviewStore, interview_id: str, viewer: Viewer) -> Shown:
    """Everything about an interview's scores that somebody may see.

    Raises:
        DataFolderError: there is no such interview.
    """
    interview = store.get(interview_id).summary.id
    ratings = store.assessments.ratings(interview)
    everything = store.assessments.of(interview)
    visible = tuple(shown_to(each, viewer.name, ratings, operator=viewer.operator) for each in everything)
    locked = {each.number for each in ratings if each.rater == viewer.name and each.locked_at}
    overrides = tuple(
        each
        for assessment in visible
        for each in store.assessments.overrides(assessment.id)
        if any(answer.number == each.number for answer in assessment.answers)
    )
    own_or_open = tuple(
        each
        for each in ratings
        if each.rater == viewer.name or (each.locked_at and (viewer.operator or each.number in locked))
    )
    seen = {(each.id, answer.number) for each in visible for answer in each.answers}
    hidden = {
        answer.number
        for each in everything
        for answer in each.answers
        if (each.id, answer.number) not in seen
    }
    return Shown(visible, overrides, own_or_open, tuple(sorted(hidden)))


def _has(scores: Sequence[Score], measure: str, criterion: str) -> bool:
    return any(score.measure.value == measure and criterion in ("", score.name) for score in scores)
