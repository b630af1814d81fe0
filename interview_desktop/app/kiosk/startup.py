"""Puts a kiosk together: which process starts which, and what has to be there before a machine is locked."""

from __future__ import annotations

import logging
import os
import subprocess
import time
from pathlib import Path

from interview_desktop.app.appearance import CONFIG_FILE
from interview_desktop.app.kiosk.guardian import Guardian
from interview_desktop.app.kiosk.guarding import GuardFolder, Ward, guardian_starter
from interview_desktop.app.kiosk.staff_pin import StaffPin
from interview_desktop.app.logs import start_logging
from interview_desktop.app.settings import Settings
from interview_desktop.app.stores import data_folder
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.programs import program_command

_log = logging.getLogger(__name__)


def go_home() -> None:
    """Have a kiosk read the settings in the home folder of its account, unless it was started where there are some.

    A session, an installer's link and assigned access start a program in a folder of their own choice. What the kiosk starts
    inherits this one.
    """
    home = Path.home()
    if not Path(CONFIG_FILE).is_file() and (home / CONFIG_FILE).is_file():
        os.chdir(home)


def guard(settings: Settings, *, adopt: bool = False) -> int:
    """Be the guardian of a kiosk until that ends; returns its exit status.

    Args:
        settings: of the kiosk.
        adopt: whether it runs already.

    Raises:
        EnvironmentFault: no PIN is set, there is a kiosk already, or it crashed too often.
    """
    staff_pin(settings)
    folder = data_folder(settings)
    folder.prepare()
    start_logging(folder)
    out = ("--out", str(folder.root))

    def start(crashed: bool) -> subprocess.Popen[bytes]:
        again = ("--resumes",) if crashed else ()
        command = program_command("kiosk", "run", *out, *again)
        return subprocess.Popen(command, stdin=subprocess.DEVNULL)

    def stopped(times: int) -> int:
        command = program_command("kiosk", "stopped", str(times), *out)
        return subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode

    return Guardian(GuardFolder(folder.root), start, stopped, time.monotonic).run(adopt=adopt)


def ward(settings: Settings) -> Ward:
    """Be the kiosk of a data folder.

    Raises:
        EnvironmentFault: there is one already.
    """
    root = data_folder(settings).root
    folder = GuardFolder(root)
    lock = folder.own_as_app()
    if lock is None:
        raise EnvironmentFault("There is a kiosk in this data folder already", "Use that one, or end it")
    folder.begin()
    return Ward(folder, lock, guardian_starter(("kiosk", "guard", "--adopt", "--out", str(root))))


def staff_pin(settings: Settings) -> StaffPin:
    """The PIN that lets staff out; without one nobody is locked in.

    Raises:
        EnvironmentFault: none is set, or it cannot be read.
    """
    pin = StaffPin(settings.kiosk.pin(), time.monotonic)
    if not pin.is_set:
        raise EnvironmentFault(
            "A kiosk is left with the staff PIN, and none is set", "Set one with: interview-desktop kiosk pin"
        )
    return pin
