"""`live`, field by field from its text and docs/contracts.md."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from starlette.websockets import WebSocketDisconnect

from interview_desktop import __version__
from interview_desktop.app.holding.planning import attested_consent, new_id
from interview_desktop.app.live.plan import live_plan
from interview_desktop.core.transcript import Recognized
from interview_desktop.storage.people_tables import Role
from interview_desktop.storage.tables import SetState
from tests.api.live.talking import talking
from tests.api.serving import account
from tests.app.live.holding import questions

SAMPLE = {"session_minutes": 10, "candidate_name": "Test User", "interview_type": "technical"}
"""The request of the text."""
SERVER_MESSAGES = {
    "interview_started",
    "interviewer_question",
    "listening",
    "processing",
    "candidate_response",
    "interviewer_nudge",
    "transcription_failed",
    "interview_ended",
}


def test_health(tmp_path: Path) -> None:
    with talking(tmp_path) as talk:
        root = talk.client.get("/").json()
        assert root == {
            "status": "healthy",
            "message": "Interview Desktop is running.",
            "version": __version__,
            "client": "/client",
            "docs": "/docs",
        }
        health = talk.client.get("/health").json()
        assert (health["status"], health["active_interviews"], health["late_audio_frames"]) == (
            "healthy",
            0,
            0,
        )
        talk.start()
        assert talk.client.get("/health").json()["active_interviews"] == 1
        assert health["max_interviews"] == talk.services.settings.live_interviews


@pytest.mark.parametrize("known", ["general", "HR", "technical", "python"])
def test_a_type_that_the_bank_has_no_questions_for_is_said(tmp_path: Path, known: str) -> None:
    with talking(tmp_path) as talk:
        assert talk.start(interview_type=known)["notes"] == []
        notes = " ".join(talk.start(interview_type="basketweaving")["notes"])
    assert "no questions about basketweaving" in notes
    assert "fit any position" in notes


def test_the_sample_of_the_text(tmp_path: Path) -> None:
    with talking(tmp_path) as talk:
        started = talk.start(**SAMPLE)
        assert started["websocket_url"] == f"/interview/{talk.id}/connect"
        assert (started["status"], started["candidate_name"], started["interview_type"]) == (
            "created",
            "Test User",
            "technical",
        )
        status = talk.client.get(f"/interview/{talk.id}/status").json()
        assert status == {
            "interview_id": talk.id,
            "status": "created",
            "state": "created",
            "candidate_name": "Test User",
            "interview_type": "technical",
            "session_minutes": 10.0,
            "elapsed_seconds": 0.0,
            "remaining_seconds": 600.0,
            "question_count": 0,
            "connected": False,
            "audio_source": "client",
            "reason": None,
            "last_seq": 0,
        }
        ended = talk.client.delete(f"/interview/{talk.id}")
        assert ended.status_code == 200
        assert (ended.json()["status"], ended.json()["reason"]) == ("ended", "deleted")
        assert talk.client.delete(f"/interview/{talk.id}").status_code == 200
        assert talk.client.get(f"/interview/{talk.id}/status").json()["status"] == "ended"


def test_every_message_of_the_text(tmp_path: Path) -> None:
    # Speech that nobody understands, then two answers; silence before the last.
    with talking(tmp_path, session_minutes=5) as talk:
        script = talk.engines.recognizer._script
        talk.start(candidate_name="Ada", interview_type="hr")
        with talk.connect() as socket:
            messages = talk.until(socket, "listening")
            talk.say(socket)
            messages += talk.until(socket, "transcription_failed")
            script.append("I build bridges.")
            messages += talk.until(socket, "listening")
            talk.say(socket)
            messages += talk.until(socket, "candidate_response")
            messages += talk.until(socket, "interviewer_nudge")
            socket.send_json({"type": "ping"})
            messages += talk.until(socket, "pong")
            socket.send_json({"type": "end_interview"})
            messages += talk.until(socket, "interview_ended")
            with pytest.raises(WebSocketDisconnect) as closed:
                socket.receive_json()
            assert closed.value.code == 1000
        assert {message["type"] for message in messages} == SERVER_MESSAGES | {"pong"}
        assert [message["seq"] for message in messages] == list(range(1, len(messages) + 1))
        for message in messages:
            assert message["interview_id"] == talk.id
            assert datetime.fromisoformat(message["timestamp"]).utcoffset() is not None
        first = {kind: next(m for m in messages if m["type"] == kind) for kind in SERVER_MESSAGES}
        began = first["interview_started"]
        assert (began["candidate_name"], began["interview_type"], began["session_minutes"]) == (
            "Ada",
            "hr",
            5.0,
        )
        assert (began["sample_rate"], began["channels"], began["frame_duration_ms"]) == (16000, 1, 20)
        question = first["interviewer_question"]
        assert (question["question_number"], question["repeated"], question["feedback"]) == (1, False, "")
        assert question["text"] == question["question"]
        assert first["listening"]["question_number"] == 1
        assert first["transcription_failed"]["will_repeat"] is True
        answer = first["candidate_response"]
        assert (answer["text"], answer["question_number"], answer["confidence"]) == (
            "I build bridges.",
            1,
            0.9,
        )
        assert first["interviewer_nudge"]["text"]
        ended = first["interview_ended"]
        assert ended["reason"] == "end_interview"
        assert ended["summary"]["answers"][0]["answer"] == "I build bridges."

        sound = talk.client.get(question["audio_url"])
        assert (sound.status_code, sound.headers["content-type"]) == (200, "audio/mpeg")
        assert len(sound.content) > 1000
        part = talk.client.get(question["audio_url"], headers={"Range": "bytes=0-1"})
        assert (part.status_code, part.content) == (206, sound.content[:2])
        assert talk.client.get(f"/interview/{talk.id}/speech/guess.mp3").status_code == 404

        file = tmp_path / f"interview_summary_{talk.id}.json"
        assert json.loads(file.read_text()) == ended["summary"]
        record = talk.services.store.get(talk.id)
        texts = [
            a.answer.recognition.text for a in record.answers if isinstance(a.answer.recognition, Recognized)
        ]
        assert texts == ["I build bridges."]


def test_the_time_limit(tmp_path: Path) -> None:
    with talking(tmp_path) as talk:
        talk.start(session_minutes=0.5)
        with talk.connect() as socket:
            messages = talk.until(socket, "interview_ended")
        assert messages[-1]["reason"] == "time_limit"
        status = talk.client.get(f"/interview/{talk.id}/status").json()
        assert (status["status"], status["reason"], status["remaining_seconds"]) == (
            "ended",
            "time_limit",
            0.0,
        )


def test_a_dropped_socket_goes_on_where_it_was(tmp_path: Path) -> None:
    with talking(tmp_path, "One.", "Two.") as talk:
        talk.start()
        with talk.connect() as socket:
            before = talk.until(socket, "listening")
        talk.gone()
        with talk.connect(last_seq=before[-2]["seq"]) as socket:
            talk.seen = before[-2]["seq"]
            again = talk.until(socket, "listening")
            assert again == before[-1:]
            talk.say(socket)
            after = talk.until(socket, "candidate_response")
        numbers = [message["seq"] for message in before + after]
        assert numbers == list(range(1, len(numbers) + 1))
        with talk.connect() as socket:  # without a number: all of it
            talk.seen = 0
            assert talk.until(socket, "candidate_response") == before + after
        assert talk.client.get(f"/interview/{talk.id}/status").json()["last_seq"] >= len(numbers)


def test_an_interview_that_has_ended_can_be_read_once_more(tmp_path: Path) -> None:
    with talking(tmp_path) as talk:
        talk.start()
        talk.client.delete(f"/interview/{talk.id}")
        with talk.connect() as socket:
            assert talk.until(socket, "interview_ended")[-1]["reason"] == "deleted"


def test_a_client_whose_place_another_one_takes_is_told_so(tmp_path: Path) -> None:
    with talking(tmp_path) as talk:
        talk.start()
        with talk.connect() as first:
            talk.until(first, "listening")
            with talk.connect(last_seq=talk.seen) as second:
                with pytest.raises(WebSocketDisconnect) as closed:
                    first.receive_json()
                assert closed.value.code == 4409
                second.send_json({"type": "ping"})
                assert talk.until(second, "pong")


def test_ending_the_service_tells_the_client_and_keeps_what_is_being_said(tmp_path: Path) -> None:
    with talking(tmp_path, "I build bridges.") as talk:
        talk.start()
        with talk.connect() as socket:
            talk.until(socket, "listening")
            talk.speak(socket, 1.2)
            talk.end_service()
            ended = talk.until(socket, "interview_ended")[-1]
            assert (ended["reason"], ended["summary"]["answers"][0]["answer"]) == (
                "shutdown",
                "I build bridges.",
            )
            with pytest.raises(WebSocketDisconnect) as closed:
                socket.receive_json()
            assert closed.value.code == 1000
        refused = talk.client.post("/interview/start", json={"audio_source": "client"})
        assert (refused.status_code, "being ended" in refused.json()["message"]) == (429, True)


def test_questions_of_a_set(tmp_path: Path) -> None:
    with talking(tmp_path) as talk:
        stored = questions(2)
        talk.services.store.question_sets.submit(stored, talk.clock.now(), text_digest="0" * 64)
        assert talk.services.store.question_sets.get(stored.id).state is SetState.PENDING
        talk.start(question_set_id=stored.id)
        with talk.connect() as socket:
            asked = talk.until(socket, "interviewer_question")[-1]
        assert asked["question"] == stored.questions[0].text
        missing = talk.client.post("/interview/start", json={"question_set_id": str(uuid4())})
        assert (missing.status_code, missing.json()["status"]) == (404, "error")


def test_the_clients_own_consent_counts(tmp_path: Path) -> None:
    with talking(tmp_path, "secret") as talk:
        talk.start(consent={"record": True})
        with talk.connect() as socket:
            talk.until(socket, "listening")
            talk.say(socket)
            answer = talk.until(socket, "candidate_response")[-1]
        assert (answer["text"], answer["confidence"]) == ("", None)
        assert talk.engines.recognizer.requests == []


@pytest.mark.parametrize(
    "body",
    [
        {"session_minutes": 0},
        {"session_minutes": "soon"},
        {"candidate_name": "x" * 201},
        {"language": "../en"},
        {"audio_source": "radio"},
        {"question_set_id": "7"},
        {"consent": {"everything": True}},
    ],
)
def test_what_cannot_be_started(tmp_path: Path, body: dict[str, object]) -> None:
    with talking(tmp_path) as talk:
        answer = talk.client.post("/interview/start", json=body)
        assert (answer.status_code, answer.json()["status"]) == (422, "error")


def test_an_empty_request_starts_an_interview_with_the_defaults(tmp_path: Path) -> None:
    with talking(tmp_path, microphone="none") as talk:
        answer = talk.client.post("/interview/start", json={})
        assert answer.status_code == 200
        assert (answer.json()["session_minutes"], answer.json()["audio_source"]) == (10.0, "microphone")


def test_there_is_no_such_interview(tmp_path: Path) -> None:
    with talking(tmp_path) as talk:
        for interview_id in (str(uuid4()), "7", "..%2f..%2fetc"):
            assert talk.client.get(f"/interview/{interview_id}/status").status_code == 404
            assert talk.client.delete(f"/interview/{interview_id}").status_code == 404
        talk.id = str(uuid4())
        with talk.dial() as socket:
            assert socket.receive_json()["type"] == "error"
            with pytest.raises(WebSocketDisconnect) as closed:
                socket.receive_json()
            assert closed.value.code == 4004


def test_a_place_that_no_message_has(tmp_path: Path) -> None:
    with talking(tmp_path) as talk:
        talk.start()
        with talk.connect() as first:
            talk.until(first, "listening")
            for place in ("abc", "-5", "1.5", "", "9999999", "9" * 5000):
                with talk.dial(place) as socket:
                    refused = socket.receive_json()
                    assert refused["type"] == "error", place
                    assert "last_seq" in refused["message"]
                    with pytest.raises(WebSocketDisconnect) as closed:
                        socket.receive_json()
                    assert closed.value.code == 4400
            # None of them has taken the place of the one who is there.
            first.send_json({"type": "ping"})
            talk.until(first, "pong")
            with talk.connect(talk.seen) as again:  # the newest that was read
                again.send_json({"type": "ping"})
                talk.until(again, "pong")


def test_a_set_that_is_not_there_is_told_without_a_command_of_the_terminal(tmp_path: Path) -> None:
    with talking(tmp_path) as talk:
        answer = talk.client.post("/interview/start", json={"question_set_id": str(uuid4())})
        assert answer.status_code == 404
        assert "questions list" not in answer.json()["message"]


def test_what_a_client_should_not_send(tmp_path: Path) -> None:
    with talking(tmp_path) as talk:
        talk.start()
        with talk.connect() as socket:
            talk.until(socket, "listening")
            for sent in ("nonsense", "[]", '{"type": 7}', '{"type": "sing"}', "{" * 5000):
                socket.send_text(sent)
                assert talk.until(socket, "error")[-1]["message"]
            for frame in (b"", b"odd", bytes(64_002)):
                socket.send_bytes(frame)
                assert "16 kHz" in talk.until(socket, "error")[-1]["message"]
            socket.send_json({"type": "ping"})
            talk.until(socket, "pong")


def test_no_more_interviews_than_there_is_room_for(tmp_path: Path) -> None:
    with talking(tmp_path, live_interviews=1) as talk:
        talk.start()
        full = talk.client.post("/interview/start", json={"audio_source": "client"})
        assert (full.status_code, full.headers["retry-after"]) == (429, "60")
        talk.client.delete(f"/interview/{talk.id}")
        talk.start()


def test_another_users_interview_is_not_there(tmp_path: Path) -> None:
    with talking(tmp_path) as talk:
        ada, eve = account(talk.services, "Ada"), account(talk.services, "Eve")
        staff = account(talk.services, "Olga", Role.OPERATOR)
        talk.headers = ada
        talk.start()
        url = f"/interview/{talk.id}/status"
        assert talk.client.get(url, headers=ada).status_code == 200
        assert talk.client.get(url, headers=staff).status_code == 200
        assert talk.client.get(url, headers=eve).status_code == 404
        assert talk.client.delete(f"/interview/{talk.id}", headers=eve).status_code == 404
        assert talk.client.get(url).status_code == 401
        refused = talk.client.post("/interview/start", json={"audio_source": "microphone"}, headers=ada)
        assert refused.status_code == 403
        talk.headers = eve
        with talk.dial() as socket:
            assert socket.receive_json()["type"] == "error"
        talk.headers = {}
        with pytest.raises(WebSocketDisconnect), talk.dial():
            pass


def test_staff_may_name_an_interview_by_its_number(tmp_path: Path) -> None:
    with talking(tmp_path) as talk:
        talk.start()
        number = talk.services.store.get(talk.id).summary.number
        assert talk.client.get(f"/interview/{number}/status").json()["interview_id"] == talk.id


def test_an_interview_of_an_earlier_run_has_a_status(tmp_path: Path) -> None:
    with talking(tmp_path) as talk:
        talk.start(candidate_name="Ada")
        with talk.connect() as socket:
            talk.until(socket, "listening")
            early = talk.client.get(f"/interview/{talk.id}/summary")
            assert (early.status_code, early.headers["Retry-After"]) == (409, "10")
            socket.send_json({"type": "end_interview"})
            talk.until(socket, "interview_ended")
        interview_id = talk.id
        kept = talk.client.get(f"/interview/{interview_id}/summary").json()
        assert (kept["interview_id"], kept["reason"]) == (interview_id, "end_interview")
    with talking(tmp_path) as talk:
        assert talk.client.get(f"/interview/{interview_id}/summary").json() == kept
        status = talk.client.get(f"/interview/{interview_id}/status").json()
        assert (status["status"], status["candidate_name"], status["reason"]) == (
            "ended",
            "Ada",
            "end_interview",
        )
        assert (
            talk.client.delete(f"/interview/{interview_id}").json()["summary"]["interview_id"] == interview_id
        )
        # Its messages are gone; a client that comes back to it hears its end.
        talk.id = interview_id
        with talk.dial(last_seq=3) as socket:
            ended = socket.receive_json()
            assert (ended["type"], ended["reason"], "seq" in ended) == (
                "interview_ended",
                "end_interview",
                False,
            )
            assert ended["summary"]["interview_id"] == interview_id
            with pytest.raises(WebSocketDisconnect) as closed:
                socket.receive_json()
            assert closed.value.code == 1000
        planned = new_id()
        talk.services.store.plan(
            live_plan(talk.services.settings, questions(1), planned),
            attested_consent(talk.services.settings, talk.clock),
            created=talk.clock.now(),
            approved_by=None,
        )
        talk.id = planned
        with talk.dial() as socket:
            assert "not held over this interface" in socket.receive_json()["message"]


def test_the_page_and_what_belongs_to_it(tmp_path: Path) -> None:
    with talking(tmp_path) as talk:
        page = talk.client.get("/client")
        assert page.status_code == 200
        assert "unsafe" not in page.headers["content-security-policy"]
        assert "microphone=(self)" in page.headers["permissions-policy"]
        assert "<script>" not in page.text and "style=" not in page.text and " onclick" not in page.text
        for name in (
            "client.css",
            "client.js",
            "page.js",
            "sound.js",
            "worklet.js",
            "icon.svg",
            "regular.ttf",
        ):
            assert (
                f"/client/{name}"
                in page.text
                + talk.client.get("/client/client.css").text
                + talk.client.get("/client/client.js").text
                + talk.client.get("/client/sound.js").text
            ), name
            assert talk.client.get(f"/client/{name}").status_code == 200, name
        assert talk.client.get("/client/..%2f..%2fREADME.md").status_code == 404


def test_the_page_is_told_how_long_answers_are_kept(tmp_path: Path) -> None:
    rules = {"keep": {"transcript": 7}, "delete": {"transcript": 30}}
    cases: tuple[tuple[str, dict[str, Any], tuple[int | None, int | None]], ...] = (
        ("rules", rules, (7, 30)),
        ("none", {}, (None, None)),
    )
    for name, settings, told in cases:
        (tmp_path / name).mkdir()
        with talking(tmp_path / name, **settings) as talk:
            found = talk.client.get("/client/keeping").json()
            assert (found["at_least_days"], found["at_most_days"]) == told
            assert found["responsible"] == ""


def test_the_page_is_told_who_is_responsible_as_plain_text(tmp_path: Path) -> None:
    with talking(tmp_path, notice={"organisation": "Ada & <b>Co</b>", "text": "Own\nwords."}) as talk:
        found = talk.client.get("/client/keeping").json()
        assert found["responsible"] == "Ada & <b>Co</b> is responsible for this interview.\nOwn\nwords."


def test_a_fuzz_of_the_socket(tmp_path: Path) -> None:
    """A cheap form of tests/bench/live_fuzz.py."""
    from tests.bench.live_fuzz import fuzz

    with talking(tmp_path) as talk:
        assert fuzz(talk, messages=300, seed=1) == 300
        assert talk.client.get("/health").json()["status"] == "healthy"
