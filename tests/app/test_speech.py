"""Which engines a run has: services only where they were agreed to, and always with something that stands in."""

from pathlib import Path
from typing import Any

import pytest

from interview_desktop.app import speech
from interview_desktop.app.clock import SystemClock
from interview_desktop.app.holding.planning import attested_consent
from interview_desktop.app.settings import Settings
from interview_desktop.app.speech import make_recognizer, make_synthesizer
from interview_desktop.app.transcribing import transcribe_file
from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod
from interview_desktop.core.errors import EngineError, EngineUnavailable, MediaError, SettingsError
from tests.fakes.speech import FakeRecognizer, FakeSynthesizer

SPOKEN = "No voice here speaks the language {}: the questions are read on the screen"
HEARD = "No recogniser here knows the language {}: answers stay without words"
KEY = {"openai_api_key": "sk-secret"}


def settings(**given: Any) -> Settings:
    return Settings(_env_file=None, **given)  # type: ignore[call-arg]


def agreed(*services: str) -> Consent:
    items = frozenset({ConsentItem.RECORD, ConsentItem.TRANSCRIBE, ConsentItem.CLOUD})
    return Consent(items, "2", "2030-01-01T00:00:00Z", ConsentMethod.ON_SCREEN, frozenset(services))


class Passed:
    def __init__(self) -> None:
        self.names: list[str] = []

    def __call__(self, engine: str, error: EngineError) -> None:
        self.names.append(engine)


@pytest.mark.parametrize(
    "consent",
    [
        None,
        agreed(),
        agreed("Groq"),
        Consent(frozenset({ConsentItem.RECORD}), "2", "", ConsentMethod.ATTESTED, frozenset({"OpenAI"})),
    ],
    ids=["nobody was asked", "no service", "another service", "a name without the item"],
)
def test_a_service_that_was_not_agreed_to_is_not_there(consent: Consent | None) -> None:
    passed = Passed()
    recognizer = make_recognizer(settings(recognizer="openai", **KEY), consent, passed)
    synthesizer = make_synthesizer(settings(synthesizer="openai", voice="nova", **KEY), consent, passed)
    assert recognizer.name == "whisper, pocketsphinx"
    assert synthesizer.name == "piper, espeak"
    assert passed.names == ["openai", "openai"]
    recognizer.close()
    synthesizer.close()


def test_a_service_that_was_agreed_to_comes_first_and_others_stand_in() -> None:
    passed = Passed()
    recognizer = make_recognizer(settings(recognizer="openai", **KEY), agreed("OpenAI"), passed)
    synthesizer = make_synthesizer(settings(synthesizer="gtts"), agreed("Google"), passed)
    assert recognizer.name == "openai, whisper, pocketsphinx"
    assert synthesizer.name == "gtts, piper, espeak"
    assert passed.names == []
    recognizer.close()
    synthesizer.close()


def test_groq_speaks_first_in_a_live_interview_where_it_is_named_and_agreed_to() -> None:
    named = settings(synthesizer="groq", groq_api_key="x")
    synthesizer = make_synthesizer(
        named, attested_consent(settings(consent={"cloud": ["Groq"]}), SystemClock())
    )
    assert synthesizer.name == "groq, piper, espeak"
    synthesizer.close()
    synthesizer = make_synthesizer(named, attested_consent(settings(), SystemClock()))
    assert synthesizer.name == "piper, espeak"
    synthesizer.close()


def test_a_missing_key_is_told_before_the_interview() -> None:
    with pytest.raises(EngineUnavailable, match="needs a key of OpenAI"):
        make_recognizer(settings(recognizer="openai"), agreed("OpenAI"))


def test_automatically_nothing_but_this_machine_is_used() -> None:
    everything = agreed("OpenAI", "Groq", "Google", "Microsoft")
    recognizer = make_recognizer(settings(groq_api_key="x", **KEY), everything)
    synthesizer = make_synthesizer(settings(**KEY), everything)
    assert (recognizer.name, synthesizer.name) == ("whisper, pocketsphinx", "piper, espeak")
    recognizer.close()
    synthesizer.close()


def test_the_operator_attests_services_by_name() -> None:
    consent = attested_consent(settings(consent={"cloud": ["Groq"]}), SystemClock())
    assert consent.allows("Groq") and not consent.allows("OpenAI")
    assert ConsentItem.CLOUD not in attested_consent(settings(), SystemClock()).items


def test_a_named_recogniser_stands_alone_and_a_named_voice_does_not() -> None:
    recognizer = make_recognizer(settings(recognizer="pocketsphinx"))
    synthesizer = make_synthesizer(settings(synthesizer="espeak"))
    assert (recognizer.name, synthesizer.name) == ("pocketsphinx", "espeak, piper")
    recognizer.close()
    synthesizer.close()


def test_a_file_is_not_sent_to_a_service_that_nobody_agreed_to(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="Nobody has agreed to send this file to Google"):
        transcribe_file(settings(recognizer="google"), tmp_path / "absent.wav", "txt")
    with pytest.raises(MediaError):  # agreed to, it gets as far as the file
        transcribe_file(
            settings(recognizer="google", consent={"cloud": ["Google"]}), tmp_path / "absent.wav", "txt"
        )


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("de-AT", ()),
        ("fr", (SPOKEN.format("fr"),)),
        ("xx", (SPOKEN.format("xx"), HEARD.format("xx"))),
    ],
)
def test_a_language_that_nobody_here_speaks_or_knows_is_told(
    monkeypatch: pytest.MonkeyPatch, language: str, told: tuple[str, ...]
) -> None:
    voice, recognizer = FakeSynthesizer(languages=("en", "de")), FakeRecognizer(languages=("en", "de", "fr"))
    monkeypatch.setattr(speech, "make_synthesizer", lambda settings: voice)
    monkeypatch.setattr(speech, "make_recognizer", lambda settings: recognizer)
    assert speech.lacking(settings(), language) == told
    assert (voice.closed, recognizer.closed) == (1, bool(told))


def test_engines_that_are_not_installed_are_not_told_as_a_language(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(settings: Settings) -> None:
        raise EngineUnavailable("It is not installed", "Install it")

    monkeypatch.setattr(speech, "make_synthesizer", missing)
    monkeypatch.setattr(speech, "make_recognizer", missing)
    assert speech.lacking(settings(), "en") == ()
