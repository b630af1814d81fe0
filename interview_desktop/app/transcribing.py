"""Any audio or video file into words with times."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from interview_desktop.app.settings import Settings
from interview_desktop.app.speech import make_recognizer
from interview_desktop.core.ports import RecognitionRequest
from interview_desktop.core.rendering import recognition_json, said
from interview_desktop.core.subtitling import answer_subtitles
from interview_desktop.core.transcript import Recognized
from interview_desktop.recording.decoding import read_speech
from interview_desktop.recording.subtitles import to_srt, to_vtt


def transcribe_file(settings: Settings, file: Path, form: str) -> str:
    """Recognise a file.

    Args:
        settings: which recogniser, which language.
        file: anything ffmpeg reads that has sound.
        form: "txt", "json", "srt" or "vtt".

    Raises:
        MediaError: the file cannot be read, or has no sound.
        EngineError: there is no recogniser, or it failed.
    """
    audio = read_speech(file)
    recognizer = make_recognizer(settings)
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
