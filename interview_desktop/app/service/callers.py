"""Who calls the service: an account that showed a token, or where there are no accounts, the operator on this machine."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from interview_desktop.app.people import STAFF
from interview_desktop.core.ports import Clock
from interview_desktop.storage.accounts import Account, AccountStore
from interview_desktop.storage.people_tables import Role

REMEMBERED_S = 2.0
"""How long what the store said of an account is believed: so long may one that was disabled still call."""
_MOST = 10_000


@dataclass(frozen=True, slots=True)
class Caller:
    """Who makes a request."""

    id: str
    """Of the account; empty for the operator where there are no accounts."""
    name: str
    role: Role

    @property
    def is_staff(self) -> bool:
        """Whether they may see everybody's interviews."""
        return self.role in STAFF

    @property
    def rates(self) -> bool:
        """Whether they rate, and so see no program's score before their own is locked."""
        return self.role is Role.REVIEWER

    def owns(self, owner_id: str) -> bool:
        """Whether an interview is theirs to see."""
        return self.is_staff or (bool(self.id) and self.id == owner_id)


OPERATOR = Caller("", "operator", Role.OPERATOR)
"""Whoever calls from this machine where there are no accounts."""


class Callers:
    """The accounts, as the service asks for them: often. May be used from any thread."""

    def __init__(self, accounts: Callable[[], AccountStore], clock: Clock) -> None:
        """Ask a store, through its `accounts`."""
        self._accounts = accounts
        self._clock = clock
        self._lock = threading.Lock()
        self._known: dict[str, tuple[float, Caller | None]] = {}
        self._single: tuple[float, bool] | None = None

    def single_user(self) -> bool:
        """Whether there is no account at all.

        Raises:
            DataFolderError: the database cannot be read.
        """
        known = self.known_single_user()
        if known is not None:
            return known
        now = self._clock.monotonic()
        found = not self._accounts().any()
        self._single = (now, found)
        return found

    def known_single_user(self) -> bool | None:
        """What is remembered of that; None when the store has to be asked with `single_user`."""
        remembered = self._single
        if remembered is None or self._clock.monotonic() - remembered[0] > REMEMBERED_S:
            return None
        return remembered[1]

    def forget(self) -> None:
        """Ask the store anew from now on: accounts were changed in this process."""
        with self._lock:
            self._known.clear()
        self._single = None

    def sign_in(self, name: str, password: str) -> Caller:
        """Check a name and a password. Takes a tenth of a second on purpose.

        Raises:
            AccessRefused: no.
            DataFolderError: the database cannot be read or written.
        """
        return _caller(self._accounts().sign_in(name, password, at=self._clock.now(), lasting=True))

    def known(self, account_id: str) -> tuple[Caller | None] | None:
        """What is remembered of an account, in a tuple; None when the store has to be asked with `get`."""
        found = self._known.get(account_id)
        if found is None or self._clock.monotonic() - found[0] > REMEMBERED_S:
            return None
        return (found[1],)

    def get(self, account_id: str) -> Caller | None:
        """The caller behind an account; None where there is none, or it is disabled.

        Raises:
            DataFolderError: the database cannot be read.
        """
        account = self._accounts().get(account_id)
        found = _caller(account) if account is not None and account.disabled is None else None
        with self._lock:
            if len(self._known) >= _MOST:
                self._known.clear()
            self._known[account_id] = (self._clock.monotonic(), found)
        return found


def _caller(account: Account) -> Caller:
    return Caller(account.id, account.name, account.role)
