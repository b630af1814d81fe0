"""`interview-desktop upload`: finished files on their way to a bucket or another folder."""

from __future__ import annotations

import threading
from typing import Annotated

import typer

from interview_desktop.cli.ending import FAILED
from interview_desktop.cli.terminal import JsonOption, OutOption, open_store, print_json, print_text

_EVERY_S = 15.0


def upload(
    everything: Annotated[
        bool, typer.Option("--all", help="Also interviews that ended before a place was configured.")
    ] = False,
    again: Annotated[
        bool, typer.Option("--retry", help="Try again what was parked because it could not work.")
    ] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Go on until it is stopped.")] = False,
    show: Annotated[bool, typer.Option("--list", help="Only say what waits, and why.")] = False,
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Bring finished recordings and transcripts to the bucket or folder of the settings under [artifacts].

    What cannot be brought there now waits, for days where that is needed, and is gone on with by the next call.
    """
    from interview_desktop.app.artifacts.places import artifact_store, described, places_of
    from interview_desktop.app.artifacts.uploading import (
        Uploader,
        Worked,
        enter_all,
        keep_uploading,
    )
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.core.errors import SettingsError
    from interview_desktop.storage.outbox_table import NOWHERE, OutboxState

    clock = SystemClock()
    with open_store(out, makes=True) as (settings, folder, store):
        outbox = store.outbox
        if not folder.uploads and not show:
            raise SettingsError(
                "No place for finished files is configured besides the data folder",
                "Set INTERVIEW_ARTIFACTS__STORE=s3 and INTERVIEW_ARTIFACTS__BUCKET, or INTERVIEW_ARTIFACTS__FOLDER",
            )
        worked, place = Worked(0, 0, ""), NOWHERE
        if not show and everything:
            enter_all(folder, store, clock)
        if not show and again:
            outbox.retry_parked(at=clock.now())
        if folder.uploads:
            with artifact_store(settings, folder) as artifacts:
                place = artifacts.address
                uploader = Uploader(folder, store, artifacts, clock)
                if watch and not show:
                    keep_uploading(
                        uploader,
                        threading.Event(),
                        every=_EVERY_S,
                        tell=lambda worked: print_text(_told(worked.brought, worked.removed, worked.trouble)),
                    )
                if not show:
                    artifacts.check(used=outbox.counts(place)[OutboxState.DONE] > 0)
                    worked = uploader.work()
        counts = outbox.counts(place)
        elsewhere = outbox.elsewhere(place)
        waiting = outbox.not_done()
    if as_json:
        print_json(
            {
                "brought": worked.brought,
                "removed": worked.removed,
                "there": counts[OutboxState.DONE],
                "waiting": counts[OutboxState.WAITING],
                "parked": counts[OutboxState.PARKED],
                "place": place,
                "elsewhere": [{"place": each, "files": count} for each, count in elsewhere.items()],
                "not_done": [
                    {
                        "interview_id": each.subject,
                        "key": each.key,
                        "task": each.task.value,
                        "place": each.place,
                        "state": each.state.value,
                        "attempts": each.attempts,
                        "reason": each.reason,
                    }
                    for each in waiting
                ],
            }
        )
    else:
        lines = [_told(worked.brought, worked.removed, "")] if not show else []
        lines += [
            f"{each.key}: {'parked' if each.state is OutboxState.PARKED else 'waits'}"
            + (f" after {each.attempts} tries: {each.reason}" if each.reason else "")
            for each in waiting
        ]
        lines.append(
            (f"{counts[OutboxState.DONE]} files are at {described(place)}, " if place else "")
            + f"{counts[OutboxState.WAITING]} wait, {counts[OutboxState.PARKED]} are parked."
        )
        if elsewhere:
            lines.append(
                f"{places_of(elsewhere)}, not at the place of the settings; --all brings them there, too."
            )
        print_text("\n".join(lines))
    if worked.trouble:
        raise typer.Exit(FAILED)


def _told(brought: int, removed: int, trouble: str) -> str:
    parts = [f"{brought} files brought there"]
    if removed:
        parts.append(f"{removed} files of erased interviews removed")
    return ", ".join(parts) + (f". {trouble}" if trouble else ".")
