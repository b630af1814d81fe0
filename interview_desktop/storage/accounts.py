"""Accounts: who may sign in, and as what. Passwords are kept as Argon2id hashes; wrong ones lock the account for a while."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from interview_desktop.core.errors import AccessRefused, NameTaken
from interview_desktop.core.sentences import sentence
from interview_desktop.storage.audit import enter
from interview_desktop.storage.database import Database
from interview_desktop.storage.people_tables import AccountRow, Role

MIN_PASSWORD = 10
MAX_PASSWORD = 1024
"""Characters. Longer ones would only cost time."""
MAX_NAME = 80
ATTEMPTS = 5
"""Wrong passwords in a row that lock an account."""
LOCKED = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Account:
    """A person or program that can sign in."""

    id: str
    name: str
    role: Role
    created: datetime
    disabled: datetime | None
    """Since when it cannot sign in; None when it can."""
    locked_until: datetime | None
    """Because of wrong passwords."""


class AccountStore:
    """The accounts of one database. Methods may be called from any thread; each is one transaction."""

    def __init__(self, database: Database, hasher: PasswordHasher | None = None) -> None:
        """Use an open database, which somebody else closes.

        Args:
            database: open.
            hasher: the cost of hashing; the library's recommendation when left out.
        """
        self._database = database
        self._hasher = hasher or PasswordHasher()

    def any(self) -> bool:
        """Whether there is any account; without one the program is for a single user."""
        return self._database.read(lambda session: session.scalar(select(AccountRow.id).limit(1)) is not None)

    def all(self) -> tuple[Account, ...]:
        """Every account, by name."""
        wanted = select(AccountRow).order_by(AccountRow.name_key)
        return self._database.read(lambda session: tuple(_account(row) for row in session.scalars(wanted)))

    def get(self, account_id: str) -> Account | None:
        """An account by its id; None when there is none."""

        def work(session: Session) -> Account | None:
            row = session.get(AccountRow, account_id)
            return _account(row) if row is not None else None

        return self._database.read(work)

    def add(self, name: str, role: Role, password: str, *, by: str, at: datetime) -> Account:
        """Make an account. The first one has to be an admin.

        Raises:
            NameTaken: somebody has this name.
            AccessRefused: the name or the password cannot be used, or the first account is no admin.
            DataFolderError: the database cannot be written.
        """
        shown = _checked_name(name)
        hashed = self._hashed(password)

        def work(session: Session) -> Account:
            if _find(session, shown) is not None:
                raise NameTaken(
                    sentence("There is an account {0} already", shown), sentence("Choose another name")
                )
            if role is not Role.ADMIN and _admins(session) == 0:
                raise AccessRefused(
                    sentence("There is no admin yet"), sentence("Make the first account with the role admin")
                )
            row = AccountRow(
                id=str(uuid4()),
                name=shown,
                name_key=_key(shown),
                role=role.value,
                password_hash=hashed,
                created_at=at,
                failures=0,
            )
            session.add(row)
            session.flush()
            enter(session, at, by, "account.added", f"account {row.id}", {"role": role.value})
            return _account(row)

        return self._database.write(work)

    def disable(self, name: str, *, by: str, at: datetime) -> Account:
        """Let an account sign in no more. What it did keeps its name.

        Raises:
            AccessRefused: there is no such account, or it is the last admin.
            DataFolderError: the database cannot be written.
        """

        def work(session: Session) -> Account:
            row = _required(session, name)
            if row.disabled_at is None:
                _keep_an_admin(session, row)
                row.disabled_at = at
                enter(session, at, by, "account.disabled", f"account {row.id}")
            return _account(row)

        return self._database.write(work)

    def enable(self, name: str, *, by: str, at: datetime) -> Account:
        """Let an account sign in again, also one that wrong passwords have locked.

        Raises:
            AccessRefused: there is no such account.
            DataFolderError: the database cannot be written.
        """

        def work(session: Session) -> Account:
            row = _required(session, name)
            row.disabled_at, row.locked_until, row.failures = None, None, 0
            enter(session, at, by, "account.enabled", f"account {row.id}")
            return _account(row)

        return self._database.write(work)

    def change_role(self, name: str, role: Role, *, by: str, at: datetime) -> Account:
        """Give an account another role.

        Raises:
            AccessRefused: there is no such account, or it is the last admin.
            DataFolderError: the database cannot be written.
        """

        def work(session: Session) -> Account:
            row = _required(session, name)
            if role is not Role.ADMIN:
                _keep_an_admin(session, row)
            detail = {"from": row.role, "to": role.value}
            row.role = role.value
            enter(session, at, by, "account.role", f"account {row.id}", detail)
            return _account(row)

        return self._database.write(work)

    def change_password(self, name: str, password: str, *, by: str, at: datetime) -> Account:
        """Give an account another password, and unlock it.

        Raises:
            AccessRefused: there is no such account, or the password cannot be used.
            DataFolderError: the database cannot be written.
        """
        hashed = self._hashed(password)

        def work(session: Session) -> Account:
            row = _required(session, name)
            row.password_hash, row.failures, row.locked_until = hashed, 0, None
            enter(session, at, by, "account.password", f"account {row.id}")
            return _account(row)

        return self._database.write(work)

    def sign_in(self, name: str, password: str, *, at: datetime, lasting: bool = False) -> Account:
        """Check a name and a password.

        An unknown name, a wrong password, a disabled and a locked account are refused in the same words and take the same
        work, so that nobody learns which names there are. A wrong password for an account is in the audit log.

        Args:
            name: of the account, in any case of letters.
            password: as it was typed.
            at: now.
            lasting: whether more than one deed can be done with it, as with a token: then that of staff is in the audit log,
                too. A single deed is there itself, with who did it.

        Raises:
            AccessRefused: no.
            DataFolderError: the database cannot be read or written.
        """
        stored = self._database.read(lambda session: _hash_of(session, name))
        # Hashing is slow on purpose and therefore happens outside the one writer's transaction.
        right = self._is_right(stored or self._dummy(), password) and stored is not None

        def work(session: Session) -> Account | None:
            row = _find(session, name)
            if row is None or row.disabled_at is not None:
                return None
            if row.locked_until is not None and at < row.locked_until:
                return None
            if not right or row.password_hash != stored:
                row.failures += 1
                enter(session, at, row.name, "account.refused", f"account {row.id}")
                if row.failures >= ATTEMPTS:
                    row.failures, row.locked_until = 0, at + LOCKED
                    enter(session, at, row.name, "account.locked", f"account {row.id}")
                return None
            row.failures, row.locked_until = 0, None
            if self._hasher.check_needs_rehash(row.password_hash):
                row.password_hash = self._hasher.hash(password)
            if lasting and row.role != Role.CANDIDATE:
                enter(session, at, row.name, "account.signed_in", f"account {row.id}")
            return _account(row)

        account = self._database.write(work)
        if account is None:
            raise AccessRefused(
                sentence("The name or the password is wrong, or the account is locked or disabled"),
                sentence(
                    "Try again; {0} wrong passwords lock an account for {1} minutes",
                    ATTEMPTS,
                    LOCKED.seconds // 60,
                ),
            )
        return account

    def _hashed(self, password: str) -> str:
        if not MIN_PASSWORD <= len(password) <= MAX_PASSWORD:
            raise AccessRefused(
                sentence("A password has {0} to {1} characters", MIN_PASSWORD, MAX_PASSWORD),
                sentence("Choose another, such as four words"),
            )
        return self._hasher.hash(password)

    def _dummy(self) -> str:
        """A hash of nobody's password, made once."""
        if not hasattr(self, "_nobody"):
            self._nobody = self._hasher.hash("nobody's password")
        return self._nobody

    def _is_right(self, stored: str, password: str) -> bool:
        try:
            return self._hasher.verify(stored, password[: MAX_PASSWORD + 1])
        except (VerificationError, InvalidHashError):
            return False


