"""What a child process that opens files of strangers may take of the machine."""

from __future__ import annotations


def hold(*, memory: int, seconds: float, written: int) -> None:
    """Limit this process, for good. Does nothing on Windows, where the time limit of the parent is all there is.

    Args:
        memory: bytes of address space.
        seconds: of computing.
        written: bytes of a file.
    """
    try:
        import resource
    except ImportError:
        return
    limits = {
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_CPU: int(seconds) + 1,
        resource.RLIMIT_FSIZE: written,
        resource.RLIMIT_CORE: 0,
    }
    for kind, most in limits.items():
        _, hard = resource.getrlimit(kind)
        held = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (held, held))
