"""Child program of the rig's own tests: records from the virtual microphone through the real PyAudio.

`python -m tests.rig.hear SECONDS OUTPUT.npz [DEVICE_NAME]` writes the samples and, for each callback, the number of
samples before it and the monotonic time of the call.
"""

import sys
import time
from collections.abc import Mapping

import numpy as np
import pyaudio

RATE = 48_000
BLOCK = 480


def device_index(audio: pyaudio.PyAudio, name: str) -> int:
    """Number of the device whose name starts with `name`."""
    for index in range(audio.get_device_count()):
        if str(audio.get_device_info_by_index(index)["name"]).startswith(name):
            return index
    raise SystemExit(f"PyAudio lists no {name}")


def main(seconds: float, output: str, name: str | None) -> None:
    """Record and save."""
    blocks: list[bytes] = []
    called: list[float] = []

    def callback(
        data: bytes | None, count: int, times: Mapping[str, float], status: int
    ) -> tuple[bytes | None, int]:
        called.append(time.monotonic())
        blocks.append(data or b"")
        return None, pyaudio.paContinue

    audio = pyaudio.PyAudio()
    index = device_index(audio, name) if name else None
    stream = audio.open(
        RATE,
        1,
        pyaudio.paInt16,
        input=True,
        input_device_index=index,
        frames_per_buffer=BLOCK,
        stream_callback=callback,
    )
    print("listening", flush=True)
    time.sleep(seconds)
    stream.close()
    audio.terminate()
    firsts = np.cumsum([0, *(len(block) // 2 for block in blocks)])[:-1]
    samples = np.frombuffer(b"".join(blocks), np.int16)
    np.savez(output, samples=samples, firsts=firsts, called=np.array(called))


if __name__ == "__main__":
    main(float(sys.argv[1]), sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else None)