def _checked_name(name: str) -> str:
    shown = " ".join(unicodedata.normalize("NFC", name).split())
    if not shown or len(shown) > MAX_NAME or not shown.isprintable():
        raise AccessRefused(
            sentence("A name has 1 to {0} printable characters", MAX_NAME), sentence("Choose another")
        )
    return shown


def _key(name: str) -> str:
    return unicodedata.normalize("NFKC", " ".join(name.split())).casefold()


def _find(session: Session, name: str) -> AccountRow | None:
    return session.scalar(select(AccountRow).where(AccountRow.name_key == _key(name)))


def _hash_of(session: Session, name: str) -> str | None:
    row = _find(session, name)
    return row.password_hash if row is not None else None


def _required(session: Session, name: str) -> AccountRow:
    row = _find(session, name)
    if row is None:
        raise AccessRefused(
            sentence("There is no account {0}", repr(name[:MAX_NAME])), sentence("List them: users list")
        )
    return row


def _admins(session: Session) -> int:
    wanted = select(func.count()).where(AccountRow.role == Role.ADMIN, AccountRow.disabled_at.is_(None))
    return session.scalar(wanted) or 0


def _keep_an_admin(session: Session, row: AccountRow) -> None:
    if row.role == Role.ADMIN and row.disabled_at is None and _admins(session) == 1:
        raise AccessRefused(
            sentence("{0} is the last admin and cannot be removed", row.name),
            sentence("Make somebody else an admin before"),
        )


def _account(row: AccountRow) -> Account:
    return Account(row.id, row.name, Role(row.role), row.created_at, row.disabled_at, row.locked_until)
