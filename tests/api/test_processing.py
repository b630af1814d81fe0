"""The `processing` interface, field by field from its text and docs/contracts.md, and how it is held against misuse."""

from __future__ import annotations

import base64
import re
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from interview_desktop.api.services import Services
from interview_desktop.app.processing import work as processing
from interview_desktop.core.consent import Consent, ConsentItem
from interview_desktop.core.errors import EngineFailed
from interview_desktop.core.models import Purpose
from interview_desktop.core.scoring import Rating
from interview_desktop.storage.people_tables import Role
from tests.api.serving import account, client_of, open_services
from tests.app.sets.test_word_documents import document
from tests.fakes.speech import FakeRecognizer
from tests.jobs.samples import ANSWERS, imported
from tests.storage.samples import CONSENT, NOW, a_plan

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


@pytest.fixture(autouse=True)
def recognizer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers are understood by a script, in turn."""
    lines = iter(ANSWERS * 5)
    monkeypatch.setattr(
        processing, "make_recognizer", lambda settings, consent: FakeRecognizer([next(lines)], fillers=True)
    )


@pytest.fixture
def number(services: Services) -> int:
    """An interview of two questions that was imported, and waits to be processed."""
    summary = imported(
        services.settings,
        services.folder,
        services.store,
        services.clock,
        count=2,
        references=["an index is a sorted structure", ""],
    )
    return summary.number


@pytest.fixture
def waiting(tmp_path: Path) -> Iterator[TestClient]:
    """A service in which jobs wait: nobody does them."""
    opened = open_services(tmp_path, processing={"workers": 0})
    imported(opened.settings, opened.folder, opened.store, opened.clock, count=2)
    with client_of(opened) as client:
        yield client
    opened.close()


def heard(socket: Any, status: str) -> list[dict[str, Any]]:
    """What a socket says until a status."""
    found = []
    while True:
        found.append(socket.receive_json())
        if found[-1]["status"] == status:
            return found


def subscribe(socket: Any, number: int | str, **more: Any) -> dict[str, Any]:
    socket.send_json({"action": "subscribe", "interview_id": number, **more})
    answer: dict[str, Any] = socket.receive_json()
    return answer


@pytest.mark.slow  # loads what scores are made with
def test_the_whole_way_of_the_text(client: TestClient, number: int, services: Services) -> None:
    with client.websocket_connect("/ws/progress") as socket:
        connected = subscribe(socket, number)
        assert connected["status"] == "connected"
        assert connected["message"] == f"Successfully subscribed to updates for interview_id {number}."
        started = client.post("/process-interview", json={"interview_id": number})
        assert started.status_code == 202
        assert started.json() == {
            "status": "processing",
            "message": "The processing has started. Connect to the WebSocket for progress updates.",
            "interview_id": number,
        }
        events = heard(socket, "completed")
        for event in events[:-1]:
            assert event["status"] == "in_progress"
            assert event["interview_id"] == number
            assert 0 <= event["progress"] < 100
            assert event["message"]
            assert TIME.fullmatch(event["timestamp"])
        assert [event["progress"] for event in events[:-1]] == sorted(e["progress"] for e in events[:-1])
        done = events[-1]
        assert done["message"] == "Processing completed successfully."
        assert TIME.fullmatch(done["timestamp"])
        asked = services.store.get(number).questions
        processed = done["result"]["questions_processed"]
        assert [each["question_id"] for each in processed] == [each.number for each in asked]
        assert all(each["asrfile_s3key"].startswith("file://") for each in processed)

        scored = client.post(
            "/evaluate-answers",
            json={
                "interview_id": number,
                "question_id": asked[0].number,
                "model_config": {
                    "semantic_similarity": "platform.openai.com",
                    "broad_topic_similarity": "huggingface.co/nvidia/NV-Embed-v2",
                    "grammar": "huggingface.co/Salesforce/SFR-Embedding-Mistral",
                    "disfluency": "huggingface.co/Salesforce/SFR-Embedding-Mistral",
                },
            },
        )
        assert scored.status_code == 202
        assert scored.json() == {
            "status": "processing",
            "message": "Evaluation started. Connect to the WebSocket for progress updates.",
            "interview_id": number,
            "question_id": asked[0].number,
        }
        evaluation = heard(socket, "completed")
        assert all(event["question_id"] == asked[0].number for event in evaluation)
        assert all(event["job"] == "evaluate" for event in evaluation)
        (told,) = evaluation[-1]["result"]["questions_processed"]
        assert told["scores"]["semantic_similarity_score"] is not None

    results = client.get("/interview-results", params={"interview_id": number})
    assert results.status_code == 200
    body = results.json()
    assert (body["interview_id"], body["status"]) == (number, "completed")
    assert TIME.fullmatch(body["completed_at"])
    first, second = body["results"]["questions_processed"]
    assert first["question_id"] == asked[0].number
    assert first["asrfile_s3key"] == processed[0]["asrfile_s3key"]
    assert set(first["scores"]) == {
        "semantic_similarity_score",
        "broad_topic_sim_score",
        "grammar_score",
        "disfluency_score",
    }
    assert all(score is None or 0 <= score <= 100 for score in first["scores"].values())
    assert set(first["models"]) == set(first["scores"])
    assert "platform.openai.com" in first["notes"]["semantic_similarity_score"]
    assert second["scores"] is None


def test_what_the_text_says_of_an_unknown_id(client: TestClient, number: int) -> None:
    for method, path, asked in (
        ("post", "/process-interview", {"json": {"interview_id": 10_000}}),
        ("post", "/evaluate-answers", {"json": {"interview_id": 10_000, "question_id": 1}}),
        ("get", "/interview-results", {"params": {"interview_id": 10_000}}),
    ):
        answer = client.request(method, path, **asked)  # type: ignore[arg-type]
        assert answer.status_code == 404
        assert answer.json()["status"] == "error"
        assert answer.json()["message"] == "Interview ID not found in the database"
        assert str(answer.json()["interview_id"]) == "10000"
    answer = client.post("/evaluate-answers", json={"interview_id": number, "question_id": 10_000})
    assert answer.status_code == 404
    assert answer.json()["message"] == "Question ID not found in the database"


@pytest.mark.parametrize(
    "interview", [0, -1, 2**40, 1.5, None, "", "x" * 41, "../../etc", "no-such-id", [], {}, "\0"]
)
def test_ids_that_are_none(client: TestClient, interview: Any) -> None:
    answer = client.post("/process-interview", json={"interview_id": interview})
    assert answer.status_code in {404, 422}
    assert answer.json()["status"] == "error"


def test_ids_work_like_numbers(client: TestClient, number: int, services: Services) -> None:
    interview = services.store.get(number)
    answer = client.post("/process-interview", json={"interview_id": interview.summary.id})
    assert answer.json()["interview_id"] == interview.summary.id
    with client.websocket_connect("/ws/progress") as socket:
        subscribe(socket, interview.summary.id)
        done = heard(socket, "completed")[-1]
    assert done["interview_id"] == interview.summary.id
    assert [each["question_id"] for each in done["result"]["questions_processed"]] == [
        each.question_id for each in interview.questions
    ]


def test_a_late_subscriber_hears_what_was(client: TestClient, number: int) -> None:
    client.post("/process-interview", json={"interview_id": number})
    with client.websocket_connect("/ws/progress") as socket:
        subscribe(socket, number)
        events = heard(socket, "completed")
    assert [event["seq"] for event in events] == list(range(1, len(events) + 1))
    with client.websocket_connect("/ws/progress") as socket:
        subscribe(socket, number)
        assert heard(socket, "completed") == events
        subscribe(socket, number, last_seq=events[-3]["seq"])
        assert heard(socket, "completed") == events[-2:]


def test_twice_while_it_waits_is_one_job(waiting: TestClient) -> None:
    first = waiting.post("/process-interview", json={"interview_id": 1})
    second = waiting.post("/process-interview", json={"interview_id": 1})
    assert first.json() == second.json()
    services: Services = waiting.app.state.services  # type: ignore[attr-defined]
    assert len(services.store.jobs.of(services.store.get(1).summary.id)) == 1
    results = waiting.get("/interview-results", params={"interview_id": 1}).json()
    assert (results["status"], results["completed_at"]) == ("in_progress", None)


def test_a_job_that_fails_says_so_on_the_socket(
    services: Services, client: TestClient, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    interview = services.store.get(number).summary.id
    for file in (services.folder.imports / interview).iterdir():
        file.write_bytes(b"no video")
    client.post("/process-interview", json={"interview_id": number})
    with client.websocket_connect("/ws/progress") as socket:
        subscribe(socket, number)
        error = heard(socket, "error")[-1]
    assert (error["type"], error["interview_id"]) == ("error", number)
    assert "cannot be read as audio or video" in error["message"]
    body = client.get("/interview-results", params={"interview_id": number}).json()
    assert body["status"] == "error"
    assert "cannot be read" in body["message"]


def test_an_engine_that_does_not_answer_is_no_error_yet(
    client: TestClient, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = threading.Event()

    def fails(settings: object, consent: Consent) -> FakeRecognizer:
        asked.set()
        return FakeRecognizer([EngineFailed("It did not answer")])

    monkeypatch.setattr(processing, "make_recognizer", fails)
    client.post("/process-interview", json={"interview_id": number})
    assert asked.wait(120)
    body = client.get("/interview-results", params={"interview_id": number}).json()
    assert body["status"] == "in_progress"


def test_messages_that_nobody_understands(client: TestClient, number: int) -> None:
    with client.websocket_connect("/ws/progress") as socket:
        for message in (
            "no json",
            "[]",
            "{}",
            '{"action": "dance"}',
            '{"action": "subscribe"}',
            '{"action": "subscribe", "interview_id": true}',
            '{"action": "subscribe", "interview_id": 99999999999999999999}',
            '{"action": "subscribe", "interview_id": 1, "last_seq": -1}',
            '{"action": "subscribe", "interview_id": {"a": 1}}',
        ):
            socket.send_text(message)
            answer = socket.receive_json()
            assert (answer["type"], answer["status"]) == ("error", "error"), message
        assert subscribe(socket, 77)["message"] == "Interview ID not found in the database."
        assert subscribe(socket, number)["status"] == "connected"
        socket.send_json({"action": "unsubscribe", "interview_id": number})
        assert socket.receive_json()["status"] == "unsubscribed"


def test_candidates_see_nothing_of_it(services: Services, number: int) -> None:
    headers = account(services, "Cem")
    with client_of(services) as client:
        asked: tuple[tuple[str, str, dict[str, Any]], ...] = (
            ("post", "/process-interview", {"json": {"interview_id": number}}),
            ("post", "/evaluate-answers", {"json": {"interview_id": number, "question_id": 1}}),
            ("get", "/interview-results", {"params": {"interview_id": number}}),
            ("post", "/cvs", {"json": {"text": "I can do it"}}),
        )
        for method, path, more in asked:
            assert client.request(method, path, **more).status_code == 401
            assert client.request(method, path, headers=headers, **more).status_code == 403
        # Refused before it is open, which a server answers with 403.
        with pytest.raises(WebSocketDisconnect), client.websocket_connect("/ws/progress", headers=headers):
            pass


@pytest.mark.slow  # loads what scores are made with
def test_reviewers_mark_first(services: Services, number: int) -> None:
    record = services.store.get(number)
    processing.process_now(
        services.settings, services.folder, services.store, services.clock, record.summary.id, print
    )
    headers = account(services, "Rosa", Role.REVIEWER)
    with client_of(services) as client:
        client.post("/evaluate-answers", json={"interview_id": number}, headers=headers)
        with client.websocket_connect("/ws/progress", headers=headers) as socket:
            subscribe(socket, number)
            done = heard(socket, "completed")[-1]
        assert [each["scores"] for each in done["result"]["questions_processed"]] == [None, None]
        asked = {"interview_id": number}
        hidden = client.get("/interview-results", params=asked, headers=headers).json()
        assert [each["scores"] for each in hidden["results"]["questions_processed"]] == [None, None]
        services.store.assessments.rate(
            Rating(record.summary.id, 1, "Rosa", 4, locked_at=services.clock.now().isoformat())
        )
        seen = client.get("/interview-results", params=asked, headers=headers).json()
        scores = [each["scores"] for each in seen["results"]["questions_processed"]]
        assert scores[0] is not None and scores[1] is None


def test_consent_is_asked_for_first(services: Services, client: TestClient) -> None:
    created = client.post(
        "/interviews",
        json={
            "questions": [{"text": "Why?", "video": "s3://listed/a.mp4"}],
            "consent": {"record": True, "transcribe": False},
        },
    )
    assert created.status_code == 422, "its bucket is not on the list"
    refusal = Consent(frozenset(), "1", "2030-01-01T00:00:00Z", CONSENT.method)
    summary = imported(
        services.settings, services.folder, services.store, services.clock, count=1, consent=refusal
    )
    for path in ("/process-interview", "/evaluate-answers"):
        answer = client.post(path, json={"interview_id": summary.number})
        assert answer.status_code == 409
        assert "did not agree" in answer.json()["message"]


def test_an_interview_that_nobody_answered_is_refused_at_once(services: Services, client: TestClient) -> None:
    plan = a_plan()
    agreed = replace(CONSENT, items=frozenset(ConsentItem))
    services.store.plan(plan, agreed, created=NOW, approved_by=None)
    for path in ("/process-interview", "/evaluate-answers"):
        answer = client.post(path, json={"interview_id": plan.id})
        assert (answer.status_code, "has no answers" in answer.json()["message"]) == (409, True)


def test_bringing_an_interview_in(tmp_path: Path) -> None:
    opened = open_services(tmp_path, processing={"buckets": ("videos",), "workers": 0})
    with client_of(opened) as client:
        cv = client.post("/cvs", json={"text": "Ten years of databases.", "candidate": "C-9"})
        assert cv.status_code == 201
        assert cv.json()["characters"] == 23
        created = client.post(
            "/interviews",
            json={
                "title": "Backend",
                "candidate": "C-9",
                "cv_id": cv.json()["cv_id"],
                "purpose": "practice",
                "held_at": "2030-01-01T10:00:00+02:00",
                "process": True,
                "questions": [
                    {"text": "Why?", "video": "s3://videos/one.mp4", "start": 0, "end": 30},
                    {
                        "text": "How?",
                        "type": "technical",
                        "video": "s3://videos/one.mp4",
                        "start": 30,
                        "end": 70,
                        "reference_answer": "like this",
                    },
                ],
            },
        )
        assert created.status_code == 201, created.text
        body = created.json()
        record = opened.store.get(body["interview_id"])
        assert [each["question_id"] for each in body["questions"]] == [
            each.question_id for each in record.questions
        ]
        assert (record.plan.purpose, record.summary.candidate_id) == (Purpose.PRACTICE, "C-9")
        found = opened.store.cvs.of(record.summary.id)
        assert found is not None and found.text == "Ten years of databases."
        assert opened.store.imports.of(record.summary.id)[1].reference == "like this"
        assert [job.kind.value for job in opened.store.jobs.of(record.summary.id)] == ["process"]
        for wrong, message in (
            ({"questions": [{"text": "Why?", "video": "/etc/passwd"}]}, "no address"),
            ({"questions": [{"text": "Why?", "video": "file:///etc/passwd"}]}, "no web address"),
            ({"questions": [{"text": "Why?", "video": "http://127.0.0.1/x"}]}, "Nothing is fetched from"),
            ({"questions": []}, "questions"),
            (
                {"questions": [{"text": "Why?", "video": "s3://videos/a", "start": 5, "end": 2}]},
                "ends before",
            ),
            ({"questions": [{"text": "Why?", "video": "s3://videos/a"}], "cv_id": "none"}, "no CV"),
        ):
            answer = client.post("/interviews", json=wrong)
            assert answer.status_code == 422
            assert message in answer.json()["message"]
        word = base64.b64encode(document(["Ten years", "of databases."])).decode()
        assert client.post("/cvs", json={"document": word}).json()["characters"] == 23
        assert client.post("/cvs", json={}).status_code == 422
        assert (
            client.post("/cvs", json={"text": "%PDF-1.7 ..."})
            .json()["message"]
            .startswith("The CV is a damaged PDF")
        )
    opened.close()


def test_model_config_is_taken_by_that_name_only(client: TestClient, number: int) -> None:
    answer = client.post(
        "/evaluate-answers", json={"interview_id": number, "model_config": {"charisma": "any"}}
    )
    assert answer.status_code == 422
    schema = client.get("/openapi.json").json()["components"]["schemas"]["EvaluateRequest"]
    assert "model_config" in schema["properties"]
