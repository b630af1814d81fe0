"""The OpenAPI document as an integrator reads it, and as programs are generated from it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from interview_desktop.api.application import create_app
from interview_desktop.api.audio.shapes import QuestionsRequest, SubmitAll
from interview_desktop.api.live.bodies import StartInterview
from interview_desktop.api.local.shapes import End, Position, Start, Verdict
from interview_desktop.api.processing.bodies import CvRequest, EvaluateRequest, ImportRequest, ProcessRequest
from interview_desktop.api.services import Services
from interview_desktop.api.system import Credentials


@pytest.fixture
def document(services: Services) -> dict[str, Any]:
    return create_app(services).openapi()


def operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield f"{method.upper()} {path}", operation


def test_every_operation_says_what_it_does_and_what_may_be_refused(document: dict[str, Any]) -> None:
    tags = {each["name"] for each in document["tags"]}
    names: set[str] = set()
    for where, operation in operations(document):
        assert set(operation["tags"]) <= tags, where
        assert operation["description"].endswith("."), where
        assert operation["description"].startswith(operation["summary"]), where
        assert len(operation["summary"].split()) > 1, where
        assert operation["operationId"] not in names, where
        names.add(operation["operationId"])
        assert {"422", "429", "503", "4XX"} <= set(operation["responses"]), where
        if operation.get("security"):
            assert {"401", "403"} <= set(operation["responses"]), where
        if "{" in where and "security" in operation:
            assert "404" in operation["responses"], where
        for status, answer in operation["responses"].items():
            contents = answer.get("content", {}).values()
            assert status == "304" or (contents and all(each["schema"] for each in contents)), (where, status)
    assert {"local_generate", "live_start", "audio_submit", "api_audio_submit"} <= names


def test_names_of_shapes_are_words(document: dict[str, Any]) -> None:
    # Two of the same name get that of their module before it, which generators of clients stumble over.
    assert [name for name in document["components"]["schemas"] if "__" in name] == []


def test_a_file_is_sent_as_one(document: dict[str, Any]) -> None:
    form = document["components"]["schemas"]["Body_audio_submit"]["properties"]["audio_file"]
    assert form["format"] == "binary"


def test_every_body_has_an_example_that_may_be_sent(document: dict[str, Any]) -> None:
    models: tuple[type[BaseModel], ...] = (
        *(Position, Start, End, Verdict, QuestionsRequest, SubmitAll, StartInterview),
        *(ProcessRequest, EvaluateRequest, ImportRequest, CvRequest, Credentials),
    )
    for model in models:
        for shown in model.model_json_schema()["examples"]:
            model.model_validate_json(json.dumps(shown))
    known = {model.__name__ for model in models}
    for where, operation in operations(document):
        content = operation.get("requestBody", {}).get("content", {})
        if "application/json" in content:
            named = json.dumps(content["application/json"]["schema"])
            assert any(f"/{name}" in named or f'"{name}"' in named for name in known), where
