"""What a player or a downloader asks of a file: HEAD, parts of it, and nothing where it has it already."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.testclient import TestClient

from interview_desktop.api.avatar import AVATAR
from interview_desktop.api.files import SoundAnswer
from interview_desktop.api.live import LIVE
from interview_desktop.api.services import Services
from tests.api.serving import Client, client_of

FILES = ("/client", "/client/client.js", "/docs", "/api/v1/avatar/image.png", "/api/v1/avatar/idle.mp4")
SOUND = bytes(range(256)) * 8


@pytest.fixture
def in_memory() -> Iterator[TestClient]:
    """Gives out sound that lies in no file."""

    async def sound(request: object) -> SoundAnswer:
        return SoundAnswer(SOUND, "audio/mpeg", {"Cache-Control": "private"})

    with TestClient(Starlette(routes=[Route("/sound", sound)])) as client:
        yield client


@pytest.fixture
def client(services: Services) -> Iterator[Client]:
    with client_of(services, contracts=(LIVE, AVATAR)) as opened:
        yield opened


def test_whatever_is_got_can_be_asked_about_before(client: Client) -> None:
    paths = [*FILES, "/", "/health", "/openapi.json", "/nothing", "/interview/5/status"]
    for path in paths:
        got, asked = client.get(path), client.head(path)
        assert (asked.status_code, asked.content) == (got.status_code, b""), path
        for name in ("content-type", "content-length", "etag", "accept-ranges", "content-security-policy"):
            assert asked.headers.get(name) == got.headers.get(name), (path, name)
    assert client.head("/interview/start").status_code == 405
    # Counted as what it was, by its route.
    assert 'method="HEAD",route="/client/{name}"' in client.get("/metrics").text


def test_files_come_in_parts_and_only_when_they_are_new(client: Client) -> None:
    for path in FILES:
        whole = client.get(path)
        tag = whole.headers["etag"]
        part = client.get(path, headers={"Range": "bytes=10-19", "If-Range": tag})
        assert (part.status_code, part.content) == (206, whole.content[10:20]), path
        changed = client.get(path, headers={"Range": "bytes=10-19", "If-Range": '"another"'})
        assert (changed.status_code, changed.content) == (200, whole.content), path
        head = client.head(path, headers={"Range": "bytes=10-19"})
        assert (head.status_code, head.headers["content-length"], head.content) == (206, "10", b"")
        beyond = client.get(path, headers={"Range": "bytes=99999999-"})
        assert (beyond.status_code, beyond.json()["status"]) == (416, "error"), path
        for known in (tag, f'"old", W/{tag}', "*"):
            again = client.get(path, headers={"If-None-Match": known})
            assert (again.status_code, again.content) == (304, b""), (path, known)
            assert again.headers["etag"] == tag
            assert again.headers["cache-control"] == whole.headers["cache-control"]


@pytest.mark.parametrize(
    ("wanted", "status", "content"),
    [
        ({}, 200, SOUND),
        ({"Range": "bytes=0-1"}, 206, SOUND[:2]),  # what Safari asks before it plays anything
        ({"Range": "bytes=-5"}, 206, SOUND[-5:]),
        ({"Range": "bytes=2000-"}, 206, SOUND[2000:]),
        ({"Range": "bytes=0-1", "If-Range": "Thu, 01 Jan 1970 00:00:00 GMT"}, 200, SOUND),
        ({"Range": "bytes=5000-"}, 416, b""),
    ],
)
def test_sound_in_memory_is_answered_as_a_file_is(
    in_memory: TestClient, wanted: dict[str, str], status: int, content: bytes
) -> None:
    answer = in_memory.get("/sound", headers=wanted)
    assert answer.status_code == status
    if status != 416:
        assert answer.content == content
        assert answer.headers["content-length"] == str(len(content))
        assert answer.headers["accept-ranges"] == "bytes"
        tag = answer.headers["etag"]
        assert in_memory.get("/sound", headers={"If-None-Match": tag}).status_code == 304
        assert in_memory.get("/sound", headers={"Range": "bytes=1-1", "If-Range": tag}).content == SOUND[1:2]
        assert in_memory.head("/sound").content == b""
