"""What every route works with: the settings, the data folder, its store, and who may call."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from interview_desktop.api.metrics import Metrics
from interview_desktop.api.security.rates import Rates
from interview_desktop.api.security.tokens import Tokens
from interview_desktop.app.clock import SystemClock
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.service.callers import Callers
from interview_desktop.app.service.replays import Replays
from interview_desktop.app.service.secret import token_secret
from interview_desktop.app.settings import Settings
from interview_desktop.app.stores import data_folder, open_store
from interview_desktop.core.ports import Clock

if TYPE_CHECKING:
    from interview_desktop.app.stores import InterviewStore


@dataclass(frozen=True, slots=True)
class Services:
    """Open for as long as the application runs. Everything in it may be used from any thread."""

    settings: Settings
    folder: DataFolder
    store: InterviewStore
    clock: Clock
    callers: Callers
    tokens: Tokens
    rates: Rates
    replays: Replays
    metrics: Metrics = field(default_factory=Metrics)

    @classmethod
    def open(cls, settings: Settings, clock: Clock | None = None) -> Services:
        """Open the data folder of the settings; `close` lets go of it.

        Raises:
            DataFolderError: it cannot be written, or its database not opened.
            SettingsError: the database's URL cannot be used.
            EnvironmentFault: the secret for tokens cannot be read or made.
        """
        clock = clock or SystemClock()
        secret = token_secret(settings)
        folder = data_folder(settings)
        folder.prepare()
        store = open_store(folder)
        return cls(
            settings,
            folder,
            store,
            clock,
            Callers(lambda: store.accounts, clock),
            Tokens(secret, minutes=settings.server.token_minutes),
            Rates(settings.server.rate, settings.server.burst, clock),
            Replays(store, secret, clock),
        )

    def close(self) -> None:
        """Finish what is being written, and let go of the store; safe to call twice."""
        self.store.close()
