"""The staff PIN: kept as an Argon2id hash, asked without network or database, slower after wrong tries.

No wall clock has a say: a delay runs on the monotonic clock of the process, and a process that starts anew begins the delay
from its full length. So neither a restart nor a wrong date shortens or lengthens it for ever, and the right PIN works after a
minute at the latest.
"""

from __future__ import annotations

import json
import logging
import threading
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from interview_desktop.core.errors import AccessRefused, DataFolderError
from interview_desktop.core.sentences import sentence
from interview_desktop.files.whole import write_over

FEWEST_DIGITS, MOST_DIGITS = 6, 12
FREE_TRIES = 3
"""Wrong tries in a row that cost nothing but the try."""
FIRST_DELAY, LONGEST_DELAY = 5.0, 60.0
"""Seconds after the third wrong try; doubled with each further one, up to the longest."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Try:
    """How a try ended."""

    right: bool
    wait: float
    """Seconds until the next try counts; 0 when it may follow at once."""


class StaffPin:
    """The PIN of one machine. Methods may be called from any thread, one at a time."""

    def __init__(
        self,
        file: Path,
        monotonic: Callable[[], float] = time.monotonic,
        hasher: PasswordHasher | None = None,
    ) -> None:
        """Read what is kept; a delay that was running begins anew.

        Args:
            file: keeps hash and wrong tries.
            monotonic: seconds on a clock that nobody sets.
            hasher: the cost of hashing; the library's recommendation when left out.

        Raises:
            DataFolderError: the file is there and cannot be understood.
        """
        self._file = file
        self._monotonic = monotonic
        self._hasher = hasher or PasswordHasher()
        self._lock = threading.Lock()
        self._hash, self._wrong = _read(file)
        self._open_at = monotonic() + delay_after(self._wrong)

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN."""
        return bool(self._hash)

    def wait(self) -> float:
        """Seconds until a try counts."""
        return max(0.0, self._open_at - self._monotonic())

    def check(self, pin: str) -> Try:
        """Try a PIN. While a delay runs nothing is looked at.

        What is in memory decides, so that staff get out also when the file is gone or the disk is full. The try is noted on
        the disk before it is looked at: a process that is killed meanwhile gives nobody a free one.
        """
        with self._lock:
            waiting = self.wait()
            if waiting or not self._hash:
                return Try(right=False, wait=waiting)
            self._wrong += 1
            self._keep()
            if self._is_right(pin):
                self._wrong = 0
                self._keep()
                return Try(right=True, wait=0.0)
            self._open_at = self._monotonic() + delay_after(self._wrong)
            return Try(right=False, wait=self.wait())

    def _is_right(self, pin: str) -> bool:
        try:
            return self._hasher.verify(self._hash, digits(pin)[: MOST_DIGITS + 1])
        except (VerificationError, InvalidHashError):
            return False

    def _keep(self) -> None:
        try:
            _write(self._file, self._hash, self._wrong)
        except OSError as error:
            _log.warning("tries of the staff PIN cannot be kept: %s", error.strerror)


def set_pin(file: Path, pin: str, hasher: PasswordHasher | None = None) -> None:
    """Keep another PIN, whatever the file holds, and forget wrong tries.

    Args:
        file: keeps hash and wrong tries; made, with its folder, where it is not there.
        pin: as it was typed.
        hasher: the cost of hashing; the library's recommendation when left out.

    Raises:
        AccessRefused: it is no PIN.
        DataFolderError: it cannot be kept.
    """
    hashed = (hasher or PasswordHasher()).hash(_checked(pin))
    try:
        _write(file, hashed, 0)
    except OSError as error:
        raise DataFolderError(
            sentence("The staff PIN cannot be kept in {0}: {1}", file, error.strerror),
            sentence("Give another file with the setting kiosk.pin_file"),
        ) from None


def delay_after(wrong: int) -> float:
    """Seconds to wait after so many wrong tries in a row."""
    if wrong < FREE_TRIES:
        return 0.0
    # The exponent is bounded: what is counted on a disk may be any number.
    return float(min(FIRST_DELAY * 2 ** min(wrong - FREE_TRIES, 10), LONGEST_DELAY))


def digits(pin: str) -> str:
    """A PIN in the digits 0 to 9, whichever digits the keyboard has; spaces around it do not count."""
    return "".join(
        str(unicodedata.digit(sign)) if unicodedata.category(sign) == "Nd" else sign for sign in pin.strip()
    )


def _checked(pin: str) -> str:
    wanted = digits(pin)
    if not (wanted.isascii() and wanted.isdigit() and FEWEST_DIGITS <= len(wanted) <= MOST_DIGITS):
        raise AccessRefused(
            sentence("A staff PIN has {0} to {1} digits", FEWEST_DIGITS, MOST_DIGITS),
            sentence("Choose another"),
        )
    if len(set(wanted)) == 1:
        raise AccessRefused(
            sentence("A staff PIN of one digit repeated is guessed at once"), sentence("Choose another")
        )
    return wanted


def _read(file: Path) -> tuple[str, int]:
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        hashed, wrong = kept["hash"], kept["wrong"]
    except FileNotFoundError:
        return "", 0
    except OSError as error:
        raise _unusable(file, str(error.strerror)) from None
    except (ValueError, TypeError, KeyError):
        raise _unusable(file, "it holds no PIN") from None
    if not isinstance(hashed, str) or not hashed or not isinstance(wrong, int) or wrong < 0:
        raise _unusable(file, "it holds no PIN")
    return hashed, wrong


def _unusable(file: Path, why: str) -> DataFolderError:
    return DataFolderError(
        sentence("The staff PIN cannot be read from {0}: {1}", file, why),
        sentence("Remove the file, and set a PIN with: kiosk pin"),
    )


def _write(file: Path, hashed: str, wrong: int) -> None:
    """Replace the file in one step, readable for its owner only."""
    file.parent.mkdir(parents=True, exist_ok=True)
    write_over(file, json.dumps({"hash": hashed, "wrong": wrong}), private=True)
