"""`interview-desktop import` and `jobs`: interviews that were held elsewhere, and what processing them has come to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from interview_desktop.cli.terminal import (
    JsonOption,
    OutOption,
    QuestionsOption,
    is_kept,
    open_store,
    print_json,
    print_text,
    read_questions,
    teller,
)

if TYPE_CHECKING:
    from interview_desktop.core.models import QuestionSet
    from interview_desktop.core.processing import Job


def import_(
    media: Annotated[
        list[str],
        typer.Argument(
            metavar="VIDEO...",
            help="One file, s3:// or https:// address a question, in order; or one with a chapter for each.",
        ),
    ],
    questions: QuestionsOption = None,
    references: Annotated[
        Path | None,
        typer.Option(
            "--references", help="YAML: position of a question to a good answer.", show_default=False
        ),
    ] = None,
    candidate: Annotated[str, typer.Option(help="A code that stands for the candidate; no name.")] = "",
    cv: Annotated[
        Path | None,
        typer.Option(
            "--cv",
            help="The candidate's CV: plain text, a PDF, or a Word document (DOCX).",
            show_default=False,
        ),
    ] = None,
    practice: Annotated[bool, typer.Option("--practice", help="It was practice, no selection.")] = False,
    interview_id: Annotated[
        str, typer.Option("--id", metavar="UUID", help="A new UUID of your own; made when left out.")
    ] = "",
    process: Annotated[bool, typer.Option("--process", help="Process it at once, in this program.")] = False,
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Enter an interview that was held elsewhere: its videos, questions, reference answers and CV.

    Without `--questions` the chapters of the one video say what was asked. Files are copied into the data folder. `--process` makes words of them; `assess ID` scores.
    """
    from interview_desktop.app.candidates import require_code
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.processing.importing import AnswerMedia, Import, import_interview, questions_in
    from interview_desktop.app.processing.work import process_now, results
    from interview_desktop.app.sets.cvs import read_cv
    from interview_desktop.core.errors import SettingsError
    from interview_desktop.core.models import Purpose

    if questions is None and (len(media) > 1 or "://" in media[0]):
        raise typer.BadParameter("say which questions were asked", param_hint="--questions")
    candidate = require_code(candidate)
    clock = SystemClock()
    say = teller(quiet=as_json)
    with open_store(out, makes=True) as (settings, folder, store):
        asked = (
            read_questions(settings, questions)
            if questions is not None
            else questions_in(Path(media[0]), settings.language)
        )
        good = _references(asked, references)
        summary = import_interview(
            settings,
            folder,
            store,
            clock,
            Import(
                questions=asked,
                media=tuple(
                    AnswerMedia(each) if "://" in each else AnswerMedia("", Path(each)) for each in media
                ),
                references=good,
                purpose=Purpose.PRACTICE if practice else Purpose.SELECTION,
                candidate_id=candidate,
                cv_text=read_cv(cv) if cv is not None else "",
                interview_id=interview_id,
            ),
        )
        failed = ""
        if process:
            job = process_now(settings, folder, store, clock, summary.id, say)
            failed = job.reason
        found = results(store, store.get(summary.id))
    told = {"interview_id": summary.id, "number": summary.number, "status": found["status"]}
    if as_json:
        print_json({**told, "questions_processed": found["questions"]})
    else:
        lines = [f"Interview {summary.number}, {summary.id}"]
        lines += [
            f"  question {each['position']}: {each['asrfile_s3key'] or each.get('reason', '')}"
            for each in found["questions"]
        ]
        print_text("\n".join(lines))
    if failed:
        raise SettingsError(failed.rstrip("."))


def _references(asked: QuestionSet, file: Path | None) -> tuple[str, ...]:
    """A good answer by question, empty where the file has none; nothing without a file."""
    from interview_desktop.app.scoring.references import read_references
    from interview_desktop.core.errors import SettingsError

    given = read_references(file) if file is not None else {}
    numbers = range(1, len(asked.questions) + 1)
    if wrong := [number for number in given if number not in numbers]:
        raise SettingsError(f"There is no question {wrong[0]} to compare with", "Mend the references")
    return tuple(given[number].text if number in given else "" for number in numbers) if given else ()


def jobs(
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """What is processed, what waits, and what is parked with its reason."""
    counts: Mapping[str, int] = {}
    parked: Sequence[Job] = ()
    if is_kept(out):
        with open_store(out) as (_, _, store):
            counts, parked = store.jobs.counts(), store.jobs.parked()
    if as_json:
        print_json(
            {
                "counts": counts,
                "parked": [
                    {
                        "job": job.id,
                        "kind": job.kind.value,
                        "interview_id": job.interview_id,
                        "reason": job.reason,
                    }
                    for job in parked
                ],
            }
        )
        return
    told = ", ".join(f"{count} {state}" for state, count in sorted(counts.items())) or "There are no jobs"
    print_text(
        "\n".join([f"{told}.", *(f"{job.interview_id} {job.kind.value}: {job.reason}" for job in parked)])
    )
