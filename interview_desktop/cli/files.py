"""Commands that look: at a recording, at this machine."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from interview_desktop.cli.ending import FAILED
from interview_desktop.cli.terminal import (
    ByOption,
    JsonOption,
    OutOption,
    PasswordOption,
    Windows,
    folder_given,
    open_store,
    percentage,
    print_json,
    print_text,
    read_settings,
    signed_in,
)


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


def export(
    interview_id: Annotated[str, typer.Argument(metavar="ID", help="Of the interview.", show_default=False)],
    loudness: Annotated[
        bool, typer.Option("--loudness", help="A copy of the video with the loudness of speech, -16 LUFS.")
    ] = False,
    by: ByOption = "",
    password_stdin: PasswordOption = False,
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make a copy of an interview's video for listening; the video itself is never changed."""
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.kept.auditing import Act, note
    from interview_desktop.app.kept.exporting import export_loudness
    from interview_desktop.app.stores import interview_id_of

    if not loudness:
        raise typer.BadParameter("say what to export: --loudness")
    with open_store(out) as (settings, folder, store), percentage(quiet=as_json) as progress:
        checked = interview_id_of(folder, interview_id)
        person = signed_in(store, by, password_stdin=password_stdin)
        copy, told = export_loudness(settings, folder, checked, progress)
        note(store, Act.EXPORTED, checked, "loudness", by=person, at=SystemClock().now())
    if as_json:
        print_json({"file": str(copy), "loudness": told})
    else:
        print_text(f"{copy}: {told}")


def calibrate(
    context: typer.Context,
    camera: Annotated[str, typer.Option(help="Device number, or address of a stream.")] = "",
    microphone: Annotated[str, typer.Option(help="Device name or number.")] = "",
    speaker: Annotated[str, typer.Option(help="Device name or number.")] = "",
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Measure how late the sound is against the picture: the screen flashes while the loudspeaker beeps, 20 seconds.

    The result is kept for this camera with this microphone, and taken out of every video recorded with them.
    """
    from interview_desktop.core.calibration import DeviceOffset

    settings = read_settings(out=out)
    windows: Windows = context.obj
    result = windows.calibration(settings, camera, microphone, speaker)
    if as_json:
        print_json(asdict(result))
    elif isinstance(result, DeviceOffset):
        print_text(f"{result.camera} with {result.microphone}: {result.offset}")
    if not isinstance(result, DeviceOffset):
        print(f"interview-desktop: {result}", file=sys.stderr)
        raise typer.Exit(FAILED)


def replay(
    interview_id: Annotated[
        str, typer.Argument(metavar="ID", help="A recorded interview.", show_default=False)
    ],
    changes: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="KEY=VALUE", help="A setting of turn-taking, such as end_silence=2.5."),
    ] = None,
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Run turn-taking on a recorded interview again: what other settings would have cut, saved or nudged."""
    from interview_desktop.app.holding.replay import replay_interview
    from interview_desktop.app.stores import data_folder, interview_id_of
    from interview_desktop.app.turn_changes import parse_changes

    settings = read_settings(out=out)
    folder = data_folder(settings)
    found = replay_interview(folder, interview_id_of(folder, interview_id), parse_changes(changes or []))
    if as_json:
        print_json(found.as_json())
    else:
        print_text("\n".join(found.lines()))
    if not found.changes and not found.identical:
        raise typer.Exit(FAILED)


def doctor(
    encoders: Annotated[
        bool, typer.Option("--encoders", help="Try the video encoders anew; what is found is kept.")
    ] = False,
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """What works on this machine, what is missing, and how to mend it.

    Ends with status 1 where something fails, 0 where not: what is absent, even a camera or a microphone, can be done
    without, since files can stand in for devices.
    """
    from interview_desktop.app.machine.doctor import examine
    from interview_desktop.app.machine.encoders import forget
    from interview_desktop.app.machine.usable_settings import load_usable
    from interview_desktop.app.paths import DataFolder

    settings, fault = load_usable(data_dir=folder_given(out))
    if encoders:
        forget(DataFolder(settings.data_dir))
    findings = examine(settings, fault)
    if as_json:
        print_json([finding.as_json() for finding in findings])
    else:
        for finding in findings:
            print(finding.line())
    if not all(finding.fine for finding in findings):
        raise typer.Exit(FAILED)
