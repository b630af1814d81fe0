"""Small C libraries that are preloaded into a child process: compiled once for each version of their sources."""

import hashlib
import os
import time
from collections.abc import Sequence
from pathlib import Path

from tests.rig.programs import ChildProcess, RigError


def compiled(name: str, sources: Sequence[str]) -> Path:
    """Compile a library of the rig unless this version of it is in the cache, and return its path.

    Args:
        name: of the library.
        sources: its files, beside this one; headers among them.

    Raises:
        MissingProgramError: There is no gcc.
        RigError: It does not compile.
    """
    here = Path(__file__).parent
    digest = hashlib.sha256(b"".join((here / source).read_bytes() for source in sources)).hexdigest()[:16]
    cache = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "interview-desktop-rig"
    library = cache / f"{name}-{digest}.so"
    if library.exists():
        return library
    cache.mkdir(parents=True, exist_ok=True)
    unfinished = cache / f"{library.name}.{os.getpid()}-{time.monotonic_ns()}"
    flags = ("-std=gnu17", "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC")
    files = (here / source for source in sources if source.endswith(".c"))
    with ChildProcess(["gcc", *flags, "-o", unfinished, *files, "-ldl", "-lpthread"]) as compiler:
        outcome = compiler.finish(timeout_s=60)
    if outcome.returncode != 0:
        raise RigError(f"{name} does not compile:\n{outcome.log}")
    unfinished.rename(library)  # whole or not at all, also with several tests at once
    return library
