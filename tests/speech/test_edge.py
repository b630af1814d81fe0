"""edge-tts against the service's wire format: a WebSocket on loopback that speaks, is busy, silent, cut off or confused."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import edge_tts.communicate
import pytest
from aiohttp import web

from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.models import VoiceChoice
from interview_desktop.speech.edge import EdgeSynthesizer
from tests.fakes.speech import loudness
from tests.speech.loopback import PATIENT
from tests.speech.test_gtts import mp3


@dataclass
class Service:
    """What the service does, and what it was sent."""

    port: int = 0
    status: int = 101
    sound: bytes = b""
    hang: bool = False
    cut: bool = False
    nonsense: bool = False
    ssml: list[str] = field(default_factory=list)


def _text(path: str, content: str) -> str:
    return f"X-RequestId:1\r\nContent-Type:application/json; charset=utf-8\r\nPath:{path}\r\n\r\n{content}"


def _word(text: str, offset: float, duration: float) -> str:
    data = {
        "Offset": round(offset * 1e7),
        "Duration": round(duration * 1e7),
        "text": {"Text": text, "Length": len(text), "BoundaryType": "WordBoundary"},
    }
    return _text("audio.metadata", json.dumps({"Metadata": [{"Type": "WordBoundary", "Data": data}]}))


async def _speak(service: Service, request: web.Request) -> web.StreamResponse:
    if service.status != 101:
        return web.Response(status=service.status, headers={"Retry-After": "500"})
    socket = web.WebSocketResponse()
    await socket.prepare(request)
    assert 'wordBoundaryEnabled":"true' in await socket.receive_str()
    service.ssml.append(await socket.receive_str())
    if service.hang:
        await socket.receive()  # until the client gives up
    elif service.nonsense:
        await socket.send_str("<html>maintenance</html>")
    else:
        await socket.send_str(_text("turn.start", "{}"))
        await socket.send_str(_word("Good", 0.1, 0.3))
        header = b"X-RequestId:1\r\nContent-Type:audio/mpeg\r\nPath:audio\r\n"
        await socket.send_bytes(len(header).to_bytes(2, "big") + header + service.sound)
        if not service.cut:
            await socket.send_str(_word("morning", 0.5, 0.6))
            await socket.send_str(_text("turn.end", "{}"))
    await socket.close()
    return socket


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    told, started, ended = Service(sound=mp3()), threading.Event(), asyncio.Event()
    loop = asyncio.new_event_loop()

    async def answer(request: web.Request) -> web.StreamResponse:
        return await _speak(told, request)

    async def run() -> None:
        app = web.Application()
        app.router.add_get("/edge/v1", answer)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        told.port = runner.addresses[0][1]
        started.set()
        await ended.wait()
        await runner.cleanup()

    thread = threading.Thread(target=lambda: loop.run_until_complete(run()))
    thread.start()
    assert started.wait(PATIENT)
    monkeypatch.setattr(
        edge_tts.communicate, "WSS_URL", f"ws://127.0.0.1:{told.port}/edge/v1?TrustedClientToken=1"
    )
    yield told
    loop.call_soon_threadsafe(ended.set)
    thread.join()
    loop.close()


def test_sound_comes_with_the_times_of_words(service: Service) -> None:
    speech = EdgeSynthesizer(timeout=PATIENT).synthesize("Good morning", VoiceChoice(rate=1.25))
    assert speech.audio.rate == 24_000
    assert loudness(speech.audio.samples) > 0.05
    assert [(word.text, word.start, word.end) for word in speech.words] == [
        ("Good", 0.1, 0.4),
        ("morning", 0.5, 1.1),
    ]
    assert "EmmaMultilingualNeural" in service.ssml[0] and "rate='+25%'" in service.ssml[0]


def test_a_voice_belongs_to_its_language() -> None:
    synthesizer = EdgeSynthesizer(voice="en-AU-NatashaNeural")
    assert synthesizer.voices("en-AU")[0] == "en-AU-NatashaNeural"
    assert synthesizer.voices("en")[0] == "en-US-EmmaMultilingualNeural"
    assert {voice[:2] for voice in synthesizer.voices("de")} == {"de"}
    assert list(synthesizer.voices("qq")) == []
    for choice in (VoiceChoice(language="qq"), VoiceChoice(voice="nova")):
        with pytest.raises(EngineUnavailable):
            synthesizer.synthesize("Hello", choice)
    synthesizer.close()


def busy(service: Service) -> None:
    service.status = 429


def broken(service: Service) -> None:
    service.status = 503


def hanging(service: Service) -> None:
    service.hang = True


def no_sound(service: Service) -> None:
    service.sound = bytes(3000)


def confused(service: Service) -> None:
    service.nonsense = True


@pytest.mark.parametrize("trouble", [busy, broken, hanging, no_sound, confused])
def test_trouble_is_a_failure(service: Service, seconds: float, trouble: Callable[[Service], None]) -> None:
    trouble(service)
    with pytest.raises(EngineFailed):
        EdgeSynthesizer(timeout=seconds).synthesize("Hello", VoiceChoice())


def test_a_connection_that_is_cut_before_the_sound_is_whole_is_a_failure(service: Service) -> None:
    service.cut = True
    service.sound = service.sound[:4]
    with pytest.raises(EngineFailed):
        EdgeSynthesizer(timeout=PATIENT).synthesize("Hello", VoiceChoice())


def test_a_service_that_asks_for_rest_is_left_alone(service: Service) -> None:
    busy(service)
    synthesizer = EdgeSynthesizer(timeout=PATIENT)
    with pytest.raises(EngineFailed):
        synthesizer.synthesize("Hello", VoiceChoice())
    service.status = 101
    with pytest.raises(EngineFailed, match="asked to be left alone"):
        synthesizer.synthesize("Hello", VoiceChoice())
    assert service.ssml == []


def test_no_network_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edge_tts.communicate, "WSS_URL", "ws://127.0.0.1:9/edge/v1?TrustedClientToken=1")
    with pytest.raises(EngineFailed):
        EdgeSynthesizer(timeout=PATIENT).synthesize("Hello", VoiceChoice())
