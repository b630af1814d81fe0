"""`interview-desktop questions ...`: writing, checking, approving, moving question sets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from interview_desktop.app.sets.set_json import set_json, stored_json
from interview_desktop.cli.ending import FAILED
from interview_desktop.cli.terminal import (
    JsonOption,
    OutOption,
    PasswordOption,
    is_kept,
    open_folder,
    open_store,
    print_json,
    print_text,
    read_password,
    read_questions,
    read_settings,
)
from interview_desktop.core.errors import SettingsError

if TYPE_CHECKING:
    from interview_desktop.core.approval import Verdict
    from interview_desktop.core.models import QuestionSet
    from interview_desktop.storage.question_sets import StoredSet

app = typer.Typer(help="Question sets.", no_args_is_help=True, rich_markup_mode=None)

SetArgument = Annotated[str, typer.Argument(metavar="ID", help="Id of a question set.", show_default=False)]
ByOption = Annotated[str, typer.Option("--by", help="Who decides; this machine's user when left out.")]


@app.command("check")
def check_questions(
    file: Annotated[Path, typer.Argument(help="Question file.")],
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit with status 1 when a fault is found.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Say whether a question file can be used, how it is understood, and what a careful reviewer would change."""
    from interview_desktop.app.speech import lacking
    from interview_desktop.questions.lint import lint

    settings = read_settings()
    found = read_questions(settings, file)
    findings, missing = lint(found), lacking(settings, found.language)
    if as_json:
        from interview_desktop.core.codec import encode

        told = {"findings": [finding.as_json() for finding in findings], "lacking": list(missing)}
        print_json(encode(found) | told)
    else:
        _print_questions(found, checked=True)
        for each in missing:
            print_text(f"! {each}. Mend the language, or choose an engine that has it.")
    if strict and (findings or missing):
        raise typer.Exit(FAILED)


