"""A worker program that does what tests of the worker ask: answer, print, hang, die, talk nonsense."""

import ctypes
import os
import sys
import threading
from pathlib import Path
from typing import Any

from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.speech.workers.serving import Arguments, serve

Reply = tuple[dict[str, Any], bytes]


def load(arguments: Arguments, _payload: bytes) -> Reply:
    if arguments.get("missing"):
        raise EngineUnavailable("The odd engine is not installed", "Install it")
    once = arguments.get("breaks_once")
    if once and not Path(once).exists():
        Path(once).touch()
        raise MemoryError
    if arguments.get("hang"):
        threading.Event().wait()
    return {"pid": os.getpid()}, b""


def echo(arguments: Arguments, payload: bytes) -> Reply:
    return dict(arguments), payload


def chatter(_arguments: Arguments, _payload: bytes) -> Reply:
    """Print in every way a library can, and try to read what is not its own."""
    print("printed by Python", flush=True)
    os.write(1, b"written to descriptor 1\n")
    library = ctypes.CDLL(None)
    library.puts(b"put by C")
    library.fflush(None)
    return {"read": sys.stdin.read()}, b""


def hang(arguments: Arguments, _payload: bytes) -> Reply:
    if begun := arguments.get("begun"):
        Path(begun).touch()
    threading.Event().wait()
    raise AssertionError


def die(_arguments: Arguments, _payload: bytes) -> Reply:
    os._exit(3)


def break_down(_arguments: Arguments, payload: bytes) -> Reply:
    raise RuntimeError(f"secret {payload.decode()}")


def niceness(_arguments: Arguments, _payload: bytes) -> Reply:
    return {"nice": os.nice(0), "session": session_niceness()}, b""


def session_niceness() -> int | None:
    """What /proc says of this session's share of the processors; None where the system keeps no such shares."""
    try:
        return int(Path("/proc/self/autogroup").read_text().split()[-1])
    except OSError:
        return None


if __name__ == "__main__":
    if "--nonsense" in sys.argv:
        sys.stdout.buffer.write(b"Welcome to my library! " * 10)
        sys.stdout.flush()
        threading.Event().wait()
    operations = {
        "load": load,
        "echo": echo,
        "chatter": chatter,
        "hang": hang,
        "die": die,
        "break_down": break_down,
        "niceness": niceness,
    }
    serve(operations, in_background="--background" in sys.argv)
