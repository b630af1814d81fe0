"""`interview-desktop worker`: processes interviews for services on this or other machines."""

from __future__ import annotations

import os
from typing import Annotated

import typer

from interview_desktop.cli.terminal import OutOption, open_store, print_text


def worker(
    at_once: Annotated[
        int, typer.Option("--at-once", min=1, max=64, help="How many interviews are processed at a time.")
    ] = 1,
    out: OutOption = None,
) -> None:
    """Process interviews that services put on the broker of the settings, until Ctrl-C or SIGTERM ends it.

    What is being done then is given back, and another worker goes on where it was.
    """
    from interview_desktop.app.clock import SystemClock
    from interview_desktop.app.processing.workers import work

    with open_store(out, makes=True) as (settings, folder, store):
        work(
            settings,
            folder,
            store,
            SystemClock(),
            at_once=at_once,
            ready=lambda: print_text(f"Worker {os.getpid()} waits for jobs, {at_once} at a time"),
        )
