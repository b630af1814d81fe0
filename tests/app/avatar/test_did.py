"""D-ID's clips against a scripted D-ID on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_desktop.app.avatar.clips import Clips
from interview_desktop.app.avatar.did import Credits, DidClient, Presenter
from interview_desktop.app.avatar.settings import AvatarGroup
from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from tests.fakes.clock import FakeClock
from tests.fakes.did import CLIP, DidService, did_service


class Desk:
    """A client whose waiting moves a clock."""

    def __init__(self, service: DidService, **settings: object) -> None:
        self.service = service
        self.clock = FakeClock()
        self.settings = AvatarGroup(did_url=service.url, **settings)  # type: ignore[arg-type]
        self.stopped = False
        self.client = DidClient("me:key", self.settings, self.clock.monotonic, self.wait)

    def wait(self, seconds: float) -> bool:
        self.clock.advance(seconds)
        return self.stopped


@pytest.fixture(scope="module")
def running() -> Iterator[DidService]:
    with did_service() as service:
        yield service


@pytest.fixture
def service(running: DidService) -> DidService:
    running.polls, running.status, running.ends = 2, 0, "done"
    running.asked.clear()
    running.keys.clear()
    running.counts.clear()
    return running


@pytest.fixture
def desk(service: DidService) -> Iterator[Desk]:
    made = Desk(service)
    yield made
    made.client.close()


def test_a_clip_is_asked_for_waited_for_and_fetched(desk: Desk) -> None:
    assert desk.client.clip("Who are you?") == CLIP
    (asked,) = desk.service.asked
    assert asked["presenter_id"] == desk.settings.presenter
    assert asked["script"]["input"] == "Who are you?"
    assert asked["script"]["provider"]["voice_id"] == "en-US-JennyNeural"
    assert desk.service.counts == {"clp_1": 3}
    # The file lies elsewhere, and gets no key.
    assert desk.service.keys == ["Basic me:key"] * 4 + [""]


def test_a_clip_that_takes_too_long(desk: Desk) -> None:
    desk.service.polls = 1000
    with pytest.raises(EngineFailed, match="in time"):
        desk.client.clip("Who are you?")
    assert desk.clock.monotonic() - 1000 == pytest.approx(120, abs=3)


def test_waiting_ends_with_the_service(desk: Desk) -> None:
    desk.stopped = True
    with pytest.raises(EngineFailed, match="service was ended"):
        desk.client.clip("Who are you?")


@pytest.mark.parametrize(
    ("status", "kind", "said"),
    [
        (401, EngineUnavailable, "refuses the key"),
        (402, EngineUnavailable, "no credits left"),
        (404, EngineUnavailable, "knows no presenter"),
        (429, EngineFailed, "status 429"),
        (500, EngineFailed, "status 500"),
    ],
)
def test_what_d_id_refuses(desk: Desk, status: int, kind: type[Exception], said: str) -> None:
    desk.service.status = status
    with pytest.raises(kind, match=said) as refused:
        desk.client.clip("Who are you?")
    assert "secret text" not in str(refused.value) and "key" not in str(refused.value).replace(
        "the key", ""
    ).replace("DID_API_KEY", "")


def test_a_clip_that_cannot_be_made(desk: Desk) -> None:
    desk.service.ends = "error"
    with pytest.raises(EngineFailed, match="could not make"):
        desk.client.clip("Who are you?")


def test_credits_and_pictures(desk: Desk) -> None:
    assert desk.client.credits() == Credits(7.0, 20.0)
    assert desk.client.presenter() == Presenter(
        "https://pictures.example/a.png", "https://pictures.example/idle.mp4"
    )


def test_nobody_is_there() -> None:
    desk = Desk(DidService(url="http://127.0.0.1:9"))
    with pytest.raises(EngineFailed, match="cannot be reached"):
        desk.client.credits()
    desk.client.close()


def test_clips_are_made_once_and_kept(desk: Desk, tmp_path: Path) -> None:
    clips = Clips(desk.client, desk.settings, tmp_path / "clips")
    assert clips.name("One?") is None and "not ready" in clips.why_not("One?")
    clips.prepare(["One?", "Two?"])
    assert clips._thread is not None
    clips._thread.join(120)
    name = clips.name("One?")
    assert name is not None
    path = clips.file(name)
    assert path is not None and path.read_bytes() == CLIP
    clips.prepare(["One?", "Two?"])
    clips.close()
    assert len(desk.service.asked) == 2
    for other in ("../secret", "0" * 64, name.upper(), ""):
        assert clips.file(other) is None
    assert Clips(desk.client, AvatarGroup(voice="another"), tmp_path / "clips").name("One?") is None


def test_without_credits_no_more_clips_are_tried(
    desk: Desk, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    desk.service.status = 402
    clips = Clips(desk.client, desk.settings, tmp_path)
    clips.prepare(["One?", "Two?"])
    assert clips._thread is not None
    clips._thread.join(120)
    clips.close()
    assert len(desk.service.keys) == 1
    assert "no credits left" in clips.why_not("Two?")
    assert "no clips are made" in caplog.text
