"""Holds many interviews in one process and says how much more memory it has at the end: `python -m tests.bench.interviews 200`.

Each interview goes through all screens of the real window, before the fake backend, and beside it through the real engine with
devices in virtual time; garbage is collected as in the program. Its exit status is 1 when more than 20 MB were kept.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from interview_desktop.core import events
from interview_desktop.core.interview import Phase
from interview_desktop.gui.collecting import WindowCollector
from interview_desktop.gui.desktop import Desktop
from interview_desktop.gui.dress import dress
from interview_desktop.gui.flow import Place
from interview_desktop.session import updates
from tests.fakes.gui_backend import FakeBackend
from tests.gui.driving import Driver, Key
from tests.session.studio import Studio, plan

ALLOWED_MB = 20.0
WARM = 0.1
"""Share of the interviews after which everything is loaded."""


def held_mb() -> float:
    """Megabytes that this process has allocated, pages of programs and libraries left out."""
    lines = Path("/proc/self/status").read_text().splitlines()
    (line,) = (line for line in lines if line.startswith("RssAnon"))
    return int(line.split()[1]) / 1024


def kept_mb() -> float:
    """The same without garbage."""
    gc.collect()
    return held_mb()


def through_the_window(driver: Driver) -> None:
    """One interview through all screens, and back to the first."""
    desktop, backend = driver.desktop, driver.backend
    driver.until(desktop.setup.next_button.isEnabled)
    desktop.setup.next_button.click()
    driver.at(Place.WELCOME)
    desktop.way.welcome.next_button.click()
    driver.at(Place.CONSENT)
    for _, box in desktop.way.consent.boxes:
        box.setChecked(True)
    desktop.way.consent.agree.click()
    driver.at(Place.CHECK)
    driver.until(desktop.way.check.start_button.isEnabled)
    desktop.way.check.start_button.click()
    driver.at(Place.INTERVIEW)
    driver.until(lambda: bool(backend.interviews) and driver.phase is not Phase.PLANNED)
    interview = backend.interviews[-1]
    interview.finish_speaking()
    driver.in_phase(Phase.ASKING)
    interview.finish_speaking()
    driver.in_phase(Phase.ANSWERING)
    driver.press(Key.Key_Escape)
    assert desktop.way.conduct.dialog is not None
    desktop.way.conduct.dialog.stop_button.click()
    driver.at(Place.THANKS)
    # Without its receipt the screen keeps less of one interview than of another.
    driver.until(lambda: bool(desktop.way.thanks.code.text))
    desktop.way.thanks.again_button.click()
    driver.at(Place.SETUP)
    interview.close()
    backend.forget()


def through_the_engine(folder: Path) -> None:
    """One interview of two questions, in virtual time."""
    studio = Studio(folder, plan(greeting="Hello.", closing="Thanks."))
    studio.start()
    try:
        studio.machine_speaks()
        for _ in range(2):
            studio.machine_speaks()
            studio.until(updates.AnswerOpened)
            studio.say(2.0)
            studio.do(events.Proceed())
        studio.machine_speaks()
        studio.ended()
    finally:
        studio.session.close()


def main() -> int:
    """Hold them, print a line every tenth of the way, and judge."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=200)
    count = parser.parse_args().count
    theme = dress(QApplication([]), "light")
    backend = FakeBackend()
    desktop = Desktop(theme, lambda: backend, backend.clock.monotonic)
    desktop.show()
    driver, began, before = Driver(desktop, backend), time.monotonic(), 0.0
    with tempfile.TemporaryDirectory() as folder, WindowCollector():
        each: tuple[Callable[[], None], ...] = (
            lambda: through_the_window(driver),
            lambda: through_the_engine(Path(folder)),
        )
        for number in range(1, count + 1):
            for hold in each:
                hold()
            if number == max(1, round(count * WARM)):
                before = kept_mb()
            if number % max(1, count // 10) == 0:
                print(
                    f"{number:4} interviews, {held_mb():.1f} MB, {time.monotonic() - began:.0f} s", flush=True
                )
    kept = kept_mb()
    desktop.dispose()
    print(
        f"{kept - before:+.1f} MB from interview {max(1, round(count * WARM))} to {count}, {kept:.1f} MB without garbage "
        f"(at most {ALLOWED_MB:+g})"
    )
    return 0 if kept - before <= ALLOWED_MB else 1


if __name__ == "__main__":
    sys.exit(main())
