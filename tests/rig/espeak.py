"""Child program: `espeak.py TEXT OUTPUT.wav` speaks a text with eSpeak NG (speak_lib.h, retrieval mode)."""

import ctypes
import sys
import wave

import espeakng_loader

_RETRIEVAL = 1  # AUDIO_OUTPUT_RETRIEVAL: samples go to the callback, nothing is played
_UTF8 = 1  # espeakCHARS_UTF8

_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


def main(text: str, output: str) -> None:
    """Speak and save."""
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    data_path = espeakng_loader.get_data_path().encode()
    rate = library.espeak_Initialize(_RETRIEVAL, 0, data_path, 0)
    if rate <= 0:
        raise SystemExit("eSpeak NG does not initialise")
    sound = bytearray()

    def receive(samples: "ctypes._Pointer[ctypes.c_short]", count: int, _events: int | None) -> int:
        if count > 0:
            sound.extend(ctypes.string_at(samples, 2 * count))
        return 0

    callback = _Callback(receive)
    library.espeak_SetSynthCallback(callback)
    if library.espeak_SetVoiceByName(b"en-us") != 0:
        raise SystemExit("eSpeak NG has no voice en-us")
    spoken = text.encode()
    library.espeak_Synth(spoken, ctypes.c_size_t(len(spoken) + 1), 0, 0, 0, _UTF8, None, None)
    library.espeak_Synchronize()
    with wave.open(output, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(bytes(sound))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
