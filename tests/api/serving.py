"""Opening the service for a test, and calling it as somebody."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from starlette.testclient import TestClient

from interview_desktop.api.application import CONTRACTS, create_app
from interview_desktop.api.contract import Contract
from interview_desktop.api.services import Services
from interview_desktop.app.settings import Settings
from interview_desktop.core.ports import Clock
from interview_desktop.storage.people_tables import Role
from interview_desktop.storage.store import InterviewStore
from tests.storage.samples import NOW

SECRET = "a secret that only tests know, and that has enough characters for every algorithm"
PASSWORD = "four words of a password"


def settings_for(folder: Path, **more: Any) -> Settings:
    """Settings of a service in a folder; those of `server` may be given as a dictionary."""
    server = {"token_secret": SECRET, "rate": 0} | more.pop("server", {})
    # Rendering the interviewer's questions starts a voice; tests that want it say so.
    avatar = {"prerender": False} | more.pop("avatar", {})
    return Settings(data_dir=folder, server=server, avatar=avatar, **more)


def open_services(folder: Path, clock: Clock | None = None, **more: Any) -> Services:
    """Services over a folder, whose database is a copy of one that was made before."""
    shutil.copy(_database(), folder / "interviews.db")
    return Services.open(settings_for(folder, **more), clock)


class Client(TestClient):
    """Opens sockets under the name that it calls by, too."""

    def websocket_connect(self, url: str, subprotocols: Any = None, **more: Any) -> Any:
        """Open a socket; to be entered."""
        return super().websocket_connect(f"ws://127.0.0.1:8000{url}", subprotocols, **more)


def client_of(
    services: Services,
    *,
    contracts: tuple[Contract, ...] = CONTRACTS,
    address: str = "127.0.0.1",
    **more: Any,
) -> Client:
    """A client, to be entered, which calls from an address."""
    app = create_app(services, contracts)
    return Client(app, base_url="http://127.0.0.1:8000", client=(address, 50_000), **more)


def account(services: Services, name: str, role: Role = Role.CANDIDATE) -> dict[str, str]:
    """Make an account, and give the headers with which it calls. Before the first one an admin is made."""
    accounts = services.store.accounts
    if not accounts.any() and role is not Role.ADMIN:
        accounts.add("Admin", Role.ADMIN, PASSWORD, by="test", at=NOW)
    made = accounts.add(name, role, PASSWORD, by="test", at=NOW)
    services.callers.forget()
    return {"Authorization": f"Bearer {services.tokens.issue(made.id)}"}


@cache
def _database() -> Path:
    """An empty database with today's tables, made once for all tests of a process."""
    folder = Path(mkdtemp(prefix="interview-api-"))
    InterviewStore.open(folder).close()
    return folder / "interviews.db"
