"""Commands that look: at a recording, at this machine."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from interview_desktop.cli.terminal import FAILED, JsonOption, OutOption, print_json, read_settings


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
    sys.stdout.write(transcribe_file(read_settings(language=language or None), file, form))


def doctor(out: OutOption = None, as_json: JsonOption = False) -> None:
    """What works on this machine, what is missing, and how to mend it."""
    from interview_desktop.app.doctor import examine

    findings = examine(read_settings(out=out))
    if as_json:
        print_json([finding.as_json() for finding in findings])
    else:
        for finding in findings:
            print(finding.line())
    if not all(finding.fine for finding in findings):
        raise typer.Exit(FAILED)
