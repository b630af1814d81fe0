"""Which questions may be asked: what was generated or imported only when people approved exactly that.

A file that a person wrote and chooses is asked on that person's word, unless the settings ask for approval of everything. A
set that is known to the store is another matter: it is asked only as it was approved, and one changed character ends that.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from interview_desktop.app.holding.planning import without_keys
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.sets.pictures import PictureShelf
from interview_desktop.app.settings import Settings
from interview_desktop.app.stores import has_database, open_store
from interview_desktop.core.approval import Decision, Verdict
from interview_desktop.core.errors import QuestionFileError
from interview_desktop.core.models import InterviewPlan, Purpose, QuestionSet
from interview_desktop.core.sentences import sentence
from interview_desktop.questions import text_format
from interview_desktop.questions.files import parse_questions, save_questions
from interview_desktop.storage.question_sets import QuestionSetStore, StoredSet
from interview_desktop.storage.store import InterviewStore
from interview_desktop.storage.tables import SetState

OPERATOR = "operator"
"""Who answers for the questions of a file by choosing it."""


def questions_to_ask(settings: Settings, folder: DataFolder, path: Path) -> QuestionSet:
    """The questions of a file, as they may be asked in a selection.

    A plain text copy of an approved set brings back the whole set, with its anchors.

    Raises:
        QuestionFileError: the file cannot be used, or its questions are not approved as they stand there.
        DataFolderError: the database cannot be read.
    """
    questions = PictureShelf(folder).load(path, language=settings.language)
    if not has_database(folder):
        _refuse_unapproved(None, questions, settings)
        return questions
    with open_store(folder) as store:
        approved = store.question_sets.approved(questions.digest())
        if approved is not None:
            return approved.questions
        _refuse_unapproved(store.question_sets.find(questions.id), questions, settings)
    return questions


def set_to_practise(store: InterviewStore, set_id: str) -> QuestionSet:
    """The questions of a set for an interview that is no selection: they need nobody's approval, but must not be rejected.

    Raises:
        UnknownId: there is no such set.
        QuestionFileError: it was rejected.
        DataFolderError: the database cannot be read.
    """
    found = store.question_sets.get(set_id)
    if found.state is SetState.REJECTED:
        raise QuestionFileError(
            sentence("The question set {0} was rejected", set_id), sentence("Choose another one")
        )
    return found.questions


def require_approved(sets: QuestionSetStore, plan: InterviewPlan, settings: Settings) -> None:
    """See that the questions of a selection may be asked, before anything is opened.

    Raises:
        QuestionFileError: they may not.
        DataFolderError: the database cannot be read.
    """
    if plan.purpose is Purpose.SELECTION:
        _refuse_unapproved(sets.find(plan.questions.id), plan.questions, settings)


def approved_by(sets: QuestionSetStore, questions: QuestionSet) -> str:
    """Who answers for these questions: those who approved them, else the operator who chose them."""
    known = sets.find(questions.id)
    return ", ".join(known.approvers) or OPERATOR if known is not None else OPERATOR


def submit(
    sets: QuestionSetStore, questions: QuestionSet, now: datetime, *, cv_of: str | None = None
) -> StoredSet:
    """Enter a set that waits for approval.

    Args:
        sets: takes it.
        questions: the set.
        now: the time.
        cv_of: code of the candidate with whose CV it was written, empty where that is not known; None without a CV.

    Raises:
        DataFolderError: the database cannot be written.
    """
    text = parse_questions(text_format.write(questions), name="questions.txt")
    return sets.submit(questions, now, text_digest=text.digest(), cv_of=cv_of)


def decide(
    sets: QuestionSetStore,
    folder: DataFolder,
    set_id: str,
    decision: Decision,
    settings: Settings,
) -> StoredSet:
    """Approve or reject a set. When that makes it approved, it becomes `questions.txt` of the data folder.

    Raises:
        QuestionFileError: it was written with a CV, and nobody said whose.
        DataFolderError: there is no such set, or it cannot be written.
    """
    decided = sets.decide(set_id, decision, needed=max(1, settings.approvals))
    if decision.verdict is Verdict.APPROVE and decided.state is SetState.APPROVED:
        save_questions(decided.questions, folder.questions, replace=True)
    return decided


def page_of_sets(
    store: InterviewStore, limit: int, *, state: str | None = None, before: str | None = None
) -> tuple[list[StoredSet], str | None]:
    """Sets that somebody was asked to approve, newest first, and after which one to go on.

    Args:
        store: holds them.
        limit: how many at most.
        state: only those: pending, approved or rejected.
        before: id of the last one of the page before.

    Raises:
        UnknownId: there is no such set to go on after.
        DataFolderError: the database cannot be read, or a set was changed in it.
    """
    sets = store.question_sets
    last = sets.get(before) if before is not None else None
    found = sets.page(limit + 1, state=SetState(state) if state else None, before=last)
    return list(found[:limit]), found[limit - 1].questions.id if len(found) > limit else None


def _refuse_unapproved(known: StoredSet | None, questions: QuestionSet, settings: Settings) -> None:
    if known is None or known.state is SetState.KEPT:
        if settings.approvals > 0:
            raise QuestionFileError(
                sentence("These questions are not approved"),
                sentence("Approve them: questions approve FILE, or ask who may"),
            )
        return
    # A machine without a keyboard begins every answer by itself; the questions are the same.
    if without_keys(known.questions).digest() != without_keys(questions).digest():
        raise QuestionFileError(
            sentence("The questions of the set {0} were changed after they were entered", known.questions.id),
            sentence("Have them approved as they are now: questions approve FILE"),
        )
    if known.state is not SetState.APPROVED:
        raise QuestionFileError(
            sentence("The questions of the set {0} were rejected", known.questions.id)
            if known.state is SetState.REJECTED
            else sentence("The questions of the set {0} are not approved yet", known.questions.id),
            sentence("Have them approved: questions approve {0}", known.questions.id),
        )
