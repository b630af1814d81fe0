"""Where the program starts: `python -m interview_desktop`, `interview-desktop`, and the packaged executable."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from interview_desktop.cli.ending import have_streams, run_to_end

if TYPE_CHECKING:
    from collections.abc import Callable

    from interview_desktop.app.appearance import Appearance
    from interview_desktop.app.review.desk import ReviewDesk
    from interview_desktop.app.settings import Settings
    from interview_desktop.core.calibration import DeviceOffset, NotMeasurable
    from interview_desktop.gui.backend import Backend


def main() -> int:
    """Run the program with the arguments of the command line and return its exit status.

    Nothing heavy is imported here: a window must be there in half a second.
    """
    if getattr(sys, "frozen", False):  # there only it does something
        from multiprocessing import freeze_support

        freeze_support()
    have_streams()
    # What a candidate says is nobody else's on this machine: files and folders are for their owner only.
    os.umask(0o077)
    match sys.argv[1:]:
        case ["--worker", name, *arguments]:
            # A packaged program has no Python beside it, so it is its own worker program.
            from interview_desktop.core.programs import run_worker

            return run_worker(name, arguments)
        case ["--selftest"]:
            from interview_desktop.app.machine.selftest import selftest

            return selftest([("window", _painted)])
        case []:
            # The most frequent start of all needs neither the command line nor, mostly, the settings before its window.
            from interview_desktop.app.appearance import appearance_at_once

            looks = appearance_at_once(Path())
            if looks is not None:
                return run_to_end(lambda: _window(looks))
    from interview_desktop.cli.program import run
    from interview_desktop.cli.terminal import Windows

    windows = Windows(
        _window_of,
        _calibration,
        _service,
        kiosk=_kiosk,
        stopped=_stopped,
        recovery_card=_recovery_card,
        review=_review,
    )
    return run(sys.argv[1:], windows)


def _painted() -> str:
    """Paint the window's styles where nobody sees it: fonts, icons, style sheet and the player's plugin are there."""
    from interview_desktop.gui.painting import paint_unseen

    return paint_unseen()


def _window_of(settings: Settings) -> int:
    from interview_desktop.app.appearance import appearance

    return _window(appearance(settings), settings)


def _window(looks: Appearance, known: Settings | None = None) -> int:
    """Show the desktop app; settings that are not known yet are read behind the window, which shows what is wrong with them."""
    from interview_desktop.gui.front import run

    with ExitStack() as beside:

        def open_backend() -> Backend:
            from interview_desktop.app.artifacts.background import BackgroundUploads
            from interview_desktop.app.settings import load_settings

            settings = known or load_settings()
            program = _behind(settings)
            beside.enter_context(BackgroundUploads(settings))
            return program

        return run(open_backend, looks)


def _kiosk(settings: Settings, resumes: bool) -> int:
    from interview_desktop.app.appearance import appearance
    from interview_desktop.app.artifacts.background import BackgroundUploads
    from interview_desktop.app.kiosk.startup import staff_pin, ward
    from interview_desktop.gui.front import KioskWish, run
    from interview_desktop.gui.kiosk.kiosk import KioskTerms

    wanted = settings.kiosk
    terms = KioskTerms(wanted.proctor_monitor, wanted.reset_seconds, wanted.idle_seconds, resumes)
    pin, watcher = staff_pin(settings), ward(settings)
    try:
        with BackgroundUploads(settings):
            return run(lambda: _behind(settings), appearance(settings), KioskWish(pin, terms, watcher))
    finally:
        watcher.close()


def _stopped(settings: Settings, times: int) -> bool:
    from interview_desktop.app.appearance import appearance
    from interview_desktop.app.logs import LOG_NAME
    from interview_desktop.app.stores import data_folder
    from interview_desktop.gui.kiosk.stopped import show_stopped

    return show_stopped(times, data_folder(settings).logs / LOG_NAME, appearance(settings))


def _recovery_card(file: Path, language: str, paper: str, blanks: dict[str, str]) -> None:
    from interview_desktop.gui.kiosk.recovery_card import write_card

    write_card(file, language, paper, blanks)


def _behind(settings: Settings) -> Backend:
    # Called after the window is painted, so that it may import what it likes.
    from interview_desktop.gui.program import Program

    return Program(settings)


def _review(settings: Settings) -> int:
    from interview_desktop.app.appearance import appearance
    from interview_desktop.gui.reviewer.front import run_review

    def open_desk() -> ReviewDesk:
        # Called after the window is painted, so that it may import what it likes.
        from interview_desktop.app.review.desk import open_desk

        return open_desk(settings)

    return run_review(open_desk, appearance(settings))


def _calibration(
    settings: Settings, camera: str, microphone: str, speaker: str
) -> DeviceOffset | NotMeasurable:
    from interview_desktop.gui.flash import calibrate_on_screen

    return calibrate_on_screen(settings, camera, microphone, speaker)


def _service(settings: Settings, ready: Callable[[str], None]) -> None:
    from interview_desktop.api.serving import serve

    serve(settings, ready)


if __name__ == "__main__":
    sys.exit(main())
