"""The `audio` interface, from its text and docs/contracts.md, field by field; and what nobody may do with it."""

import io
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from interview_desktop.api.local import CONTRACT as LOCAL
from interview_desktop.api.services import Services
from interview_desktop.app.artifacts.finished import class_of
from interview_desktop.app.artifacts.taking_back import take_back
from interview_desktop.app.artifacts.uploading import Uploader
from interview_desktop.app.audio import interviews as sessions
from interview_desktop.app.audio.files import AudioFiles
from interview_desktop.app.kept.erasing import Order, erase
from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.settings import Settings
from interview_desktop.core.approval import Decision, Verdict
from interview_desktop.core.errors import DataFolderError, EngineFailed, EngineUnavailable
from interview_desktop.core.ports import Clock
from interview_desktop.core.retention import ObjectClass
from interview_desktop.core.scoring import (
    AnswerAssessment,
    Assessment,
    Feedback,
    Measure,
    Quality,
    Score,
    Scorer,
)
from interview_desktop.core.transcript import NoSpeech
from interview_desktop.recording.reading.untrusted import Limits
from interview_desktop.storage.folder_artifacts import FolderArtifacts
from interview_desktop.storage.people_tables import Role
from interview_desktop.storage.sealed import is_sealed
from interview_desktop.storage.store import InterviewStore
from tests.api.audio_service import scripted
from tests.api.serving import Client, account, client_of, open_services
from tests.api.sounds import sound
from tests.assessment.answers import GOOD
from tests.storage.samples import NOW, QUESTIONS

API = "/api/audio-interview"
EXAMPLE = {"job_description": "Senior Developer role...", "question_count": 3, "voice_id": "alloy"}
"""The request of the text's testing guide."""


ALL_DONE = "All audio answers evaluated successfully using batch AI processing"


@pytest.fixture
def client(services: Services) -> Iterator[Client]:
    """Whose recogniser understands the same good answer every time."""
    with client_of(services, contracts=(scripted([GOOD] * 9),)) as opened:
        yield opened


def started(client: Client, headers: dict[str, str] | None = None, **more: object) -> dict:
    answer = client.post(f"{API}/questions/", json=EXAMPLE | more, headers=headers)
    assert answer.status_code == 200, answer.text
    return answer.json()


def submitted(
    client: Client,
    question: str,
    content: bytes,
    name: str = "answer.wav",
    headers: dict[str, str] | None = None,
) -> object:
    files = {"audio_file": (name, content, "audio/wav")}
    return client.post(f"{API}/submit-answer/", data={"question_id": question}, files=files, headers=headers)


@pytest.fixture
def quick_scores(monkeypatch: pytest.MonkeyPatch) -> None:
    """A scorer that gives every answer 80, where the scorer itself is not what is shown."""

    def assess(
        settings: Settings, store: InterviewStore, clock: Clock, interview_id: str, *, scorer: Scorer
    ) -> Assessment:
        answers = tuple(
            AnswerAssessment(
                each.answer.number,
                each.answer.take,
                Quality(True, "", 0.9, 0.0, 1.0),
                (Score(Measure.OVERALL, 80.0, scorer, "test"),),
                None,
                Feedback(("Clear",), ("Short",), "Well told.", "An ideal answer", ("Say more",), ("Why?",)),
            )
            for each in store.get(interview_id).answers
            if each.kept
        )
        made = Assessment(str(uuid4()), interview_id, clock.now().isoformat(), "1", scorer, answers)
        store.assessments.add(made)
        return made

    monkeypatch.setattr(sessions, "assess", assess)


