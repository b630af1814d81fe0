"""Child program of the rig's own tests: plays a beep of SECONDS on the default speaker through the real PyAudio."""

import sys

import pyaudio

from tests.rig.samples import RATE, tone


def main(seconds: float) -> None:
    """Play to the end."""
    audio = pyaudio.PyAudio()
    stream = audio.open(RATE, 1, pyaudio.paInt16, output=True)
    stream.write(tone(seconds).tobytes())
    stream.stop_stream()
    stream.close()
    audio.terminate()


if __name__ == "__main__":
    main(float(sys.argv[1]))