@app.command("generate")
def generate_questions(
    job_description: Annotated[
        str,
        typer.Option(
            help='Text file with the job description; "-" for the standard input.', show_default=False
        ),
    ],
    language: Annotated[
        str, typer.Option(help="Programming language or skill area that the questions centre on.")
    ] = "",
    count: Annotated[int, typer.Option(min=1, max=30, help="How many questions.")] = 5,
    cv: Annotated[
        str, typer.Option(help="Text file with the candidate's CV; it never leaves this machine.")
    ] = "",
    candidate: Annotated[
        str, typer.Option(help="With --cv: the candidate's code. Nobody else is asked these questions.")
    ] = "",
    difficulty: Annotated[str, typer.Option(help="easy, medium or hard; a mixture when left out.")] = "",
    seed: Annotated[
        int | None,
        typer.Option(min=0, help="Makes the choice repeatable; a new one when left out.", show_default=False),
    ] = None,
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write questions for a position. They wait for approval before anybody is asked."""
    import secrets

    from interview_desktop.app.candidates import require_code
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.holding.planning import new_id
    from interview_desktop.app.sets.authoring import NOBODY_S_CV, STDIN, keep, read_material, write_questions
    from interview_desktop.core.authoring import AuthorRequest, Difficulty

    if difficulty and difficulty not in set(Difficulty):
        raise typer.BadParameter(f"choose one of {', '.join(Difficulty)}", param_hint="--difficulty")
    if job_description == STDIN and cv == STDIN:
        raise typer.BadParameter("only one of job description and CV can come from the standard input")
    if candidate.strip() and not cv:
        raise typer.BadParameter("--candidate goes with --cv: it says whose that is")
    whose = require_code(candidate)
    settings = read_settings(out=out)
    request = AuthorRequest(
        job_description=read_material(job_description, "job description"),
        skill=language,
        count=count,
        cv=read_material(cv, "CV") if cv else "",
        difficulty=Difficulty(difficulty) if difficulty else None,
        seed=secrets.randbelow(2**31) if seed is None else seed,
        spoken_language=settings.language,
    )
    authored = write_questions(settings, request, new_id())
    paths = keep(open_folder(settings), authored, SystemClock(), candidate_id=whose)
    can_be_approved = bool(whose) or not authored.from_cv
    notes = authored.notes if can_be_approved else (*authored.notes, NOBODY_S_CV)
    if as_json:
        print_json(set_json(authored.questions) | {"state": "pending", "notes": notes, "file": str(paths[0])})
        return
    _print_questions(authored.questions, checked=True)
    for note in notes:
        print_text(f"Note: {note}")
    print_text(str(paths[0]))
    if can_be_approved:
        print_text(f"They wait for approval: questions approve {authored.questions.id}")


@app.command("list")
def list_sets(
    state: Annotated[str, typer.Option(help="Only those: pending, approved or rejected.")] = "",
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """List the question sets that were generated, imported or approved, newest first."""
    from interview_desktop.storage.tables import SetState

    if state and state not in set(SetState):
        raise typer.BadParameter("choose one of pending, approved, rejected", param_hint="--state")
    found: Sequence[StoredSet] = ()
    if is_kept(out):
        with open_store(out) as (_, _, store):
            found = store.question_sets.page(state=SetState(state) if state else None)
    if as_json:
        print_json([stored_json(each) for each in found])
        return
    for each in found:
        count = len(each.questions.questions)
        print_text(f"{each.questions.id}  {each.state:8}  {count:3} questions  {each.questions.title}")
    if not found:
        print_text("There are no question sets.")


@app.command("show")
def show_set(set_id: SetArgument, out: OutOption = None, as_json: JsonOption = False) -> None:
    """Show a question set, what a careful reviewer would change, and who decided what about it."""
    wanted = _checked(set_id)
    with open_store(out) as (_, _, store):
        found = store.question_sets.get(wanted)
    if as_json:
        print_json(stored_json(found) | set_json(found.questions))
        return
    _print_questions(found.questions, checked=True)
    _print_decisions(found)


@app.command("approve")
def approve_set(
    what: Annotated[
        str,
        typer.Argument(
            metavar="ID|FILE", help="A question set, or a file that becomes one.", show_default=False
        ),
    ],
    by: ByOption = "",
    password_stdin: PasswordOption = False,
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Approve questions exactly as they are. They become questions.txt of the data folder."""
    from interview_desktop.core.approval import Verdict

    _decide(what, Verdict.APPROVE, by, "", out, as_json=as_json, password_stdin=password_stdin)


@app.command("reject")
def reject_set(
    what: SetArgument,
    reason: Annotated[str, typer.Option(help="Why.")] = "",
    by: ByOption = "",
    password_stdin: PasswordOption = False,
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Reject questions; they cannot be asked in a selection until somebody approves them."""
    from interview_desktop.core.approval import Verdict

    _decide(what, Verdict.REJECT, by, reason, out, as_json=as_json, password_stdin=password_stdin)


@app.command("import")
def import_questions(
    file: Annotated[Path, typer.Argument(help="Question file: .txt, .yaml, .json or .csv.")],
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take the questions of a file into the store, where they wait for approval."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.sets.approving import submit
    from interview_desktop.app.sets.pictures import PictureShelf

    with open_store(out, makes=True) as (settings, folder, store):
        questions = PictureShelf(folder).load(file, language=settings.language)
        kept = submit(store.question_sets, questions, SystemClock().now())
    if as_json:
        print_json(stored_json(kept))
    else:
        print_text(f"{kept.questions.id}  {kept.state}")


@app.command("export")
def export_questions(
    set_id: SetArgument,
    file: Annotated[Path, typer.Argument(help="New file; its ending chooses .txt, .yaml, .json or .csv.")],
    out: OutOption = None,
) -> None:
    """Write a question set into a file. YAML and JSON hold all of it."""
    from interview_desktop.app.sets.pictures import PictureShelf
    from interview_desktop.questions.files import save_questions

    with open_store(out) as (_, folder, store):
        found = store.question_sets.get(_checked(set_id)).questions
        save_questions(found, file)
        if file.suffix.lower() != ".txt":
            PictureShelf(folder).export(found, file)
    print_text(str(file))


def _decide(
    what: str,
    verdict: Verdict,
    by: str,
    reason: str,
    out: Path | None,
    *,
    as_json: bool,
    password_stdin: bool,
) -> None:
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.people import who
    from interview_desktop.app.sets.approving import decide, submit
    from interview_desktop.app.sets.pictures import PictureShelf
    from interview_desktop.core.approval import Decision
    from interview_desktop.storage.tables import SetState

    now = SystemClock().now()
    is_file = not _is_id(what)
    with open_store(out, makes=is_file) as (settings, folder, store):
        shelf = PictureShelf(folder)
        questions = shelf.load(Path(what), language=settings.language) if is_file else None
        sets = store.question_sets
        decider = who(store.accounts, by, lambda: read_password(from_stdin=password_stdin), at=now)
        set_id = submit(sets, questions, now).questions.id if questions is not None else _checked(what)
        decided = decide(sets, folder, set_id, Decision(verdict, decider, now, reason), settings)
    if as_json:
        print_json(stored_json(decided))
        return
    print_text(f"{set_id} is {decided.state}.")
    if decided.state is SetState.APPROVED:
        print_text(str(folder.questions))
    elif decided.state is SetState.PENDING:
        missing = max(1, settings.approvals) - len(decided.approvers)
        print_text(f"It needs {missing} more approval by another person.")


def _is_id(text: str) -> bool:
    from uuid import UUID

    try:
        UUID(text)
    except ValueError:
        return False
    return True


def _checked(set_id: str) -> str:
    from uuid import UUID

    if not _is_id(set_id):
        raise SettingsError(f"{set_id[:60]!r} is no id of a question set", "List them: questions list")
    return str(UUID(set_id))


def _print_questions(found: QuestionSet, *, checked: bool) -> None:
    from interview_desktop.app.holding.phrases import count_of
    from interview_desktop.app.holding.planning import described
    from interview_desktop.questions.lint import lint

    findings = lint(found) if checked else ()
    alike = Counter((finding.message, finding.remedy) for finding in findings)
    print_text(f"{count_of(len(found.questions)).capitalize()}, language {found.language}:")
    for number, question in enumerate(found.questions, 1):
        print_text(f"{number:3}. {question.text}\n     {described(question)}")
        for probe in question.probes[:1]:
            print_text(f"     Follow-up: {probe}")
        for finding in findings:
            if finding.position == number and alike[finding.message, finding.remedy] == 1:
                print_text(f"     ! {finding.message}. {finding.remedy}.")
    # What is said of several questions in the same words is said once.
    for (message, remedy), count in alike.items():
        if count > 1:
            asked = sorted(
                {each.position for each in findings if (each.message, each.remedy) == (message, remedy)}
            )
            print_text(f"! {_numbers(asked)}: {message}. {remedy}.")


def _numbers(positions: Sequence[int]) -> str:
    """Which questions are meant; several that follow on each other as "2 to 5"."""
    runs: list[list[int]] = []
    for each in positions:
        if runs and each == runs[-1][-1] + 1:
            runs[-1].append(each)
        else:
            runs.append([each])
    parts = [f"{run[0]} to {run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs]
    return f"Question{'s' if len(positions) > 1 else ''} {', '.join(parts)}"


def _print_decisions(found: StoredSet) -> None:
    print_text(
        f"{found.state.value.capitalize()}; written by {found.questions.author or 'an unknown author'}."
    )
    if found.cv_of is not None:
        print_text(f"Written with the CV of {found.cv_of or 'a candidate who was not named'}.")
    for each in found.decisions:
        done = "approved" if each.verdict.value == "approve" else "rejected"
        print_text(
            f"{each.at:%Y-%m-%d %H:%M} {done} by {each.by}" + (f": {each.reason}" if each.reason else "")
        )
