"""The six voices of the `audio` interface, as voices of this machine that can be told apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, get_args

from interview_desktop.app.settings import Settings
from interview_desktop.core.consent import Consent
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import Synthesizer

VoiceId = Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"]
VOICES: Sequence[VoiceId] = get_args(VoiceId)
_VARIANTS: dict[VoiceId, str] = {"echo": "m3", "fable": "f2", "onyx": "m7", "nova": "f4", "shimmer": "f5"}
"""Variants of eSpeak NG's voices: m3 and m7 are men, m7 the deeper one; f2, f4 and f5 women. "alloy" is the best voice that is
installed, whatever it is."""


def choice_for(
    voice: VoiceId, language: str, settings: Settings, consent: Consent, installed: Sequence[Synthesizer]
) -> VoiceChoice:
    """How a voice of the interface is spoken here.

    Args:
        voice: the name in the interface.
        language: BCP 47, spoken.
        settings: rate; and with OpenAI's engine, whose names they are, the voices themselves.
        consent: whether that engine may be used.
        installed: where the voices of a language are asked for, the engine with variants among them.
    """
    rate = settings.speaking_rate
    if settings.synthesizer == "openai" and consent.allows("OpenAI"):
        return VoiceChoice(voice, rate, language)
    variant = _VARIANTS.get(voice)
    if variant is None:
        return VoiceChoice("", rate, language)
    bases = [name for each in installed if each.name == "espeak" for name in each.voices(language)]
    # Where that engine is not installed, every name is spoken by the voice there is, and `voice_used` says so.
    return VoiceChoice(f"{bases[0]}+{variant}" if bases else "", rate, language)
