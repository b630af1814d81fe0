"""Engines are chosen by name: loudly when named, quietly when automatic."""

import importlib
from dataclasses import replace
from typing import Any

import pytest

from interview_desktop.app import registry
from interview_desktop.app.registry import AUTO, ENGINES, Engine, choose, services
from interview_desktop.app.settings import Settings
from interview_desktop.core.errors import EngineUnavailable, SettingsError

ALL = [(port, engine) for port, engines in ENGINES.items() for engine in engines]
NAMED = pytest.mark.parametrize(
    ("port", "engine"), ALL, ids=[f"{port}-{engine.name}" for port, engine in ALL]
)


def settings(**given: Any) -> Settings:
    return Settings(_env_file=None, **given)  # type: ignore[call-arg]


@NAMED
def test_what_is_written_in_the_registry_exists(port: str, engine: Engine) -> None:
    module, _, name = engine.target.partition(":")
    assert isinstance(getattr(importlib.import_module(module), name), type)


@NAMED
def test_every_engine_can_be_chosen_by_name(port: str, engine: Engine) -> None:
    choice = choose(port, settings(**{port: engine.name}))
    assert choice.engine is engine
    assert choice.passed_over == ()


@NAMED
def test_every_engine_is_told_in_the_description_of_its_setting(port: str, engine: Engine) -> None:
    assert engine.name in (Settings.model_fields[port].description or "")


@pytest.mark.parametrize("port", ENGINES)
def test_a_name_nobody_has_is_refused_with_the_names_there_are(port: str) -> None:
    with pytest.raises(SettingsError, match="'parrot'") as caught:
        choose(port, settings(**{port: "parrot"}))
    assert all(engine.name in caught.value.remedy for engine in ENGINES[port])


@pytest.mark.parametrize("port", ENGINES)
def test_automatically_the_first_that_is_installed_is_taken(
    port: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, *others = ENGINES[port]
    absent = replace(first, needs=("a_package_nobody_has",))
    monkeypatch.setattr(registry, "ENGINES", {port: (absent, *others)})
    choice = choose(port, settings(**{port: AUTO}))
    assert choice.engine is others[0]
    assert choice.passed_over == (first.name,)


def test_where_none_is_installed_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    absent = tuple(replace(each, needs=("a_package_nobody_has",)) for each in ENGINES["recognizer"])
    monkeypatch.setattr(registry, "ENGINES", {"recognizer": absent})
    with pytest.raises(EngineUnavailable, match="none of whisper, pocketsphinx") as caught:
        choose("recognizer", settings(recognizer=AUTO))
    assert "pip install" in caught.value.remedy


def test_a_named_engine_that_is_not_installed_is_not_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    absent = replace(ENGINES["synthesizer"][0], needs=("a_package_nobody_has",))
    monkeypatch.setattr(registry, "ENGINES", {"synthesizer": (absent, ENGINES["synthesizer"][1])})
    chosen = choose("synthesizer", settings(synthesizer=absent.name)).engine
    with pytest.raises(EngineUnavailable, match="a_package_nobody_has"):
        chosen.make(settings())


def test_no_service_is_ever_taken_automatically(monkeypatch: pytest.MonkeyPatch) -> None:
    for port in ("synthesizer", "recognizer"):
        only = tuple(engine for engine in ENGINES[port] if engine.service)
        monkeypatch.setattr(registry, "ENGINES", {port: only})
        with pytest.raises(EngineUnavailable):
            choose(port, settings(**{port: AUTO}))
        monkeypatch.undo()


def test_a_service_without_its_key_says_which_variable_to_set() -> None:
    engine = choose("recognizer", settings(recognizer="groq")).engine
    with pytest.raises(EngineUnavailable, match="needs a key of Groq") as caught:
        engine.make(settings())
    assert caught.value.remedy == "Set GROQ_API_KEY"
    engine.make(settings(groq_api_key="secret")).close()


def test_every_service_can_be_agreed_to_by_its_name() -> None:
    names = {engine.service for _, engine in ALL if engine.service}
    assert set(settings(consent={"cloud": sorted(names)}).consent.cloud) == names


def test_services_are_told_with_what_they_are_for() -> None:
    assert services(settings()) == {}
    assert services(settings(recognizer="openai", synthesizer="openai")) == {
        "OpenAI": ("synthesizer", "recognizer")
    }
    assert services(settings(recognizer="google", synthesizer="edge")) == {
        "Microsoft": ("synthesizer",),
        "Google": ("recognizer",),
    }


def test_a_whisper_model_that_does_not_exist_is_refused_before_the_interview() -> None:
    with pytest.raises(SettingsError, match="no Whisper model '/nope'"):
        ENGINES["recognizer"][0].make(Settings(_env_file=None, whisper_model="/nope"))  # type: ignore[call-arg]