@pytest.mark.parametrize("prefix", ["/audio-interview", "/api/audio-interview"])
def test_questions_are_spoken_and_have_every_field(client: Client, services: Services, prefix: str) -> None:
    body = client.post(
        f"{prefix}/questions/",
        json={
            "job_description": "Senior Developer",
            "cv_text": "Led a team.",
            "question_count": 5,
            "difficulty": "medium",
            "voice_id": "nova",
            "language": "en",
        },
    ).json()
    UUID(body["session_id"])
    assert (body["voice_id"], body["language"], body["flow"]) == ("nova", "en", "audio_batch_processing")
    assert "/api/audio-interview/submit-all-answers/" in body["instructions"]
    assert body["voice_used"] == "tones nova"
    assert len(body["questions"]) == 5
    for question in body["questions"]:
        UUID(question["id"])
        assert question["question"].strip()
        assert question["category"] in {"behavioral", "technical"}
        assert question["difficulty"] == "medium"
        assert question["tips"].strip()
        assert question["expected_answer_focus"].strip()
        assert question["audio_file_path"] == f"audio/questions/question_{question['id']}.mp3"
        assert question["audio_duration"] > 0
        assert question["has_audio"] is True
        assert (services.folder.root / question["audio_file_path"]).stat().st_size > 500
    record = services.store.get(body["session_id"])
    # Made on the fly: nobody has approved them, and they say who wrote them.
    assert not any(each.approved for each in record.questions)
    assert all(each.author for each in record.asked)


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"job_description": " "},
        EXAMPLE | {"question_count": 0},
        EXAMPLE | {"question_count": 21},
        EXAMPLE | {"voice_id": "joe"},
        EXAMPLE | {"difficulty": "brutal"},
        EXAMPLE | {"language": "../en"},
        EXAMPLE | {"language": "xx"},
        EXAMPLE | {"purpose": "fun"},
    ],
)
def test_what_cannot_be_asked_for_is_refused_in_a_sentence(client: Client, wrong: dict) -> None:
    answer = client.post(f"{API}/questions/", json=wrong)
    assert answer.status_code == 422
    assert answer.json()["status"] == "error"


def test_a_question_is_heard_whole_in_parts_and_not_again(client: Client) -> None:
    question = started(client)["questions"][0]
    address = f"{API}/question/{question['id']}/audio/"
    whole = client.get(address)
    assert whole.status_code == 200
    assert whole.headers["content-type"] == "audio/mpeg"
    assert whole.headers["accept-ranges"] == "bytes"
    assert "private" in whole.headers["cache-control"]
    part = client.get(address, headers={"Range": "bytes=100-199"})
    assert part.status_code == 206
    assert part.content == whole.content[100:200]
    assert part.headers["content-range"] == f"bytes 100-199/{len(whole.content)}"
    beyond = client.get(address, headers={"Range": "bytes=9999999-"})
    assert (beyond.status_code, beyond.json()["status"]) == (416, "error")
    assert beyond.headers["content-range"] == f"bytes */{len(whole.content)}"
    for wrong in ("bytes=abc", "seconds=1-2", "bytes=9-2", "bytes="):
        refused = client.get(address, headers={"Range": wrong})
        assert (refused.status_code, refused.json()["status"]) == (400, "error"), wrong
        assert "Range" in refused.json()["message"]
    known = client.get(address, headers={"If-None-Match": whole.headers["etag"]})
    assert (known.status_code, known.content) == (304, b"")


def test_an_answer_is_judged_by_its_content_and_has_every_field(client: Client, services: Services) -> None:
    question = started(client)["questions"][0]["id"]
    # The text's page sends WebM under the name answer.wav.
    sent = sound("webm", 2.0)
    body = submitted(client, question, sent).json()
    UUID(body["answer_id"])
    assert body["question_id"] == question
    assert body["audio_file_path"] == f"audio/answers/answer_{body['answer_id']}.webm"
    assert (services.folder.root / body["audio_file_path"]).read_bytes() == sent
    assert body["transcribed_text"] == GOOD
    assert body["audio_duration"] == pytest.approx(2.0, abs=0.1)
    assert body["transcription_confidence"] == pytest.approx(0.9)
    assert body["submitted_at"].endswith("Z")
    datetime.fromisoformat(body["submitted_at"])
    assert {path.name[:1] for path in (services.folder.root / "audio" / "answers").iterdir()} == {"a"}


@pytest.mark.parametrize("kind", ["mp3", "wav", "m4a", "ogg"])
def test_every_kind_of_the_text_is_taken_whatever_it_is_called(client: Client, kind: str) -> None:
    question = started(client, question_count=1)["questions"][0]["id"]
    answer = submitted(client, question, sound(kind), name="../../answer.exe")
    assert answer.status_code == 200, answer.text
    assert answer.json()["audio_file_path"].endswith(f".{kind}")
    assert "exe" not in answer.text


