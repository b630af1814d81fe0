"""What the settings are called in the window. No widgets.

Names of settings, variables and engines are the same in every language: they stand so in files and documentation.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from interview_desktop.core.retention import ObjectClass
from interview_desktop.gui.languages import LANGUAGES

translate = QCoreApplication.translate


def sections() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Headings, and the settings below each."""
    return (
        (translate("Setup", "Devices"), ("camera", "microphone", "speaker")),
        (
            translate("Settings", "Time limits"),
            (
                *("window.preparation", "timing.soft_limit", "timing.overrun", "timing.grace"),
                *("window.attempts", "planned_minutes", "resume_minutes"),
            ),
        ),
        (
            translate("Settings", "When an answer ends"),
            ("turns.end_silence", "turns.countdown", "turns.nudge_after"),
        ),
        (
            translate("Settings", "The interview"),
            (
                *("window.practice", "window.breaks", "window.self_view", "interviewer"),
                *("notice.organisation", "notice.contact"),
            ),
        ),
        (
            translate("Settings", "Language and voice"),
            ("language", "synthesizer", "voice", "speaking_rate", "window.volume"),
        ),
        (
            translate("Settings", "Engines"),
            ("recognizer", "voice_detector", "language_model", "language_model_url"),
        ),
        (
            translate("Settings", "Look of the window"),
            ("theme", "window.language", "window.scale", "reduce_motion"),
        ),
        (
            translate("Settings", "Kiosk"),
            ("kiosk.enabled", "kiosk.proctor_monitor", "kiosk.reset_seconds", "kiosk.idle_seconds"),
        ),
    )


def label_of(name: str) -> str:
    """What a setting is called."""
    return {
        "camera": translate("Setup", "Camera"),
        "microphone": translate("Setup", "Microphone"),
        "speaker": translate("Setup", "Loudspeaker"),
        "window.preparation": translate("Settings", "Time to think"),
        "timing.soft_limit": translate("Settings", "Time for an answer"),
        "timing.overrun": translate("Settings", "Extra time, which the candidate sees"),
        "timing.grace": translate("Settings", "Last extra time"),
        "window.attempts": translate("Settings", "Attempts at each question"),
        "planned_minutes": translate("Settings", "Length for which the disk must have room"),
        "resume_minutes": translate("Settings", "An interrupted interview can be continued for"),
        "turns.end_silence": translate("Settings", "Silence until “Finished?” is asked"),
        "turns.countdown": translate("Settings", "“Finished?” counts down for"),
        "turns.nudge_after": translate("Settings", "Silence until the candidate is encouraged"),
        "window.practice": translate("Settings", "Offer a practice question"),
        "window.breaks": translate("Settings", "Every candidate may pause"),
        "window.self_view": translate("Settings", "Candidates see themselves"),
        "interviewer": translate("Settings", "Who decides what is asked"),
        "notice.organisation": translate("Settings", "Responsible for the interview, in the notice"),
        "notice.contact": translate("Settings", "Contact for candidates' data, in the notice"),
        "language": translate("Settings", "Language of questions that name none"),
        "synthesizer": translate("Settings", "Engine that speaks"),
        "voice": translate("Settings", "Voice"),
        "speaking_rate": translate("Settings", "Speaking rate"),
        "window.volume": translate("Settings", "Volume, until a candidate changes it"),
        "recognizer": translate("Settings", "Engine that writes answers down"),
        "voice_detector": translate("Settings", "Engine that hears whether somebody speaks"),
        "language_model": translate("Settings", "Language model"),
        "language_model_url": translate("Settings", "Address of a language model of your own"),
        "theme": translate("Settings", "Colours"),
        "window.language": translate("Settings", "Language of the window"),
        "window.scale": translate("Settings", "Size of text and controls"),
        "reduce_motion": translate("Settings", "The interviewer's face keeps still"),
        "kiosk.enabled": translate("Settings", "Start as a kiosk"),
        "kiosk.proctor_monitor": translate("Settings", "Monitor that is left to staff"),
        "kiosk.reset_seconds": translate("Settings", "The candidate is forgotten after"),
        "kiosk.idle_seconds": translate("Settings", "Begin anew when nobody touches it for"),
    }[name]


def empty_words(name: str) -> str:
    """What a text that is left empty means."""
    return {
        "microphone": translate("Settings", "The system's own choice"),
        "speaker": translate("Settings", "The system's own choice"),
        "voice": translate("Settings", "The engine's own choice"),
        "language_model_url": translate("Settings", "None"),
        "notice.organisation": translate("Settings", "None: the notice names nobody"),
        "notice.contact": translate("Settings", "None: the notice names no contact"),
        "kiosk.proctor_monitor": translate("Settings", "None; else a name, or a number from 1"),
    }.get(name, "")


def choice_words(name: str, choice: str) -> str:
    """What one of the choices of a setting is called."""
    if name in {"language", "window.language"} and choice in LANGUAGES:
        return LANGUAGES[choice]
    if choice == "auto":
        return translate("Settings", "The best that works here")
    return {
        ("theme", "system"): translate("Settings", "As the system's"),
        ("window.language", "system"): translate("Settings", "As the system's"),
        ("theme", "light"): translate("Settings", "Light"),
        ("theme", "dark"): translate("Settings", "Dark"),
        ("theme", "contrast"): translate("Settings", "High contrast"),
        ("window.self_view", "always"): translate("Settings", "Always"),
        ("window.self_view", "not answering"): translate("Settings", "Except while they answer"),
        ("window.self_view", "never"): translate("Settings", "Never"),
        ("interviewer", "scripted"): translate("Settings", "The question set alone"),
        ("interviewer", "probes"): translate("Settings", "The set, and its follow-ups to short answers"),
        ("interviewer", "adaptive"): translate("Settings", "A language model may ask in the set's place"),
    }.get((name, choice), choice)


def number_words(name: str) -> str:
    """A number with its unit; "{0}" is the place of the number."""
    if name in {"planned_minutes", "resume_minutes"}:
        return translate("Settings", "{0} min")
    if name in {"window.scale", "window.volume"}:
        return translate("Settings", "{0} %")
    if name == "speaking_rate":
        return translate("Settings", "{0} times")
    return "{0}" if name == "window.attempts" else translate("Settings", "{0} s")


def kept_words(kind: ObjectClass) -> str:
    """What a class of what is kept is called."""
    return {
        ObjectClass.RAW_MEDIA: translate("Settings", "Media of the session"),
        ObjectClass.VIDEO: translate("Settings", "Video"),
        ObjectClass.TRANSCRIPT: translate("Settings", "Transcript"),
        ObjectClass.SCORES: translate("Settings", "Scores"),
        ObjectClass.RATINGS: translate("Settings", "Ratings"),
        ObjectClass.CONSENT: translate("Settings", "Consents"),
        ObjectClass.DEMOGRAPHICS: translate("Settings", "Statistics about candidates"),
        ObjectClass.LOGS: translate("Settings", "The program's log"),
    }[kind]
