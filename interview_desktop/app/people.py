"""Who does something: an account that signs in, or where there are no accounts, the user of this machine."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from interview_desktop.core.errors import AccessRefused, EnvironmentFault
from interview_desktop.storage.accounts import AccountStore
from interview_desktop.storage.people_tables import Role

STAFF = frozenset({Role.ADMIN, Role.PROCTOR, Role.REVIEWER, Role.OPERATOR})


@dataclass(frozen=True, slots=True)
class Person:
    """Who does something."""

    name: str
    role: Role | None
    """Of the account; None where there are no accounts."""


def who(
    accounts: AccountStore,
    name: str,
    password: Callable[[], str],
    *,
    at: datetime,
    roles: frozenset[Role] = STAFF,
) -> str:
    """The name of who does something; takes and raises what `person` does."""
    return person(accounts, name, password, at=at, roles=roles).name


def person(
    accounts: AccountStore,
    name: str,
    password: Callable[[], str],
    *,
    at: datetime,
    roles: frozenset[Role] = STAFF,
) -> Person:
    """Who does something.

    Args:
        accounts: of the data folder.
        name: as it was given; empty where nobody said.
        password: asked only when there are accounts.
        at: now.
        roles: which of them may do it.

    Raises:
        AccessRefused: there are accounts, and this is none of them, or its role may not do this.
        EnvironmentFault: there are no accounts, and the user of this machine has no name.
    """
    if not accounts.any():
        return Person(" ".join(name.split()) or machine_user(), None)
    if not name.strip():
        raise AccessRefused("There are accounts here, and it is not known whose this is", "Say so with --by")
    account = accounts.sign_in(name, password(), at=at)
    if account.role not in roles:
        raise AccessRefused(
            f"The role {account.role} may not do this", f"It takes one of: {', '.join(sorted(roles))}"
        )
    return Person(account.name, account.role)


def machine_user() -> str:
    """The user of this machine, who can read and write the data folder anyway.

    Raises:
        EnvironmentFault: it has no name.
    """
    try:
        found = " ".join(getpass.getuser().split())
    except (KeyError, OSError):
        found = ""
    if not found:
        raise EnvironmentFault("It is not known who does this", "Say so with --by")
    return found
