"""A Redis of the tests' own, on loopback, which keeps nothing."""

from __future__ import annotations

import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.rig.programs import DEBIAN_PACKAGES, ChildProcess, need
from tests.rig.s3 import on_a_free_port

DEBIAN_PACKAGES["redis-server"] = "redis-server"
PROGRAMS = ("redis-server",)


@contextmanager
def server() -> Iterator[str]:
    """Run a server; skips the test when it is not installed.

    Yields:
        Its URL.
    """
    need(*PROGRAMS)
    with tempfile.TemporaryDirectory(prefix="redis-") as folder:

        def program(port: int) -> ChildProcess:
            def answers() -> bool:
                try:
                    with socket.create_connection(("127.0.0.1", port), timeout=1) as connection:
                        connection.sendall(b"PING\r\n")
                        return connection.recv(16).startswith(b"+PONG")
                except OSError:
                    return False

            command = ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--dir", folder]
            options = ["--save", "", "--appendonly", "no", "--daemonize", "no"]
            return ChildProcess([*command, *options], cwd=Path(folder), ready=answers)

        with on_a_free_port(program) as (port, _):
            yield f"redis://127.0.0.1:{port}/0"
