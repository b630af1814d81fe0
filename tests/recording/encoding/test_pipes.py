"""Both kinds of pipe carry everything and notice when nobody reads any more."""

import os
import socket
import threading

import pytest

from interview_desktop.recording.encoding.pipes import DescriptorPipe, LoopbackPipe

DATA = os.urandom(3_000_000)


def test_a_loopback_pipe_carries_everything_to_the_one_that_connects() -> None:
    pipe = LoopbackPipe()
    host, port = pipe.url.removeprefix("tcp://").split(":")
    received = bytearray()

    def read() -> None:
        with socket.create_connection((host, int(port))) as connection:
            while chunk := connection.recv(65536):
                received.extend(chunk)

    reader = threading.Thread(target=read)
    reader.start()
    pipe.handed_over()
    pipe.write(DATA)
    assert pipe.taken == len(DATA)
    pipe.close()
    pipe.close()
    reader.join()
    assert received == DATA


@pytest.mark.skipif(os.name != "posix", reason="descriptors are inherited on POSIX only")
def test_a_descriptor_pipe_fails_when_the_reader_has_gone() -> None:
    pipe = DescriptorPipe()
    assert pipe.url == f"pipe:{pipe.inherit[0]}"
    pipe.handed_over()
    with pytest.raises(BrokenPipeError):
        pipe.write(DATA)
    assert not pipe.writing
    pipe.close()
    pipe.close()
