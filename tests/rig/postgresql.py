"""A PostgreSQL server of the tests' own: started as another user where the tests run as root, which it refuses."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

from tests.rig.programs import DEBIAN_PACKAGES, MissingProgramError, RigError

DEBIAN_PACKAGES["postgres"] = "postgresql"
_PLACES = "usr/lib/postgresql/*/bin/initdb"
_USERS = ("postgres", "nobody")
_START_S = 60


def binaries() -> Path:
    """The folder with the server's programs.

    Raises:
        MissingProgramError: it is not installed.
    """
    found = sorted(path.parent for path in Path("/").glob(_PLACES))
    if found:
        return found[-1]
    if (program := shutil.which("initdb")) is not None:
        return Path(program).parent
    raise MissingProgramError("postgres is not installed (Debian package postgresql)")


@contextmanager
def server() -> Iterator[str]:
    """Run a server on a socket of its own, reachable for nobody else over a network.

    Yields:
        The URL of its maintenance database, as SQLAlchemy writes it.

    Raises:
        MissingProgramError: it is not installed.
        RigError: it does not start.
    """
    programs = binaries()
    user = _user()
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    try:
        if user is not None:
            os.chown(folder, user.pw_uid, user.pw_gid)
        data, log = folder / "data", folder / "log"
        _call(user, programs / "initdb", "-D", data, "-U", "tests", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories='{folder}' -c fsync=off"
        _call(
            user,
            programs / "pg_ctl",
            "-D",
            data,
            "-l",
            log,
            "-w",
            "-t",
            str(_START_S),
            "-o",
            options,
            "start",
        )
        try:
            yield f"postgresql+psycopg://tests@/postgres?host={folder}"
        finally:
            _call(user, programs / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def new_database(url: str) -> str:
    """Make an empty database on a server and return its URL."""
    from sqlalchemy import create_engine, make_url, text

    name = f"interviews_{uuid4().hex}"
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return make_url(url).set(database=name).render_as_string(hide_password=False)


def _user() -> pwd.struct_passwd | None:
    """Whom to run it as; None for the present user."""
    if os.geteuid() != 0:
        return None
    for name in _USERS:
        with suppress(KeyError):
            return pwd.getpwnam(name)
    raise RigError("there is no user that could run PostgreSQL")


def _call(user: pwd.struct_passwd | None, *command: str | Path) -> None:
    run_as: dict[str, Any] = {}
    if user is not None:
        run_as = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    # A file and no pipe: the server inherits it, and a pipe would be waited for as long as it lives.
    with tempfile.TemporaryFile() as output:
        finished = subprocess.run(
            [str(part) for part in command],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd="/",
            env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C"},
            timeout=_START_S + 30,
            **run_as,
        )
        output.seek(0)
        said = output.read().decode(errors="replace")
    if finished.returncode != 0:
        raise RigError(f"{Path(str(command[0])).name} failed: {said[-2000:]}")
