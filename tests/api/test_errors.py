"""The one form of errors, over every route of the application: whatever is wrong with a request, a client reads the answer alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.api.serving import Client, client_of, open_services

METHODS = frozenset({"get", "post", "put", "patch", "delete"})
NOBODY = "00000000-0000-4000-8000-000000000000"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """The whole application. What is wrong here changes nothing in it."""
    services = open_services(tmp_path_factory.mktemp("errors"), server={"origins": ("https://jobs.example",)})
    with client_of(services, raise_server_exceptions=False) as opened:
        yield opened
    services.close()


Routes = list[tuple[str, str, dict[str, Any]]]


@pytest.fixture(scope="module")
def routes(client: Client) -> Routes:
    """Method, address and description of every route."""
    paths = client.get("/openapi.json").json()["paths"]
    found = [
        (method, re.sub(r"\{[^}]+\}", NOBODY, path), described)
        for path, methods in paths.items()
        for method, described in methods.items()
    ]
    assert len(found) > 25
    return found


def told(answer: Any, *statuses: int) -> dict[str, Any]:
    """The body of an error, which has the one form."""
    what = f"{answer.request.method} {answer.request.url}: {answer.status_code} {answer.text[:200]}"
    assert answer.status_code in statuses, what
    assert answer.headers["content-type"] == "application/json", what
    assert "x-request-id" in answer.headers, what
    body = answer.json()
    assert body["status"] == "error", what
    assert body["message"], what
    if answer.status_code == 422:
        assert body["errors"], what
        assert all(each["field"] and each["message"] for each in body["errors"]), what
    return dict(body)


def test_a_method_that_an_address_does_not_take(client: Client, routes: Routes) -> None:
    for _, path, _ in routes:
        known = {method for method, other, _ in routes if other == path}
        for method in sorted(METHODS - known)[-2:]:
            told(client.request(method, path), 405, 404)  # `start` may be an id


def test_another_name_of_the_service_or_a_page_of_another_origin(client: Client, routes: Routes) -> None:
    for method, path, _ in routes:
        told(client.request(method, path, headers={"Host": "evil.example"}), 400)
        if method != "get":
            told(client.request(method, path, headers={"Origin": "https://evil.example"}), 403)


def test_a_preflight_that_is_refused(client: Client, routes: Routes) -> None:
    asked = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "Content-Type"}
    for _, path, _ in routes:
        answer = client.options(path, headers=asked | {"Origin": "https://evil.example"})
        assert "server.origins" in told(answer, 400)["message"]
        assert "access-control-allow-origin" not in answer.headers
        allowed = client.options(path, headers=asked | {"Origin": "https://jobs.example"})
        assert allowed.status_code == 200


def test_a_body_that_is_none(client: Client, routes: Routes) -> None:
    for method, path, described in routes:
        kinds = described.get("requestBody", {}).get("content", {})
        if "application/json" not in kinds:
            continue
        json = {"Content-Type": "application/json"}
        for content in (b"{", b"[]", b'"text"', b"\xff\xfe", b"17"):
            told(client.request(method, path, content=content, headers=json), 422)
        if path == "/auth/token":
            continue  # a form as well; told by itself
        for headers in ({}, {"Content-Type": "text/plain"}, {"Content-Type": "application/x-other"}):
            answer = client.request(method, path, content=b'{"a": 1}', headers=headers)
            assert "Content-Type: application/json" in told(answer, 422)["message"], path


def test_a_body_that_is_too_large(routes: Routes, tmp_path: Path) -> None:
    small = open_services(tmp_path, server={"max_body": 10_000}, max_audio_file_size="10KB")
    large = b'{"a": "' + b"x" * 30_000 + b'"}'
    with client_of(small) as strict:
        for method, path, described in routes:
            if "requestBody" in described:
                answer = strict.request(
                    method, path, content=large, headers={"Content-Type": "application/json"}
                )
                told(answer, 413)
    small.close()


def test_a_form_that_is_none(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    # The library that reads forms tells its log of each that is wrong.
    address = "/audio-interview/submit-answer/"
    for kind in ("multipart/form-data", "multipart/form-data; boundary=x"):
        told(client.post(address, content=b"--y\r\nnothing", headers={"Content-Type": kind}), 400, 422)
    told(client.post(address, json={"question_id": NOBODY}), 422)
    told(client.post("/auth/token", content=b"nothing"), 422)


@pytest.mark.parametrize("given", [True, False, None, 0, -1, 2**31, 1.5, [], {}, ""])
def test_what_is_no_number_and_no_id_names_nothing(client: Client, given: Any) -> None:
    told(client.post("/process-interview", json={"interview_id": given}), 422)
    told(client.post("/evaluate-answers", json={"interview_id": given}), 422)
    told(client.post("/end-interview", json={"interview_id": given}), 422)
    told(client.post("/audio-interview/submit-all-answers/", json={"session_id": given}), 422)
    if given is not None:  # null is all questions
        told(client.post("/evaluate-answers", json={"interview_id": 1, "question_id": given}), 422)


def test_a_number_that_is_nobodys(client: Client) -> None:
    told(client.post("/process-interview", json={"interview_id": 17}), 404)
    told(client.post("/end-interview", json={"interview_id": 17}), 404)
    told(client.post("/audio-interview/submit-all-answers/", json={"session_id": 17}), 404)


def test_a_key_that_is_too_long_is_named(client: Client) -> None:
    answer = client.post("/generate", json={}, headers={"Idempotency-Key": "x" * 201})
    assert told(answer, 422)["errors"][0]["field"] == "header.idempotency-key"


START, QUESTIONS = "/interview/start", "/audio-interview/questions/"


@pytest.mark.parametrize(
    ("address", "body", "field", "message"),
    [
        ("/generate", {}, "job_description", "is missing"),
        ("/generate", {"job_description": ""}, "job_description", "must not be empty"),
        ("/generate", {"job_description": 7}, "job_description", "must be a text"),
        (
            "/generate",
            {"job_description": "a\0b"},
            "job_description",
            "holds a character that cannot be kept",
        ),
        (
            QUESTIONS,
            {"job_description": "x", "question_count": "many"},
            "question_count",
            "must be a whole number",
        ),
        (QUESTIONS, {"job_description": "x", "consent": []}, "consent", "must be an object"),
        (
            QUESTIONS,
            {"job_description": "x", "purpose": "fun"},
            "purpose",
            "must be 'practice' or 'selection'",
        ),
        (QUESTIONS, {"job_description": "  "}, "job_description", "must not be blank"),
        (
            QUESTIONS,
            {"job_description": "x", "language": "in English"},
            "language",
            "must be a language such as en or pt-BR",
        ),
        (START, {"session_minutes": True}, "session_minutes", "must be a number"),
        (START, {"session_minutes": 0}, "session_minutes", "must be more than 0"),
        (START, {"session_minutes": 1e9}, "session_minutes", "must be at most 240"),
        (START, {"interview_type": ""}, "interview_type", "must not be empty"),
        (START, {"interview_type": "x" * 101}, "interview_type", "must have at most 100 characters"),
        (START, {"question_set_id": "x"}, "question_set_id", "must be an id (a UUID)"),
        ("/process-interview", {"interview_id": []}, "interview_id", "must be a whole number or a text"),
        ("/process-interview", {"interview_id": -1}, "interview_id", "must be at least 1"),
        ("/process-interview", {"interview_id": ""}, "interview_id", "must not be empty"),
        ("/audio-interview/submit-all-answers/", {"session_id": ""}, "session_id", "must not be empty"),
        (
            "/audio-interview/submit-all-answers/",
            {"session_id": {}},
            "session_id",
            "must be a whole number or a text",
        ),
        ("/interviews", {"questions": []}, "questions", "must not be empty"),
        ("/interviews", {"questions": [{"text": 7}]}, "questions.0.text", "must be a text"),
    ],
)
def test_a_field_that_cannot_be_used_is_told_in_plain_words(
    client: Client, address: str, body: dict[str, Any], field: str, message: str
) -> None:
    errors = told(client.post(address, json=body), 422)["errors"]
    assert {"field": f"body.{field}", "message": message} in errors
    assert len({each["field"] for each in errors}) == len(errors)


def test_a_form_with_a_text_for_a_file(client: Client) -> None:
    answer = client.post(
        "/audio-interview/submit-answer/", data={"question_id": NOBODY, "audio_file": "words"}
    )
    assert told(answer, 422)["message"] == "body.audio_file must be a file."


def test_nothing_of_how_it_is_checked_is_told(client: Client, routes: Routes) -> None:
    for method, path, described in routes:
        if "application/json" not in described.get("requestBody", {}).get("content", {}):
            continue
        for each in ({}, [], True, -5, "", "x"):
            names = (
                "interview_id",
                "session_id",
                "question_id",
                "consent",
                "questions",
                "language",
                "process",
            )
            answer = client.request(method, path, json=dict.fromkeys(names, each))
            assert not re.search(r"<|0x|[Ii]nput|function|constrained|pydantic", answer.text), answer.text
