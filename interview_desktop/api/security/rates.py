"""How often somebody may call: a bucket of tokens for each address and account that fills at a steady rate."""

from __future__ import annotations

from collections import OrderedDict

from interview_desktop.core.ports import Clock

_MOST = 20_000
"""Buckets that are kept; the one that was not used for longest goes, and was full by then or soon would be."""
SIGN_INS_PER_MINUTE = 10
"""From one address. The store locks an account after a few wrong passwords besides."""


class Buckets:
    """The buckets of one kind. For one thread: the event loop's."""

    def __init__(self, rate: float, burst: int, clock: Clock) -> None:
        """Let through `burst` at once and `rate` a second over time; a rate of 0 lets everything through."""
        self._rate = rate
        self._burst = float(burst)
        self._clock = clock
        self._levels: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, name: str) -> float:
        """Take a token of somebody's bucket.

        Returns:
            0 when there was one, else the seconds until there is.
        """
        if not self._rate:
            return 0.0
        now = self._clock.monotonic()
        level, since = self._levels.pop(name, (self._burst, now))
        level = min(self._burst, level + (now - since) * self._rate)
        wait = 0.0 if level >= 1 else (1 - level) / self._rate
        self._levels[name] = (level - 1 if level >= 1 else level, now)
        if len(self._levels) > _MOST:
            self._levels.popitem(last=False)
        return wait


class Rates:
    """The limits of one application."""

    def __init__(self, rate: float, burst: int, clock: Clock) -> None:
        """Use the settings' figures for addresses and for accounts."""
        self.addresses = Buckets(rate, burst, clock)
        self.accounts = Buckets(rate, burst, clock)
        self.sign_ins = Buckets(SIGN_INS_PER_MINUTE / 60, SIGN_INS_PER_MINUTE, clock)
