"""Program that speaks with eSpeak NG (GPL-3), bound through ctypes; nothing else of the application links it.

Declarations follow speak_lib.h of eSpeak NG 1.52. The library keeps one global state, so there is one request at a time.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.media import SAMPLE_BYTES, Audio, Speech, TimedPhoneme, TimedWord
from interview_desktop.core.sentences import sentence
from interview_desktop.speech.languages import primary
from interview_desktop.speech.packages import not_installed
from interview_desktop.speech.spoken import speech_header
from interview_desktop.speech.words import BOUNDARY, align, tokens
from interview_desktop.speech.workers.serving import Arguments, serve

_RETRIEVAL = 1  # AUDIO_OUTPUT_RETRIEVAL: samples go to the callback, nothing is played
_PHONEME_EVENTS_IN_IPA = 0x0001 | 0x0002
_UTF8 = 1
_IPA = 0x02
_WORD, _PHONEME = 1, 7
_RATE = 1  # espeakRATE, words per minute
_NORMAL_RATE, _SLOWEST, _FASTEST = 175, 80, 450
_STRESS = "ˈˌ"


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),  # counted from 1
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    )


class _Voice(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_void_p),  # pairs of a priority byte and a zero-ended tag; ends with priority 0
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("reserved", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    )


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


@dataclass
class _Group:
    """What is said between two word events."""

    position: int
    """Index in the text of the word it begins with."""
    phonemes: list[TimedPhoneme] = field(default_factory=list)


class Engine:
    """The library and what the callback collects."""

    def __init__(self) -> None:
        self._sound = bytearray()
        self._events: list[tuple[int, int, int, str]] = []
        """Type, text position from 0, sample, phoneme."""
        self._identifiers: dict[str, str] = {}
        self._callback = _Callback(self._receive)

    def load(self, _arguments: Arguments, _payload: bytes) -> tuple[dict[str, Any], bytes]:
        """Start the library and say which voices it has."""
        try:
            import espeakng_loader
        except ImportError:
            raise not_installed("espeakng-loader") from None
        try:
            self._library = library = ctypes.CDLL(espeakng_loader.get_library_path())
        except OSError as error:
            raise EngineUnavailable(sentence("The library of eSpeak NG does not load: {0}", error)) from error
        library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        library.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_Voice))
        data = Path(espeakng_loader.get_data_path())
        self._rate = library.espeak_Initialize(_RETRIEVAL, 0, str(data).encode(), _PHONEME_EVENTS_IN_IPA)
        if self._rate <= 0:
            raise EngineFailed(sentence("eSpeak NG does not start"))
        library.espeak_SetSynthCallback(self._callback)
        # Some voices are listed but mute, because their language's dictionary was never built.
        voices = [
            voice
            for voice in self._voices()
            if any((data / f"{primary(tag)}_dict").is_file() for _, tag in voice[2])
        ]
        self._identifiers = {name: identifier for name, identifier, _ in reversed(voices)}
        return {"voices": [(name, tags) for name, _, tags in voices]}, b""

    def speak(self, arguments: Arguments, _payload: bytes) -> tuple[dict[str, Any], bytes]:
        """Speak `text` with `voice` at `rate`, 1 being normal."""
        text, voice = str(arguments["text"]), str(arguments["voice"])
        name, plus, variant = voice.partition("+")
        identifier = self._identifiers.get(name, name) + plus + variant
        if self._library.espeak_SetVoiceByName(identifier.encode()) != 0:
            raise EngineUnavailable(
                sentence("eSpeak NG has no voice {0}", voice), sentence("Choose another voice")
            )
        words_a_minute = min(max(round(_NORMAL_RATE * float(arguments["rate"])), _SLOWEST), _FASTEST)
        self._library.espeak_SetParameter(_RATE, words_a_minute, 0)
        self._sound.clear()
        self._events.clear()
        data = text.encode()
        self._library.espeak_Synth(data, ctypes.c_size_t(len(data) + 1), 0, 0, 0, _UTF8, None, None)
        self._library.espeak_Synchronize()
        end = len(self._sound) / SAMPLE_BYTES / self._rate
        groups = list(self._groups(end))
        phonemes = tuple(phoneme for group in groups for phoneme in group.phonemes)
        words = _words(text, groups, self._alone)
        speech = Speech(text, Audio(bytes(self._sound), self._rate), words, phonemes, "")
        return speech_header(speech), speech.audio.samples

    def _receive(self, samples: Any, count: int, events: Any) -> int:
        if samples and count > 0:
            self._sound += ctypes.string_at(samples, SAMPLE_BYTES * count)
        index = 0
        while events[index].type:
            event = events[index]
            symbol = event.id.decode(errors="ignore") if event.type == _PHONEME else ""
            self._events.append((event.type, event.text_position - 1, event.sample, symbol))
            index += 1
        return 0

    def _groups(self, end: float) -> Iterator[_Group]:
        timed = [event for event in self._events if event[0] in (_WORD, _PHONEME)]
        phonemes = [event for event in timed if event[0] == _PHONEME]
        ends = [following[2] / self._rate for _, following in pairwise(phonemes)] + [end]
        until = iter(ends)
        group = _Group(0)
        for kind, position, sample, symbol in timed:
            if kind == _WORD:
                if group.phonemes:
                    yield group
                group = _Group(position)
                continue
            stop, bare = next(until), symbol.strip(_STRESS)
            if bare:  # an empty one is a pause
                group.phonemes.append(TimedPhoneme(bare, sample / self._rate, stop))
        if group.phonemes:
            yield group

    def _alone(self, word: str) -> list[str]:
        """Phonemes of a word spoken alone, one character each: the finest that can be compared."""
        text = ctypes.c_char_p(word.encode())
        spoken = self._library.espeak_TextToPhonemes(ctypes.byref(text), _UTF8, _IPA)
        return [symbol for symbol in (spoken or b"").decode(errors="ignore") if symbol not in _STRESS]

    def _voices(self) -> Iterator[tuple[str, str, list[tuple[int, str]]]]:
        """Each voice's first language tag, its identifier, and its tags with their priorities, the low ones first."""
        listed = self._library.espeak_ListVoices(None)
        index = 0
        while listed[index]:
            tags = list(_tags(listed[index].contents.languages))
            identifier = listed[index].contents.identifier.decode()
            if tags and not identifier.startswith("mb/"):  # those need MBROLA
                yield tags[0][1], identifier, sorted(tags)
            index += 1


