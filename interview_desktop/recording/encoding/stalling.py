"""Whether an encoder hangs, or is only slow."""

from __future__ import annotations


class StallWatch:
    """Judges one encoder by looks at a steady interval.

    An encoder hangs when somebody waits for it to take something, and it neither takes a byte nor computes. One that computes
    is given so much processor time: it is slow, and killing it would lose what it has taken. One that would compute and gets
    no processor is waited for, however long that takes: another one would get none either.
    """

    HANGING_LOOKS = 7
    """Looks in a row at which nothing happened at all, after which it hangs."""
    SLOW_SECONDS = 10.0
    """Processor seconds that it computes without taking anything, after which it hangs too."""
    COMPUTING = 0.01
    """Processor seconds between two looks by which it computes."""

    def __init__(self) -> None:
        self._taken = -1
        self._cpu = 0.0
        self._idle = 0
        self._spent = 0.0

    def hangs(self, *, busy: bool, taken: int, cpu: float | None, runnable: bool = False) -> bool:
        """Take one look.

        Args:
            busy: whether somebody is writing to it.
            taken: bytes that it has been given so far.
            cpu: processor seconds that it has used; None when the system does not tell.
            runnable: whether it waits for nothing but a processor.
        """
        stuck = busy and taken == self._taken
        used = cpu - self._cpu if cpu is not None else 0.0
        computes = runnable or used >= self.COMPUTING
        self._taken, self._cpu = taken, cpu or 0.0
        self._spent = self._spent + used if stuck else 0.0
        self._idle = self._idle + 1 if stuck and not computes else 0
        return self._idle >= self.HANGING_LOOKS or self._spent >= self.SLOW_SECONDS
