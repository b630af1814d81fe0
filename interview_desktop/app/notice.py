"""The notice a candidate reads before anything is opened, written from the actual configuration.

Whatever the settings change about recording, engines or keeping changes the text here; it is never a fixed page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from interview_desktop.app.interviewing import interviewer_service
from interview_desktop.app.planning import NOTICE_VERSION
from interview_desktop.app.registry import AUTO, choose, services
from interview_desktop.app.settings import Settings
from interview_desktop.core.consent import ConsentItem
from interview_desktop.core.models import QuestionSet


@dataclass(frozen=True, slots=True)
class NoticeSection:
    """A heading and what it says."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class ConsentChoice:
    """One thing the candidate agrees to or not."""

    item: ConsentItem
    label: str
    """In the first person: "Record my picture and my voice"."""
    explanation: str
    required: bool
    """Whether there is no interview without it."""
    service: str = ""
    """The cloud service this choice is about; empty for what stays on this machine."""


@dataclass(frozen=True, slots=True)
class ConsentNotice:
    """The whole notice."""

    version: str
    """Changes whenever the wording changes."""
    sections: tuple[NoticeSection, ...]
    choices: tuple[ConsentChoice, ...]


def write_notice(settings: Settings, questions: QuestionSet, *, silent: bool = False) -> ConsentNotice:
    """The notice for an interview with these questions under these settings; `silent` when there is no loudspeaker.

    Raises:
        EngineUnavailable: there is no recogniser, so that what would happen cannot be told.
        SettingsError: an adaptive interviewer has no language model.
    """
    listens = choose("recognizer", settings).engine
    if listens.service:
        # Whoever does not agree to the service is recognised on this machine.
        listens = choose("recognizer", settings.model_copy(update={"recognizer": AUTO})).engine
    wanted = services(settings)
    if service := interviewer_service(settings):
        wanted[service] = (*wanted.get(service, ()), "interviewer")
    count = len(questions.questions)
    timing = settings.timing
    minutes = f"{timing.soft_limit / 60:g} minute{'' if timing.soft_limit == 60 else 's'}"
    attempts = "once" if settings.attempts == 1 else f"up to {settings.attempts} times"
    asked = "one question. You answer it" if count == 1 else f"{count} questions. You answer each of them"
    follow_up = any(question.probes for question in questions.questions) and settings.interviewer == "probes"
    more = " After a short answer there may be one further question about it." if follow_up else ""
    if settings.interviewer == "adaptive":
        more = (
            " A language model may write the next question from what you have said, in place of one that was prepared; it "
            "judges nothing."
        )
    asker = "The screen" if silent else "A voice"
    sections = (
        NoticeSection(
            "What happens",
            f"{asker} asks you {asked} aloud, {attempts}, in about {minutes}.{more} The screen says what happens next at every "
            "moment, and you can stop at any time.",
        ),
        NoticeSection(
            "What is recorded",
            "Your picture and your voice, in one piece from the first question to the end. The camera and the microphone "
            "are opened only after you have agreed, first for a check of which nothing is kept.",
        ),
        NoticeSection(
            "Where it goes",
            f"To the data folder of this computer ({settings.data_dir.name}). {_sending(wanted)}",
        ),
        NoticeSection(
            "Who listens and decides",
            "People watch the recording and decide. If you agree below, a program on this computer "
            f"({listens.name}){_listening(wanted)} writes down what you said. It makes mistakes; the recording is what counts. No program "
            "decides about you.",
        ),
        NoticeSection(
            "How long it is kept",
            "Until the people who hold this interview delete it. Ask them when that is, and ask them if you want it "
            "deleted.",
        ),
    )
    choices = (
        ConsentChoice(
            ConsentItem.RECORD,
            "Record my picture and my voice",
            "Without this there is no interview on this computer; ask the staff for another way.",
            required=True,
        ),
        ConsentChoice(
            ConsentItem.TRANSCRIBE,
            "Write down what I say, on this computer",
            "Without this, people listen to the recording instead. It changes nothing else.",
            required=False,
        ),
        *(_service_choice(service, ports) for service, ports in wanted.items()),
    )
    return ConsentNotice(NOTICE_VERSION, sections, choices)


def _sending(wanted: Mapping[str, tuple[str, ...]]) -> str:
    if not wanted:
        return "Nothing is sent to any service on the internet."
    sent = " and ".join(f"{_what(ports)} to {service}" for service, ports in wanted.items())
    return f"Only if you agree to it below, {sent} is sent out of this computer. Nothing else is sent to any service on the internet."


def _listening(wanted: Mapping[str, tuple[str, ...]]) -> str:
    listening = [service for service, ports in wanted.items() if "recognizer" in ports]
    return f", or the service of {listening[0]} if you agree to that too," if listening else ""


def _what(ports: tuple[str, ...]) -> str:
    parts = {
        "synthesizer": "the text of the questions",
        "recognizer": "the sound of your answers",
        "interviewer": "the text of your answers",
    }
    return " and ".join(parts[port] for port in ports)


def _service_choice(service: str, ports: tuple[str, ...]) -> ConsentChoice:
    does = {
        "synthesizer": "speak the questions",
        "recognizer": "write down what I say",
        "interviewer": "choose questions from what I say",
    }
    return ConsentChoice(
        ConsentItem.CLOUD,
        f"Let {service} {' and '.join(does[port] for port in ports)}",
        f"Sent to {service}, outside this computer: {_what(ports)}. Without this, a program on this computer does it. It changes "
        "nothing else.",
        required=False,
        service=service,
    )
