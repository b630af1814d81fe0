"""The benchmark of the recorder: what it costs, what it loses, how fast it finishes, against ffmpeg and the usual recipe.

Sources are files played in real time; sound against picture and real device drivers are measured by `tests/bench`, which
has virtual devices.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from statistics import median

from interview_desktop.app.bench.figures import Figure
from interview_desktop.app.bench.finishing import finish_long, publish
from interview_desktop.app.bench.machine import busy_share, counts_children
from interview_desktop.app.bench.source import Source, make_source
from interview_desktop.app.bench.workload import (
    Recording,
    Task,
    by_ffmpeg,
    by_us,
    by_usual_recipe,
    in_a_process,
)
from interview_desktop.app.demo import speak_answers
from interview_desktop.app.machine.encoders import configured_ffmpeg
from interview_desktop.app.settings import Settings
from interview_desktop.app.speech import make_synthesizer
from interview_desktop.core.errors import EngineError
from interview_desktop.core.media import Audio
from interview_desktop.recording.ffmpeg import Ffmpeg, find_ffmpeg

SIZES: tuple[tuple[str, tuple[int, int], float], ...] = (
    ("720p30", (1280, 720), 1.10),
    ("1080p30", (1920, 1080), 1.20),
)
"""Name, width and height, and the largest ratio to ffmpeg alone that is good."""
LENGTHS: tuple[tuple[int, float], ...] = ((1, 0.5), (30, 4.0), (120, 15.0))
"""Minutes of a recording, and seconds its final file may take."""
ROUNDS = 3
"""Times that ffmpeg alone and ours are measured, one after the other, so that what else the machine does meets both."""
QUIET = 0.1
"""Share of the processors that others may use without disturbing the figures."""
_GROWTH_FROM = 0.25  # what a recording holds before a quarter of it has passed is its start


def bench_recording(
    settings: Settings, *, minutes: float, folder: Path | None = None, say: Callable[[str], None]
) -> list[Figure]:
    """Run all of it; takes about fifteen times `minutes`, and two more.

    Args:
        settings: preset, ffmpeg and engines; pictures are taken at 30 a second whatever they say.
        minutes: length of each recording.
        folder: where files are made, and removed afterwards; the system's temporary folder when None.
        say: takes lines of progress.

    Raises:
        MediaError: there is no ffmpeg, or a recording failed.
        DiskFull: there is no room.
    """
    settings = settings.model_copy(update={"frame_rate": 30, "planned_minutes": minutes})
    ffmpeg = find_ffmpeg(configured_ffmpeg(settings))
    with tempfile.TemporaryDirectory(prefix="interview-bench-", dir=folder) as made:
        bench = _Bench(settings, Path(made), minutes * 60, say)
        figures = [bench.quietness()]
        say("Preparing what is seen and heard ...")
        bench.prepare()
        for name, size, target in SIZES:
            figures += bench.cost(name, size, target)
        figures += bench.under_load()
        figures += bench.finishing(ffmpeg)
    return figures


class _Bench:
    def __init__(self, settings: Settings, folder: Path, seconds: float, say: Callable[[str], None]) -> None:
        self._settings = settings
        self._folder = folder
        self._seconds = seconds
        self._say = say
        self._speech: Sequence[Audio] = ()
        self._recorded: tuple[Path, Recording] | None = None

    def quietness(self) -> Figure:
        busy = busy_share()
        percent = None if busy is None else busy * 100
        note = "others use the machine: the figures below are rough" if (busy or 0) > QUIET else ""
        return Figure("machine in use before the start", percent, "%", QUIET * 100, note)

    def prepare(self) -> None:
        synthesizer = make_synthesizer(self._settings)
        try:
            # Without a voice the microphone hears noise; the cost is the same to within the voice detector's.
            with suppress(EngineError):
                self._speech = [answer.audio for answer in speak_answers(synthesizer)]
        finally:
            synthesizer.close()

    def cost(self, name: str, size: tuple[int, int], target: float) -> list[Figure]:
        source = make_source(self._folder, size, self._speech)
        self._say(f"{name}: recording for {self._seconds:.0f} s, {2 * ROUNDS + 1} times ...")
        floors, all_ours = [], []
        for number in range(ROUNDS):
            floors.append(self._record(by_ffmpeg, source, f"floor-{name}-{number}"))
            all_ours.append(self._record(by_us, source, f"ours-{name}-{number}"))
        usual = self._record(by_usual_recipe, source, f"usual-{name}")
        ours = all_ours[-1]
        gaps = [gap for one in all_ours for gap in one.gaps]
        found = [
            *_ratios(name, all_ours, floors, usual, target),
            Figure(f"{name}: stop to a playable file", max(one.stop for one in all_ours), "s", 0.5),
            Figure(f"{name}: pictures lost", float(sum(map(_lost, all_ours))), "", 0),
            Figure(f"{name}: gaps in sound or picture", float(len(gaps)), "", 0, "; ".join(gaps[:3])),
            Figure(f"{name}: growth of memory", _growth(ours.memory), "MB", 20.0, _peak(ours.memory)),
        ]
        if self._recorded is None:
            self._recorded = self._folder / f"ours-{name}-{ROUNDS - 1}", ours
        return found

    def under_load(self) -> list[Figure]:
        name, size, _ = SIZES[0]
        self._say(f"{name} while answers are recognised: recording for {self._seconds:.0f} s ...")
        source = make_source(self._folder, size, self._speech)
        loaded = self._record(by_us, source, "loaded", transcribing=True)
        note = f"{loaded.transcribed:.0f} s of speech recognised meanwhile"
        return [Figure(f"{name}, transcribing: pictures lost", float(_lost(loaded)), "", 0, note)]

    def finishing(self, ffmpeg: Ffmpeg) -> list[Figure]:
        assert self._recorded is not None
        folder, recording = self._recorded
        assert recording.media is not None
        segment = folder / recording.media.segments[0].name
        found = []
        for minutes, target in LENGTHS:
            self._say(f"Finishing a recording of {minutes} minutes ...")
            if minutes == 1 and abs(recording.seconds - 60) < 10:
                closing, publishing = recording.stop, publish(ffmpeg, folder, recording.seconds)
            else:
                made = finish_long(ffmpeg, segment, minutes * 60, self._folder / f"long-{minutes}")
                # What the encoder holds has to be flushed however long the recording is.
                closing, publishing = recording.stop + made.closing, made.publishing
            text = f"{minutes} min: stop to "
            found += [
                Figure(f"{text}a playable file", closing, "s", 0.5),
                Figure(f"{text}the final file", closing + publishing, "s", target),
            ]
        return found

    def _record(
        self, work: Callable[[Task], Recording], source: Source, name: str, *, transcribing: bool = False
    ) -> Recording:
        folder = self._folder / name
        folder.mkdir()
        return in_a_process(work, Task(source, folder, self._seconds, self._settings, transcribing))


def _ratios(
    name: str, ours: Sequence[Recording], floors: Sequence[Recording], usual: Recording, target: float
) -> list[Figure]:
    if not counts_children():
        return [Figure(f"{name}: CPU against ffmpeg alone", None)]
    costs, lowest = [one.cpu_per_minute for one in ours], [one.cpu_per_minute for one in floors]
    ratios = [cost / floor for cost, floor in zip(costs, lowest, strict=True)]
    cost = median(costs)
    return [
        Figure(f"{name}: CPU a recorded minute, ours", cost, "s"),
        Figure(f"{name}: the same, ffmpeg alone", median(lowest), "s"),
        Figure(
            f"{name}: the same, usual recipe", usual.cpu_per_minute, "s", note=f"merge {usual.stop:.0f} s"
        ),
        Figure(
            f"{name}: ours against ffmpeg alone",
            median(ratios),
            "",
            target,
            f"{min(ratios):.2f} to {max(ratios):.2f}",
        ),
        Figure(f"{name}: ours against the usual recipe", cost / usual.cpu_per_minute, "", 0.30),
    ]


def _lost(recording: Recording) -> int:
    """Pictures that the source had and the file has not, whoever lost them."""
    return max(0, recording.due - recording.delivered) + recording.dropped


def _growth(memory: Sequence[float]) -> float | None:
    """Megabytes by which the end of a recording takes more than its beginning, once everything is loaded."""
    settled = memory[int(len(memory) * _GROWTH_FROM) :]
    if len(settled) < 3:
        return None
    third = len(settled) // 3
    return max(settled[-third:]) - max(settled[:third])


def _peak(memory: Sequence[float]) -> str:
    return f"at most {max(memory):.0f} MB" if memory else ""
