"""Processes that record for a benchmark, each for itself, so that the processor time of one is known exactly."""

from __future__ import annotations

import logging
import multiprocessing
import os
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from interview_desktop.app.bench.machine import cpu_seconds, ended_children_seconds, memory_mb
from interview_desktop.app.bench.source import RATE, Source
from interview_desktop.app.bench.steady import SteadyCost
from interview_desktop.core.errors import MediaError
from interview_desktop.core.media import SAMPLE_BYTES, AudioBlock, Frame, RecordedMedia, VoiceInRoom
from interview_desktop.core.ports import RecognitionRequest

_SAMPLE_SECONDS = 2.0
_ANSWER_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Task:
    """One recording."""

    source: Source
    folder: Path
    seconds: float
    settings: Any
    """`app.settings.Settings`: preset, engines, ffmpeg."""
    transcribing: bool = False
    """Whether answers are recognised all the time, as fast as the recogniser can."""


@dataclass(frozen=True, slots=True)
class Recording:
    """What one recording cost, and what became of it."""

    cpu: float
    """Processor seconds of all its processes, from before they are started."""
    steady: float | None
    """Processor seconds a minute once it runs; None where the system does not tell."""
    seconds: float
    """Of recording."""
    stop: float = 0.0
    """Seconds from the wish to stop until the file can be played."""
    media: RecordedMedia | None = None
    due: int = 0
    """Pictures that the camera had to give, from its first to its last."""
    delivered: int = 0
    """Those that it gave."""
    dropped: int = 0
    """Those of them that the recorder lost."""
    gaps: tuple[str, ...] = ()
    memory: tuple[float, ...] = ()
    """Megabytes of the program and ffmpeg, every two seconds."""
    transcribed: float = 0.0
    """Seconds of speech that were recognised meanwhile."""

    @property
    def cpu_per_minute(self) -> float:
        """Processor seconds for one minute of recording; with its start where that cannot be told apart."""
        return self.cpu / self.seconds * 60 if self.steady is None else self.steady


def in_a_process(work: Callable[[Task], Recording], task: Task) -> Recording:
    """Run one recording in a process of its own.

    Raises:
        MediaError: it came to nothing.
    """
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_run, args=(work, task, there), name="bench")
    process.start()
    there.close()
    try:
        found = here.recv()
    except EOFError:
        found = None
    process.join()
    if not isinstance(found, Recording):
        raise MediaError(f"A recording of the benchmark failed: {found or 'its process ended'}")
    return found


def _run(work: Callable[[Task], Recording], task: Task, answer: Connection) -> None:
    logging.disable()
    try:
        answer.send(work(task))
    except Exception as error:  # noqa: BLE001  whatever it is, the parent says it
        answer.send(f"{type(error).__name__}: {error}")


def by_ffmpeg(task: Task) -> Recording:
    """The floor: ffmpeg alone makes the same file from the same source."""
    from interview_desktop.app.machine.encoders import configured_ffmpeg, named_coding
    from interview_desktop.recording.encoding.commands import file_recording_command
    from interview_desktop.recording.encoding.encoder import EncoderSettings
    from interview_desktop.recording.encoding.video_coding import VideoCoding
    from interview_desktop.recording.ffmpeg import find_ffmpeg
    from interview_desktop.recording.process import run

    encoder = EncoderSettings(float(RATE), named_coding(task.settings) or VideoCoding())
    command = file_recording_command(
        find_ffmpeg(configured_ffmpeg(task.settings)),
        task.source.video,
        task.source.audio,
        task.folder / "floor.mp4",
        seconds=task.seconds,
        size=task.source.size,
        rate=encoder.rate,
        coding=encoder.coding,
        audio_bitrate=encoder.audio_bitrate,
    )
    before, steady = cpu_seconds(), SteadyCost(task.seconds)
    output = run(command, name="ffmpeg", timeout=task.seconds * 3 + 60)
    if not output.outcome.ok:
        raise MediaError(f"{output.outcome}: {output.outcome.last_line}")
    return Recording(cpu_seconds() - before, steady.per_minute, task.seconds)


def by_usual_recipe(task: Task) -> Recording:
    """OpenCV's writer and a WAV, merged by encoding again, which is part of its cost; `stop` is how long that takes."""
    from interview_desktop.app.machine.encoders import configured_ffmpeg
    from interview_desktop.recording.encoding.usual_recipe import record
    from interview_desktop.recording.ffmpeg import find_ffmpeg

    ffmpeg = find_ffmpeg(configured_ffmpeg(task.settings))
    before, began, steady = cpu_seconds(), time.monotonic(), SteadyCost(task.seconds)
    ended = ended_children_seconds()
    outcome = record(
        ffmpeg, task.source.video, task.source.audio, task.folder, seconds=task.seconds, rate=float(RATE)
    )
    if not outcome.ok:
        raise MediaError(f"{outcome}: {outcome.last_line}")
    running = steady.per_minute
    merging = (ended_children_seconds() - ended) / task.seconds * 60
    return Recording(
        cpu_seconds() - before,
        None if running is None else running + merging,
        task.seconds,
        stop=time.monotonic() - began - task.seconds,
    )


