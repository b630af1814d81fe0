"""`serve` as a program: it answers, ends properly on a signal, and is not open to others by mistake."""

import json
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from interview_desktop.app.bench.serving import Load, bench_serving
from interview_desktop.app.settings import Settings
from tests.e2e.program import call, write_settings

ROOT = Path(__file__).parents[2]


def spoken_to(address: str, said: bytes) -> bytes:
    """What the service answers to some bytes before it closes the connection."""
    host, _, port = address.removeprefix("http://").rpartition(":")
    with socket.create_connection((host, int(port)), timeout=60) as connection:
        connection.sendall(said)
        return b"".join(iter(lambda: connection.recv(65_536), b""))


def until_closed(client: ClientConnection) -> list[dict[str, Any]]:
    """Every message until the socket is closed."""
    found = []
    with suppress(ConnectionClosed):
        while True:
            found.append(json.loads(client.recv(60)))
    return found


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_it_answers_and_ends_on_a_signal(tmp_path: Path) -> None:
    """Interviews are ended and kept first, and their clients are told; other sockets are told to come back."""
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "INTERVIEW_SERVER__TOKEN_SECRET": "a secret of a test, which is long enough for it",
        "INTERVIEW_SYNTHESIZER": "espeak",
        "INTERVIEW_RECOGNIZER": "pocketsphinx",
        "INTERVIEW_AVATAR__PRERENDER": "false",
        "INTERVIEW_SERVER__SHUTDOWN_SECONDS": "60",
    }
    command = [sys.executable, "-m", "interview_desktop", "serve", "--port", "0", "--out", "data", "--json"]
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, text=True
    ) as served:
        assert served.stdout is not None
        said = "".join(iter(lambda: served.stdout.read(1), "}")) + "}"
        address = json.loads(said)["address"]
        assert address.startswith("http://127.0.0.1:")
        with urllib.request.urlopen(f"{address}/health", timeout=20) as answer:
            assert json.load(answer)["status"] == "healthy"
        refused = spoken_to(address, b"\x16\x03\x01 this is TLS, or anything else")
        assert refused.startswith(b"HTTP/1.1 400 Bad Request\r\n")
        told = json.loads(refused.partition(b"\r\n\r\n")[2])
        assert told["status"] == "error" and "HTTP request" in told["message"]
        start = urllib.request.Request(
            f"{address}/interview/start",
            b'{"audio_source": "client"}',
            {"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(start, timeout=60) as answer:
            path = json.load(answer)["websocket_url"]
        sockets = address.replace("http://", "ws://")
        with (
            connect(f"{sockets}{path}", open_timeout=60) as live,
            connect(f"{sockets}/api/v1/interview/session", open_timeout=60) as avatar,
            connect(f"{sockets}/ws/progress", open_timeout=60) as progress,
        ):
            assert json.loads(live.recv(60))["type"] == "interview_started"
            assert json.loads(avatar.recv(60))["type"] == "session_info"
            served.send_signal(signal.SIGTERM)
            ended, complete, nothing = (
                until_closed(live)[-1],
                until_closed(avatar)[-1],
                until_closed(progress),
            )
            assert (ended["type"], ended["reason"], live.close_code) == ("interview_ended", "shutdown", 1000)
            assert complete["data"]["session_summary"]["reason"] == "shutdown"
            assert (avatar.close_code, nothing, progress.close_code) == (1000, [], 1012)
        assert served.wait(60) == 0
    assert (tmp_path / "data" / f"interview_summary_{ended['interview_id']}.json").is_file()
    lines = (tmp_path / "data" / "logs" / "access.jsonl").read_text().splitlines()
    told = json.loads(lines[0])
    assert (told["method"], told["route"], told["status"]) == ("GET", "/health", 200)


def test_it_is_not_open_to_others_by_mistake(tmp_path: Path) -> None:
    write_settings(tmp_path)
    finished = call(tmp_path, "serve", "--host", "0.0.0.0")
    assert finished.status == 1
    assert "there are no accounts" in finished.sentence


@pytest.mark.slow
def test_the_benchmark_measures_a_real_service(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEW_SERVER__TOKEN_SECRET", "a secret of a test, which is long enough for it")
    figures = bench_serving(Settings(), Load(subscribers=6, rate=20, seconds=1.0), lambda line: None)
    found = {figure.what: figure.value for figure in figures}
    assert found["requests that failed"] == 0
    assert found["progress events that did not arrive"] == 0
    assert found["99 of 100 requests within"] is not None
