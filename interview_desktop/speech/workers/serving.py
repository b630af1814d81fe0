"""The worker program's side of the pipe: takes requests from standard input, answers on standard output.

Libraries print what they like: standard output is theirs no longer once `serve` runs, it goes to the log.
"""

from __future__ import annotations

import ctypes
import faulthandler
import os
import queue
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.sentences import parts, sentence
from interview_desktop.speech.messages import Message, StreamBroken, read_message, write_message

Arguments = Mapping[str, Any]
Operation = Callable[[Arguments, bytes], tuple[Mapping[str, Any], bytes]]
"""Takes arguments and binary data, returns an object of JSON types and binary data."""

_LEAVE_WITHIN_S = 0.5
_LOWER_BY = 5
"""Niceness: below capture and encoding, which have deadlines, and above nothing."""
_BELOW_NORMAL_PRIORITY = 0x4000


def serve(operations: Mapping[str, Operation], *, in_background: bool = False) -> None:
    """Answer requests until standard input ends.

    When the application goes while an operation runs, the program does not wait for it.

    Args:
        operations: by name; "load" is always asked first.
        in_background: run at a lower priority than programs that record.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    faulthandler.enable()
    if in_background:
        _lower_priority()
    requests, replies = _own_pipes()
    # What a long answer took would else be kept: over an interview of half an hour that became 20 MB.
    trim = _trimmer()
    inbox: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
    finished = threading.Event()
    threading.Thread(target=_listen, args=(requests, inbox, finished), daemon=True).start()
    try:
        while (message := inbox.get()) is not None:
            write_message(replies, _answer(operations, message))
            if trim is not None:
                trim(0)
    except StreamBroken:
        pass
    finally:
        finished.set()


def _own_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Take the two pipes away from everything else that reads or prints in this program."""
    requests, replies = os.fdopen(os.dup(0), "rb", buffering=0), os.fdopen(os.dup(1), "wb", buffering=0)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return requests, replies


def _listen(requests: BinaryIO, inbox: queue.SimpleQueue[Message | None], finished: threading.Event) -> None:
    """On a thread of its own: hand requests over; leave when the application has gone."""
    try:
        while True:
            inbox.put(read_message(requests))
    except StreamBroken:
        inbox.put(None)
    if not finished.wait(_LEAVE_WITHIN_S):
        os._exit(0)


def _answer(operations: Mapping[str, Operation], message: Message) -> Message:
    try:
        header, payload = operations[message.header["op"]](message.header["args"], message.payload)
    except (EngineUnavailable, EngineFailed) as error:
        fault = "unavailable" if isinstance(error, EngineUnavailable) else "failed"
        return Message({"fault": fault, "what": parts(error.what), "remedy": parts(error.remedy)})
    except Exception as error:  # noqa: BLE001  # whatever a library raises becomes the application's EngineFailed
        # Only the type and the lines of code: an exception's own text may hold what the candidate said.
        traceback.print_tb(error.__traceback__)
        sys.stderr.write(f"{type(error).__name__}\n")
        sys.stderr.flush()
        what = sentence("The engine broke down ({0})", type(error).__name__)
        return Message({"fault": "failed", "what": parts(what), "remedy": parts("")})
    return Message(header, payload)


def _trimmer() -> Callable[[int], int] | None:
    """The function of the C library that gives free memory back; None where it has none."""
    if sys.platform == "win32":
        return None
    try:
        trim: Callable[[int], int] = ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError):
        return None
    return trim


def _lower_priority() -> None:
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL_PRIORITY)
    else:
        os.nice(_LOWER_BY)
        # Where Linux divides the processors between sessions first, a program in a session of its own, as this one is, competes
        # as an equal whatever its niceness; the session has one too.
        with suppress(OSError):
            Path("/proc/self/autogroup").write_text(str(_LOWER_BY))
