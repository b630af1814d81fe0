"""Who decides what is asked: as the plan says, and a language model elsewhere only where it was agreed to."""

from __future__ import annotations

import logging
from collections.abc import Callable
from urllib.parse import urlsplit

from interview_desktop.app.scoring.language_model import configured_model, is_on_this_machine
from interview_desktop.app.settings import Settings
from interview_desktop.core.asking import Interviewer
from interview_desktop.core.consent import Consent, ConsentItem
from interview_desktop.core.errors import SettingsError
from interview_desktop.core.models import Interviewing, InterviewPlan
from interview_desktop.core.scoring_ports import LanguageModel
from interview_desktop.interviewer.conversing import Conversing
from interview_desktop.interviewer.probes import Probes
from interview_desktop.interviewer.scripted import Scripted

_log = logging.getLogger(__name__)

_HOSTS = {"": "OpenAI", "api.openai.com": "OpenAI", "api.groq.com": "Groq", "api.fireworks.ai": "Fireworks"}


def interviewer_service(settings: Settings) -> str:
    """The service outside this machine that would be told what the candidate says; empty when there is none.

    Raises:
        SettingsError: there is no language model, and an adaptive interviewer needs one.
    """
    if settings.interviewer != "adaptive":
        return ""
    return _service(settings)


def _service(settings: Settings) -> str:
    access = configured_model(settings)
    if access is None:
        raise SettingsError(
            "An adaptive interviewer needs a language model, and none is configured",
            "Set language_model_url or the key of a service, or interviewer to scripted",
        )
    host = urlsplit(access.url).hostname or ""
    return "" if is_on_this_machine(access) else _HOSTS.get(host, host)


def make_interviewer(plan: InterviewPlan, settings: Settings, consent: Consent) -> Interviewer:
    """Who decides what is asked in an interview. Which kind it is the plan says; no later setting changes that.

    Without the consent that a language model needs, the set is asked as it is; so it is in an interview that goes on where no
    language model is configured any more.
    """
    match plan.interviewer:
        case Interviewing.SCRIPTED:
            return Scripted()
        case Interviewing.PROBES:
            return Probes(plan.probe_below)
        case Interviewing.ADAPTIVE:
            return _adaptive(plan, settings, consent)


def make_conversing(plan: InterviewPlan, settings: Settings, consent: Consent) -> Conversing | None:
    """Who goes on from the answers of a live interview; None where no language model is configured or agreed to."""
    model = _agreed_model(settings, consent)
    if model is None:
        return None
    language = plan.questions.language
    return Conversing(model, _acceptable(language), language=language)


def _adaptive(plan: InterviewPlan, settings: Settings, consent: Consent) -> Interviewer:
    from interview_desktop.interviewer.adaptive import Adaptive

    if configured_model(settings) is None:
        _log.warning("the set is asked as it is: there is no language model for an adaptive interviewer")
        return Scripted()
    model = _agreed_model(settings, consent)
    if model is None:
        _log.info("the set is asked as it is: an adaptive interviewer was not agreed to")
        return Scripted()
    language = plan.questions.language
    return Adaptive(model, _acceptable(language), language=language, patience=settings.adaptive_seconds)


def _agreed_model(settings: Settings, consent: Consent) -> LanguageModel | None:
    from interview_desktop.assessment.openai_model import OpenAIModel

    access = configured_model(settings)
    if access is None:
        return None
    service = _service(settings)
    if ConsentItem.TRANSCRIBE not in consent.items or (service and not consent.allows(service)):
        return None
    return OpenAIModel(
        access.name, key=access.key, base_url=access.url, timeout=settings.adaptive_seconds, retries=0
    )


def _acceptable(language: str) -> Callable[[str], bool]:
    from interview_desktop.questions import rules
    from interview_desktop.questions.lint import Fault, lint_text

    def acceptable(text: str) -> bool:
        found = {fault for fault, _, _ in lint_text(text, language=language)} - {Fault.READING}
        return not found and not rules.unspeakable(text) and len(text) <= rules.MAX_CHARACTERS

    return acceptable
