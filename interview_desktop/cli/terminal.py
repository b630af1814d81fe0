"""What the commands share: their common options, settings and folder, and how they speak to people and programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from interview_desktop.cli.ending import complain
from interview_desktop.core.errors import EnvironmentFault

if TYPE_CHECKING:
    from interview_desktop.app.paths import DataFolder
    from interview_desktop.app.settings import Settings
    from interview_desktop.core.calibration import DeviceOffset, NotMeasurable
    from interview_desktop.core.models import QuestionSet
    from interview_desktop.storage.store import InterviewStore


@dataclass(frozen=True, slots=True)
class Windows:
    """What the command line asks of the fronts that it does not know."""

    desktop: Callable[[Settings], int]
    """The desktop app; returns the exit status."""
    calibration: Callable[[Settings, str, str, str], DeviceOffset | NotMeasurable]
    """Flashes the screen and measures; takes the settings and what names camera, microphone and loudspeaker."""
    service: Callable[[Settings, Callable[[str], None]], None]
    """Serves over HTTP until a signal ends it; tells its address once it answers."""
    kiosk: Callable[[Settings, bool], int]
    """The desktop app as a kiosk, told whether it goes on after a crash; returns the exit status."""
    stopped: Callable[[Settings, int], bool]
    """Says how often the kiosk crashed, and that it is not started again; returns whether staff want another try."""
    recovery_card: Callable[[Path, str, str, dict[str, str]], None]
    """Writes the card beside a kiosk as a PDF: file, language, paper, and what stands in its blanks."""
    review: Callable[[Settings], int]
    """The reviewer's window; returns the exit status."""


OutOption = Annotated[
    Path | None, typer.Option("--out", help="Data folder for this run.", show_default=False)
]
PasswordOption = Annotated[
    bool, typer.Option("--password-stdin", help="Read the password from the standard input.")
]
ByOption = Annotated[str, typer.Option("--by", help="Who does this; this machine's user when left out.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print the result as JSON, and nothing else.")]
QuestionsOption = Annotated[
    Path | None,
    typer.Option("--questions", help="Question file: .txt, .yaml, .json or .csv.", show_default=False),
]


def read_settings(*, out: Path | None = None, **overrides: Any) -> Settings:
    """The settings of this run; what is None was not given."""
    from interview_desktop.app.settings import load_settings

    return load_settings(data_dir=folder_given(out), **overrides)


def folder_given(out: Path | None) -> Path | None:
    """The data folder that a run names; not resolved: a link that leads nowhere gets its sentence when the folder is made."""
    return Path.cwd() / out if out is not None else None


def read_questions(settings: Settings, file: Path) -> QuestionSet:
    """Read a question file."""
    from interview_desktop.questions.files import load_questions

    return load_questions(file, language=settings.language)


def open_folder(settings: Settings) -> DataFolder:
    """The data folder, made where it is not there yet; the log is written into it from now on."""
    from interview_desktop.app.logs import start_logging
    from interview_desktop.app.stores import data_folder

    folder = data_folder(settings)
    folder.prepare()
    start_logging(folder)
    return folder


def open_kept_folder(settings: Settings) -> DataFolder:
    """The data folder of a command about what is kept, which makes none."""
    from interview_desktop.app.stores import data_folder, require_kept

    require_kept(data_folder(settings))
    return open_folder(settings)


def is_kept(out: Path | None) -> bool:
    """Whether there is a data folder: where there is none yet, a list is empty, and makes none.

    Raises:
        DataFolderError: the run names a folder, and there is none; or a file has its name.
    """
    from interview_desktop.app import stores

    folder = stores.data_folder(read_settings(out=out))
    if out is not None or (folder.root.exists() and not folder.root.is_dir()):
        stores.require_kept(folder)
    return stores.is_kept(folder)


@contextmanager
def open_store(
    out: Path | None, *, makes: bool = False
) -> Iterator[tuple[Settings, DataFolder, InterviewStore]]:
    """Settings, data folder and store of this run; the store is closed at the end.

    Args:
        out: the data folder where the run names one.
        makes: whether a data folder is made where there is none.
    """
    from interview_desktop.app import stores

    settings = read_settings(out=out)
    folder = open_folder(settings) if makes else open_kept_folder(settings)
    with stores.open_store(folder) as store:
        yield settings, folder, store


@contextmanager
def look_into_store(out: Path | None) -> Iterator[tuple[Settings, DataFolder, InterviewStore]]:
    """The same for a command that only reads: nothing is made or written, so that a folder that cannot be written will do."""
    from interview_desktop.app import stores

    settings = read_settings(out=out)
    folder = stores.data_folder(settings)
    with stores.look_into(folder) as store:
        yield settings, folder, store


def read_password(*, from_stdin: bool, new: bool = False, name: str = "password") -> str:
    """Ask for a password without showing it, or take the first line of the standard input.

    Args:
        from_stdin: whether nobody is asked.
        new: whether it is asked twice.
        name: what it is called; its option is the last word of it, such as --password-stdin.

    Raises:
        EnvironmentFault: there is nobody to ask, or a new one was not typed the same way twice.
    """
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if sys.stdin is None or not sys.stdin.isatty():
        raise EnvironmentFault(
            f"A {name} is needed, and there is no terminal to ask on",
            f"Give --{name.rsplit(maxsplit=1)[-1].lower()}-stdin",
        )
    from getpass import getpass

    password = getpass(f"{name[0].upper()}{name[1:]}: ")
    if new and getpass("Once more: ") != password:
        raise EnvironmentFault(f"The two {name}s differ", "Try again")
    return password


def signed_in(store: InterviewStore, by: str, *, password_stdin: bool) -> str:
    """Who does this: where there are accounts, one of staff that signs in; else whom `--by` names, or this machine's user."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.people import who

    return who(store.accounts, by, lambda: read_password(from_stdin=password_stdin), at=SystemClock().now())


def teller(*, quiet: bool) -> Callable[[str], None]:
    """Progress for a person at a terminal; nothing into a pipe."""
    if quiet or not sys.stdout.isatty():
        return lambda line: None
    from interview_desktop.app.holding.narration import Stopwatch

    watch = Stopwatch()
    return lambda line: print(f"{watch.stamp()}  {line}", flush=True)


@contextmanager
def percentage(*, quiet: bool) -> Iterator[Callable[[float], None]]:
    """How far a long work is, on one line of a person's terminal that is empty again at its end."""
    shown = not quiet and sys.stdout.isatty()
    yield (lambda fraction: print(f"\r{fraction:4.0%}", end="", flush=True)) if shown else (lambda _: None)
    if shown:
        print("\r    \r", end="", flush=True)


def print_json(value: Any) -> None:
    """Print a result for a program."""
    print_text(json.dumps(value, ensure_ascii=False, indent=2))


def print_text(text: str) -> None:
    """Print a result. An interview that was held is not undone by a disk that is full behind stdout."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        complain(EnvironmentFault(f"The result cannot be written to the standard output: {error.strerror}"))
