"""Commands that hold an interview, or finish one that was interrupted."""

from __future__ import annotations

import signal
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from interview_desktop.cli.recovering import recover_first
from interview_desktop.cli.terminal import (
    JsonOption,
    OutOption,
    QuestionsOption,
    open_folder,
    open_kept_folder,
    print_json,
    print_text,
    read_questions,
    read_settings,
    teller,
)
from interview_desktop.core.errors import UnknownId
from interview_desktop.core.events import Reopen, Stop

if TYPE_CHECKING:
    from interview_desktop.app.paths import DataFolder
    from interview_desktop.app.settings import Settings
    from interview_desktop.core.consent import Consent
    from interview_desktop.core.models import InterviewPlan
    from interview_desktop.core.outcome import InterviewOutcome
    from interview_desktop.session.engine import Session
    from interview_desktop.session.updates import Update


class _Devices(NamedTuple):
    """The devices that were chosen; empty takes the settings'."""

    camera: str
    microphone: str
    speaker: str


class _New(NamedTuple):
    """What an interview is begun with."""

    questions: Path | None
    interview_id: str
    candidate_id: str
    changes: list[str]


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
    from interview_desktop.app.composition import build_session
    from interview_desktop.app.holding.planning import make_plan, new_id
    from interview_desktop.app.speech import make_synthesizer
    from interview_desktop.core.models import Purpose

    # The demo is somebody's first look at the program, and nobody listens: its speech is not checked by ear.
    settings = read_settings(out=out, voice_check=0.0)
    clock = SystemClock()
    asked = read_questions(settings, questions or simulation.SAMPLE_QUESTIONS)
    plan = replace(make_plan(settings, asked, new_id()), purpose=Purpose.PRACTICE)
    say = teller(quiet=as_json)
    say("The simulated candidate rehearses ...")
    candidate_voice = make_synthesizer(settings)
    try:
        answers = simulation.speak_answers(candidate_voice)
    finally:
        candidate_voice.close()
    devices, microphone = simulation.simulated_devices(clock)
    _announce_trial(settings, say)
    session = build_session(
        settings, open_folder(settings), plan, simulation.simulated_consent(clock), devices, clock=clock
    )
    simulation.SimulatedCandidate(session, microphone, answers)
    _conduct(session, say, as_json=as_json)


def record(
    questions: QuestionsOption = None,
    camera: Annotated[str, typer.Option(help="Device number, video file, or address of a stream.")] = "",
    microphone: Annotated[str, typer.Option(help="Device name or number, or a WAV file.")] = "",
    speaker: Annotated[str, typer.Option(help='Device name or number; "none" for silence.')] = "",
    interview_id: Annotated[
        str,
        typer.Option(
            "--id",
            metavar="ID",
            help="Of an interview that was planned, whose questions are asked: its id or number; or a new UUID.",
            show_default=False,
        ),
    ] = "",
    candidate: Annotated[
        str, typer.Option(help="With --questions: a code that stands for the candidate; no name.")
    ] = "",
    resume: Annotated[
        str,
        typer.Option(metavar="ID", help="Continue an interview that was interrupted.", show_default=False),
    ] = "",
    reopen: Annotated[
        int | None,
        typer.Option(min=1, metavar="NUMBER", help="With --resume: have this question answered again first."),
    ] = None,
    reason: Annotated[str, typer.Option(help="Why it is answered again; shown beside the old answer.")] = "",
    by: Annotated[str, typer.Option(help="Who decided that.")] = "operator",
    voice: Annotated[
        str | None, typer.Option(help="Voice of the interviewer, by its name in the engine.")
    ] = None,
    rate: Annotated[
        float | None, typer.Option(min=0.5, max=2.0, help="Speaking rate of the interviewer; 1 is normal.")
    ] = None,
    changes: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="KEY=VALUE",
            help="For this candidate alone: a setting of turn-taking, as end_silence=6.",
        ),
    ] = None,
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Hold an interview without a window. Ctrl-C or SIGTERM ends it properly; ENTER is the candidate's key."""
    from interview_desktop.app.candidates import require_code

    _check_choices(questions, interview_id, resume, reopen, reason)
    if candidate.strip() and questions is None:
        raise typer.BadParameter("--candidate goes with --questions: a planned interview knows whose it is")
    settings = read_settings(out=out, voice=voice, speaking_rate=rate)
    say = teller(quiet=as_json)
    with_keys = sys.stdin is not None and sys.stdin.isatty()
    devices = _Devices(camera, microphone, speaker)
    if resume:
        if changes:
            raise typer.BadParameter(
                "--set goes with --questions: an interview that is continued keeps what was set"
            )
        again = Reopen(reopen - 1, reason.strip(), by.strip()) if reopen is not None else None
        session = _resumed(settings, resume, devices, again, say, keys=with_keys)
    else:
        new = _New(questions, interview_id, require_code(candidate), changes or [])
        session = _begun(settings, new, devices, say, keys=with_keys)
    if with_keys:
        threading.Thread(target=_read_keys, args=(weakref.ref(session),), name="keys", daemon=True).start()
    _conduct(session, say, as_json=as_json, closing=_closing(settings, session.interview_id))


def _closing(settings: Settings, interview_id: str) -> Callable[[], bool]:
    """Whether somebody asks, from elsewhere on this machine, to end the interview. Nothing that was asked before counts."""
    from interview_desktop.app.holding.closing import closing_requests
    from interview_desktop.app.stores import data_folder

    return closing_requests(data_folder(settings), interview_id)