def test_what_is_no_sound_is_refused_and_leaves_nothing(client: Client, services: Services) -> None:
    session = started(client, question_count=1)
    question = session["questions"][0]["id"]
    playlist = b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n"
    webm = sound("webm")
    for content in (
        b"",
        b"MZ\x90",
        b"RIFF\xff\xff\xff\xffWAVEfmt ",
        playlist,
        b"<html>",
        sound("flac"),
        webm[:60],
    ):
        answer = submitted(client, question, content)
        assert answer.status_code == 415, (content[:10], answer.text)
        assert answer.json()["status"] == "error"
        assert answer.json()["message"].startswith("The file ")
        assert "Send sound as one of m4a, mp3, ogg, wav, webm." in answer.json()["message"]
    assert list((services.folder.root / "audio" / "answers").iterdir()) == []
    assert services.store.get(session["session_id"]).answers == ()


def test_a_file_that_unpacks_into_too_much_is_refused(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sessions, "_LIMITS", Limits(media_seconds=2.0))
    question = started(client, question_count=1)["questions"][0]["id"]
    assert submitted(client, question, sound("ogg", 6.0)).status_code == 415


def test_a_file_that_is_too_large_is_refused_while_it_is_read(tmp_path: Path) -> None:
    services = open_services(tmp_path, max_audio_file_size="100KB")
    with client_of(services, contracts=(scripted(),)) as client:
        question = started(client, question_count=1)["questions"][0]["id"]
        assert submitted(client, question, sound("wav", 0.5)).status_code == 200
        assert submitted(client, question, sound("wav", 2.0)).status_code == 413

        def pieces() -> Iterator[bytes]:
            yield b'--x\r\nContent-Disposition: form-data; name="audio_file"; filename="a.wav"\r\n\r\n'
            for _ in range(10):
                yield b"\0" * 65_536

        kind = {"Content-Type": "multipart/form-data; boundary=x"}
        assert client.post(f"{API}/submit-answer/", content=pieces(), headers=kind).status_code == 413


def test_only_the_kinds_that_the_settings_name_are_taken(tmp_path: Path) -> None:
    services = open_services(tmp_path, supported_audio_formats="wav")
    with client_of(services, contracts=(scripted(),)) as client:
        question = started(client, question_count=1)["questions"][0]["id"]
        assert submitted(client, question, sound("webm")).status_code == 415
        assert submitted(client, question, sound("wav")).status_code == 200


def test_a_recogniser_that_fails_loses_no_answer_and_says_nothing_in_its_place(services: Services) -> None:
    script = [EngineFailed("The recogniser broke", "Try again"), NoSpeech("script")]
    with client_of(services, contracts=(scripted(script),)) as client:
        question = started(client, question_count=1)["questions"][0]["id"]
        failed = submitted(client, question, sound("wav")).json()
        assert (failed["transcribed_text"], failed["transcription_state"]) == (None, "failed")
        assert failed["reason"]
        quiet = submitted(client, question, sound("wav")).json()
        assert (quiet["transcribed_text"], quiet["transcription_state"]) == (None, "no_speech")


def test_consent_is_looked_at_before_anything_is_kept_written_down_or_scored(client: Client) -> None:
    none = started(client, question_count=1, consent={})
    assert submitted(client, none["questions"][0]["id"], sound("wav")).status_code == 409
    unwritten = started(client, question_count=1, consent={"record": True})
    answer = submitted(client, unwritten["questions"][0]["id"], sound("wav")).json()
    assert (answer["transcribed_text"], answer["transcription_state"]) == (None, "withheld")
    refused = client.post(f"{API}/submit-all-answers/", json={"session_id": unwritten["session_id"]})
    assert refused.status_code == 409


