"""The notice says what the settings do."""

from pathlib import Path
from typing import Any

from interview_desktop.app.holding.notice import NoticeSection, notice_text, write_notice
from interview_desktop.app.holding.responsible import responsible_words
from interview_desktop.app.settings import Settings
from interview_desktop.core.adjustments import Adjustments
from interview_desktop.core.consent import ConsentItem
from interview_desktop.core.models import Question, QuestionSet, TimingChange


def notice(count: int = 2, **given: Any) -> str:
    asked = QuestionSet("set", tuple(Question(f"q{number}", "Why?") for number in range(count)))
    settings = Settings(_env_file=None, **given)  # type: ignore[call-arg]
    return "\n".join(section.text for section in write_notice(settings, asked).sections)


def test_it_counts_questions_minutes_and_attempts() -> None:
    assert "asks you 2 questions" in notice()
    assert "A voice asks you one question. You answer aloud" in notice(1)
    assert "about 3 minutes" in notice()
    assert "about 1 minute." in notice(timing={"soft_limit": 60})
    assert "to think" not in notice()
    assert "up to 90 seconds to think" in notice(timing={"preparation": 90})
    assert "answered once" in notice()
    assert "up to 3 times" in notice(attempts=3)


def test_it_says_the_limits_of_the_questions_that_are_asked() -> None:
    def told(*limits: TimingChange | None) -> str:
        asked = tuple(Question(f"q{place}", "Why?", timing=own) for place, own in enumerate(limits))
        settings = Settings(_env_file=None, timing={"preparation": 60})  # type: ignore[call-arg]
        return write_notice(settings, QuestionSet("set", asked)).sections[0].text

    shorter = TimingChange(soft_limit=60)
    assert "each answer you have up to 1 minute to think. You answer aloud, in about 1 minute." in told(
        shorter
    )
    assert "in about 1 minute to 3 minutes, depending on the question." in told(shorter, None)
    quick, slow = TimingChange(preparation=0), TimingChange(preparation=90)
    assert "Before some answers you have up to 1 minute to think." in told(quick, None)
    assert "you have time to think: 1 minute to 90 seconds, depending on the question." in told(slow, None)
    assert "to think" not in told(quick)


def test_it_tells_of_this_candidates_adjustments() -> None:
    asked = QuestionSet("set", (Question("q", "Why?"),))
    adjusted = Adjustments(extra_time=2.0, audio_only=True, typed_answers=True)
    written = write_notice(Settings(_env_file=None), asked, adjustments=adjusted)  # type: ignore[call-arg]
    text = "\n".join(section.text for section in written.sections)
    assert "aloud or by typing, in about 6 minutes" in text
    assert "no picture" in text and "camera" not in text.lower()
    assert written.choices[0].label == "Record my voice"


def test_it_says_how_long_from_the_rules() -> None:
    assert "until the people who hold this interview delete it" in notice()
    text = notice(keep={"video": 30}, delete={"video": 180})
    assert "kept for 30 days at least" in text and "deleted after 180 days at the latest" in text


def test_all_of_it_goes_through_the_translator() -> None:
    """Nothing on the page is written past it: every sentence that was handed out comes back marked."""
    asked = QuestionSet("set", (Question("q", "Why?", probes=("How?",)),))
    settings = Settings(_env_file=None, recognizer="groq", synthesizer="edge", scorer="language_model")  # type: ignore[call-arg]
    written = write_notice(settings, asked, translate=lambda _, text: f"<{text}>")
    for words in (
        *(text for section in written.sections for text in (section.heading, section.text)),
        *(text for choice in written.choices for text in (choice.label, choice.explanation)),
    ):
        assert words.startswith("<") and words.endswith(">"), words
    page = notice_text(written, lambda _, text: f"<{text}>")
    assert all(choice.label in page for choice in written.choices)


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
    assert first.text.startswith("You read one question on the screen. You answer aloud")


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
        ConsentItem.SCORE: False,
        ConsentItem.REUSE: False,
    }
    assert not any(choice.service for choice in choices)


def test_a_service_is_named_told_and_asked_for() -> None:
    asked = QuestionSet("set", (Question("q", "Why?"),))
    settings = Settings(_env_file=None, recognizer="groq", synthesizer="edge")  # type: ignore[call-arg]
    written = write_notice(settings, asked)
    text = "\n".join(section.text for section in written.sections)
    assert "Microsoft gets the text of the questions." in text
    assert "Groq gets the sound of your answers." in text
    assert "If you agree to that too, the service of Groq does so in its place." in text
    cloud = [choice for choice in written.choices if choice.item is ConsentItem.CLOUD]
    assert [(choice.service, choice.label, choice.required) for choice in cloud] == [
        ("Microsoft", "Let Microsoft do this: speak the questions", False),
        ("Groq", "Let Groq do this: write down what I say", False),
    ]
    assert all(choice.service in choice.explanation for choice in cloud)


RESPONSIBLE = {
    "organisation": "Ada & <b>Co</b> {0}",
    "contact": "data@example.com",
    "text": "You may complain.",
}


def test_it_names_who_is_responsible_where_somebody_is() -> None:
    asked = QuestionSet("set", (Question("q", "Why?"),))
    told = "Ada & <b>Co</b> {0} is responsible for this interview. You reach them at data@example.com.\nYou may complain."
    written = write_notice(Settings(_env_file=None, notice=RESPONSIBLE), asked)  # type: ignore[call-arg]
    assert written.sections[0] == NoticeSection("Who is responsible", told)
    assert written.responsible == told and told in notice_text(written)
    nobody = write_notice(Settings(_env_file=None), asked)  # type: ignore[call-arg]
    assert nobody.responsible == "" and len(nobody.sections) == len(written.sections) - 1


def test_what_is_not_set_of_who_is_responsible_leaves_no_gap() -> None:
    def told(**given: str) -> str:
        return responsible_words(Settings(_env_file=None, notice=given))  # type: ignore[call-arg]

    assert told() == ""
    assert told(organisation="Ada") == "Ada is responsible for this interview."
    assert told(contact="+1 23").endswith("responsible for this interview at +1 23.")
    assert told(text="Own words.") == "Own words."


def test_the_organisations_own_words_are_not_translated() -> None:
    settings = Settings(_env_file=None, notice=RESPONSIBLE)  # type: ignore[call-arg]
    marked = responsible_words(settings, lambda _, text: f"<{text}>")
    assert marked.endswith(">\nYou may complain.") and marked.startswith("<Ada")


def test_each_agreement_is_asked_for_once_wherever_the_choices_stand() -> None:
    text = notice(recognizer="groq")
    assert "below" not in text
    assert text.count("only where you agree to it") == 1
