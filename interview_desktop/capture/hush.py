"""Keeps native libraries from writing to the terminal where they offer no switch for it."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

LONGEST = 3.0
"""Seconds after which the terminal is given back in any case: a call into a dead device may never return."""

_STDERR = 2
_lock = threading.Lock()
_saved: list[int] = []
"""Where stderr really goes, while it is kept quiet."""
_inside = 0


@contextmanager
def native_stderr_hushed() -> Iterator[None]:
    """Let nothing reach stderr for the length of one short native call, from this thread or another.

    Several threads may be inside at once; the last one to leave gives stderr back.
    """
    _enter()
    # PortAudio opens a device in a fraction of this; where it hangs, an error still has to be told.
    release = threading.Timer(LONGEST, _give_back)
    release.daemon = True
    release.start()
    try:
        yield
    finally:
        release.cancel()
        _leave()


def _enter() -> None:
    global _inside
    with _lock:
        _inside += 1
        if _saved:
            return
        try:
            kept = os.dup(_STDERR)
        except OSError:
            return  # a windowed program has none
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, _STDERR)
        os.close(nowhere)
        _saved.append(kept)


def _leave() -> None:
    global _inside
    with _lock:
        _inside -= 1
        last = _inside == 0
    if last:
        _give_back()


def _give_back() -> None:
    with _lock:
        if _saved:
            kept = _saved.pop()
            os.dup2(kept, _STDERR)
            os.close(kept)
