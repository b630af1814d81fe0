"""The Postman collection is the one of this application."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from interview_desktop.api.postman import collection, current

FILE = Path(__file__).parents[2] / "docs" / "postman_collection.json"


def test_the_collection_is_current() -> None:
    if FILE.read_text(encoding="utf-8") != current():
        pytest.fail("Make it anew: python -m interview_desktop.api.postman docs/postman_collection.json")


def test_a_request_has_what_it_needs() -> None:
    made = {
        item["name"]: item["request"]
        for folder in json.loads(FILE.read_text(encoding="utf-8"))["item"]
        for item in folder["item"]
    }
    start = made["POST /interview/start"]
    assert json.loads(start["body"]["raw"])["interview_type"] == "general"
    status = made["GET /interview/{interview_id}/status"]
    assert status["url"]["raw"] == "{{base_url}}/interview/:interview_id/status"
    assert status["url"]["variable"] == [{"key": "interview_id", "value": ""}]
    assert {
        "GET /api/v1/health",
        "GET /api/v1/avatar/status",
        "GET /api/v1/interview/info",
        "GET /api/v1/voices",
    } <= set(made)


def test_references_and_lists_become_examples() -> None:
    document = {
        "info": {"title": "T"},
        "paths": {
            "/a": {"post": {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/x/A"}}}}}}
        },
        "x": {
            "A": {
                "properties": {
                    "n": {"type": "integer", "minimum": 3},
                    "l": {"type": "array", "items": {"enum": ["e"]}},
                }
            }
        },
    }
    (folder,) = collection(document)["item"]
    assert json.loads(folder["item"][0]["request"]["body"]["raw"]) == {"n": 3, "l": ["e"]}
