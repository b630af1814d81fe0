"""`--selftest`: does this copy of the program hold all that it needs, and do the parts work together?

Meant for packaged programs, in which a library can be missing that nobody notices before a candidate sits there. Every engine
that works without a service speaks, listens or recognises; every library behind a service is loaded; a camera and a microphone
made of files are recorded for an interview of ten seconds, whose video, words and signature are checked. Nothing is left behind.

A copy that pip installed has the extras that somebody chose; what is not among them is absent and no failure. A packaged program
has everything.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from importlib import import_module
from pathlib import Path
from typing import Any

from interview_desktop.app.registry import ENGINES, Engine, offline
from interview_desktop.app.settings import Settings, load_settings
from interview_desktop.core.errors import (
    DeviceError,
    EngineUnavailable,
    EnvironmentFault,
    MediaError,
)
from interview_desktop.core.media import SAMPLE_BYTES, SPEECH_RATE, Audio
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.outcome import OutcomeStatus
from interview_desktop.core.programs import program_command
from interview_desktop.core.transcript import InterviewTranscript, Recognized

SENTENCE = "Every member of the team writes down what was decided."
"""Spoken by the voices, heard by the detectors and recognisers."""
QUESTION = "What was decided?"
_PATIENCE = 600.0
_NOWHERE = "98"
"""Number of a camera that no machine has."""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one check."""

    what: str
    good: bool
    said: str
    seconds: float
    absent: bool = False
    """Whether it was not installed, so that it is neither good nor wrong."""


Check = tuple[str, Callable[[], str]]
"""What is checked, and how; the text is what was found. Whatever it raises is a failure."""


class NotRightError(Exception):
    """A part works, and does the wrong thing."""


class NothingToTryError(Exception):
    """What a check works on was not made; why, stands above it in the table."""


def run_checks(
    checks: Iterable[Check], tell: Callable[[Result], None] = lambda result: None, *, whole: bool = True
) -> list[Result]:
    """Run one check after the other; one that fails keeps none from running.

    Args:
        checks: what is tried.
        tell: takes each result as it comes.
        whole: whether this copy must have every part.
    """
    results = []
    for what, check in checks:
        began = time.monotonic()
        absent = False
        try:
            good, said = True, check()
        except Exception as error:  # noqa: BLE001  # whatever is broken, the table says it
            absent = not whole and _is_absent(error)
            good, said = False, str(error) if absent else f"{type(error).__name__}: {error}"
        results.append(Result(what, good, said, time.monotonic() - began, absent))
        tell(results[-1])
    return results


def _is_absent(error: Exception) -> bool:
    if isinstance(error, ModuleNotFoundError):
        return not (error.name or "").startswith("interview_desktop")
    return isinstance(error, EngineUnavailable | NothingToTryError)


def line(result: Result) -> str:
    """A line of the table."""
    verdict = "ok" if result.good else "absent" if result.absent else "FAILED"
    return f"{verdict:6}  {result.seconds:5.1f} s  {result.what:28}  {result.said}"


def checks(folder: Path) -> Iterator[Check]:
    """All checks, in an order in which later ones use what earlier ones have made.

    Args:
        folder: is empty, and may be filled.
    """
    settings = test_settings(folder)
    spoken: list[Audio] = []
    yield "ffmpeg", lambda: _ffmpeg(settings)
    for engine in offline("synthesizer"):
        yield f"voice {engine.name}", partial(_voice, engine, settings, spoken)
    for engine in offline("voice_detector"):
        yield f"voice detector {engine.name}", partial(_detector, engine, settings, spoken)
    for engine in offline("recognizer"):
        yield f"recogniser {engine.name}", partial(_recognizer, engine, settings, spoken)
    for port, engines in ENGINES.items():
        for engine in engines:
            if engine.service:
                yield f"{port} {engine.name}, loaded", partial(_loaded, engine)
    yield "sentence embeddings", lambda: _embeddings(settings)
    yield "grammar", _grammar
    yield "service", lambda: _service(folder)
    yield "cameras", lambda: _cameras(settings)
    yield "microphones", _microphones
    yield "an interview of ten seconds", lambda: _interview(settings, folder, spoken)
    yield "media that is sent", lambda: _sent(folder)


def test_settings(folder: Path) -> Settings:
    """Settings for a short interview whose files lie in `folder`, whatever this machine's settings are."""
    return load_settings(
        data_dir=folder / "data",
        signing_key=str(folder / "key.pem"),
        greeting="",
        closing="",
        width=640,
        height=360,
        frame_rate=30,
        video_preset="veryfast",
        video_encoder="libx264",
        planned_minutes=1.0,
        voice_check=0.0,
        approvals=0,
        interviewer="scripted",
        synthesizer="auto",
        recognizer="auto",
        voice_detector="auto",
        turns={"end_silence": 1.0, "short_end_silence": 1.0, "countdown": 0.5, "nudge_after": 0},
    )


