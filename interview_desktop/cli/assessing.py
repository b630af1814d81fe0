"""`interview-desktop assess ...`: scores of an interview, and the sanity lab."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from interview_desktop.cli import rating
from interview_desktop.cli.ending import FAILED
from interview_desktop.cli.terminal import (
    JsonOption,
    OutOption,
    PasswordOption,
    open_folder,
    open_kept_folder,
    print_json,
    print_text,
    read_settings,
    teller,
)

_INTERVIEW = "interview"


class _IdOrCommand(TyperGroup):
    """A first word that is no command is an interview's id."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        known = bool(args) and args[0] in self.commands
        return super().resolve_command(ctx, args if known else [_INTERVIEW, *args])


app = typer.Typer(
    help="Scores: assess ID for an interview; assess lab for what the scores are worth here.",
    cls=_IdOrCommand,
    no_args_is_help=True,
    rich_markup_mode=None,
    context_settings={"ignore_unknown_options": True},
)
ScorerOption = Annotated[
    str, typer.Option("--scorer", help="rules or language_model; the setting when left out.")
]


@app.command(_INTERVIEW)
def interview(
    interview_id: Annotated[str, typer.Argument(metavar="ID", help="Id or number of the interview.")],
    scorer: ScorerOption = "",
    references: Annotated[
        Path | None,
        typer.Option("--references", help="YAML: position of a question to a reference answer."),
    ] = None,
    model: Annotated[
        list[str] | None,
        typer.Option(
            "--model",
            metavar="MEASURE=MODEL",
            help="Another model for semantic_similarity or broad_topic_similarity: local or openai.",
        ),
    ] = None,
    by: rating.ByOption = "",
    password_stdin: PasswordOption = False,
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Score the answers of an interview. `assess ID` does the same. Who rates sees scores of answers they have rated."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.scoring.assessing import assess, shown_to
    from interview_desktop.app.scoring.evaluation_json import batch_evaluation, processing_scores
    from interview_desktop.app.scoring.references import read_references
    from interview_desktop.app.scoring.score_lines import lines, rating_lines
    from interview_desktop.app.stores import interview_id_of, open_store
    from interview_desktop.core.codec import encode
    from interview_desktop.core.scoring import Scorer

    settings = read_settings(out=out, scorer=scorer or None)
    given = read_references(references) if references is not None else None
    models = dict(_pair(each) for each in model or ())
    folder = open_kept_folder(settings)
    checked = interview_id_of(folder, interview_id)
    with open_store(folder) as store:
        viewer = rating.viewer_of(store, by, password_stdin=password_stdin)
        made = assess(
            settings,
            store,
            SystemClock(),
            checked,
            scorer=Scorer(settings.scorer),
            references=given,
            models=models,
        )
        record = store.get(checked)
        found = shown_to(made, viewer.name, store.assessments.ratings(checked), operator=viewer.operator)
    if as_json:
        print_json(
            batch_evaluation(found, record)
            | {
                "average_of": len(found.averaged),
                "questions_processed": [
                    {"question_number": answer.number, **processing_scores(answer)}
                    for answer in found.answers
                ],
                "assessment": encode(found),
            }
        )
        return
    seen = {answer.number for answer in found.answers}
    hidden = [answer.number for answer in made.answers if answer.number not in seen]
    print_text("\n".join((*lines(found), *(rating_lines((), (), hidden) if hidden else ()))))


@app.command("lab")
def lab(
    scorer: ScorerOption = "",
    half: Annotated[str, typer.Option("--half", help="tuning or held_out; both when left out.")] = "",
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """The sanity lab: what must not move a score, and whether it does on this installation."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.scoring.sanity import HALVES, check_json, run_lab, table
    from interview_desktop.app.stores import open_store
    from interview_desktop.core.scoring import Scorer

    if half and half not in HALVES:
        raise typer.BadParameter(f"--half is one of {', '.join(HALVES)}")
    settings = read_settings(out=out, scorer=scorer or None)
    with open_store(open_folder(settings)) as store:
        found = run_lab(
            settings,
            store.assessments,
            SystemClock(),
            scorer=Scorer(settings.scorer),
            halves=(half,) if half else HALVES,
            say=teller(quiet=as_json),
        )
    if as_json:
        print_json({name: [check_json(check) for check in checks] for name, checks in found.items()})
    else:
        print_text("\n".join(table(found)))
    if not all(check.passed for checks in found.values() for check in checks):
        raise typer.Exit(FAILED)


for command in (rating.rate, rating.override, rating.show, rating.raters):
    app.command()(command)


def _pair(text: str) -> tuple[str, str]:
    measure, sign, model = text.partition("=")
    if not (measure and sign and model):
        raise typer.BadParameter("write it as MEASURE=MODEL", param_hint="--model")
    return measure.strip(), model.strip()
