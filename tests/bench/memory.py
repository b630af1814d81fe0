"""Holds a long interview before virtual devices and says how much memory it takes, and whether it grows.

`python -m tests.bench.memory 30` records for 30 minutes, prints a line every 30 seconds, and ends with the growth of the
program, its encoder and its speech workers; its exit status is 1 when the tree grew by more than 20 MB.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.e2e.program import Program, write_questions, write_settings
from tests.rig import sound
from tests.rig.camera import VirtualCamera
from tests.rig.media import clips
from tests.rig.microphone import MicrophoneFeed
from tests.rig.pictures import jpeg, moving_source
from tests.rig.programs import RigError
from tests.rig.samples import script
from tests.rig.sound import SoundServer

ALLOWED_MB = 20.0
EVERY_S = 30.0
SETTLED = 0.25
"""Share of a run after which everything is loaded and every buffer has been filled once."""
ANSWERS_A_MINUTE = 4
SETTINGS = (
    'greeting = ""',
    'closing = ""',
    # Many questions are spoken before the interview begins: quickly, and without listening to them.
    'synthesizer = "espeak"',
    "voice_check = 0",
    "[turns]",
    "end_silence = 2.0",
    "short_end_silence = 2.0",
    "countdown = 1.0",
    "nudge_after = 0",
)

Held = Mapping[str, float]
"""Megabytes by who holds them."""


def held_by(root: int) -> dict[str, float]:
    """Megabytes that a process and all it has started have allocated, by the kind of program.

    Pages of programs and libraries are left out: the system keeps them as it likes, and shares them with who else runs.
    """
    parents: dict[int, int] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text(errors="replace").rpartition(")")[2].split()
        except OSError:
            continue  # it has ended meanwhile
        parents[int(path.parent.name)] = int(fields[1])
    family, found = {root}, 1
    while found:
        more = {pid for pid, parent in parents.items() if parent in family} - family
        family, found = family | more, len(more)
    held: dict[str, float] = defaultdict(float)
    for pid in family:
        try:
            status = Path(f"/proc/{pid}/status").read_text()
            command = Path(f"/proc/{pid}/cmdline").read_bytes()
        except OSError:
            continue
        kind = "program" if pid == root else "encoder" if b"ffmpeg" in command.split(b"\0")[0] else "workers"
        held[kind] += (
            sum(
                int(line.split()[1])
                for line in status.splitlines()
                if line.startswith(("RssAnon:", "RssShmem:"))
            )
            / 1000
        )
    return dict(held)


def growth(samples: Sequence[float]) -> float:
    """Megabytes by which the last third of a run holds more than the first third, each at its most, once settled."""
    settled = samples[int(len(samples) * SETTLED) :]
    third = max(1, len(settled) // 3)
    return max(settled[-third:]) - max(settled[:third])


def answering(program: Program, microphone: MicrophoneFeed, until: float) -> None:
    """Answer question after question with recorded speech until it is time."""
    cards = [clip.samples() for clip in clips("read")]
    for number in itertools.count(1):
        try:
            program.wait_for("answer.opened", number, timeout_s=max(1.0, until - time.monotonic()))
        except RigError:
            return  # the time is over, or the program has ended; who waits for it says so
        if time.monotonic() > until:
            return
        first = cards[number % len(cards)], cards[(number + 1) % len(cards)]
        microphone.say(script(0.3, first[0], 0.8, first[1]))


def run(folder: Path, minutes: float, every: float = EVERY_S) -> list[Held]:
    """Record for so long, and return what was held at each look.

    Raises:
        RigError: the interview did not begin, or did not end well.
    """
    write_settings(folder, *SETTINGS)
    texts = [
        f"Please read card {number} aloud." for number in range(1, round(minutes * ANSWERS_A_MINUTE) + 8)
    ]
    looks: list[Held] = []
    moving_source((1280, 720), jpeg)  # drawn now, because the program would not wait for its first picture
    with (
        SoundServer() as server,
        MicrophoneFeed(server) as microphone,
        VirtualCamera() as webcam,
        Program(
            folder,
            *("record", "--questions", write_questions(folder, *texts), "--camera", "0"),
            *("--microphone", sound.MICROPHONE, "--speaker", "none", "--json"),
            env=server.env | webcam.env,
        ) as program,
    ):
        program.wait_for("answer.opened", timeout_s=300.0)
        until = time.monotonic() + 60 * minutes
        candidate = threading.Thread(target=answering, args=(program, microphone, until), daemon=True)
        candidate.start()
        for number in itertools.count(1):
            threading.Event().wait(
                max(0.0, min(until, until - 60 * minutes + number * every) - time.monotonic())
            )
            if program.log:
                raise RigError(f"it said: {program.log}")
            looks.append(held_by(program.pid))
            answers = len(program.entries("answer.opened"))
            print(f"{number * every / 60:5.1f} min  {answers:3} answers  {line(looks[-1])}", flush=True)
            if time.monotonic() >= until:
                break
        program.press_ctrl_c()
        finished = program.finish(timeout_s=300.0)
        if finished.status != 0:
            raise RigError(f"it ended with {finished.status}: {finished.stderr}")
    return looks


def line(held: Held) -> str:
    """One look in words."""
    parts = "  ".join(f"{kind} {held.get(kind, 0.0):6.1f}" for kind in ("program", "encoder", "workers"))
    return f"{parts}  all {sum(held.values()):7.1f} MB"


def main() -> int:
    """Run it and print what grew."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("minutes", type=float)
    parser.add_argument("--every", type=float, default=EVERY_S, help="seconds between two looks")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="memory-") as folder:
        looks = run(Path(folder), given.minutes, given.every)
    for kind in ("program", "encoder", "workers"):
        print(f"growth of {kind}: {growth([look.get(kind, 0.0) for look in looks]):+.1f} MB")
    whole = growth([sum(look.values()) for look in looks])
    print(f"growth of all: {whole:+.1f} MB (allowed {ALLOWED_MB:g})")
    return int(whole > ALLOWED_MB)


if __name__ == "__main__":
    sys.exit(main())