def _ffmpeg(settings: Settings) -> str:
    from interview_desktop.app.machine.encoders import configured_ffmpeg
    from interview_desktop.recording.ffmpeg import find_ffmpeg

    return str(find_ffmpeg(configured_ffmpeg(settings)).version)


def _voice(engine: Engine, settings: Settings, spoken: list[Audio]) -> str:
    synthesizer = engine.make(settings)
    try:
        audio = synthesizer.synthesize(SENTENCE, VoiceChoice()).audio
    finally:
        synthesizer.close()
    if not 1.0 < audio.duration < 10.0:
        raise NotRightError(f"it spoke for {audio.duration:.1f} s")
    spoken.append(audio)
    return f"{audio.duration:.1f} s of speech at {audio.rate} Hz"


def _heard(spoken: Sequence[Audio]) -> Audio:
    """The sentence as a recogniser takes it."""
    import numpy as np
    import soxr

    if not spoken:
        raise NothingToTryError("no voice has spoken")
    samples = np.frombuffer(spoken[0].samples, np.int16).astype(np.float32)
    speech = soxr.resample(samples, spoken[0].rate, SPEECH_RATE)
    return Audio(np.clip(speech, -32768, 32767).astype("<i2").tobytes(), SPEECH_RATE)


def _detector(engine: Engine, settings: Settings, spoken: Sequence[Audio]) -> str:
    detector = engine.make(settings)
    size = detector.chunk_samples * SAMPLE_BYTES
    sound = _heard(spoken).samples
    during = detector.probabilities(sound[: len(sound) // size * size])
    detector.reset()
    after = detector.probabilities(bytes(20 * size))
    if max(during) < 0.5 or max(after) > 0.5:
        raise NotRightError(f"speech {max(during):.2f}, silence {max(after):.2f}")
    return f"speech {max(during):.2f}, silence {max(after):.2f}"


def _recognizer(engine: Engine, settings: Settings, spoken: Sequence[Audio]) -> str:
    from interview_desktop.core.ports import RecognitionRequest

    recognizer = engine.make(settings)
    try:
        found = recognizer.recognize(RecognitionRequest(_heard(spoken), "en"))
    finally:
        recognizer.close()
    if not isinstance(found, Recognized):
        raise NotRightError(f"nothing was understood: {found}")
    # Only of the best one it is known that it understands a synthetic voice.
    return _understood(found.text, 0.5 if engine is offline("recognizer")[0] else 0.1)


def _understood(text: str, least: float) -> str:
    """How many of the sentence's words are among these; a share of `least` must be."""
    wanted = {word.strip(".").lower() for word in SENTENCE.split()}
    found = {word.strip(".,?!").lower() for word in text.split()} & wanted
    if len(found) < len(wanted) * least:
        raise NotRightError(f"{len(found)} of {len(wanted)} words were understood")
    return f"{len(found)} of {len(wanted)} words"


def _words(transcript: InterviewTranscript) -> str:
    """All that was understood."""
    found = [answer.recognition for answer in transcript.answers]
    return " ".join(each.text for each in found if isinstance(each, Recognized))


def _loaded(engine: Engine) -> str:
    module, _, name = engine.target.partition(":")
    getattr(import_module(module), name)
    for package in engine.needs:
        import_module(package)
    return f"{engine.service}: {', '.join(engine.needs)}"


def _embeddings(settings: Settings) -> str:
    from interview_desktop.app.scoring.embeddings import make_embedder

    embedder = make_embedder(settings.model_copy(update={"embeddings": "local"}))
    count = len(list(embedder.embed([SENTENCE, QUESTION])))
    if count != 2:
        raise NotRightError(f"{count} instead of 2")
    return embedder.name


def _grammar() -> str:
    from interview_desktop.assessment.grammar import HarperChecker

    checker = HarperChecker()
    if not checker.check("He go to the the office."):
        raise NotRightError("it found nothing wrong with a wrong sentence")
    return checker.name


def _service(folder: Path) -> str:
    """Start it as another program of this copy, on a port that is free, and ask how it is."""
    import_module("uvicorn")
    said = folder / "service.json"
    with said.open("wb") as output:
        program = subprocess.Popen(
            program_command("serve", "--port", "0", "--json", "--out", str(folder / "service")),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    try:
        address = _address(program, said)
        with urllib.request.urlopen(f"{address}/health", timeout=_PATIENCE) as answer:  # noqa: S310  # our own
            status = answer.status
    finally:
        program.terminate()
        program.wait(_PATIENCE)
    if status != HTTPStatus.OK:
        raise NotRightError(f"it answers with {status}")
    return "answers"


def _address(program: subprocess.Popen[bytes], said: Path) -> str:
    deadline, pause = time.monotonic() + _PATIENCE, threading.Event()
    while time.monotonic() < deadline and program.poll() is None:
        with suppress(ValueError):
            return str(json.loads(said.read_text(encoding="utf-8"))["address"])
        pause.wait(0.05)
    raise NotRightError("it did not start")


def _cameras(settings: Settings) -> str:
    """The libraries of real cameras answer; whether there is a camera is the machine's affair."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.capture.camera import open_camera
    from interview_desktop.capture.devices import cameras

    names = ", ".join(camera.name for camera in cameras()) or "none here"
    camera = open_camera(_NOWHERE, SystemClock(), (settings.width, settings.height), 30.0)
    with suppress(DeviceError):
        camera.start(_Nobody())
        camera.stop()
        raise NotRightError("a camera that does not exist was opened")
    return names


def _microphones() -> str:
    from interview_desktop.capture.probe import probe_audio

    probe = probe_audio()
    if probe.fault:
        raise NotRightError(f"{probe.fault}. {probe.remedy}")
    return ", ".join(device.name for device in probe.microphones) or "none here"


class _Nobody:
    """Takes what a device gives, and leaves it."""

    def video_frame(self, frame: Any) -> None:
        """Leave it."""

    def video_lost(self, error: Exception) -> None:
        """Leave it."""


def _interview(settings: Settings, folder: Path, spoken: Sequence[Audio]) -> str:
    from interview_desktop.app.bench.source import make_source
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.composition import build_session, make_devices
    from interview_desktop.app.demo import simulated_consent
    from interview_desktop.app.holding.planning import make_plan, new_id
    from interview_desktop.app.kept.sealing import verify
    from interview_desktop.app.stores import data_folder
    from interview_desktop.questions.files import parse_questions

    if not spoken:
        raise NothingToTryError("no voice has spoken")
    clock, data = SystemClock(), data_folder(settings)
    # The candidate waits for the question to end: a second of silence is in the file already.
    wait = Audio(bytes(round(3.0 * spoken[0].rate) * SAMPLE_BYTES), spoken[0].rate)
    source = make_source(folder, (settings.width, settings.height), [wait, spoken[0]])
    plan = make_plan(settings, parse_questions(QUESTION, name="selftest"), new_id())
    devices = make_devices(
        settings, clock, camera=str(source.video), microphone=str(source.audio), speaker="none"
    )
    session = build_session(settings, data, plan, simulated_consent(clock), devices, clock=clock)
    session.start()
    outcome = session.wait(_PATIENCE)
    if outcome.status is not OutcomeStatus.COMPLETED or outcome.video is None or outcome.transcript is None:
        raise MediaError(f"The interview was {outcome.status}: {'; '.join(outcome.warnings)}")
    understood = _understood(_words(outcome.transcript), 0.5)
    examined = verify(data, plan.id)
    if not examined.intact:
        raise NotRightError("the signature does not fit")
    return f"{outcome.duration:.1f} s recorded, {understood}, {examined.files} files signed"


def _sent(folder: Path) -> str:
    """What strangers send is opened by a worker program; the recording is sent to it."""
    from interview_desktop.recording.reading.untrusted import extract_speech

    recordings = list(folder.rglob("*.mp4"))
    if not recordings:
        raise NothingToTryError("nothing was recorded that could be opened")
    seconds = extract_speech(max(recordings), folder / "sent.raw")
    if seconds < 1:
        raise NotRightError(f"{seconds:.1f} s of sound")
    return f"{seconds:.1f} s of sound"


def selftest(more: Iterable[Check] = (), tell: Callable[[str], None] | None = None) -> int:
    """Run everything and return the exit status: 0 when all is well.

    Args:
        more: checks of the front.
        tell: takes the lines of the table; they are printed as they come when left out.
    """
    tell = tell or partial(print, flush=True)
    try:
        with tempfile.TemporaryDirectory(prefix="interview-selftest-", ignore_cleanup_errors=True) as folder:
            results = run_checks(
                (*more, *checks(Path(folder))),
                lambda result: tell(line(result)),
                whole=hasattr(sys, "_MEIPASS"),
            )
    except EnvironmentFault as fault:
        tell(str(fault))
        return 1
    absent = sum(result.absent for result in results)
    failed = sum(not result.good for result in results) - absent
    words = f"{failed} failed" if failed else "all is well"
    tell(f"{len(results)} checks, {words}" + (f", {absent} not installed" if absent else ""))
    return int(failed > 0)
