"""The notice a candidate reads before anything is opened, written from the actual configuration.

Whatever the settings change about recording, engines or keeping changes the text here; it is never a fixed page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from interview_desktop.app.holding.interviewing import interviewer_service
from interview_desktop.app.holding.planning import NOTICE_VERSION
from interview_desktop.app.holding.responsible import responsible_words
from interview_desktop.app.registry import AUTO, choose, services
from interview_desktop.app.scoring.language_model import configured_model, is_on_this_machine
from interview_desktop.app.settings import Settings
from interview_desktop.app.wording import Translate, untranslated
from interview_desktop.core.adjustments import USUAL, Adjustments
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
    responsible: str = ""
    """What one of the sections says of who is responsible, for the record of the consent; empty where nobody is named."""


def write_notice(
    settings: Settings,
    questions: QuestionSet,
    *,
    silent: bool = False,
    adjustments: Adjustments = USUAL,
    translate: Translate = untranslated,
) -> ConsentNotice:
    """The notice for an interview with these questions under these settings.

    Args:
        settings: of this run.
        questions: what is asked.
        silent: whether there is no loudspeaker.
        adjustments: what is arranged differently for this candidate.
        translate: into the language they read.

    Raises:
        EngineUnavailable: there is no recogniser, so that what would happen cannot be told.
        SettingsError: an adaptive interviewer has no language model.
    """
    wanted = _services(settings)
    responsible = responsible_words(settings, translate)
    named = (NoticeSection(translate("Notice", "Who is responsible"), responsible),) if responsible else ()
    sections = (
        *named,  # first, so that nobody agrees without having had it before their eyes
        NoticeSection(
            translate("Notice", "What happens"),
            " ".join(_what_happens(settings, questions, adjustments, translate, silent=silent)),
        ),
        NoticeSection(
            translate("Notice", "What is recorded"), _recorded(translate, audio_only=adjustments.audio_only)
        ),
        NoticeSection(
            translate("Notice", "Where it goes"), " ".join(_where_it_goes(settings, wanted, translate))
        ),
        NoticeSection(
            translate("Notice", "Who listens and decides"),
            " ".join(_who_decides(settings, wanted, translate)),
        ),
        NoticeSection(translate("Notice", "How long it is kept"), " ".join(_how_long(settings, translate))),
    )
    return ConsentNotice(NOTICE_VERSION, sections, _choices(wanted, adjustments, translate), responsible)


def notice_text(notice: ConsentNotice, translate: Translate = untranslated) -> str:
    """The notice as a page that a candidate takes home."""
    lines = [translate("Notice", "Notice about this interview, version {0}").format(notice.version), ""]
    for section in notice.sections:
        lines += [section.heading, section.text, ""]
    lines += [translate("Notice", "What you may agree to, each by itself"), ""]
    for choice in notice.choices:
        lines += [f"- {choice.label}", f"  {choice.explanation}"]
    return "\n".join(lines) + "\n"


def _choices(
    wanted: Mapping[str, tuple[str, ...]], adjustments: Adjustments, translate: Translate
) -> tuple[ConsentChoice, ...]:
    """What is agreed to each by itself; services by what they are wanted for."""
    label = (
        translate("Notice", "Record my voice")
        if adjustments.audio_only
        else translate("Notice", "Record my picture and my voice")
    )
    return (
        ConsentChoice(
            ConsentItem.RECORD,
            label,
            translate(
                "Notice",
                "Without this there is no interview on this computer; ask the staff for another way.",
            ),
            required=True,
        ),
        ConsentChoice(
            ConsentItem.TRANSCRIBE,
            translate("Notice", "Write down what I say, on this computer"),
            translate(
                "Notice", "Without this, people listen to the recording instead. It changes nothing else."
            ),
            required=False,
        ),
        ConsentChoice(
            ConsentItem.SCORE,
            translate("Notice", "Let a program suggest scores for my answers"),
            translate("Notice", "Without this, only people judge them. You have no disadvantage by that."),
            required=False,
        ),
        *(_service_choice(service, ports, translate) for service, ports in wanted.items()),
        ConsentChoice(
            ConsentItem.REUSE,
            translate("Notice", "Use my recording for other purposes, such as training interviewers"),
            translate(
                "Notice",
                "Without this, it is used for this interview only. You have no disadvantage by that.",
            ),
            required=False,
        ),
    )


def _services(settings: Settings) -> dict[str, tuple[str, ...]]:
    """Services outside this machine that the settings want to use, each with what for."""
    wanted = services(settings)
    if service := interviewer_service(settings):
        wanted[service] = (*wanted.get(service, ()), "interviewer")
    scoring = set()
    if settings.embeddings == "openai":
        scoring.add("openai")
    if settings.scorer == "language_model":
        access = configured_model(settings)
        if access is not None and not is_on_this_machine(access):
            scoring.add((urlsplit(access.url).hostname or "") if access.url else "openai")
    for service in sorted(scoring):
        wanted[service] = (*wanted.get(service, ()), "scorer")
    return wanted


def _what_happens(
    settings: Settings,
    questions: QuestionSet,
    adjustments: Adjustments,
    translate: Translate,
    *,
    silent: bool,
) -> list[str]:
    count = len(questions.questions)
    if silent:
        asked = (
            translate("Notice", "You read one question on the screen.")
            if count == 1
            else translate("Notice", "You read {0} questions on the screen.")
        )
    else:
        asked = (
            translate("Notice", "A voice asks you one question.")
            if count == 1
            else translate("Notice", "A voice asks you {0} questions.")
        )
    told = [asked.format(count)]
    told += _limits(settings, questions, adjustments, translate)
    if settings.attempts == 1:
        told.append(translate("Notice", "Each question is answered once."))
    else:
        words = translate(
            "Notice", "You may answer each question up to {0} times and choose the answer that counts."
        )
        told.append(words.format(settings.attempts))
    if settings.interviewer == "probes" and any(question.probes for question in questions.questions):
        told.append(translate("Notice", "After a short answer there may be one further question about it."))
    if settings.interviewer == "adaptive":
        told.append(
            translate(
                "Notice",
                "A language model may write the next question from what you have said, in place of one that was prepared; it "
                "judges nothing.",
            )
        )
    told.append(
        translate(
            "Notice",
            "The screen says what happens next at every moment. You can stop at any time, and then choose whether what was "
            "recorded is kept or deleted.",
        )
    )
    return told


def _limits(
    settings: Settings, questions: QuestionSet, adjustments: Adjustments, translate: Translate
) -> list[str]:
    """How long one may think and speak; questions may have limits of their own."""
    usual = settings.timing.timing()
    limits = [usual.changed(each.timing).times(adjustments.extra_time) for each in questions.questions] or [
        usual
    ]
    thinking = sorted({each.preparation for each in limits})
    speaking = sorted({each.soft_limit for each in limits})
    told = []
    if len(thinking) > 1:
        words = (
            translate(
                "Notice", "Before each answer you have time to think: {0} to {1}, depending on the question."
            )
            if thinking[0] > 0
            else translate("Notice", "Before some answers you have up to {1} to think.")
        )
        told.append(words.format(*(_duration(thinking[place], translate) for place in (0, -1))))
    elif thinking[0] > 0:
        words = translate("Notice", "Before each answer you have up to {0} to think.")
        told.append(words.format(_duration(thinking[0], translate)))
    if len(speaking) > 1:
        words = (
            translate(
                "Notice", "You answer aloud or by typing, in about {0} to {1}, depending on the question."
            )
            if adjustments.typed_answers
            else translate("Notice", "You answer aloud, in about {0} to {1}, depending on the question.")
        )
    else:
        words = (
            translate("Notice", "You answer aloud or by typing, in about {0}.")
            if adjustments.typed_answers
            else translate("Notice", "You answer aloud, in about {0}.")
        )
    told.append(words.format(*(_duration(speaking[place], translate) for place in (0, -1))))
    return told


def _recorded(translate: Translate, *, audio_only: bool) -> str:
    if audio_only:
        return translate(
            "Notice",
            "Your voice, in one piece from the first question to the end; no picture. The microphone is opened only after you "
            "have agreed, first for a check of which nothing is kept.",
        )
    return translate(
        "Notice",
        "Your picture and your voice, in one piece from the first question to the end. The camera and the microphone "
        "are opened only after you have agreed, first for a check of which nothing is kept.",
    )


def _where_it_goes(
    settings: Settings, wanted: Mapping[str, tuple[str, ...]], translate: Translate
) -> list[str]:
    told = [translate("Notice", "To the data folder of this computer ({0}).").format(settings.data_dir.name)]
    if not wanted:
        return [*told, translate("Notice", "Nothing is sent to any service on the internet.")]
    sending = translate("Notice", "Only if you agree to it, {0} gets {1}.")
    told += [sending.format(service, _what(ports, translate)) for service, ports in wanted.items()]
    return [*told, translate("Notice", "Nothing else is sent to any service on the internet.")]


def _who_decides(
    settings: Settings, wanted: Mapping[str, tuple[str, ...]], translate: Translate
) -> list[str]:
    listens = choose("recognizer", settings).engine
    if listens.service:
        # Whoever does not agree to the service is recognised on this machine.
        listens = choose("recognizer", settings.model_copy(update={"recognizer": AUTO})).engine
    told = [
        translate(
            "Notice", "People watch the recording and decide. Programs help them only where you agree to it."
        ),
        translate("Notice", "One on this computer ({0}) writes down what you said.").format(listens.name),
    ]
    for service in (service for service, ports in wanted.items() if "recognizer" in ports):
        words = translate("Notice", "If you agree to that too, the service of {0} does so in its place.")
        told.append(words.format(service))
    told.append(translate("Notice", "It makes mistakes; the recording is what counts."))
    measures = (
        translate("Notice", "how well your answers fit descriptions of good answers")
        if settings.scorer == "language_model"
        else translate(
            "Notice",
            "how closely your answers keep to the questions and their topics, and how correct the language is",
        )
    )
    words = translate("Notice", "Another may suggest scores: {0}. People see them after their own.")
    told.append(words.format(measures))
    told.append(translate("Notice", "No program decides about you."))
    return told


def _how_long(settings: Settings, translate: Translate) -> list[str]:
    """What the rules for keeping and deleting say of the recording itself."""
    least, most = settings.keep.video, settings.delete.video
    told = []
    if least:
        told.append(translate("Notice", "The recording is kept for {0} days at least.").format(least))
    if most:
        told.append(translate("Notice", "It is deleted after {0} days at the latest.").format(most))
    else:
        told.append(translate("Notice", "It is kept until the people who hold this interview delete it."))
    told.append(
        translate("Notice", "Ask them if you want to know what they hold of you, or want it deleted earlier.")
    )
    return told


def _duration(seconds: float, translate: Translate) -> str:
    if seconds == 60:
        return translate("Notice", "1 minute")
    if seconds < 100:
        return translate("Notice", "{0} seconds").format(f"{seconds:g}")
    return translate("Notice", "{0} minutes").format(f"{round(seconds / 60, 1):g}")


def _what(ports: tuple[str, ...], translate: Translate) -> str:
    parts = {
        "synthesizer": translate("Notice", "the text of the questions"),
        "recognizer": translate("Notice", "the sound of your answers"),
        "interviewer": translate("Notice", "the text of your answers"),
        "scorer": translate("Notice", "the text of your answers"),
    }
    return ", ".join(dict.fromkeys(parts[port] for port in ports))


def _service_choice(service: str, ports: tuple[str, ...], translate: Translate) -> ConsentChoice:
    does = {
        "synthesizer": translate("Notice", "speak the questions"),
        "recognizer": translate("Notice", "write down what I say"),
        "interviewer": translate("Notice", "choose questions from what I say"),
        "scorer": translate("Notice", "help with scores for my answers"),
    }
    explained = translate(
        "Notice",
        "Sent to {0}, outside this computer: {1}. Without this, a program on this computer does it. It changes nothing else.",
    )
    return ConsentChoice(
        ConsentItem.CLOUD,
        translate("Notice", "Let {0} do this: {1}").format(service, ", ".join(does[port] for port in ports)),
        explained.format(service, _what(ports, translate)),
        required=False,
        service=service,
    )
