"""Writing questions for a position, and keeping what was written."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from interview_desktop.app.paths import DataFolder, resources
from interview_desktop.app.scoring.language_model import configured_model, is_on_this_machine
from interview_desktop.app.sets.approving import submit
from interview_desktop.app.settings import Settings
from interview_desktop.app.stores import open_store
from interview_desktop.core.authoring import Authored, AuthorRequest, QuestionAuthor
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.ports import Clock
from interview_desktop.questions.fallback_author import FallbackAuthor
from interview_desktop.questions.files import save_questions
from interview_desktop.questions.model_author import ModelAuthor
from interview_desktop.questions.offline_author import OfflineAuthor
from interview_desktop.questions.source import MAX_BYTES, decode_text

STDIN = "-"


def make_author(settings: Settings) -> QuestionAuthor:
    """Who writes questions: the configured language model, and where it fails, or none is configured, the bank.

    Raises:
        SettingsError: the language model cannot be what the settings say.
    """
    offline = OfflineAuthor(resources() / "questions")
    access = configured_model(settings)
    if access is None:
        return offline
    instructions = (resources() / "prompts" / "questions.txt").read_text(encoding="utf-8")
    return FallbackAuthor(ModelAuthor(access, instructions), offline)


def write_questions(settings: Settings, request: AuthorRequest, set_id: str) -> Authored:
    """Write questions. A CV is a candidate's: it never leaves this machine here, whatever is configured.

    Raises:
        SettingsError: as `make_author`.
        EngineError: nobody can write them, for instance in this language.
    """
    access = configured_model(settings)
    if request.cv and access is not None and not is_on_this_machine(access):
        authored = make_author(settings).write(replace(request, cv=""), set_id)
        note = "The CV was left out: the language model is not on this machine."
        return replace(authored, notes=(note, *authored.notes))
    authored = make_author(settings).write(request, set_id)
    return replace(authored, from_cv=bool(request.cv))


NOBODY_S_CV = (
    "It was written with a CV and nobody said whose, so it cannot be approved: give the candidate's code."
)


def keep(folder: DataFolder, authored: Authored, clock: Clock, *, candidate_id: str = "") -> list[Path]:
    """Keep what was written: in the store, where it waits for approval, and as files that are never changed.

    Args:
        folder: the data folder.
        authored: what was written.
        clock: for the time.
        candidate_id: code of the candidate whose CV was used; where one was, nobody else is asked these questions.

    Returns:
        The text file that the interfaces promise, and the file with everything beside it.

    Raises:
        NameTaken: a set with this id was kept already.
        DataFolderError: the data folder cannot be written.
    """
    questions = authored.questions
    paths = [folder.generated(questions.id), folder.generated(questions.id, "yaml")]
    for path in paths:
        save_questions(questions, path)
    with open_store(folder) as store:
        cv_of = candidate_id if authored.from_cv else None
        submit(store.question_sets, questions, clock.now(), cv_of=cv_of)
    return paths


def read_material(source: str, what: str) -> str:
    """Read a job description or a CV: the text of a file, or of the standard input for "-".

    Args:
        source: the path.
        what: how to call it in an error, as "job description".

    Raises:
        EnvironmentFault: it cannot be read, is no text, or is empty.
    """
    try:
        data = sys.stdin.buffer.read(MAX_BYTES + 1) if source == STDIN else Path(source).read_bytes()
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", "") or str(error)).lower()
        raise EnvironmentFault(
            f"The {what} {source} cannot be read: {reason}", "Check its name and folder"
        ) from None
    if len(data) > MAX_BYTES:
        raise EnvironmentFault(f"The {what} is larger than {MAX_BYTES // 1_000_000} MB", "Give its text only")
    text = decode_text(data, f"The {what}").strip()
    if not text:
        raise EnvironmentFault(f"The {what} is empty", "Give a file with text")
    return text
