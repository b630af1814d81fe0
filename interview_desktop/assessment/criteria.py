"""What an answer is judged by, and the orders in which several runs put it."""

from __future__ import annotations

import random
from collections.abc import Sequence

from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.scoring import AnswerKey, Criterion

MOST_CRITERIA = 8
"""Of one question: each takes calls of its own, and people do not keep more apart either."""
_BARE = "answering the question"


def criteria_of(key: AnswerKey) -> tuple[Criterion, ...]:
    """The question's competency with its own anchors, and what else was given; a criterion of the same name wins.

    Raises:
        EnvironmentFault: too many, or two of one name.
    """
    given = {criterion.name: criterion for criterion in key.criteria}
    if len(given) < len(key.criteria):
        raise EnvironmentFault("Two criteria of a question have the same name", "Give each its own name")
    first = key.competency or ("" if given and not key.anchors else _BARE)
    own = (Criterion(first, key.anchors),) if first and first not in given else ()
    found = (*own, *given.values())
    if len(found) > MOST_CRITERIA:
        raise EnvironmentFault(
            f"A question has {len(found)} criteria", f"Give at most {MOST_CRITERIA}, its competency included"
        )
    return found


def orders(criteria: Sequence[Criterion], runs: int) -> list[tuple[Criterion, ...]]:
    """An order of the criteria for each run: shuffled, and moved on by one from run to run.

    So no two runs in a row have the same one. It follows from the names alone: a job can be repeated.
    """
    mixed = list(criteria)
    random.Random("\n".join(each.name for each in criteria)).shuffle(mixed)  # noqa: S311 - repeatable on purpose
    return [tuple(mixed[(place + run) % len(mixed)] for place in range(len(mixed))) for run in range(runs)]
