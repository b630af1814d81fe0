"""The command line. Says one clear sentence when something is wrong, and shows progress only to a person."""

from __future__ import annotations

import io
import json
import os
import signal
import sys
import threading
import weakref
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated, Any

import typer

from interview_desktop import __version__
from interview_desktop.core.errors import ConsentMissing, EnvironmentFault, QuestionFileError

if TYPE_CHECKING:
    from interview_desktop.app.paths import DataFolder
    from interview_desktop.app.settings import Settings
    from interview_desktop.core.models import QuestionSet
    from interview_desktop.core.ports import InterviewOutcome
    from interview_desktop.session.engine import Session
    from interview_desktop.session.updates import Update

DONE, FAILED = 0, 1

Window = Callable[["Settings"], int]
"""Takes the settings; a front of its own, which the command line does not know."""

app = typer.Typer(
    name="interview-desktop",
    help="Runs spoken interviews on this machine: asks aloud, records, transcribes, makes one video and one transcript.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
questions_app = typer.Typer(help="Question files.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(questions_app, name="questions")
bench_app = typer.Typer(
    help="Measure this machine: the figures of docs/benchmarks.md.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
app.add_typer(bench_app, name="bench")

OutOption = Annotated[
    Path | None, typer.Option("--out", help="Data folder for this run.", show_default=False)
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print the result as JSON, and nothing else.")]
QuestionsOption = Annotated[
    Path, typer.Option("--questions", help="Question file: .txt, .yaml, .json or .csv.", show_default=False)
]


def run(arguments: Sequence[str], window: Window) -> int:
    """Run one command.

    Args:
        arguments: without the program's name.
        window: shows the desktop app until it is closed and returns the exit status; used when no command is given.

    Returns:
        0 when it is done, 1 when it failed with a sentence on stderr, 2 when it was called wrongly.
    """
    _harden_output()
    try:
        app(args=list(arguments), prog_name="interview-desktop", obj=window)
    except SystemExit as end:
        return int(end.code or 0)
    except QuestionFileError as fault:
        _complain(fault)
        for problem in fault.problems:
            print(f"  {problem}", file=sys.stderr)
        return FAILED
    except (EnvironmentFault, ConsentMissing) as fault:
        _complain(fault)
        return FAILED
    except KeyboardInterrupt:
        return FAILED
    except BrokenPipeError:
        return FAILED
    return DONE


def _harden_output() -> None:
    """Let no closed or narrow terminal end an interview.

    Without a stdout it is written to nowhere; a character that the terminal does not know is written as its number.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - for the whole run
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


@app.callback(invoke_without_command=True)
def desktop(
    context: typer.Context,
    out: OutOption = None,
    version: Annotated[bool, typer.Option("--version", help="Print the version and stop.")] = False,
) -> None:
    """Without a command: the desktop app."""
    if version:
        print(f"interview-desktop {__version__}")
        raise typer.Exit
    if out is not None and context.invoked_subcommand is not None:
        # `--out` before a command is that command's, unless it has one of its own.
        context.default_map = {context.invoked_subcommand: {"out": str(out)}}
    if context.invoked_subcommand is None:
        window: Window = context.obj
        raise typer.Exit(window(_settings(out=out)))


@app.command()
def demo(
    questions: Annotated[
        Path | None, typer.Option("--questions", help="Question file; two sample questions when left out.")
    ] = None,
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """A whole interview with a simulated candidate: needs no device, display, key or network."""
    from interview_desktop.app import demo as simulation
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.composition import build_session, make_synthesizer
    from interview_desktop.app.planning import make_plan, new_id

    settings = _settings(out=out)
    clock = SystemClock()
    plan = make_plan(settings, _questions(settings, questions or simulation.SAMPLE_QUESTIONS), new_id())
    say = _teller(quiet=as_json)
    say("The simulated candidate rehearses ...")
    candidate_voice = make_synthesizer(settings)
    try:
        answers = simulation.speak_answers(candidate_voice)
    finally:
        candidate_voice.close()
    devices, microphone = simulation.simulated_devices(clock)
    session = build_session(
        settings, _folder(settings), plan, simulation.simulated_consent(clock), devices, clock=clock
    )
    simulation.SimulatedCandidate(session, microphone, answers)
    _conduct(session, say, as_json=as_json)


@app.command()
def record(
    questions: QuestionsOption,
    camera: Annotated[str, typer.Option(help="Device number, video file, or address of a stream.")] = "",
    microphone: Annotated[str, typer.Option(help="Device name or number, or a WAV file.")] = "",
    speaker: Annotated[str, typer.Option(help='Device name or number; "none" for silence.')] = "",
    interview_id: Annotated[
        str, typer.Option("--id", help="UUID of the interview; a new one when left out.")
    ] = "",
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Hold an interview without a window. Ctrl-C or SIGTERM ends it properly; ENTER is the candidate's key."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.composition import build_session, make_devices
    from interview_desktop.app.paths import checked_id
    from interview_desktop.app.planning import attested_consent, make_plan, new_id, without_keys

    settings = _settings(out=out)
    clock = SystemClock()
    asked = _questions(settings, questions)
    with_keys = sys.stdin is not None and sys.stdin.isatty()
    plan = make_plan(
        settings,
        asked if with_keys else without_keys(asked),
        checked_id(interview_id) if interview_id else new_id(),
    )
    _recover_first(settings)
    devices = make_devices(settings, clock, camera=camera, microphone=microphone, speaker=speaker)
    consent = attested_consent(settings, clock)
    say = _teller(quiet=as_json)
    say(f"Consent attested by the operator: {', '.join(sorted(consent.items))}.")
    session = build_session(settings, _folder(settings), plan, consent, devices, clock=clock)
    if with_keys:
        threading.Thread(target=_read_keys, args=(weakref.ref(session),), name="keys", daemon=True).start()
    _conduct(session, say, as_json=as_json)


@app.command()
def recover(
    interview_id: Annotated[
        str, typer.Argument(metavar="[ID]", help="Only this interview.", show_default=False)
    ] = "",
    every: Annotated[
        bool, typer.Option("--all", help="Every interview; so it is, when no ID is given.")
    ] = False,
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Finish what a crash left, and transcribe answers that could not be transcribed before."""
    from interview_desktop.app.composition import make_recoverer
    from interview_desktop.app.narration import recovery_json
    from interview_desktop.app.recovery import Found

    if every and interview_id:
        raise typer.BadParameter("give an ID or --all, not both")
    settings = _settings(out=out)
    recoverer = make_recoverer(settings, _folder(settings))
    found = [recoverer.recover(interview_id)] if interview_id else recoverer.recover_all()
    if as_json:
        _print_json([recovery_json(each) for each in found])
    for each in found:
        if each.found in (Found.FAILED, Found.LEFT_ALONE):
            print(f"interview-desktop: {each.message}", file=sys.stderr)
        elif not as_json and (interview_id or each.found is not Found.FINISHED):
            print("\n".join([each.message, *(f"  {path}" for path in each.files)]))
    if not as_json and all(each.found is Found.FINISHED for each in found) and not interview_id:
        print("There is nothing to recover.")
    if any(each.found is Found.FAILED for each in found):
        raise typer.Exit(FAILED)


@app.command()
def transcribe(
    file: Annotated[Path, typer.Argument(help="Any audio or video file.")],
    language: Annotated[str, typer.Option(help="Spoken language.")] = "",
    as_json: JsonOption = False,
    as_srt: Annotated[bool, typer.Option("--srt", help="Print SubRip subtitles.")] = False,
    as_vtt: Annotated[bool, typer.Option("--vtt", help="Print WebVTT subtitles.")] = False,
) -> None:
    """Turn a recording into words with times and confidence."""
    from interview_desktop.app.transcribing import transcribe_file

    if as_json + as_srt + as_vtt > 1:
        raise typer.BadParameter("choose one of --json, --srt and --vtt")
    form = "json" if as_json else "srt" if as_srt else "vtt" if as_vtt else "txt"
    sys.stdout.write(transcribe_file(_settings(language=language or None), file, form))


@app.command()
def doctor(out: OutOption = None, as_json: JsonOption = False) -> None:
    """What works on this machine, what is missing, and how to mend it."""
    from interview_desktop.app.doctor import examine

    findings = examine(_settings(out=out))
    if as_json:
        _print_json([finding.as_json() for finding in findings])
    else:
        for finding in findings:
            print(finding.line())
    if not all(finding.fine for finding in findings):
        raise typer.Exit(FAILED)


@questions_app.command("check")
def check_questions(
    file: Annotated[Path, typer.Argument(help="Question file.")],
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit with status 1 when a fault is found.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Say whether a question file can be used, how it is understood, and what a careful reviewer would change."""
    from interview_desktop.questions.lint import lint

    found = _questions(_settings(), file)
    findings = lint(found)
    if as_json:
        from interview_desktop.core.codec import encode

        _print_json(encode(found) | {"findings": [finding.as_json() for finding in findings]})
    else:
        from interview_desktop.app.planning import count_of, described

        _print(f"{count_of(len(found.questions)).capitalize()}, language {found.language}:")
        for number, question in enumerate(found.questions, 1):
            _print(f"{number:3}. {question.text}\n     {described(question)}")
            for finding in findings:
                if finding.position == number:
                    _print(f"     ! {finding.message}. {finding.remedy}.")
    if strict and findings:
        raise typer.Exit(FAILED)


@bench_app.command("record")
def bench_record(
    minutes: Annotated[float, typer.Option(min=0.1, max=480, help="Length of each recording.")] = 1.0,
    out: Annotated[
        Path | None, typer.Option("--out", help="Folder for the files, which are removed again.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """What recording costs, loses and takes to finish, against ffmpeg alone and the usual recipe."""
    from interview_desktop.app.bench.figures import as_table
    from interview_desktop.app.bench.recording import bench_recording

    figures = bench_recording(_settings(), minutes=minutes, folder=out, say=_teller(quiet=as_json))
    if as_json:
        _print_json([figure.as_json() for figure in figures])
    else:
        print(as_table(figures))


def _recover_first(settings: Settings) -> None:
    """Save what a crash has left, before anything is opened. Whatever comes of it, the new interview is held."""
    from interview_desktop.app.composition import make_recoverer

    for recovery in make_recoverer(settings, _folder(settings)).recover_interrupted():
        print(f"interview-desktop: {recovery.message}", file=sys.stderr)


def _conduct(session: Session, say: Callable[[str], None], *, as_json: bool) -> None:
    """Run a session to its end; a signal ends it properly."""
    from interview_desktop.app.narration import Narrator, summary, summary_json
    from interview_desktop.core.events import Stop

    narrator = Narrator()

    def tell(update: Update) -> None:
        line = narrator.line(update)
        if line is not None:
            say(line)

    session.subscribe(tell)
    with _signals(lambda: session.send(Stop())):
        session.start()
        outcome = _waited(session)
    if as_json:
        _print_json(summary_json(outcome))
    else:
        _print(summary(outcome))


def _waited(session: Session) -> InterviewOutcome:
    """Wait in short turns: a handler of a signal runs between them, also on Windows."""
    while True:
        try:
            return session.wait(0.5)
        except TimeoutError:
            continue


@contextmanager
def _signals(stop: Callable[[], None]) -> Iterator[None]:
    """Call `stop` for the signals that ask a program to end."""

    def handle(number: int, frame: FrameType | None) -> None:
        stop()

    wanted = [signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]
    before = {number: signal.signal(number, handle) for number in wanted}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _read_keys(known: weakref.ref[Session]) -> None:
    """Every ENTER is the candidate's key. Holds the session weakly: it waits for a line until the program ends."""
    from interview_desktop.core.events import Proceed

    for _ in sys.stdin:
        if (running := known()) is not None:
            running.send(Proceed())
        del running


def _teller(*, quiet: bool) -> Callable[[str], None]:
    """Progress for a person at a terminal; nothing into a pipe."""
    if quiet or not sys.stdout.isatty():
        return lambda line: None
    from interview_desktop.app.narration import Stopwatch

    watch = Stopwatch()
    return lambda line: print(f"{watch.stamp()}  {line}", flush=True)


def _settings(*, out: Path | None = None, **overrides: Any) -> Settings:
    from interview_desktop.app.settings import load_settings

    # Not resolved: a link that leads nowhere gets its sentence when the folder is made.
    return load_settings(data_dir=Path.cwd() / out if out is not None else None, **overrides)


def _questions(settings: Settings, file: Path) -> QuestionSet:
    from interview_desktop.questions.files import load_questions

    return load_questions(file, language=settings.language)


def _folder(settings: Settings) -> DataFolder:
    from interview_desktop.app.logs import start_logging
    from interview_desktop.app.paths import DataFolder

    folder = DataFolder(settings.data_dir)
    folder.prepare()
    start_logging(folder)
    return folder


def _complain(fault: Exception) -> None:
    print(f"interview-desktop: {fault}", file=sys.stderr)


def _print_json(value: Any) -> None:
    _print(json.dumps(value, ensure_ascii=False, indent=2))


def _print(text: str) -> None:
    """Print a result. An interview that was held is not undone by a disk that is full behind stdout."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        _complain(EnvironmentFault(f"The result cannot be written to the standard output: {error.strerror}"))
