"""`interview-desktop serve`: the HTTP and WebSocket service."""

from __future__ import annotations

from typing import Annotated

import typer

from interview_desktop.cli.terminal import (
    JsonOption,
    OutOption,
    Windows,
    print_json,
    print_text,
    read_settings,
)
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.extras import install


def serve(
    context: typer.Context,
    host: Annotated[
        str, typer.Option(help="Address to listen on; this machine only when left out.", show_default=False)
    ] = "",
    port: Annotated[
        int | None,
        typer.Option(
            min=0, max=65535, help="Port; 0 for any that is free. Else PORT, or 8000.", show_default=False
        ),
    ] = None,
    out: OutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Serve the interfaces over HTTP and WebSocket, until Ctrl-C or SIGTERM ends it."""
    settings = read_settings(out=out, port=port)
    if host:
        server = settings.server.model_copy(update={"host": host})
        settings = settings.model_copy(update={"server": server})
    windows: Windows = context.obj

    def ready(address: str) -> None:
        if as_json:
            print_json({"address": address})
        else:
            print_text(f"{address}\nDescribed at {address}/docs")

    try:
        windows.service(settings, ready)
    except ModuleNotFoundError as error:
        raise EnvironmentFault(
            f"The service is not installed: {error.name} is missing",
            install("api"),
        ) from None
