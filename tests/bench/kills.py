"""Kills the program at random moments with SIGKILL, recovers, and says what was lost.

`python -m tests.bench.kills 200` prints a table; its exit status is 1 when anything could not be read, or when more than a
second of a stream was lost. `--seed` gives other moments, `--together` says how many run at a time.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import av

from tests.e2e.program import BRISK, Program, call, write_questions, write_settings, write_wav
from tests.e2e.recorded import Recorded
from tests.rig.flash_beep import synthesise
from tests.rig.media import clips
from tests.rig.programs import RigError
from tests.rig.samples import script

ALLOWED_S = 1.0
FRAMES_A_SECOND = 30
STAGES = ("recording", "muxing", "recovering")
VICTIMS = ("program", "encoder, then program", "program, then encoder", "encoder")
"""Who is killed. An encoder alone is replaced by the program, which is killed a moment later."""
MOMENTS_S = {"recording": (0.4, 7.0), "muxing": (0.0, 2.5), "recovering": (0.3, 5.0)}


@dataclass(frozen=True)
class Kill:
    """One kill and what came of it."""

    stage: str
    victims: str
    after: float
    """Seconds: in the recording, after its end, or after the start of the recovery."""
    lasted: float
    """Seconds that had been recorded when it was killed."""
    lost: dict[str, float]
    """Seconds by which each stream is shorter, by its type."""
    problems: tuple[str, ...]

    @property
    def row(self) -> str:
        """A line of the table."""
        lost = " ".join(f"{kind} {seconds:5.2f}" for kind, seconds in sorted(self.lost.items()))
        said = "; ".join(self.problems) or "ok"
        return f"{self.stage:10}  {self.victims:22}  {self.after:5.2f}  {self.lasted:6.2f}  {lost:26}  {said}"


def kill(folder: Path, stage: str, victims: str, after: float) -> Kill:
    """Record, kill, recover, and look at what is there."""
    with started(folder, short=stage == "muxing") as program:
        zero = float(program.wait_for("recording.segment").data["zero"])
        if stage == "muxing":
            program.wait_for("recording.stopped")
            threading.Event().wait(after)
        else:
            at = after if stage == "recording" else 2.0 + after
            threading.Event().wait(max(0.0, zero + at - time.monotonic()))
        stop(program, victims)
        died = time.monotonic()
    session = next((program.data / "sessions").iterdir())
    before = (session / "journal.jsonl").read_bytes()
    lasted = died - zero
    if stage == "muxing":
        lasted = float(program.entries("recording.stopped")[0].data["duration"])
    if stage == "recovering":
        with Program(folder, "recover", "--json") as recovering:
            threading.Event().wait(after)
            os.kill(recovering.pid, signal.SIGKILL)
    return judged(folder, Kill(stage, victims, after, lasted, {}, ()), before)


def judged(folder: Path, killed: Kill, before: bytes) -> Kill:
    """Recover twice, and look at everything."""
    problems = []
    first = call(folder, "recover", "--json", timeout_s=120.0)
    content = bytes_of(folder / "data")
    second = call(folder, "recover", "--json", timeout_s=120.0)
    if (first.status, second.status) != (0, 0):
        problems.append(f"recover failed: {first.stderr or second.stderr}")
    if bytes_of(folder / "data") != content:
        problems.append("a second run changed something")
    whole = before[: before.rfind(b"\n") + 1]
    recorded = Recorded(folder / "data")
    if not (recorded.session / "journal.jsonl").read_bytes().startswith(whole):
        problems.append("the journal was changed")
    lost: dict[str, float] = {}
    if killed.lasted <= ALLOWED_S and not recorded.video.exists():
        if "broke off before anything" not in " ".join(
            recorded.entries("session.ended")[-1].data["warnings"]
        ):
            problems.append("nobody is told that nothing was recorded")
        lost = dict.fromkeys(("audio", "video"), killed.lasted)
        return replace(killed, lost=lost, problems=tuple(problems))
    try:
        ends = recorded.durations()
        lost = {kind: killed.lasted - end for kind, end in ends.items()}
        problems += [f"{kind} lost" for kind, seconds in lost.items() if seconds > ALLOWED_S]
        missing = ends["video"] - recorded.frames() / FRAMES_A_SECOND
        if missing > ALLOWED_S:
            problems.append(f"pictures of {missing:.2f} s are missing in the middle")
        asked = [at for _, at in recorded.asked() if at < ends["video"]]
        if len(recorded.chapters()) != len(asked):
            problems.append("chapters are missing")
        if asked and not recorded.subtitles():
            problems.append("subtitles are missing")
        problems += [
            f"no {suffix}"
            for suffix in ("txt", "json", "srt", "vtt")
            if not recorded.transcript_file(suffix).exists()
        ]
        answers = recorded.transcript["answers"]
        if any(answer["state"] == "pending" for answer in answers):
            problems.append("an answer is not transcribed")
        if len(recorded.entries("answer.opened")) != len(answers):
            problems.append("an answer is missing")
        if recorded.rows("interviews")[0]["status"] not in ("stopped", "completed"):
            problems.append("the database does not know of the end")
        problems += [f"left over: {path.name}" for path in left_over(folder / "data")]
    except (av.error.FFmpegError, OSError, IndexError, KeyError, AssertionError) as error:
        problems.append(f"unreadable: {type(error).__name__}: {error}")
    return replace(killed, lost=lost, problems=tuple(problems))


def started(folder: Path, *, short: bool, env: Mapping[str, str | None] | None = None) -> Program:
    """A program that records files in real time; the candidate speaks at once."""
    write_settings(folder, 'whisper_model = "tiny.en"', *BRISK)
    synthesise(folder / "camera.mp4", 2.0, fps=15)
    spoken = [clip.samples() for clip in clips("short" if short else "read")[: 1 if short else 3]]
    parts = [part for samples in spoken for part in (samples, 0.3)]
    write_wav(folder / "microphone.wav", script(1.5, *parts))
    asked = ["Why?"] if short else ["Go on.", "And then?"]
    questions = write_questions(folder, *asked)
    inputs = ("--camera", "camera.mp4", "--microphone", "microphone.wav", "--speaker", "none")
    return Program(folder, "record", "--questions", questions, *inputs, "--json", env=env)


def stop(program: Program, victims: str) -> None:
    """Kill, in this order; what has ended already is dead enough."""
    pause = threading.Event()
    encoders = children(program.pid, "ffmpeg")
    actions: dict[str, Sequence[Callable[[], None]]] = {
        "program": [lambda: end(program.pid)],
        "program, then encoder": [lambda: end(program.pid), lambda: end(*encoders)],
        "encoder, then program": [lambda: end(*encoders), lambda: end(program.pid)],
        "encoder": [lambda: end(*encoders), lambda: pause.wait(0.6) and None, lambda: end(program.pid)],
    }
    for action in actions[victims]:
        action()


def end(*pids: int) -> None:
    """SIGKILL."""
    for pid in pids:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue


def children(parent: int, name: str) -> list[int]:
    """The processes that a process has started, and whose program's name holds these letters."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
            if int(fields[1]) == parent and name in (folder / "exe").readlink().name:
                found.append(int(folder.name))
        except OSError:
            continue
    return found


