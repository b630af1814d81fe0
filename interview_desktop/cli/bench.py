"""`interview-desktop bench ...`: what this machine costs and keeps."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from interview_desktop.cli.terminal import JsonOption, print_json, print_text, read_settings, teller

app = typer.Typer(
    help="Measure this machine: the figures of docs/benchmarks.md.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@app.command("record")
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

    figures = bench_recording(read_settings(), minutes=minutes, folder=out, say=teller(quiet=as_json))
    if as_json:
        print_json([figure.as_json() for figure in figures])
    else:
        print(as_table(figures))


@app.command("assess")
def bench_assess(as_json: JsonOption = False) -> None:
    """What scoring a session of five answers costs without a language model."""
    from interview_desktop.app.bench.assessing import bench_assessing
    from interview_desktop.app.bench.figures import as_table

    figures = bench_assessing(read_settings(), say=teller(quiet=as_json))
    if as_json:
        print_json([figure.as_json() for figure in figures])
    else:
        print_text(as_table(figures))


@app.command("turns")
def bench_turns(
    answers: Annotated[int, typer.Option(min=9, max=10_000, help="Answers that are generated.")] = 300,
    seed: Annotated[int, typer.Option(min=0, help="Of everything that is generated.")] = 1,
    tuning: Annotated[
        bool, typer.Option("--tuning", help="The half of the material that constants are chosen by.")
    ] = False,
    speech: Annotated[
        Path | None,
        typer.Option(
            exists=True, file_okay=False, help="Folder of WAV files with recorded speech, to be heard too."
        ),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Who would be cut off, how long one waits, what turn-taking costs, and what an echo of the question does."""
    from interview_desktop.app.bench import turns
    from interview_desktop.app.bench.figures import as_table

    figures = turns.bench_turns(
        read_settings(), answers=answers, seed=seed, tuning=tuning, speech=speech, say=teller(quiet=as_json)
    )
    if as_json:
        print_json([figure.as_json() for figure in figures])
    else:
        print(as_table(figures))


@app.command("speech")
def bench_speech(
    folder: Annotated[
        Path, typer.Argument(help="Folder with recordings and their transcripts.tsv: path, text, group.")
    ],
    as_json: JsonOption = False,
) -> None:
    """How many words, times of words and fillers the recogniser gets right, and how long it takes."""
    from interview_desktop.app.bench.figures import as_table
    from interview_desktop.app.bench.speech import bench_speech as measure

    figures = measure(read_settings(), folder, say=teller(quiet=as_json))
    if as_json:
        print_json([figure.as_json() for figure in figures])
    else:
        print_text(as_table(figures))


@app.command("api")
def bench_api(
    subscribers: Annotated[int, typer.Option(min=0, max=5000, help="Sockets that hear of progress.")] = 500,
    rate: Annotated[int, typer.Option(min=1, max=5000, help="Requests a second.")] = 200,
    seconds: Annotated[float, typer.Option(min=1, max=3600, help="How long.")] = 30.0,
    as_json: JsonOption = False,
) -> None:
    """How long the HTTP service takes to answer while hundreds of sockets hear of progress."""
    from interview_desktop.app.bench.figures import as_table
    from interview_desktop.app.bench.serving import Load, bench_serving

    load = Load(subscribers, rate, seconds)
    with _leaving_by_sigterm():
        figures = bench_serving(read_settings(), load, say=teller(quiet=as_json))
    if as_json:
        print_json([figure.as_json() for figure in figures])
    else:
        print_text(as_table(figures))


@app.command("store")
def bench_store(
    interviews: Annotated[
        int, typer.Option(min=200, max=1_000_000, help="How many interviews are put into it.")
    ] = 100_000,
    out: Annotated[
        Path | None, typer.Option("--out", help="Folder for the database, which is removed again.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """How long every list, search and history of a large store takes, on SQLite."""
    from interview_desktop.app.bench.figures import as_table
    from interview_desktop.app.bench.store import bench_store as measure

    figures = measure(interviews=interviews, folder=out, say=teller(quiet=as_json))
    if as_json:
        print_json([figure.as_json() for figure in figures])
    else:
        print_text(as_table(figures))


@contextmanager
def _leaving_by_sigterm() -> Iterator[None]:
    """SIGTERM leaves as an error does, so that programs which were started are ended and their files removed."""

    def leave(number: int, frame: object) -> None:
        signal.signal(number, signal.SIG_IGN)  # once is enough: a second one must not break off the ending
        raise SystemExit(128 + number)

    before = signal.signal(signal.SIGTERM, leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
