"""`interview-desktop assess rate|override|show|raters`: what people think, beside what a program scored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from interview_desktop.cli.terminal import (
    JsonOption,
    OutOption,
    PasswordOption,
    open_store,
    print_json,
    print_text,
    read_password,
)

if TYPE_CHECKING:
    from interview_desktop.app.scoring.rating import Viewer
    from interview_desktop.storage.store import InterviewStore

IdArgument = Annotated[
    str, typer.Argument(metavar="ID", help="Id or number of the interview.", show_default=False)
]
QuestionOption = Annotated[
    int, typer.Option("--question", min=1, help="Position of the question, from 1.", show_default=False)
]
ByOption = Annotated[str, typer.Option("--by", help="Who this is.", show_default=False)]


def rate(
    interview_id: IdArgument,
    question: QuestionOption,
    score: Annotated[
        int, typer.Option("--score", min=1, max=5, help="Mark from 1 to 5.", show_default=False)
    ],
    by: ByOption = "",
    criterion: Annotated[
        str, typer.Option("--criterion", help="What is rated; the whole answer when left out.")
    ] = "",
    note: Annotated[str, typer.Option("--note", help="Why.")] = "",
    seconds: Annotated[
        float, typer.Option("--seconds", min=0, help="How long you spent on this answer, s.")
    ] = 0,
    draft: Annotated[bool, typer.Option("--draft", help="Keep it open: a mark is locked otherwise.")] = False,
    password_stdin: PasswordOption = False,
    out: OutOption = None,
) -> None:
    """Give an answer your own mark. Locked, it opens what the program scored of that answer to you."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.scoring import rating
    from interview_desktop.app.stores import interview_id_of

    with open_store(out) as (_, folder, store):
        checked = interview_id_of(folder, interview_id)
        rater = viewer_of(store, by, password_stdin=password_stdin)
        made = rating.rate(
            store,
            SystemClock(),
            checked,
            question,
            score,
            rater=rater.name,
            criterion=criterion,
            note=note,
            seconds=seconds,
            draft=draft,
        )
    state = "kept and can be changed" if draft else "locked"
    print_text(f"The mark {made.mark} of {made.rater} for answer {made.number} is {state}.")


def override(
    interview_id: IdArgument,
    question: QuestionOption,
    score: Annotated[
        float, typer.Option("--score", min=0, max=100, help="Value from 0 to 100.", show_default=False)
    ],
    reason: Annotated[str, typer.Option("--reason", help="Why; must be there.", show_default=False)],
    measure: Annotated[str, typer.Option("--measure", help="Which of the program's scores.")] = "overall",
    criterion: Annotated[
        str, typer.Option("--criterion", help="Which criterion, where the program scored several.")
    ] = "",
    assessment: Annotated[
        str, typer.Option("--assessment", help="Which of the program's runs; the latest when left out.")
    ] = "",
    by: ByOption = "",
    password_stdin: PasswordOption = False,
    out: OutOption = None,
) -> None:
    """Put your own value beside a score of the program, with a reason. The program's own stays."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.scoring import rating
    from interview_desktop.app.stores import interview_id_of

    with open_store(out) as (_, folder, store):
        checked = interview_id_of(folder, interview_id)
        person = viewer_of(store, by, password_stdin=password_stdin)
        made = rating.override(
            store,
            SystemClock(),
            checked,
            question,
            measure,
            score,
            reason=reason,
            by=person,
            assessment_id=assessment,
            criterion=criterion,
        )
    print_text(f"{made.value:g} by {made.by} stands beside the program's {measure} for answer {made.number}.")


def show(
    interview_id: IdArgument,
    every: Annotated[
        bool, typer.Option("--all", help="Every run of the program, not only the latest.")
    ] = False,
    by: ByOption = "",
    password_stdin: PasswordOption = False,
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show marks and scores. What the program scored is shown for answers that you have locked a mark for."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.kept.auditing import Act, note
    from interview_desktop.app.scoring import rating
    from interview_desktop.app.scoring.score_lines import lines, rating_lines
    from interview_desktop.app.stores import interview_id_of
    from interview_desktop.core.codec import encode

    with open_store(out) as (_, folder, store):
        checked = interview_id_of(folder, interview_id)
        looking = viewer_of(store, by, password_stdin=password_stdin)
        found = rating.shown(store, checked, looking)
        note(store, Act.VIEWED, checked, "scores", by=looking.name, at=SystemClock().now())
    if as_json:
        print_json(
            {
                "assessments": [encode(each) for each in found.assessments],
                "overrides": [encode(each) for each in found.overrides],
                "ratings": [encode(each) for each in found.ratings],
                "waiting_for_own_mark": list(found.hidden),
            }
        )
        return
    runs = [run for run in found.assessments if run.answers]
    numbers = {run.id: number for number, run in enumerate(found.assessments, 1)}
    for run in runs if every else runs[-1:]:
        print_text("\n".join(lines(run, number=numbers[run.id])) + "\n")
    if len(runs) > 1 and not every:
        print_text(f"Earlier runs: {len(runs) - 1}. show --all has them.\n")
    told_runs = numbers if len(numbers) > 1 else {}
    print_text("\n".join(rating_lines(found.ratings, found.overrides, found.hidden, told_runs)))


def raters(
    interview_id: Annotated[
        str, typer.Argument(metavar="[ID]", help="Only of this interview.", show_default=False)
    ] = "",
    by: ByOption = "",
    password_stdin: PasswordOption = False,
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """How people rate: agreement (weighted kappa, ICC), severity, drift, time spent; from locked marks only."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.people import who
    from interview_desktop.app.scoring.raters import rater_report, report_json, report_lines
    from interview_desktop.app.stores import interview_id_of
    from interview_desktop.storage.people_tables import Role

    with open_store(out) as (_, folder, store):
        checked = interview_id_of(folder, interview_id) if interview_id else ""
        # The figures of a few people tell what each of them gave: not for those who are still to rate.
        who(
            store.accounts,
            by,
            lambda: read_password(from_stdin=password_stdin),
            at=SystemClock().now(),
            roles=frozenset({Role.ADMIN, Role.OPERATOR}),
        )
        found = rater_report(store, checked)
    if as_json:
        print_json(report_json(found))
    else:
        print_text("\n".join(report_lines(found)))


def viewer_of(store: InterviewStore, by: str, *, password_stdin: bool) -> Viewer:
    """Who this is: an account that signs in, or where there are none, whom `--by` names."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.people import person
    from interview_desktop.app.scoring.rating import viewer

    found = person(
        store.accounts, by, lambda: read_password(from_stdin=password_stdin), at=SystemClock().now()
    )
    return viewer(found, named=bool(by.strip()))
