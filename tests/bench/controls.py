"""Times every control of staff against a real recording: `python -m tests.bench.controls`.

An interview is held before a camera of 720p30 and a microphone that are simulated; everything behind them is real: encoder,
journal, engine. Each control is used several times. Timed is from the press until its entry is in the journal on the disk, and
until the window is told what it did, where it does something at once (other limits hold from the next answer on). Exit status 1
when one took more than half a second.
"""

from __future__ import annotations

import argparse
import queue
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from itertools import chain
from pathlib import Path

from interview_desktop.app.clock import SystemClock
from interview_desktop.app.composition import build_session
from interview_desktop.app.demo import simulated_consent, simulated_devices
from interview_desktop.app.holding.planning import make_plan, new_id
from interview_desktop.app.settings import Settings
from interview_desktop.app.stores import data_folder
from interview_desktop.core import events
from interview_desktop.core.interview import Phase
from interview_desktop.questions.files import parse_questions
from interview_desktop.session import updates
from interview_desktop.session.engine import Session

ALLOWED_S = 0.5
PATIENCE_S = 30.0


def controls(turn: int) -> Sequence[tuple[str, events.Event, type | None]]:
    """Name, what the window sends, and what it is told at once when that was done."""
    return (
        ("remark", events.Remark("A telephone rang outside.", "staff"), updates.Remarked),
        ("more time", events.Extend(30.0, "staff"), updates.AnswerExtended),
        ("other limits", events.Adjust(1.25 + turn / 100, 1.5, "staff"), None),
        ("pause", events.Hold("A telephone"), updates.StateChanged),
        ("go on", events.Resume(), updates.StateChanged),
        ("repeat", events.RepeatQuestion(), updates.StateChanged),
        ("skip", events.Skip(), updates.StateChanged),
    )


def answering(told: queue.Queue[updates.Update]) -> None:
    """Wait until an answer is open."""
    while True:
        update = told.get(timeout=PATIENCE_S)
        if isinstance(update, updates.StateChanged) and update.state.phase is Phase.ANSWERING:
            return


class Desk:
    """Staff's end of an interview."""

    def __init__(self, session: Session, journal: Path) -> None:
        self.told: queue.Queue[updates.Update] = queue.Queue()
        self._session = session
        self._journal = journal
        session.subscribe(self.told.put)

    def seconds_for(self, event: events.Event, answer: type | None) -> float:
        """Use one control and wait for what it does."""
        while not self.told.empty():
            self.told.get_nowait()
        entry = f'"class":"{type(event).__name__}"'
        before, began = self._journal.stat().st_size, time.perf_counter()
        self._session.send(event)
        while answer is not None and not isinstance(self.told.get(timeout=PATIENCE_S), answer):
            pass
        while entry not in self._since(before):
            if time.perf_counter() - began > PATIENCE_S:
                raise TimeoutError(f"no entry of {entry} in the journal")
            time.sleep(0.001)
        return time.perf_counter() - began

    def _since(self, size: int) -> str:
        with self._journal.open(encoding="utf-8") as lines:
            lines.seek(size)
            return lines.read().replace(" ", "")


def main() -> int:
    """Measure, print the longest and the median of each, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        clock = SystemClock()
        settings = Settings(
            _env_file=None,
            data_dir=Path(folder),
            greeting="",
            closing="",
            synthesizer="espeak",
            voice_check=0,
        )
        questions = parse_questions(
            "".join(f"Tell me about day {number} of your work.\n" for number in range(rounds + 1)),
            name="controls",
        )
        devices, _ = simulated_devices(clock)
        plan = make_plan(settings, questions, new_id())
        session = build_session(
            settings, data_folder(settings), plan, simulated_consent(clock), devices, clock=clock
        )
        desk = Desk(session, data_folder(settings).session(plan.id) / "journal.jsonl")
        session.start()
        taken: defaultdict[str, list[float]] = defaultdict(list)
        answering(desk.told)
        for name, event, answer in chain.from_iterable(map(controls, range(rounds))):
            taken[name].append(desk.seconds_for(event, answer))
            if name in ("go on", "repeat", "skip"):
                answering(desk.told)
        taken["stop"] = [desk.seconds_for(events.Stop(), updates.StateChanged)]
        session.wait(PATIENCE_S)
    for name, each in taken.items():
        print(
            f"{name}: median {sorted(each)[len(each) // 2] * 1000:.0f} ms, longest {max(each) * 1000:.0f} ms"
        )
    return int(max(map(max, taken.values())) > ALLOWED_S)


if __name__ == "__main__":
    sys.exit(main())
