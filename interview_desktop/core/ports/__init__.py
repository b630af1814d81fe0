"""The contracts between the rooms: what a session needs from the world.

Every engine, device and store is used through one of these protocols. Each has a contract suite in
`tests/contracts/` that the fake and every real implementation pass. Method docstrings say which thread calls.
"""

from interview_desktop.core.ports.clock import Clock
from interview_desktop.core.ports.devices import (
    AudioSink,
    Camera,
    Microphone,
    PlaybackListener,
    Speaker,
    VideoSink,
)
from interview_desktop.core.ports.recording import LiveCheck, MediaReport, Muxer, Recorder, RecorderListener
from interview_desktop.core.ports.speech import RecognitionRequest, Recognizer, Synthesizer, VoiceDetector

__all__ = [
    "AudioSink",
    "Camera",
    "Clock",
    "LiveCheck",
    "MediaReport",
    "Microphone",
    "Muxer",
    "PlaybackListener",
    "RecognitionRequest",
    "Recognizer",
    "Recorder",
    "RecorderListener",
    "Speaker",
    "Synthesizer",
    "VideoSink",
    "VoiceDetector",
]
