"""`interview-desktop questions ...`: question files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from interview_desktop.cli.terminal import (
    FAILED,
    JsonOption,
    print_json,
    print_text,
    read_questions,
    read_settings,
)

app = typer.Typer(help="Question files.", no_args_is_help=True, rich_markup_mode=None)


@app.command("check")
def check_questions(
    file: Annotated[Path, typer.Argument(help="Question file.")],
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit with status 1 when a fault is found.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Say whether a question file can be used, how it is understood, and what a careful reviewer would change."""
    from interview_desktop.questions.lint import lint

    found = read_questions(read_settings(), file)
    findings = lint(found)
    if as_json:
        from interview_desktop.core.codec import encode

        print_json(encode(found) | {"findings": [finding.as_json() for finding in findings]})
    else:
        from interview_desktop.app.planning import count_of, described

        print_text(f"{count_of(len(found.questions)).capitalize()}, language {found.language}:")
        for number, question in enumerate(found.questions, 1):
            print_text(f"{number:3}. {question.text}\n     {described(question)}")
            for finding in findings:
                if finding.position == number:
                    print_text(f"     ! {finding.message}. {finding.remedy}.")
    if strict and findings:
        raise typer.Exit(FAILED)
