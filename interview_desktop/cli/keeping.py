"""`interview-desktop verify ...`: what is kept, and whether it is as it was."""

from __future__ import annotations

from typing import Annotated

import typer

from interview_desktop.cli.ending import FAILED
from interview_desktop.cli.terminal import JsonOption, OutOption, print_json, print_text, read_settings

InterviewArgument = Annotated[
    str, typer.Argument(metavar="ID", help="Id or number of the interview.", show_default=False)
]


def verify(
    interview_id: InterviewArgument,
    key: Annotated[
        str,
        typer.Option(
            "--key", help="Fingerprint of the key that must have signed; this machine's when left out."
        ),
    ] = "",
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say whether anything of an interview was changed since it was signed, and what. Needs no network."""
    from interview_desktop.app.holding.last_session import how_it_went
    from interview_desktop.app.kept.sealing import key_file
    from interview_desktop.app.kept.sealing import verify as check
    from interview_desktop.app.stores import data_folder, interview_id_of
    from interview_desktop.storage.signing_key import SigningKey, fingerprint

    settings = read_settings(out=out)
    folder = data_folder(settings)
    known = interview_id_of(folder, interview_id)
    found = check(folder, known)
    recorded = how_it_went(folder, known)
    signer = fingerprint(found.key) if found.key else ""
    own = key_file(settings)
    wanted = key or (fingerprint(SigningKey.open(own).public) if own.exists() else "")
    trusted = bool(signer) and signer.replace(" ", "") == wanted.replace(" ", "").lower()
    fine = found.intact and trusted
    if as_json:
        print_json(
            {
                "intact": found.intact,
                "signed": found.editions > 0,
                "signed_at": found.signed_at,
                "editions": found.editions,
                "files": found.files,
                "key": signer,
                "trusted_key": trusted,
                "changes": [{"path": change.path, "what": change.what} for change in found.changes],
                "recording_damaged": recorded.damaged if recorded else None,
                "recording_troubles": list(recorded.troubles) if recorded else [],
            }
        )
    else:
        _tell(found.editions, found.files, found.signed_at, [str(change) for change in found.changes])
        if recorded is not None and recorded.damaged:
            print_text(f"The recording itself is incomplete: {'; '.join(recorded.troubles)}.")
        if signer:
            print_text(f"Signed with the key {signer}.")
        if found.editions and not trusted:
            print_text(
                "That is not the key that was expected. If you know it, say so with --key; else trust nothing here."
            )
    if not fine:
        raise typer.Exit(FAILED)


def _tell(editions: int, files: int, signed_at: str, changes: list[str]) -> None:
    if not editions:
        print_text(
            "This interview has no signature: it has not ended, the key could not be read then, "
            "or manifest.json was taken out of its session."
        )
    elif changes:
        print_text("Changed since it was signed:")
        for change in changes:
            print_text(f"  {change}")
    else:
        print_text(
            f"Nothing has changed: {files} files are as they were signed on {signed_at[:19].replace('T', ' ')} UTC."
        )
