"""The page `/client` in a real Chromium, whose microphone is a recording of a real voice."""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import Page, sync_playwright

from interview_desktop.core.transcript import Recognized
from interview_desktop.storage.store import InterviewStore
from tests.rig.media import Clip, clips
from tests.rig.programs import find, need
from tests.rig.samples import RATE

PATIENCE_MS = 120_000
ASKED = """(question) => [...document.querySelectorAll("#transcript .interviewer p")]
  .some((each) => each.textContent === question)"""
"""Whether the transcript of the page has a question."""
TAKE_OVER = """() => new Promise((told) => {
  const id = sessionStorage.getItem("interview");
  const socket = new WebSocket(`ws://${location.host}/interview/${id}/connect?last_seq=1`, ["interview.v1"]);
  socket.onmessage = (event) => told(JSON.parse(event.data).type);
})"""
"""Connects to the interview of the page as another window does; the type of the first message that it has not had."""


@contextmanager
def service(folder: Path) -> Iterator[str]:
    """`interview-desktop serve` with quick engines; its address."""
    settings = {
        "INTERVIEW_GREETING": "-",
        "INTERVIEW_CLOSING": "-",
        "INTERVIEW_SYNTHESIZER": "espeak",
        "INTERVIEW_WHISPER_MODEL": "tiny.en",
        "INTERVIEW_AVATAR__PRERENDER": "false",
        "MAX_SILENCE_GAP": "1.5",
        "SILENCE_THRESHOLD_SEC": "0.6",
    }
    command = [
        sys.executable,
        "-m",
        "interview_desktop",
        "serve",
        "--port",
        "0",
        "--json",
        "--out",
        str(folder),
    ]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ | settings)
    try:
        yield _address(process)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(60)
        assert process.stdout is not None
        process.stdout.close()


def _address(process: subprocess.Popen[str]) -> str:
    told: queue.SimpleQueue[str] = queue.SimpleQueue()

    def read() -> None:
        assert process.stdout is not None
        content = ""
        for line in process.stdout:
            content += line
            if line.startswith("}"):
                break
        told.put(content)

    threading.Thread(target=read).start()
    found: str = json.loads(told.get(timeout=60))["address"]
    return found


def microphone(folder: Path, clip: Clip) -> Path:
    """A voice, then as much silence as ends an answer; Chromium plays it over and over."""
    path = folder / "microphone.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(np.concatenate([clip.samples(), np.zeros(4 * RATE, np.int16)]).tobytes())
    return path


@contextmanager
def browser(sound: Path) -> Iterator[Page]:
    arguments = [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--use-fake-device-for-media-stream",
        "--use-fake-ui-for-media-stream",
        f"--use-file-for-fake-audio-capture={sound}",
    ]
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=find("chromium"), args=arguments)
        page = opened.new_page()
        page.set_default_timeout(PATIENCE_MS)
        try:
            yield page
        finally:
            opened.close()


@pytest.mark.slow
def test_what_is_said_in_the_browser_reaches_transcript_summary_and_database(tmp_path: Path) -> None:
    need("chromium")
    clip = clips("short")[0]
    wrong: list[str] = []
    with service(tmp_path) as address, browser(microphone(tmp_path, clip)) as page:
        page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.goto(f"{address}/client")
        assert page.is_disabled("#start")
        page.wait_for_selector("#keeping:not(:empty)")
        assert "They stay until these people delete them." in page.inner_text("#keeping")
        page.fill("#candidate", "Ada")
        page.check("#agree-transcribe")
        page.click("#test")
        page.wait_for_selector("#start:not([disabled])")
        assert page.inner_text("#heard") == "We hear you"
        page.click("#start")
        page.wait_for_selector("#state[data-state=listening]")
        question = page.inner_text("#question")
        # Reloaded in the middle of an answer, it goes on where it was.
        page.on("dialog", lambda dialog: dialog.accept())
        page.reload()
        page.click("#continue")
        page.wait_for_function(ASKED, arg=question)
        # Another window takes it over, and gives it back.
        taken = page.evaluate(TAKE_OVER)
        page.wait_for_selector("#state[data-state=elsewhere]")
        page.click("#here")
        page.wait_for_selector("#state:not([data-state=elsewhere])")
        assert taken == "interviewer_question"
        # The first answer may begin in the middle of the recording; the second one does not.
        page.wait_for_selector("#transcript .candidate >> nth=1")
        shown = [each.inner_text() for each in page.query_selector_all("#transcript .candidate p")]
        page.keyboard.press("e")
        page.click("#really button[value=yes]")
        page.wait_for_selector("#after:not([hidden])")
        assert "You ended the interview." in page.inner_text("#after-lead")
        page.wait_for_function(
            "document.querySelector('#after-keeping').textContent.includes('name this interview')"
        )
    assert wrong == []
    (file,) = tmp_path.glob("interview_summary_*.json")
    summary = json.loads(file.read_text())
    kept = [each["answer"] for each in summary["answers"] if each["answer"]]
    assert kept[: len(shown)] == shown
    with InterviewStore.open(tmp_path) as store:
        record = store.get(summary["interview_id"])
    stored = [
        a.answer.recognition.text for a in record.answers if isinstance(a.answer.recognition, Recognized)
    ]
    assert stored[: len(shown)] == shown
    transcript = (tmp_path / "transcripts" / f"transcript_{summary['interview_id']}.txt").read_text()
    assert all(text in transcript for text in shown)
    words = " ".join(shown).lower()
    said = [word for word in clip.text.lower().split() if len(word) > 3]
    assert sum(word in words for word in said) >= len(said) / 2, words
