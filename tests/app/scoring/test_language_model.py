"""Which language model the settings mean."""

from pathlib import Path

import pytest

from interview_desktop.app.scoring.language_model import configured_model, is_on_this_machine
from interview_desktop.app.sets.authoring import write_questions
from interview_desktop.app.settings import Settings, load_settings
from interview_desktop.app.settings_table import setting_rows
from interview_desktop.core.authoring import AuthorRequest
from interview_desktop.core.errors import SettingsError
from interview_desktop.questions.model_author import ModelAccess
from tests.fakes.chat_service import chat_service

ID = "0b6f8c0e-5a0c-4c55-9a57-2f2b1f1f7a01"


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for row in setting_rows():
        monkeypatch.delenv(row.variable, raising=False)
    monkeypatch.chdir(tmp_path)


def settings(**values: str) -> Settings:
    return load_settings(**values)


def test_none_by_default_and_none_when_it_is_off() -> None:
    assert configured_model(settings()) is None
    assert configured_model(settings(language_model="off", openai_api_key="k")) is None


@pytest.mark.parametrize(
    ("values", "host", "key"),
    [
        ({"openai_api_key": "a", "groq_api_key": "b"}, "", "a"),
        ({"groq_api_key": "b"}, "api.groq.com", "b"),
        ({"fireworks_api_key": "c"}, "api.fireworks.ai", "c"),
        ({"language_model_url": "http://localhost:8080/v1", "openai_api_key": "a"}, "localhost", "a"),
        (
            {
                "language_model_url": "https://api.groq.com/openai/v1",
                "groq_api_key": "b",
                "openai_api_key": "a",
            },
            "api.groq.com",
            "b",
        ),
    ],
)
def test_a_url_comes_first_then_the_keys(values: dict[str, str], host: str, key: str) -> None:
    access = configured_model(settings(**values))
    assert access is not None
    assert host in access.url
    assert access.key == key
    assert access.name or host == "localhost"


def test_a_named_model_needs_a_service() -> None:
    with pytest.raises(SettingsError, match="no service to reach it"):
        configured_model(settings(language_model="some-model"))


def test_a_url_that_is_none() -> None:
    with pytest.raises(SettingsError, match="is no address"):
        configured_model(settings(language_model_url="localhost:8080"))


@pytest.mark.parametrize(
    ("url", "here"),
    [
        ("http://localhost:1/v1", True),
        ("http://127.0.0.1/v1", True),
        ("http://[::1]:80/v1", True),
        ("https://api.groq.com/openai/v1", False),
        ("http://192.168.0.5/v1", False),
        ("", False),
    ],
)
def test_what_is_on_this_machine(url: str, here: bool) -> None:
    assert is_on_this_machine(ModelAccess("m", url)) is here


def test_a_cv_goes_to_a_model_on_this_machine_only(monkeypatch: pytest.MonkeyPatch) -> None:
    request = AuthorRequest("Python", cv="Ten years of rye bread")
    with chat_service() as service:
        service.replies = ["no"]
        here = settings(language_model_url=service.url)
        write_questions(here, request, ID)
        assert "rye bread" in str(service.requests)
        service.requests.clear()
        # As if the same service stood elsewhere.
        monkeypatch.setattr("interview_desktop.app.sets.authoring.is_on_this_machine", lambda access: False)
        authored = write_questions(here, request, ID)
        assert service.requests
        assert "rye bread" not in str(service.requests)
        assert authored.notes[0] == "The CV was left out: the language model is not on this machine."
