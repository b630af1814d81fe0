"""Whether an encoder hangs, or is only slow."""

from __future__ import annotations


class StallWatch:
    """Judges one encoder by looks at a steady interval.

    An encoder hangs when somebody waits for it to take something, and it neither takes a byte nor computes. One that computes
    all the while may be given more time: it is slow, and killing it would lose what it has taken. So is one that would compute
    and gets no processor: another one would get none either.
    """

    HANGING_LOOKS = 7
    """Looks in a row at which nothing happened at all, after which it hangs."""
    SLOW_LOOKS = 50
    """The same when it computes."""
    COMPUTING = 0.01
    """Processor seconds between two looks by which it computes."""

    def __init__(self) -> None:
        self._taken = -1
        self._cpu = 0.0
        self._idle = 0
        self._waiting = 0

    def hangs(self, *, busy: bool, taken: int, cpu: float | None, runnable: bool = False) -> bool:
        """Take one look.

        Args:
            busy: whether somebody is writing to it.
            taken: bytes that it has been given so far.
            cpu: processor seconds that it has used; None when the system does not tell.
            runnable: whether it waits for nothing but a processor.
        """
        stuck = busy and taken == self._taken
        computes = runnable or (cpu is not None and cpu - self._cpu >= self.COMPUTING)
        self._taken, self._cpu = taken, cpu or 0.0
        self._waiting = self._waiting + 1 if stuck else 0
        self._idle = self._idle + 1 if stuck and not computes else 0
        return self._idle >= self.HANGING_LOOKS or self._waiting >= self.SLOW_LOOKS
