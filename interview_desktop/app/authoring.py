"""Writing questions for a position, and keeping what was written."""

from __future__ import annotations

from dataclasses import replace

from interview_desktop.app.language_model import configured_model, is_on_this_machine
from interview_desktop.app.paths import resources
from interview_desktop.app.settings import Settings
from interview_desktop.core.authoring import Authored, AuthorRequest, QuestionAuthor
from interview_desktop.questions.fallback_author import FallbackAuthor
from interview_desktop.questions.model_author import ModelAuthor
from interview_desktop.questions.offline_author import OfflineAuthor


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
    return make_author(settings).write(request, set_id)
