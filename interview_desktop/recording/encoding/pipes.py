"""One-way pipes into a child process that is fed on several at once.

POSIX hands over file descriptors. Windows cannot give a child more than three, so there the child connects to a socket
that listens on the loopback address for this one connection.
"""

from __future__ import annotations

import os
import socket
import sys
from contextlib import suppress
from typing import Protocol

LARGEST_BYTES = 1 << 20
"""The largest pipe that any user may ask Linux for."""
_PART_BYTES = 1 << 18  # written at once: whoever watches sees that a slow child goes on taking
_CONNECT_SECONDS = 10.0


class MediaPipe(Protocol):
    """The writing end. Written to and closed by one thread; any other may read `writing` and `taken`."""

    writing: bool
    """Whether a write is under way."""
    taken: int
    """Bytes that have been written."""

    @property
    def url(self) -> str:
        """What ffmpeg is told to read."""
        ...

    @property
    def inherit(self) -> tuple[int, ...]:
        """File descriptors that the child must be given."""
        ...

    def handed_over(self) -> None:
        """The child has been started, or could not be: let go of what belongs to it."""
        ...

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Write all of it; blocks until the child has taken it.

        Raises:
            OSError: the child has ended.
        """
        ...

    def close(self) -> None:
        """Tell the child that nothing follows; safe to call twice."""
        ...


class DescriptorPipe:
    """A pipe whose reading end the child inherits.

    Args:
        size: bytes that it should hold, where the system lets us choose.
    """

    def __init__(self, size: int = LARGEST_BYTES) -> None:
        self.writing = False
        self.taken = 0
        self._read, self._write = os.pipe()
        if sys.platform == "linux":
            import fcntl

            with suppress(OSError):  # the user has used up the memory for pipes: the usual 64 KiB do, too
                fcntl.fcntl(self._write, fcntl.F_SETPIPE_SZ, size)

    @property
    def url(self) -> str:
        """The descriptor's number, which is the same in the child."""
        return f"pipe:{self._read}"

    @property
    def inherit(self) -> tuple[int, ...]:
        """The reading end."""
        return (self._read,)

    def handed_over(self) -> None:
        """Close our copy of the reading end: writing then fails as soon as the child has ended."""
        os.close(self._read)

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Write all of it."""
        view = memoryview(data).cast("B")
        self.writing = True
        try:
            while view:
                count = os.write(self._write, view[:_PART_BYTES])
                self.taken += count
                view = view[count:]
        finally:
            self.writing = False

    def close(self) -> None:
        """Close the writing end."""
        if self._write >= 0:
            os.close(self._write)
            self._write = -1


class LoopbackPipe:
    """A TCP connection that the child opens to us."""

    def __init__(self) -> None:
        self.writing = False
        self.taken = 0
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=1)
        self._listener.settimeout(_CONNECT_SECONDS)
        self._connection: socket.socket | None = None

    @property
    def url(self) -> str:
        """Where the child connects to."""
        return f"tcp://127.0.0.1:{self._listener.getsockname()[1]}"

    @property
    def inherit(self) -> tuple[int, ...]:
        """Nothing is inherited."""
        return ()

    def handed_over(self) -> None:
        """Nothing of the child's is held here."""

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Write all of it; the first call waits for the child to connect."""
        view = memoryview(data).cast("B")
        self.writing = True
        try:
            if self._connection is None:
                self._connection, _ = self._listener.accept()
                self._listener.close()
                self._connection.settimeout(None)
            while view:
                count = self._connection.send(view[:_PART_BYTES])
                self.taken += count
                view = view[count:]
        finally:
            self.writing = False

    def close(self) -> None:
        """Close the connection."""
        self._listener.close()
        if self._connection is not None:
            self._connection.close()


def open_pipe(size: int = LARGEST_BYTES) -> MediaPipe:
    """A pipe of the kind this platform has; `size` as of `DescriptorPipe`."""
    return LoopbackPipe() if sys.platform == "win32" else DescriptorPipe(size)
