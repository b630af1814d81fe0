"""`serve` as a program: it answers, ends properly on a signal, and is not open to others by mistake."""

import json
import os
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from interview_desktop.app.bench.serving import Load, bench_serving
from interview_desktop.app.settings import Settings
from tests.e2e.program import call, write_settings

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_it_answers_and_ends_on_a_signal(tmp_path: Path) -> None:
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "INTERVIEW_SERVER__TOKEN_SECRET": "a secret of a test, which is long enough for it",
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
        served.send_signal(signal.SIGTERM)
        assert served.wait(60) == 0
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
