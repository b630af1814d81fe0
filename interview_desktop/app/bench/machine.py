"""What the machine says about programs that run: processor time, memory, how busy it is with others."""

from __future__ import annotations

import os
import time
from pathlib import Path

_PROC = Path("/proc")


def cpu_seconds() -> float:
    """Processor time of this process and of all its children that have ended, seconds."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def ended_children_seconds() -> float:
    """The part of `cpu_seconds` that is the children's."""
    times = os.times()
    return times.children_user + times.children_system


def counts_children() -> bool:
    """Whether `cpu_seconds` knows about children; Windows has no such figure."""
    return os.name == "posix"


def tree_cpu_seconds(root: int) -> float | None:
    """Processor time of a process and of all it has started, running or ended; None where the system does not tell."""
    table = _process_table()
    if root not in table:
        return None
    total, family = 0, {root}
    waiting = [root]
    while waiting:
        parent = waiting.pop()
        total += table[parent][1]
        children = {pid for pid, (above, _) in table.items() if above == parent} - family
        family |= children
        waiting += children
    return total / os.sysconf("SC_CLK_TCK")


def _process_table() -> dict[int, tuple[int, int]]:
    """Parent of each process, and the clock ticks that it and its ended children have used."""
    table: dict[int, tuple[int, int]] = {}
    for path in _PROC.glob("[0-9]*/stat"):
        try:
            text = path.read_text(errors="replace")
        except OSError:  # it has ended meanwhile
            continue
        fields = text[text.rindex(")") + 2 :].split()
        table[int(path.parent.name)] = int(fields[1]), sum(map(int, fields[11:15]))
    return table


def memory_mb(*pids: int) -> float | None:
    """Memory that processes hold of the machine's, in megabytes; None where the system does not tell."""
    total = 0
    for pid in pids:
        try:
            status = (_PROC / str(pid) / "statm").read_text()
        except OSError:
            return None
        total += int(status.split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return total / 1e6


def busy_share(seconds: float = 1.0) -> float | None:
    """Share (0 to 1) of all processors that is in use during the next `seconds`; None where the system does not tell."""
    before = _processor_ticks()
    time.sleep(seconds)
    after = _processor_ticks()
    if before is None or after is None or after[1] == before[1]:
        return None
    return 1 - (after[0] - before[0]) / (after[1] - before[1])


def _processor_ticks() -> tuple[int, int] | None:
    """Idle ticks and all ticks of all processors since the machine started."""
    try:
        first = (_PROC / "stat").read_text().splitlines()[0]
    except OSError:
        return None
    ticks = [int(part) for part in first.split()[1:9]]
    return ticks[3] + ticks[4], sum(ticks)