def test_an_engine_that_is_not_installed_is_the_services_matter_and_loses_no_answer(
    services: Services, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    missing = EngineUnavailable("It is not installed", "Install it: pip install it")
    script = [missing, GOOD]
    with client_of(services, contracts=(scripted(script),)) as client:
        session = started(client, question_count=1)
        question, whose = session["questions"][0]["id"], {"session_id": session["session_id"]}
        unheard = submitted(client, question, sound("wav"))
        assert submitted(client, question, sound("wav")).status_code == 200

        def scorer(*_: object, **__: object) -> None:
            raise missing

        monkeypatch.setattr(sessions, "assess", scorer)
        unscored = client.post(f"{API}/submit-all-answers/", json=whose)
        for answer in (unheard, unscored):
            assert answer.status_code == 503
            assert answer.headers["retry-after"]
            assert "pip" not in answer.text
        assert "pip install it" in caplog.text
        (kept,) = client.get(f"{API}/history/", params=whose).json()["answers"]
        assert kept["transcribed_text"] == GOOD


@pytest.mark.slow
def test_a_session_is_evaluated_as_a_whole_and_once(client: Client, services: Services) -> None:
    session = started(client, question_count=2)
    assert (
        client.post(f"{API}/submit-all-answers/", json={"session_id": session["session_id"]}).status_code
        == 409
    )
    first = session["questions"][0]
    submitted(client, first["id"], sound("wav"))
    part = client.post(f"{API}/submit-all-answers/", json={"session_id": session["session_id"]}).json()
    assert (part["total_questions"], part["total_evaluations"], part["session_complete"]) == (2, 1, False)
    submitted(client, session["questions"][1]["id"], sound("ogg"))
    body = client.post(f"{API}/submit-all-answers/", json={"session_id": session["session_id"]}).json()
    assert body["session_id"] == session["session_id"]
    assert (body["total_questions"], body["total_evaluations"], body["session_complete"]) == (2, 2, True)
    assert (body["interview_type"], body["voice_id"], body["language"]) == ("audio", "alloy", "en")
    scores = []
    for each in body["evaluations"]:
        UUID(each["answer_id"])
        assert each["question_id"] in {question["id"] for question in session["questions"]}
        assert each["question"]
        assert each["transcribed_text"] == GOOD
        assert each["audio_duration"] == pytest.approx(1.0, abs=0.1)
        assert each["transcription_confidence"] == pytest.approx(0.9)
        UUID(each["evaluation_id"])
        evaluation = each["evaluation"]
        for name in ("strengths", "weaknesses", "improvement_tips", "follow_up_questions"):
            assert isinstance(evaluation[name], list), name
        for name in ("correct_answer", "answer_analysis"):
            assert isinstance(evaluation[name], str), name
        scores.append(evaluation["overall_score"])
        assert evaluation["overall_score"] is not None or evaluation["reason"]
    given = [score for score in scores if score is not None]
    unscored = len(scores) - len(given)
    if unscored:
        assert body["message"].startswith(f"{len(given)} of 2 audio answers evaluated")
        assert "could not be scored" in body["message"]
    else:
        assert body["message"] == ALL_DONE
    assert body["average_score"] == (pytest.approx(sum(given) / len(given), abs=0.06) if given else None)
    again = client.post(f"{API}/submit-all-answers/", json={"session_id": session["session_id"]}).json()
    assert again == body
    assert len(services.store.assessments.of(session["session_id"])) == 2
    late = submitted(client, first["id"], sound("wav"))
    assert late.status_code == 409


@pytest.mark.usefixtures("quick_scores")
def test_the_history_has_averages_and_pages(client: Client) -> None:
    made = [started(client, question_count=1) for _ in range(3)]
    question = made[0]["questions"][0]["id"]
    submitted(client, question, sound("wav"))
    average = client.post(f"{API}/submit-all-answers/", json={"session_id": made[0]["session_id"]}).json()[
        "average_score"
    ]
    # It is over: what is sent is not even looked into.
    assert submitted(client, question, b"no sound").status_code == 409
    body = client.get("/audio-interview/history/").json()
    assert (body["total_sessions"], body["interview_type"], body["next"]) == (3, "audio", None)
    assert [each["id"] for each in body["sessions"]] == [each["session_id"] for each in made[::-1]]
    oldest = body["sessions"][-1]
    assert oldest["job_description"] == EXAMPLE["job_description"]
    assert (oldest["difficulty"], oldest["voice_id"], oldest["language"]) == ("medium", "alloy", "en")
    assert (oldest["question_count"], oldest["answered_questions"], oldest["completion_rate"]) == (1, 1, 100)
    assert (oldest["average_score"], oldest["interview_type"]) == (average, "audio")
    datetime.fromisoformat(oldest["created_at"])
    newest = body["sessions"][0]
    assert (newest["answered_questions"], newest["completion_rate"], newest["average_score"]) == (0, 0, None)
    first = client.get(f"{API}/history/", params={"limit": 2}).json()
    second = client.get(f"{API}/history/", params={"limit": 2, "before": first["next"]}).json()
    assert len(first["sessions"]) == 2
    assert [each["id"] for each in second["sessions"]] == [made[0]["session_id"]]
    assert second["next"] is None
    one = client.get(f"{API}/history/", params={"session_id": made[0]["session_id"]}).json()
    assert [each["id"] for each in one["sessions"]] == [made[0]["session_id"]]
    assert one["questions"] == made[0]["questions"]
    assert one["answers"][0]["transcribed_text"] == GOOD
    assert one["evaluation"]["average_score"] == average
    for limit in (0, 101, "many"):
        assert client.get(f"{API}/history/", params={"limit": limit}).status_code == 422


def approved_set(services: Services) -> str:
    services.store.question_sets.submit(QUESTIONS, NOW, text_digest="")
    services.store.question_sets.decide(QUESTIONS.id, Decision(Verdict.APPROVE, "Ada", NOW, ""), needed=1)
    return QUESTIONS.id


FORBIDDEN = ("tips", "expected_answer_focus", "expected_focus", "correct_answer", "improvement_tips")


@pytest.mark.usefixtures("quick_scores")
def test_in_a_selection_nothing_helps_with_the_answer_anywhere(services: Services) -> None:
    candidate = account(services, "Ada")
    staff = account(services, "Bo", Role.OPERATOR)
    with client_of(services, contracts=(scripted([GOOD] * 4),)) as client:
        refused = client.post(f"{API}/questions/", json=EXAMPLE | {"purpose": "selection"}, headers=candidate)
        assert refused.status_code == 409
        chosen = {"purpose": "selection", "question_set_id": approved_set(services), "language": "de"}
        session = started(client, candidate, **chosen)
        said = [str(session)]
        for question in session["questions"]:
            submitted(client, question["id"], sound("wav"), headers=candidate)
        whose = {"session_id": session["session_id"]}
        for headers in (candidate, staff):
            evaluated = client.post(f"{API}/submit-all-answers/", json=whose, headers=headers)
            seen = client.get(f"{API}/history/", params=whose, headers=headers)
            said += [evaluated.text, seen.text]
            scored = [each["evaluation"]["overall_score"] for each in evaluated.json()["evaluations"]]
            if headers is candidate:
                assert evaluated.json()["average_score"] is None
                assert scored == [None, None]
    for text in said:
        assert not [name for name in FORBIDDEN if name in text]
        assert QUESTIONS.questions[0].tips not in text
        assert QUESTIONS.questions[0].expected_focus not in text


@pytest.mark.usefixtures("quick_scores")
def test_a_reviewer_sees_no_score_before_their_own_is_locked(services: Services) -> None:
    operator = account(services, "Bo", Role.OPERATOR)
    reviewer = account(services, "Cy", Role.REVIEWER)
    with client_of(services, contracts=(scripted([GOOD]),)) as client:
        session = started(client, operator, question_count=1)
        submitted(client, session["questions"][0]["id"], sound("wav"), headers=operator)
        whose = {"session_id": session["session_id"]}
        client.post(f"{API}/submit-all-answers/", json=whose, headers=operator)
        seen = client.get(f"{API}/history/", params=whose, headers=reviewer).json()
        assert seen["sessions"][0]["average_score"] is None
        (evaluation,) = seen["evaluation"]["evaluations"]
        assert evaluation["evaluation"]["overall_score"] is None
        assert "mark" in evaluation["evaluation"]["reason"]
        assert "strengths" not in evaluation["evaluation"]


def test_what_belongs_to_somebody_else_is_not_there(services: Services) -> None:
    ada, eve = account(services, "Ada"), account(services, "Eve")
    staff = account(services, "Bo", Role.PROCTOR)
    with client_of(services, contracts=(scripted([GOOD]),)) as client:
        session = started(client, ada, question_count=1)
        client.cookies.clear()
        question = session["questions"][0]["id"]
        address = f"{API}/question/{question}/audio/"
        whose = {"session_id": session["session_id"]}
        assert client.get(address, headers=eve).status_code == 404
        assert submitted(client, question, sound("wav"), headers=eve).status_code == 404
        assert client.post(f"{API}/submit-all-answers/", json=whose, headers=eve).status_code == 404
        assert client.get(f"{API}/history/", params=whose, headers=eve).status_code == 404
        assert client.get(f"{API}/history/", headers=eve).json()["total_sessions"] == 0
        # Numbers can be guessed, and are for staff.
        number = session["questions"][0]["number"]
        assert client.get(f"{API}/question/{number}/audio/", headers=ada).status_code == 404
        assert client.get(f"{API}/question/{number}/audio/", headers=staff).status_code == 200
        for headers, status in ((ada, 200), (staff, 200), ({}, 401)):
            assert client.get(address, headers=headers).status_code == status
            assert client.get(f"{API}/history/", headers=headers).status_code == status
        for wrong in (str(uuid4()), "..%2f..%2fetc%2fpasswd", "%00", "1'--"):
            assert client.get(f"{API}/question/{wrong}/audio/", headers=staff).status_code == 404, wrong


def test_the_cookie_lets_a_page_play_the_questions_of_its_session_and_nothing_else(
    services: Services,
) -> None:
    ada = account(services, "Ada")
    with client_of(services, contracts=(scripted([GOOD]),)) as client:
        other = started(client, ada, question_count=1)["questions"][0]["id"]
        client.cookies.clear()
        answer = client.post(f"{API}/questions/", json=EXAMPLE | {"question_count": 1}, headers=ada)
        for cookie in answer.headers.get_list("set-cookie"):
            assert "HttpOnly" in cookie
            assert "samesite=strict" in cookie.lower()
            assert "audio-interview/question/" in cookie
        own = answer.json()["questions"][0]["id"]
        for prefix in ("/audio-interview", API):
            assert client.get(f"{prefix}/question/{own}/audio/").status_code == 200
            assert client.get(f"{prefix}/question/{other}/audio/").status_code == 401
        assert client.get(f"{API}/history/").status_code == 401


def test_a_question_without_a_voice_says_so(services: Services) -> None:
    with client_of(services, contracts=(scripted(mute=True),)) as client:
        question = started(client, question_count=1)["questions"][0]
        told = (question["has_audio"], question["audio_file_path"], question["audio_duration"])
        assert told == (False, None, None)
        assert client.get(f"{API}/question/{question['id']}/audio/").status_code == 404


def test_erasing_a_session_takes_its_sound_along(client: Client, services: Services) -> None:
    session, other = started(client, question_count=1), started(client, question_count=1)
    submitted(client, session["questions"][0]["id"], sound("wav"))
    files = AudioFiles.of(services.settings, services.folder)
    assert len(files.of_interview(services.store, session["session_id"])) == 2
    erase(
        services.settings,
        services.folder,
        services.store,
        session["session_id"],
        Order("me", "asked", NOW),
    )
    left = [path.name for path in files.root.rglob("*") if path.is_file()]
    assert left == [f"question_{other['questions'][0]['id']}.mp3"]


def test_a_cv_that_was_sent_before_is_used(client: Client, services: Services) -> None:
    cv = services.store.cvs.add("Led a team of five.", at=NOW)
    assert client.post(f"{API}/questions/", json=EXAMPLE | {"cv_id": str(uuid4())}).status_code == 404
    session = started(client, cv_id=cv.id, question_count=1)
    used = services.store.cvs.of(session["session_id"])
    assert used is not None
    assert used.text == "Led a team of five."


@pytest.mark.usefixtures("quick_scores")
def test_the_page_of_the_text_works_over_a_whole_interview(services: Services) -> None:
    """What its JavaScript does: play by a plain address, send a blob as answer.wav, evaluate."""
    token = account(services, "Ada")
    with client_of(services, contracts=(scripted([GOOD] * 3),)) as client:
        session = started(client, token)
        for question in session["questions"]:
            assert client.get(f"/api/audio-interview/question/{question['id']}/audio/").status_code == 200
            blob = io.BytesIO(sound("webm"))
            answer = client.post(
                "/api/audio-interview/submit-answer/",
                headers=token,
                data={"question_id": question["id"]},
                files={"audio_file": ("answer.wav", blob)},
            )
            assert answer.status_code == 200
        done = client.post(
            "/api/audio-interview/submit-all-answers/",
            headers=token,
            json={"session_id": session["session_id"]},
        )
        assert done.json()["session_complete"] is True


@pytest.mark.usefixtures("quick_scores")
def test_words_and_scores_are_encrypted_when_all_is_evaluated(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    encryption = {"at_rest": "file", "keys": str(tmp_path / "keys")}
    services = open_services(data, encryption=encryption)
    with client_of(services, contracts=(scripted([GOOD]),)) as client:
        session = started(client, question_count=1)
        submitted(client, session["questions"][0]["id"], sound("wav"))
        whole = {"session_id": session["session_id"]}
        first = client.post(f"{API}/submit-all-answers/", json=whole).json()
        again = client.post(f"{API}/submit-all-answers/", json=whole).json()
        assert first["session_complete"] and again["evaluations"] == first["evaluations"]
        (answer,) = services.store.get(session["session_id"]).answers
        assert getattr(answer.answer.recognition, "text", "") == GOOD
        rows = b"".join(path.read_bytes() for path in data.glob("interviews.db*"))
        assert GOOD[:40].encode() not in rows and b"Well told." not in rows
        (kept,) = (data / "audio" / "answers").iterdir()
        assert is_sealed(kept)
        vault = Vault(services.folder)
        with vault.open(kept) as file:
            file.seek(1_000)
            assert file.read(500) == sound("wav")[1_000:1_500]
        # A question is no secret of the candidate's, and is heard in parts as before.
        question = client.get(
            f"{API}/question/{session['questions'][0]['id']}/audio/", headers={"Range": "bytes=0-99"}
        )
        assert (question.status_code, len(question.content)) == (206, 100)
        assert vault.decrypt(session["session_id"])
        assert kept.read_bytes() == sound("wav")


@pytest.mark.usefixtures("quick_scores")
@pytest.mark.parametrize("all_of_them", [True, False])
def test_the_sound_of_a_session_is_brought_away_once_it_has_ended(tmp_path: Path, all_of_them: bool) -> None:
    (tmp_path / "data").mkdir()
    share = tmp_path / "share"
    elsewhere = {"audio_storage_path": str(tmp_path / "sound elsewhere")}
    services = open_services(tmp_path / "data", artifacts={"folder": str(share)}, **elsewhere)
    with client_of(services, contracts=(LOCAL, scripted([GOOD]))) as client:
        session = started(client, question_count=1 if all_of_them else 2)
        interview_id = session["session_id"]
        submitted(client, session["questions"][0]["id"], sound("wav"))
        assert services.store.outbox.of(interview_id) == ()
        if all_of_them:
            client.post(f"{API}/submit-all-answers/", json={"session_id": interview_id})
        else:
            client.post("/end-interview", json={"interview_id": interview_id})
        with closing(FolderArtifacts(share)) as place:
            uploader = Uploader(services.folder, services.store, place, services.clock)
            uploader.work()
            (sent,) = (path for path in share.rglob("*") if path.is_file())
            assert sent.parent == share / "audio" / "answers" and sent.read_bytes() == sound("wav")
            kinds = {ObjectClass.RAW_MEDIA}
            assert class_of(services.folder, sent.relative_to(share).as_posix()) in kinds
            taken = take_back(services.settings, services.folder, services.store, interview_id, kinds)
            assert (taken.counted(), taken.fault) == ({"files elsewhere": 1}, None)
            assert not sent.exists()


@pytest.mark.usefixtures("quick_scores")
def test_a_session_that_was_held_before_is_encrypted_once_it_has_ended(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    elsewhere = tmp_path / "sound elsewhere"
    keys = {"keys": str(tmp_path / "keys")}
    services = open_services(tmp_path / "data", encryption=keys, audio_storage_path=str(elsewhere))
    with client_of(services, contracts=(scripted([GOOD]),)) as client:
        session = started(client, question_count=1)
        submitted(client, session["questions"][0]["id"], sound("wav"))
        vault = Vault(replace(services.folder, encryption="file"))
        with pytest.raises(DataFolderError, match="has not ended"):
            vault.encrypt(session["session_id"])
        client.post(f"{API}/submit-all-answers/", json={"session_id": session["session_id"]})
        vault.encrypt(session["session_id"])
        (kept,) = (elsewhere / "answers").iterdir()
        assert is_sealed(kept)
        with vault.open(kept) as file:
            assert file.read() == sound("wav")
