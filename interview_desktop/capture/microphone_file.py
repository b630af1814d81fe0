"""A sound file that is heard as if a microphone heard it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from interview_desktop.capture.microphone import PacedMicrophone
from interview_desktop.core.errors import MicrophoneError
from interview_desktop.core.media import MEDIA_RATE, SAMPLE_BYTES
from interview_desktop.core.ports import Clock
from interview_desktop.core.sentences import sentence

_AHEAD_BYTES = MEDIA_RATE * SAMPLE_BYTES
"""Decoded at a time: a second of sound at once costs a fraction of what many small pieces do."""


class FileSound:
    """The sound of a file, any rate, channels and width, mixed to mono; then silence for as long as somebody listens.

    Args:
        path: a WAV file, or any other that FFmpeg decodes.
        name: what a person calls it.
    """

    def __init__(self, path: Path, name: str) -> None:
        self._path = path
        self._name = name
        self._chunks: Iterator[bytes] = iter(())
        self._pending = b""
        self._taken = 0  # bytes of it

    def open(self) -> None:
        """Decode the beginning.

        Raises:
            MicrophoneError: it is no sound file.
        """
        self._chunks = self._decoded()
        self._fill(1)
        if not self._pending:
            raise self._unreadable()

    def read(self, count: int) -> bytes:
        """The next samples."""
        size = count * SAMPLE_BYTES
        if len(self._pending) - self._taken < size:
            self._fill(max(size, _AHEAD_BYTES))
        samples = self._pending[self._taken : self._taken + size]
        self._taken += len(samples)
        return samples.ljust(size, b"\0")

    def close(self) -> None:
        """Release the file."""
        close = getattr(self._chunks, "close", None)
        if close is not None:
            close()

    def _fill(self, size: int) -> None:
        """Have at least so many bytes waiting, where there are so many left."""
        pieces = [self._pending[self._taken :]]
        waiting = len(pieces[0])
        while waiting < size and (chunk := next(self._chunks, None)) is not None:
            pieces.append(chunk)
            waiting += len(chunk)
        self._pending, self._taken = b"".join(pieces), 0

    def _decoded(self) -> Iterator[bytes]:
        import av

        resampler = av.AudioResampler(format="s16", layout="mono", rate=MEDIA_RATE)
        try:
            with closing(av.open(str(self._path))) as container:
                if not container.streams.audio:
                    raise self._unreadable()
                for decoded in container.decode(audio=0):
                    for resampled in resampler.resample(decoded):
                        yield resampled.to_ndarray().tobytes()
                for rest in resampler.resample(None):
                    yield rest.to_ndarray().tobytes()
        except (av.FFmpegError, OSError) as error:
            raise self._unreadable() from error

    def _unreadable(self) -> MicrophoneError:
        return MicrophoneError(
            sentence("{0} holds no sound that can be read", self._name),
            sentence("Give a WAV file, or the name of a microphone"),
        )


def file_microphone(path: Path, clock: Clock) -> PacedMicrophone:
    """A microphone that hears a file once, in real time, and silence after it.

    Raises:
        MicrophoneError: there is no such file; names it without its folder.
    """
    name = path.name
    if not path.is_file():
        raise MicrophoneError(
            sentence("{0} does not exist", name), sentence("Check its path, or give the name of a microphone")
        )
    return PacedMicrophone(lambda: FileSound(path, name), name, clock)