def _tags(address: int) -> Iterator[tuple[int, str]]:
    while priority := ctypes.c_ubyte.from_address(address).value:
        tag = ctypes.string_at(address + 1)
        yield priority, tag.decode()
        address += len(tag) + 2


def _words(text: str, groups: Sequence[_Group], alone: Callable[[str], list[str]]) -> tuple[TimedWord, ...]:
    """One timed word for each word of the text: from the word events, and by alignment where one covers several."""
    if not groups:
        return ()
    written = tokens(text)
    starts = [token.start for token in written]
    said: dict[int, list[TimedPhoneme]] = {}
    for group in groups:
        index = max((i for i, start in enumerate(starts) if start <= group.position), default=0)
        said.setdefault(index, []).extend(group.phonemes)
    words: list[TimedWord] = []
    begun = sorted(said)
    for first, following in zip(begun, [*begun[1:], len(written)], strict=True):
        together, phonemes = written[first:following], said[first]
        spans = (
            [(0, len(phonemes))]
            if len(together) == 1
            else _spans([alone(t.text) for t in together], phonemes)
        )
        for token, span in zip(together, spans, strict=True):
            if span is not None:
                words.append(TimedWord(token.text, phonemes[span[0]].start, phonemes[span[1] - 1].end))
    return tuple(words)


def _spans(words: list[list[str]], phonemes: Sequence[TimedPhoneme]) -> list[tuple[int, int] | None]:
    characters = [(character, i) for i, phoneme in enumerate(phonemes) for character in phoneme.symbol]
    found = align(words, [character for character, _ in characters])
    assert BOUNDARY not in {character for character, _ in characters}
    return [span and (characters[span[0]][1], characters[span[1] - 1][1] + 1) for span in found]


def main() -> None:
    """Serve until standard input ends."""
    engine = Engine()
    serve({"load": engine.load, "speak": engine.speak})


if __name__ == "__main__":
    main()