def by_us(task: Task) -> Recording:
    """Our recorder with all that listens and watches during an interview: voice detection, level, health."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.composition import make_recorder
    from interview_desktop.app.machine.encoders import named_coding
    from interview_desktop.capture.camera import open_camera
    from interview_desktop.capture.microphone import open_microphone
    from interview_desktop.recording.encoding.video_coding import VideoCoding
    from interview_desktop.recording.recorder import FfmpegRecorder

    clock = SystemClock()
    recorder = make_recorder(task.settings, clock, named_coding(task.settings) or VideoCoding())
    assert isinstance(recorder, FfmpegRecorder)
    camera = open_camera(str(task.source.video), clock, task.source.size, float(RATE))
    microphone = open_microphone(str(task.source.audio), clock)
    attention = _Attention(task, recorder)
    transcription = _Transcription(task) if task.transcribing else None
    before, began, steady = cpu_seconds(), clock.monotonic(), SteadyCost(task.seconds)
    memory: list[float] = []
    recorder.start(task.folder, began, attention)
    attention.start()
    microphone.start(attention)
    camera.start(attention)
    if transcription is not None:
        transcription.start()
    pause = threading.Event()
    while clock.monotonic() - began < task.seconds:
        pause.wait(min(_SAMPLE_SECONDS, max(0.01, began + task.seconds - clock.monotonic())))
        encoder = recorder.encoder_pid
        used = memory_mb(os.getpid(), *([encoder] if encoder else []))
        memory += [] if used is None else [used]
    if transcription is not None:
        transcription.stop()
    microphone.stop()
    camera.stop()
    stopping = clock.monotonic()
    media = recorder.stop()
    stopped = clock.monotonic()
    attention.stop()
    health = recorder.health
    return Recording(
        cpu_seconds() - before,
        steady.per_minute,
        media.duration,
        stop=stopped - stopping,
        media=media,
        due=attention.due,
        delivered=attention.frames,
        dropped=health.dropped_frames + health.skipped_frames,
        gaps=tuple(attention.gaps),
        memory=tuple(memory),
        transcribed=transcription.seconds if transcription is not None else 0.0,
    )


class _Attention(threading.Thread):
    """Does with sound and pictures what a session does: recorder, voice detector, turn-taking, level, health."""

    def __init__(self, task: Task, recorder: Any) -> None:
        from interview_desktop.app.registry import choose
        from interview_desktop.capture.health import PictureWatch, SoundWatch
        from interview_desktop.capture.level import LevelMeter
        from interview_desktop.session.ear import Ear

        super().__init__(name="engine")
        self.frames = 0
        self._times = (0.0, 0.0)  # of the first picture and of the last
        self.gaps: list[str] = []
        self._recorder = recorder
        detector = choose("voice_detector", task.settings).engine.make(task.settings)
        detector.probabilities(
            bytes(detector.chunk_samples * SAMPLE_BYTES)
        )  # loads it, as a session has before
        self._ear = Ear(detector)
        self._meter, self._sound_watch = LevelMeter(), SoundWatch()
        self._picture_watch = PictureWatch(float(RATE))
        self._inbox: queue.SimpleQueue[AudioBlock | None] = queue.SimpleQueue()

    @property
    def due(self) -> int:
        first, last = self._times
        return round((last - first) * RATE) + 1 if self.frames else 0

    def video_frame(self, frame: Frame) -> None:
        self._times = (self._times[0] if self.frames else frame.time, frame.time)
        self.frames += 1
        self._recorder.video(frame)
        self._picture_watch.video_frame(frame)

    def video_lost(self, error: Exception) -> None:
        self.gaps.append(f"camera: {error}")

    def audio_block(self, block: AudioBlock) -> None:
        self._recorder.audio(block)
        self._inbox.put(block)

    def audio_lost(self, error: Exception) -> None:
        self.gaps.append(f"microphone: {error}")

    def recorder_segment(self, name: str, start: float, zero: float) -> None:
        pass

    def recorder_gap(self, start: float, end: float, reason: str) -> None:
        self.gaps.append(f"{end - start:.3f} s: {reason}")

    def recorder_voice(self, decided: VoiceInRoom) -> None:
        pass

    def recorder_lowered(self, at: float, before: str, after: str, step: int) -> None:
        self.gaps.append(f"{before} was too slow, {after} went on")

    def recorder_failed(self, error: Exception) -> None:
        self.gaps.append(f"the recorder: {error}")

    def stop(self) -> None:
        self._inbox.put(None)
        self.join()

    def run(self) -> None:
        from interview_desktop.core.models import AnswerTiming
        from interview_desktop.core.turns import TurnSettings

        opened: float | None = None
        while (block := self._inbox.get()) is not None:
            if opened is None or block.time - opened > _ANSWER_SECONDS:
                if opened is not None:
                    self._ear.close()
                    self._ear.harvest(0.0)
                opened = block.time
                self._ear.open(TurnSettings(), AnswerTiming(), opened, opened)
            self._ear.hear(block, lambda event: None)
            level = self._meter.add(block)
            self._sound_watch.hear(block, level, speaking=self._ear.speaking)


@dataclass
class _Transcription:
    """Recognises one answer after the other."""

    task: Task
    seconds: float = 0.0
    _stopping: threading.Event = field(default_factory=threading.Event)

    def start(self) -> None:
        """Load the recogniser, then go on recognising in a thread."""
        from interview_desktop.app.speech import make_recognizer
        from interview_desktop.recording.reading.decoding import read_speech

        self._recognizer = make_recognizer(self.task.settings)
        self._speech = read_speech(self.task.source.audio)
        self._thread = threading.Thread(target=self._run, name="transcriber")
        self._thread.start()

    def stop(self) -> None:
        """Finish the answer that is being recognised."""
        self._stopping.set()
        self._thread.join()
        self._recognizer.close()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._recognizer.recognize(RecognitionRequest(self._speech, self.task.settings.language))
            self.seconds += self._speech.duration
