"""Any audio or video file into words with times."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from interview_desktop.app.clock import SystemClock
from interview_desktop.app.holding.planning import attested_consent
from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.registry import choose
from interview_desktop.app.settings import Settings
from interview_desktop.app.speech import make_recognizer
from interview_desktop.app.stores import data_folder
from interview_desktop.core.consent import Consent, ConsentItem
from interview_desktop.core.errors import MediaError, SettingsError
from interview_desktop.core.media import SPEECH_RATE, Audio
from interview_desktop.core.ports import RecognitionRequest
from interview_desktop.core.rendering import recognition_json, said
from interview_desktop.core.subtitling import answer_subtitles
from interview_desktop.core.transcript import Recognized
from interview_desktop.recording.finishing.subtitles import to_srt, to_vtt
from interview_desktop.recording.reading.decoding import read_speech
from interview_desktop.storage.sealed import is_sealed


def transcribe_file(settings: Settings, file: Path, form: str) -> str:
    """Recognise a file.

    Args:
        settings: which recogniser, which language.
        file: anything ffmpeg reads that has sound.
        form: "txt", "json", "srt" or "vtt".

    Raises:
        SettingsError: the recogniser is a service that nobody has agreed to.
        MediaError: the file cannot be read, or has no sound.
        EngineError: there is no recogniser, or it failed.
    """
    consent = attested_consent(settings, SystemClock())
    service = choose("recognizer", settings).engine.service
    if service and not consent.allows(service):
        raise SettingsError(
            f"Nobody has agreed to send this file to {service}",
            f"Attest it with INTERVIEW_CONSENT__CLOUD='[\"{service}\"]', or choose a recogniser on this machine",
        )
    audio = _speech(settings, file)
    recognizer = make_recognizer(settings, consent)
    try:
        request = RecognitionRequest(audio, settings.language)
        recognition = recognizer.recognize(request)
        if form == "json" and isinstance(recognition, Recognized):
            words = recognizer.verbatim(request, recognition, lambda: False)
            recognition = replace(recognition, verbatim=words or ())
    finally:
        recognizer.close()
    words = recognition.words if isinstance(recognition, Recognized) else ()
    match form:
        case "json":
            content = {
                "file": file.name,
                "duration": round(audio.duration, 3),
                **recognition_json(recognition),
            }
            return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
        case "srt":
            return to_srt(answer_subtitles(words))
        case "vtt":
            return to_vtt(answer_subtitles(words))
        case _:
            return said(recognition) + "\n"


def write_down(settings: Settings, consent: Consent, sound: Audio, language: str) -> str:
    """What is said in a sound, as text; empty when no words were understood. Nothing is kept.

    Raises:
        ConsentMissing: the candidate does not want to be transcribed.
        EngineError: there is no recogniser, or it failed.
    """
    import numpy as np
    import soxr

    consent.require(ConsentItem.TRANSCRIBE)
    samples = np.frombuffer(sound.samples, np.int16)
    if sound.rate != SPEECH_RATE:
        samples = soxr.resample(samples, sound.rate, SPEECH_RATE)
    recognizer = make_recognizer(settings, consent)
    try:
        found = recognizer.recognize(
            RecognitionRequest(Audio(samples.astype(np.int16).tobytes(), SPEECH_RATE), language)
        )
    finally:
        recognizer.close()
    return found.text if isinstance(found, Recognized) else ""


def _speech(settings: Settings, file: Path) -> Audio:
    """The sound of a file; an encrypted one of the data folder is read as what it holds."""
    try:
        sealed = is_sealed(file)
    except OSError:
        sealed = False  # told by the decoder
    if not sealed:
        return read_speech(file)
    folder = data_folder(settings)
    if folder.root.absolute() not in file.absolute().parents:
        raise MediaError(
            f"{file.name} is encrypted, and not in the data folder",
            "Name its data folder: INTERVIEW_DATA_DIR",
        )
    with Vault(folder).open(file) as content:
        return read_speech(file, content=content)