def bytes_of(data: Path) -> dict[str, str]:
    """The hash of every file; of the log, which tells of every run, nothing."""
    return {
        str(path.relative_to(data)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(data.rglob("*"))
        if path.is_file() and "logs" not in path.parts
    }


def left_over(data: Path) -> list[Path]:
    """Hidden files that nobody needs any more."""
    return [path for path in data.rglob(".*") if not path.name.startswith(".write-test")]


def moments(count: int, seed: str) -> list[tuple[str, str, float]]:
    """Stage, victims and time of each kill: every stage in turn, the rest by chance."""
    chance = random.Random(seed)
    chosen = []
    for number in range(count):
        stage = STAGES[number % len(STAGES)]
        chosen.append((stage, chance.choice(VICTIMS), chance.uniform(*MOMENTS_S[stage])))
    return chosen


def run(folder: Path, count: int, seed: str, together: int, tell: Callable[[Kill], None]) -> list[Kill]:
    """So many kills, each in a folder of its own, which is removed when all is well."""

    def one(number: int, moment: tuple[str, str, float]) -> Kill:
        own = folder / f"{number:03d}"
        own.mkdir()
        try:
            killed = kill(own, *moment)
        except (RigError, StopIteration, json.JSONDecodeError) as error:
            killed = Kill(*moment, 0.0, {}, (f"{type(error).__name__}: {error}",))
        if not killed.problems:
            shutil.rmtree(own)
        tell(killed)
        return killed

    with ThreadPoolExecutor(together) as pool:
        return list(pool.map(one, range(count), moments(count, seed)))


def summary(kills: Sequence[Kill]) -> str:
    """What a table says in a few lines."""
    lines = []
    for stage, count in Counter(kill.stage for kill in kills).items():
        lost = sorted(max(kill.lost.values()) for kill in kills if kill.stage == stage and kill.lost)
        failed = sum(bool(kill.problems) for kill in kills if kill.stage == stage)
        most = f"lost: median {lost[len(lost) // 2]:.2f} s, at most {lost[-1]:.2f} s" if lost else "-"
        lines.append(f"{stage:10}  {count:3} kills  {failed} wrong  {most}")
    return "\n".join(lines)


def main() -> int:
    """Run it from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", default="kills")
    parser.add_argument("--together", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="folder for what went wrong")
    given = parser.parse_args()
    folder = given.keep or Path(tempfile.mkdtemp(prefix="kills-"))
    folder.mkdir(exist_ok=True)
    print("stage       killed                  after  lasted  lost, s                     found")
    kills = run(folder, given.count, given.seed, given.together, lambda each: print(each.row, flush=True))
    print("", summary(kills), sep="\n")
    wrong = any(each.problems for each in kills)
    print(f"what went wrong is in {folder}" if wrong else "nothing went wrong")
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main())
