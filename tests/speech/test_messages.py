"""Framing: whole messages or a clear fault, however the bytes come."""

import io
from typing import BinaryIO, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_desktop.speech.messages import Message, StreamBroken, read_message, write_message


class Trickle(io.RawIOBase):
    """A pipe that takes and gives a few bytes at a time."""

    def __init__(self, step: int) -> None:
        super().__init__()
        self._step = step
        self.content = bytearray()

    def writable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        piece = bytes(cast(memoryview, data))[: self._step]
        self.content += piece
        return len(piece)

    def read(self, size: int = -1) -> bytes:
        count = min(size, self._step)
        piece = bytes(self.content[:count])
        del self.content[:count]
        return piece


_JSON = st.dictionaries(
    st.text(), st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text())
)


@given(header=_JSON, payload=st.binary(), step=st.integers(1, 50))
def test_what_is_written_is_read(header: dict[str, object], payload: bytes, step: int) -> None:
    pipe = cast(BinaryIO, Trickle(step))
    write_message(pipe, Message(header, payload))
    write_message(pipe, Message({"second": True}))
    assert read_message(pipe) == Message(header, payload)
    assert read_message(pipe) == Message({"second": True})


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0\0",
        b"\0\0\0\x05\0\0\0\0{}",
        b"\0\0\0\x02\0\0\0\x09{}half",
        b"\0\0\0\x02\0\0\0\0[]",
        b"\0\0\0\x02\0\0\0\0{{",
        b"\0\0\0\x02\0\0\0\0\xff\xff",
        b"Welcome to my library!",
    ],
    ids=["nothing", "cut", "header cut", "payload cut", "no object", "no JSON", "no text", "something else"],
)
def test_anything_else_is_a_broken_stream(content: bytes) -> None:
    with pytest.raises(StreamBroken):
        read_message(io.BytesIO(content))


def test_a_closed_stream_is_a_broken_stream() -> None:
    pipe = io.BytesIO()
    pipe.close()
    with pytest.raises(StreamBroken):
        write_message(pipe, Message({}))
    with pytest.raises(StreamBroken):
        read_message(pipe)
