"""`avatar`, field by field from its text and docs/contracts.md."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from starlette.websockets import WebSocketDisconnect

from interview_desktop import __version__
from interview_desktop.api.application import end_conversations
from interview_desktop.api.avatar.contract import avatar_contract
from interview_desktop.api.services import Services
from interview_desktop.app.avatar.did import DidClient
from interview_desktop.app.avatar.service import AvatarService
from interview_desktop.app.avatar.voice import AvatarVoice
from interview_desktop.app.live.keeping import LiveKeeper
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.transcript import TYPED, Recognized
from interview_desktop.speech.mp3 import decoded
from tests.api.serving import Client, account, client_of, open_services, settings_for
from tests.fakes.clock import FakeClock
from tests.fakes.did import CLIP, DidService, did_service
from tests.fakes.speech import FakeSynthesizer

SOCKET = "/api/v1/interview/session"


class Desk:
    """The service with a voice of tones, in virtual time."""

    def __init__(
        self, services: Services, clock: FakeClock, client: Client, made: list[AvatarService]
    ) -> None:
        self.services, self.clock, self.client, self.made = services, clock, client, made

    @property
    def service(self) -> AvatarService:
        return self.made[0]

    def end(self) -> None:
        """What the program does when a signal ends it, before it closes the sockets that are left."""
        assert self.client.portal is not None
        self.client.portal.call(end_conversations, self.client.app, 20.0)

    @contextmanager
    def session(self, query: str = "", **headers: str) -> Iterator[Any]:
        with self.client.websocket_connect(f"{SOCKET}{query}", headers=headers) as socket:
            yield socket


@contextmanager
def opened(
    folder: Path, did: DidService | None = None, *, again: bool = False, **settings: Any
) -> Iterator[Desk]:
    """The service; `again` over what an earlier run has left in the folder."""
    clock, made = FakeClock(), []
    if did is not None:
        settings |= {"did_api_key": "me:key"}
        settings["avatar"] = {"did_url": did.url, "prerender": True}
    if again:
        services = Services.open(settings_for(folder, **settings), clock)
    else:
        services = open_services(folder, clock, **settings)

    def service(given: Services) -> AvatarService:
        keeper = LiveKeeper(given.folder, given.store, given.clock)
        voice = AvatarVoice(lambda: (FakeSynthesizer(), VoiceChoice()), given.settings.avatar.volume)
        client = None
        if did is not None and given.settings.avatar_mode != "audio_only":

            def wait(seconds: float) -> bool:
                clock.advance(seconds)
                return False

            client = DidClient("me:key", given.settings.avatar, clock.monotonic, wait)
        made.append(
            AvatarService(
                given.settings, keeper, clock, voice=voice, client=client, clips_folder=folder / "clips"
            )
        )
        return made[-1]

    with client_of(services, contracts=(avatar_contract(service),)) as client:
        yield Desk(services, clock, client, made)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with opened(tmp_path) as made:
        yield made


def test_the_http_endpoints(desk: Desk) -> None:
    assert desk.client.get("/api/v1/health").json() == {
        "status": "healthy",
        "service": "ai_avatar",
        "version": __version__,
        "avatar_mode": "audio_only",
        "active_sessions": 0,
    }
    status = desk.client.get("/api/v1/avatar/status").json()
    assert (status["avatar_mode"], status["did_configured"], status["did_available"], status["credits"]) == (
        "audio_only",
        False,
        False,
        None,
    )
    speaks = desk.client.get("/api/v1/voices", params={"language": "en"}).json()["default"]
    assert (status["voice"], status["clips_ready"]) == (speaks or "", 0)
    info = desk.client.get("/api/v1/interview/info").json()
    assert (info["total_questions"], info["avatar_mode"]) == (10, "audio_only")
    assert info["websocket_url"] == "ws://127.0.0.1:8000/api/v1/interview/session"
    assert len(set(info["question_types"])) >= 5 and info["question_types"][0] == "introduction"
    assert desk.client.get("/openapi.json").json()["paths"]["/api/v1/voices"]
    assert desk.client.get("/redoc").status_code == desk.client.get("/docs").status_code == 200


def test_the_voices_are_those_of_the_installed_engines(desk: Desk) -> None:
    found = desk.client.get("/api/v1/voices").json()
    assert found["default"] in {voice["name"] for voice in found["voices"]}
    german = desk.client.get("/api/v1/voices?language=de").json()
    assert german["default"] in {voice["name"] for voice in german["voices"]}
    assert {voice["engine"] for voice in found["voices"]} >= {"piper", "espeak"}
    assert all(voice["service"] is None for voice in found["voices"])
    assert desk.client.get("/api/v1/voices?language=xx").json() == {"voices": [], "default": None}


def test_the_flow_of_the_text(desk: Desk) -> None:
    with desk.session() as socket:
        info = socket.receive_json()
        assert (info["type"], info["seq"]) == ("session_info", 1)
        data = info["data"]
        assert data["session_id"].startswith("session_")
        assert (data["state"], data["total_questions"], data["avatar_mode"]) == ("created", 10, "audio_only")
        assert data["avatar_image_url"] == "http://127.0.0.1:8000/api/v1/avatar/image.png"
        assert data["idle_video_url"] == "http://127.0.0.1:8000/api/v1/avatar/idle.mp4"
        socket.send_json({"type": "start"})
        for number in range(1, 11):
            question = socket.receive_json()
            assert question["type"] == "question"
            asked = question["data"]
            assert (asked["question_id"], asked["current_question"], asked["total_questions"]) == (
                number,
                number,
                10,
            )
            assert (asked["avatar_mode"], asked["video_url"]) == ("audio_only", None)
            assert asked["question_text"] and asked["question_type"] and asked["latency_ms"] >= 0
            assert asked["idle_video_url"] == data["idle_video_url"]
            assert asked["avatar_image_url"] == data["avatar_image_url"]
            sound = decoded(base64.b64decode(asked["audio_base64"]), "us")
            assert sound.duration == pytest.approx(asked["audio_duration"], abs=0.1)
            timings = asked["word_timings"]
            assert [each["word"] for each in timings] == asked["question_text"].split()
            assert all(each["start"] < each["end"] <= asked["audio_duration"] for each in timings)
            assert "fallback_reason" not in asked
            desk.clock.advance(5)
            socket.send_json(
                {"type": "answer", "data": {"question_id": number, "answer_text": f"My answer {number}..."}}
            )
        complete = socket.receive_json()
        assert complete["type"] == "complete"
        assert complete["data"]["message"] == "Congratulations! You have completed the interview."
        assert complete["data"]["questions_answered"] == 10
        summary = complete["data"]["session_summary"]
        assert (summary["session_id"], summary["reason"]) == (data["session_id"], "completed")
        assert [each["answer"] for each in summary["answers"]] == [f"My answer {n}..." for n in range(1, 11)]
        with pytest.raises(WebSocketDisconnect) as closed:
            socket.receive_json()
        assert closed.value.code == 1000
    record = desk.services.store.get(data["interview_id"])
    assert (record.summary.status, record.summary.interface) == ("completed", "avatar")
    first = record.answers[0].answer
    assert isinstance(first.recognition, Recognized)
    assert (first.recognition.text, first.recognition.engine) == ("My answer 1...", TYPED)
    assert not any(question.approved for question in record.questions)
    assert "My answer 7" in desk.services.folder.transcript(data["interview_id"], "txt").read_text()


def test_a_ping_is_answered_with_its_timestamp(desk: Desk) -> None:
    with desk.session() as socket:
        socket.receive_json()
        socket.send_json({"type": "ping", "data": {"timestamp": 1234567890}})
        pong = socket.receive_json()
        assert (pong["type"], pong["data"]) == ("pong", {"timestamp": 1234567890})
        socket.send_json({"type": "ping", "data": {"timestamp": "x" * 101}})
        assert socket.receive_json()["data"] == {"timestamp": None}


def test_a_session_can_be_ended(desk: Desk) -> None:
    with desk.session() as socket:
        socket.receive_json()
        socket.send_json({"type": "start"})
        socket.receive_json()
        socket.send_json({"type": "answer", "data": {"question_id": 1, "answer_text": "One."}})
        socket.receive_json()
        socket.send_json({"type": "end"})
        complete = socket.receive_json()
        assert (complete["type"], complete["data"]["questions_answered"]) == ("complete", 1)
        assert complete["data"]["message"] == "You have ended the interview. Your answers are kept."


def test_ending_the_service_ends_and_keeps_the_sessions(desk: Desk) -> None:
    with desk.session() as socket:
        interview_id = socket.receive_json()["data"]["interview_id"]
        socket.send_json({"type": "start"})
        socket.receive_json()
        socket.send_json({"type": "answer", "data": {"question_id": 1, "answer_text": "One."}})
        socket.receive_json()
        desk.end()
        summary = socket.receive_json()["data"]["session_summary"]
        assert (summary["reason"], summary["answers"][0]["answer"]) == ("shutdown", "One.")
        with pytest.raises(WebSocketDisconnect) as closed:
            socket.receive_json()
        assert closed.value.code == 1000
    assert desk.services.store.get(interview_id).summary.status == "stopped"


def test_a_session_of_an_earlier_run_says_how_it_ended(tmp_path: Path) -> None:
    with opened(tmp_path) as desk, desk.session() as socket:
        session = socket.receive_json()["data"]["session_id"]
        socket.send_json({"type": "start"})
        socket.receive_json()
        socket.send_json({"type": "answer", "data": {"question_id": 1, "answer_text": "One."}})
        socket.receive_json()
        socket.send_json({"type": "end"})
        complete = socket.receive_json()
    with opened(tmp_path, again=True) as desk:
        with desk.session(f"?session_id={session}&last_seq=3") as socket:
            assert socket.receive_json() == {"type": "complete", "data": complete["data"]}
            with pytest.raises(WebSocketDisconnect) as closed:
                socket.receive_json()
            assert closed.value.code == 1000
        eve = account(desk.services, "Eve")
        with desk.session(f"?session_id={session}", **eve) as socket:
            assert socket.receive_json()["type"] == "error"


def test_what_is_wrong_with_an_answer_is_said(desk: Desk) -> None:
    with desk.session() as socket:
        socket.receive_json()
        socket.send_json({"type": "start"})
        socket.receive_json()
        for given, said in (
            ({"question_id": 1, "answer_text": "x" * 20_001}, "20,000 characters"),
            ({"question_id": True, "answer_text": "One."}, "question_id, a number"),
            ({"question_id": 2, "answer_text": "Two."}, "present question is 1"),
        ):
            socket.send_json({"type": "answer", "data": given})
            assert said in socket.receive_json()["message"]
        socket.send_json({"type": "answer", "data": {"question_id": 1, "answer_text": "x" * 20_000}})
        assert socket.receive_json()["type"] == "question"


@pytest.mark.parametrize(
    "message",
    [
        "nonsense",
        "[]",
        '{"type": "sing"}',
        '{"type": "answer"}',
        '{"type": "answer", "data": {"question_id": "one", "answer_text": "x"}}',
        '{"type": "answer", "data": {"question_id": 1, "answer_text": "too early"}}',
        b"\x00\x01",
    ],
)
def test_what_a_client_should_not_send(desk: Desk, message: str | bytes) -> None:
    with desk.session() as socket:
        socket.receive_json()
        if isinstance(message, bytes):
            socket.send_bytes(message)
        else:
            socket.send_text(message)
        error = socket.receive_json()
        assert error["type"] == "error" and error["data"]["message"]
        socket.send_json({"type": "start"})
        assert socket.receive_json()["type"] == "question"
        socket.send_json({"type": "answer", "data": {"question_id": 7, "answer_text": "x"}})
        assert "present question is 1" in socket.receive_json()["data"]["message"]
        socket.send_json({"type": "start"})
        assert "started already" in socket.receive_json()["data"]["message"]


def test_a_dropped_socket_goes_on_where_it_was(desk: Desk) -> None:
    with desk.session() as socket:
        session = socket.receive_json()["data"]["session_id"]
        socket.send_json({"type": "start"})
        question = socket.receive_json()
    with desk.session(f"?session_id={session}&last_seq=1") as socket:
        assert socket.receive_json() == question
        socket.send_json({"type": "answer", "data": {"question_id": 1, "answer_text": "One."}})
        assert socket.receive_json()["data"]["question_id"] == 2
    for place in ("abc", "-5", "9999999"):
        with desk.session(f"?session_id={session}&last_seq={place}") as socket:
            refused = socket.receive_json()
            assert refused["type"] == "error", place
            assert "last_seq" in refused["data"]["message"]
            with pytest.raises(WebSocketDisconnect) as closed:
                socket.receive_json()
            assert closed.value.code == 4400
    with desk.session("?last_seq=7") as socket:  # of a session that the client does not name
        assert socket.receive_json()["type"] == "session_info"
    with desk.session("?session_id=session_unknown") as socket:
        assert socket.receive_json()["type"] == "error"
        with pytest.raises(WebSocketDisconnect) as closed:
            socket.receive_json()
        assert closed.value.code == 4004


def test_time_stands_still_while_nobody_is_connected(desk: Desk) -> None:
    def answered(socket: Any, number: int) -> None:
        socket.send_json({"type": "answer", "data": {"question_id": number, "answer_text": "One."}})
        assert socket.receive_json()["type"] == "question"

    with desk.session() as socket:
        info = socket.receive_json()["data"]
        desk.clock.advance(5)
        socket.send_json({"type": "start"})
        socket.receive_json()
        desk.clock.advance(10)
        answered(socket, 1)
    desk.clock.advance(600)
    session = f"?session_id={info['session_id']}&last_seq="
    with desk.session(f"{session}2") as socket:
        assert socket.receive_json()["seq"] == 3
        desk.clock.advance(20)
        with desk.session(f"{session}2") as second:
            assert second.receive_json()["seq"] == 3
            with pytest.raises(WebSocketDisconnect):
                socket.receive_json()
            # The client that was replaced is gone by now, and takes no time with it.
            desk.clock.advance(7)
            answered(second, 2)
    desk.clock.advance(600)
    with desk.session(f"{session}4") as socket:
        socket.send_json({"type": "end"})
        summary = socket.receive_json()["data"]["session_summary"]
    assert summary["duration_seconds"] == 37.0
    record = desk.services.store.get(info["interview_id"])
    assert [stored.answer.end for stored in record.answers] == [10.0, 37.0]


def test_a_client_whose_place_another_one_takes_is_told_so(desk: Desk) -> None:
    with desk.session() as first:
        session = first.receive_json()["data"]["session_id"]
        with desk.session(f"?session_id={session}&last_seq=1") as second:
            with pytest.raises(WebSocketDisconnect) as closed:
                first.receive_json()
            assert closed.value.code == 4409
            second.send_json({"type": "start"})
            assert second.receive_json()["type"] == "question"


def test_a_session_that_nobody_goes_on_with_is_ended_and_kept(desk: Desk) -> None:
    with desk.session() as socket:
        info = socket.receive_json()["data"]
        socket.send_json({"type": "start"})
        socket.receive_json()
        desk.clock.advance(31 * 60)
        desk.client.app.state.avatar.tidy()  # type: ignore[attr-defined]
        complete = socket.receive_json()
        assert complete["data"]["session_summary"]["reason"] == "time_limit"
    assert desk.services.store.get(info["interview_id"]).summary.ended is not None


def test_another_users_session_is_not_there(desk: Desk) -> None:
    ada, eve = account(desk.services, "Ada"), account(desk.services, "Eve")
    with desk.session(**ada) as socket:
        session = socket.receive_json()["data"]["session_id"]
    with desk.session(f"?session_id={session}", **eve) as socket:
        assert socket.receive_json()["type"] == "error"
    with pytest.raises(WebSocketDisconnect), desk.session():
        pass
    assert desk.client.get("/api/v1/avatar/status").status_code == 401
    assert desk.client.get("/api/v1/health").status_code == 200


def test_clips_of_d_id(tmp_path: Path) -> None:
    with did_service() as did, opened(tmp_path, did) as desk:
        assert desk.service.clips is not None and desk.service.clips._thread is not None
        desk.service.clips._thread.join(120)
        assert desk.service._looking is not None
        desk.service._looking.join(120)
        assert len(did.asked) == 10
        status = desk.client.get("/api/v1/avatar/status").json()
        assert (status["avatar_mode"], status["did_available"], status["clips_ready"]) == ("video", True, 10)
        assert status["credits"] == {"remaining": 7.0, "total": 20.0}
        with desk.session() as socket:
            info = socket.receive_json()["data"]
            assert info["avatar_mode"] == "video"
            assert info["idle_video_url"] == "https://pictures.example/idle.mp4"
            socket.send_json({"type": "start"})
            asked = socket.receive_json()["data"]
            assert asked["avatar_mode"] == "video" and asked["audio_base64"] and asked["audio_duration"] > 0
            clip = desk.client.get(asked["video_url"].removeprefix("http://127.0.0.1:8000"))
            assert (clip.status_code, clip.content) == (200, CLIP)
        assert desk.client.get(f"/api/v1/avatar/clips/{'0' * 64}.mp4").status_code == 404
        assert "me:key" not in str(status)


def test_a_clip_that_is_not_there_falls_back_to_sound(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with did_service() as did:
        did.status = 402
        with opened(tmp_path, did) as desk:
            assert desk.service.clips is not None and desk.service.clips._thread is not None
            desk.service.clips._thread.join(120)
            with desk.session() as socket:
                assert socket.receive_json()["data"]["avatar_mode"] == "video"
                socket.send_json({"type": "start"})
                asked = socket.receive_json()["data"]
                assert (asked["avatar_mode"], asked["video_url"]) == ("audio_only", None)
                assert "no credits left" in asked["fallback_reason"]
                assert asked["word_timings"]
    assert "no clips are made" in caplog.text


def test_the_mode_can_be_forced(tmp_path: Path) -> None:
    with did_service() as did, opened(tmp_path, did, avatar_mode="audio_only") as desk:
        assert desk.client.get("/api/v1/health").json()["avatar_mode"] == "audio_only"
        assert did.keys == []


def test_the_pictures(desk: Desk) -> None:
    image = desk.client.get("/api/v1/avatar/image.png")
    assert (image.headers["content-type"], image.content[:4]) == ("image/png", b"\x89PNG")
    idle = desk.client.get("/api/v1/avatar/idle.mp4", headers={"Range": "bytes=4-7"})
    assert (idle.status_code, idle.content) == (206, b"ftyp")
