"""The notice says what the settings do."""

from pathlib import Path
from typing import Any

from interview_desktop.app.notice import write_notice
from interview_desktop.app.settings import Settings
from interview_desktop.core.consent import ConsentItem
from interview_desktop.core.models import Question, QuestionSet


def notice(count: int = 2, **given: Any) -> str:
    asked = QuestionSet("set", tuple(Question(f"q{number}", "Why?") for number in range(count)))
    settings = Settings(_env_file=None, **given)  # type: ignore[call-arg]
    return "\n".join(section.text for section in write_notice(settings, asked).sections)


def test_it_counts_questions_minutes_and_attempts() -> None:
    assert "asks you 2 questions" in notice()
    assert "asks you one question. You answer it aloud" in notice(1)
    assert "about 3 minutes" in notice()
    assert "about 1 minute." in notice(timing={"soft_limit": 60})
    assert "aloud, once" in notice()
    assert "up to 3 times" in notice(attempts=3)


def test_it_tells_of_follow_ups_only_where_there_may_be_some() -> None:
    probed = QuestionSet("set", (Question("q", "Why?", probes=("How?",)),))
    plain = QuestionSet("set", (Question("q", "Why?"),))
    for interviewer, asked, told in (
        ("probes", probed, True),
        ("scripted", probed, False),
        ("probes", plain, False),
    ):
        settings = Settings(_env_file=None, interviewer=interviewer)  # type: ignore[call-arg]
        first, *_ = write_notice(settings, asked).sections
        assert ("one further question" in first.text) == told


def test_without_a_loudspeaker_no_voice_is_announced() -> None:
    asked = QuestionSet("set", (Question("q", "Why?"),))
    first, *_ = write_notice(Settings(_env_file=None), asked, silent=True).sections  # type: ignore[call-arg]
    assert first.text.startswith("The screen asks you one question. You answer it aloud")


def test_it_names_the_recogniser_and_the_folder_but_not_where_it_lies() -> None:
    text = notice(recognizer="pocketsphinx", data_dir=Path("/home/somebody/Interviews"))
    assert "(pocketsphinx)" in text
    assert "(Interviews)" in text
    assert "somebody" not in text


def test_only_recording_is_required() -> None:
    asked = QuestionSet("set", (Question("q", "Why?"),))
    choices = write_notice(Settings(_env_file=None), asked).choices  # type: ignore[call-arg]
    assert {choice.item: choice.required for choice in choices} == {
        ConsentItem.RECORD: True,
        ConsentItem.TRANSCRIBE: False,
    }
    assert not any(choice.service for choice in choices)


def test_a_service_is_named_told_and_asked_for() -> None:
    asked = QuestionSet("set", (Question("q", "Why?"),))
    settings = Settings(_env_file=None, recognizer="groq", synthesizer="edge")  # type: ignore[call-arg]
    written = write_notice(settings, asked)
    text = "\n".join(section.text for section in written.sections)
    assert "the text of the questions to Microsoft and the sound of your answers to Groq" in text
    assert "(whisper), or the service of Groq if you agree to that too," in text
    cloud = [choice for choice in written.choices if choice.item is ConsentItem.CLOUD]
    assert [(choice.service, choice.label, choice.required) for choice in cloud] == [
        ("Microsoft", "Let Microsoft speak the questions", False),
        ("Groq", "Let Groq write down what I say", False),
    ]
    assert all(choice.service in choice.explanation for choice in cloud)
