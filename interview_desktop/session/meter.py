"""How loud the microphone is, often enough for a meter that a person looks at."""

from __future__ import annotations

from interview_desktop.capture.level import Level, measure
from interview_desktop.core.media import MEDIA_RATE, AudioBlock

INTERVAL = 0.1
"""Seconds of sound in one reading."""
