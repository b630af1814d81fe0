"""Speech that was spoken before, kept as a WAV file with its times beside it."""

from __future__ import annotations

import hashlib
import io
import json
import logging
import os
import time
import wave
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from interview_desktop.core.media import SAMPLE_BYTES, Audio, Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import Synthesizer
from interview_desktop.files.whole import write_over
from interview_desktop.speech.spoken import speech_from, speech_header
from interview_desktop.speech.trimming import trim

_LOG = logging.getLogger(__name__)
_FORMAT = 1
"""Raised when what is kept changes its meaning; older entries are then never found."""
MOST = 1_000_000_000
"""Bytes that are kept at most where nobody says otherwise: some six hours of speech."""
_LOOK_AFTER = 200
"""New entries after which a service that runs for weeks looks how large its cache is."""


class VersionedSynthesizer(Synthesizer, Protocol):
    """An engine that says which version of it speaks."""

    @property
    def version(self) -> str:
        """Changes whenever the same text may sound different."""
        ...


class CachedSynthesizer:
    """Asks the engine only for what it has not spoken before.

    An entry is found by the hash of text, voice, rate, language, engine and version. One that is damaged or incomplete is
    removed and spoken anew.

    Args:
        engine: speaks what is not there.
        folder: made when it is first needed.
        most: bytes that are kept at most; what was used lately stays in any case.
        now: the time, as files have it.
    """

    def __init__(
        self,
        engine: VersionedSynthesizer,
        folder: Path,
        *,
        most: int = MOST,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._engine = engine
        self._folder = folder
        self._most = most
        self._now = now
        self._new = 0
        """Entries since it was looked how large the cache is."""

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        return self._engine.name

    @property
    def version(self) -> str:
        """The engine's version."""
        return self._engine.version

    def voices(self, language: str) -> Sequence[str]:
        """The engine's voices."""
        return self._engine.voices(language)

    def synthesize(self, text: str, choice: VoiceChoice) -> Speech:
        """Speak one utterance, or remember it. Of what the choice does not want kept, nothing is written anywhere.

        Raises:
            EngineUnavailable: as the engine.
            EngineFailed: as the engine.
        """
        if not choice.kept:
            return self._engine.synthesize(text, choice)
        entry = self._folder / self._key(text, choice)
        kept = _read(entry)
        if kept is not None:
            self._note_use(entry)
            return kept
        speech = self._engine.synthesize(text, choice)
        try:
            _write(entry, speech)
        except OSError as error:
            # The interview needs the speech, not the cache.
            _LOG.warning("speech is not cached: %s", error.strerror)
        self._new += 1
        if self._new >= _LOOK_AFTER:
            self._trim()
        return speech

    def forget(self, text: str, choice: VoiceChoice) -> None:
        """Have an utterance spoken anew when it is next asked for."""
        for file in _files(self._folder / self._key(text, choice)):
            with suppress(OSError):
                file.unlink()

    def close(self) -> None:
        """End the engine, and leave the cache no larger than it may be; safe to call twice."""
        self._engine.close()
        if self._new:
            self._trim()

    def _trim(self) -> None:
        self._new = 0
        if removed := trim(self._folder, self._most, self._now()):
            _LOG.info("%d entries went from the speech cache", removed)

    def _note_use(self, entry: Path) -> None:
        now = self._now()
        with suppress(OSError):  # a cache that may only be read
            os.utime(_files(entry)[1], (now, now))

    def _key(self, text: str, choice: VoiceChoice) -> str:
        what = [
            _FORMAT,
            text,
            choice.voice,
            choice.rate,
            choice.language,
            self._engine.name,
            self._engine.version,
        ]
        return hashlib.sha256(json.dumps(what).encode()).hexdigest()


def _files(entry: Path) -> tuple[Path, Path]:
    return entry.with_suffix(".wav"), entry.with_suffix(".json")


def _read(entry: Path) -> Speech | None:
    sound, times = _files(entry)
    try:
        content = sound.read_bytes()
        kept = json.loads(times.read_text(encoding="utf-8"))
        header = kept["speech"]
        if _proof(header, content) != kept["sha256"]:
            raise ValueError("not what was written")
        with wave.open(io.BytesIO(content)) as file:
            return speech_from(header, file.readframes(file.getnframes()))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, EOFError, wave.Error):
        _LOG.info("a damaged entry is removed from the speech cache")
        for damaged in _files(entry):
            with suppress(OSError):
                damaged.unlink(missing_ok=True)
        return None


def _write(entry: Path, speech: Speech) -> None:
    sound, times = _files(entry)
    content = _wav(speech.audio)
    header = speech_header(speech)
    kept = {"speech": header, "sha256": _proof(header, content)}
    entry.parent.mkdir(parents=True, exist_ok=True)
    # The sound first: an entry counts only once its times are there too.
    write_over(sound, content)
    write_over(times, json.dumps(kept, ensure_ascii=False))


def _proof(header: object, content: bytes) -> str:
    return hashlib.sha256(json.dumps(header, sort_keys=True).encode() + content).hexdigest()


def _wav(audio: Audio) -> bytes:
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(SAMPLE_BYTES)
        file.setframerate(audio.rate)
        file.writeframes(audio.samples)
    return buffer.getvalue()