def _check_choices(
    questions: Path | None, interview_id: str, resume: str, reopen: int | None, reason: str
) -> None:
    if bool(questions is not None or interview_id) == bool(resume) and not (resume and interview_id):
        raise typer.BadParameter(
            "give --questions for a new interview, --id for one that was planned, or --resume for one that was interrupted"
        )
    if resume and interview_id:
        raise typer.BadParameter("an interview that is continued keeps its id: leave --id out")
    if reopen is not None and not resume:
        raise typer.BadParameter("--reopen goes with --resume")
    if (reopen is not None) != bool(reason.strip()):
        raise typer.BadParameter("an answer is reopened for a reason: give --reopen and --reason together")


def _announce_trial(settings: Settings, say: Callable[[str], None]) -> None:
    """Say why the start takes some seconds, the first time with these settings."""
    from interview_desktop.app.machine.encoders import is_known
    from interview_desktop.app.paths import DataFolder

    if not is_known(settings, DataFolder(settings.data_dir)):
        say("Trying once which video encoder is best here ...")


def _begun(
    settings: Settings,
    new: _New,
    devices: _Devices,
    say: Callable[[str], None],
    *,
    keys: bool,
) -> Session:
    """A new interview, or one that was planned."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.composition import build_session, make_devices
    from interview_desktop.app.holding.planning import attested_consent
    from interview_desktop.app.stores import data_folder

    clock = SystemClock()
    plan, agreed = _chosen_plan(settings, data_folder(settings), new, keys=keys)
    recover_first(settings)
    opened = make_devices(settings, clock, **devices._asdict())
    consent = agreed or attested_consent(settings, clock)
    say(f"Consent attested by the operator: {', '.join(sorted(consent.items))}.")
    _announce_trial(settings, say)
    folder = open_folder(settings)
    whose = new.candidate_id
    return build_session(settings, folder, plan, consent, opened, clock=clock, candidate_id=whose)


def _chosen_plan(
    settings: Settings,
    folder: DataFolder,
    new: _New,
    *,
    keys: bool,
) -> tuple[InterviewPlan, Consent | None]:
    """What is held: the interview that was planned under this id, else a new one with the questions of the file."""
    from interview_desktop.app.holding.planned import require_same_questions
    from interview_desktop.app.holding.planning import make_plan, new_id, without_keys
    from interview_desktop.app.sets.approving import questions_to_ask
    from interview_desktop.app.stores import interview_id_of
    from interview_desktop.app.turn_changes import parse_turn_changes

    chosen = interview_id_of(folder, new.interview_id) if new.interview_id else new_id()
    turns = parse_turn_changes(new.changes)
    asked = questions_to_ask(settings, folder, new.questions) if new.questions is not None else None
    planned = _planned(folder, chosen) if new.interview_id else None
    if planned is None:
        if asked is None:
            raise UnknownId(
                f"There is no planned interview {chosen}",
                "Give --questions too, to hold a new one with this id",
            )
        return make_plan(settings, asked if keys else without_keys(asked), chosen, turns), None
    plan, agreed = planned
    if asked is not None:
        require_same_questions(plan, asked)
    if turns:
        raise typer.BadParameter("--set goes with a new interview: this one keeps what was planned")
    return plan if keys else replace(plan, questions=without_keys(plan.questions)), agreed


def _planned(folder: DataFolder, interview_id: str) -> tuple[InterviewPlan, Consent | None] | None:
    """What was planned beforehand under an id, if anything."""
    from interview_desktop.app.holding.planned import planned_plan
    from interview_desktop.app.stores import has_database, open_store

    if not has_database(folder):
        return None
    with open_store(folder) as store:
        return planned_plan(store, interview_id)


def _resumed(
    settings: Settings,
    interview_id: str,
    devices: _Devices,
    reopen: Reopen | None,
    say: Callable[[str], None],
    *,
    keys: bool,
) -> Session:
    """One that was interrupted."""
    from interview_desktop.app.composition import resume_session
    from interview_desktop.app.holding.resuming import is_sound_only
    from interview_desktop.app.stores import interview_id_of
    from interview_desktop.session.remains import read_remains

    folder = open_kept_folder(settings)
    interview_id = interview_id_of(folder, interview_id)
    session = resume_session(
        settings,
        folder,
        interview_id,
        camera=devices.camera,
        microphone=devices.microphone,
        speaker=devices.speaker,
        reopen=reopen,
        keys=keys,
    )
    say(f"The interview {interview_id} goes on.")
    if is_sound_only(read_remains(folder.session(interview_id))):
        say("It began with sound only, so no camera is opened.")
    return session


def _conduct(
    session: Session,
    say: Callable[[str], None],
    *,
    as_json: bool,
    closing: Callable[[], bool] = lambda: False,
) -> None:
    """Run a session to its end; a signal ends it properly, and so does `closing` once it says True."""
    from interview_desktop.app.holding.narration import Narrator, summary, summary_json

    narrator = Narrator()

    def tell(update: Update) -> None:
        line = narrator.line(update)
        if line is not None:
            say(line)

    session.subscribe(tell)
    with _signals(lambda: session.send(Stop())):
        session.start()
        outcome = _waited(session, closing)
    if as_json:
        print_json(summary_json(outcome))
    else:
        print_text(summary(outcome))


def _waited(session: Session, closing: Callable[[], bool]) -> InterviewOutcome:
    """Wait in short turns: a handler of a signal runs between them, also on Windows."""
    from interview_desktop.app.holding.closing import CLOSED_ELSEWHERE

    asked = False
    while True:
        try:
            return session.wait(0.5)
        except TimeoutError:
            if not asked and closing():
                asked = True
                session.send(Stop(CLOSED_ELSEWHERE))


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
