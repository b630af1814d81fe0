"""Which model says how alike two texts are: the setting's, or for single measures another one that is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from interview_desktop.app.scoring.text_models import minilm_folder
from interview_desktop.app.settings import Settings
from interview_desktop.core.consent import Consent, ConsentItem
from interview_desktop.core.errors import EngineUnavailable, SettingsError
from interview_desktop.core.scoring import Measure
from interview_desktop.core.scoring_ports import Embedder

LOCAL, OPENAI = "local", "openai"
EMBEDDERS = (LOCAL, OPENAI)
"""What `embeddings` may be."""
BY_EMBEDDINGS = (Measure.SEMANTIC_SIMILARITY, Measure.BROAD_TOPIC_SIMILARITY)
"""Measures whose model can be chosen."""
MEASURES = (*BY_EMBEDDINGS, Measure.GRAMMAR, Measure.DISFLUENCY)
"""Measures for which a request may name a model, as the `processing` interface does."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a request for models comes to."""

    embedders: Mapping[Measure, str] = field(default_factory=dict)
    """One of `EMBEDDERS` for each measure that gets another one than the setting's."""
    notes: Mapping[Measure, str] = field(default_factory=dict)
    """For people, where something else runs than was asked for."""


def make_embedder(settings: Settings, name: str = "") -> Embedder:
    """The embeddings that are asked for.

    Args:
        settings: of the program.
        name: "local" or "openai"; empty for the setting.

    Raises:
        SettingsError: there is no such kind.
        EngineUnavailable: the model is not installed, or there is no key.
    """
    wanted = name or settings.embeddings
    if wanted == LOCAL:
        from interview_desktop.assessment.minilm import MiniLmEmbedder

        return MiniLmEmbedder(minilm_folder())
    if wanted == OPENAI:
        from interview_desktop.assessment.openai_embedder import OpenAIEmbedder

        if settings.openai_api_key is None:
            raise EngineUnavailable(
                "Embeddings by OpenAI need a key", 'Set OPENAI_API_KEY, or set embeddings to "local"'
            )
        return OpenAIEmbedder(settings.openai_api_key.get_secret_value())
    raise SettingsError(f"There are no embeddings named {wanted!r}", f"Choose one of: {', '.join(EMBEDDERS)}")


def choose(settings: Settings, asked: Mapping[str, str], consent: Consent) -> Choice:
    """Which embeddings a request's models come to. What cannot be had is not an error: the setting's model runs, and it is said.

    Args:
        settings: of the program.
        asked: model by measure, as `model_config` of the `processing` interface names them: "platform.openai.com",
            "huggingface.co/...", or one of `EMBEDDERS`.
        consent: of the candidate; a service that it does not name is not used.

    Raises:
        SettingsError: a measure is none of `MEASURES`.
    """
    embedders: dict[Measure, str] = {}
    notes: dict[Measure, str] = {}
    for name, model in asked.items():
        if name not in MEASURES:
            raise SettingsError(
                f"No model can be chosen for {name!r}", f"Choose one for: {', '.join(MEASURES)}"
            )
        measure = Measure(name)
        wanted, reason = _wanted(settings, measure, model, consent)
        if reason:
            notes[measure] = f"Asked for was {model}; {reason}"
        elif wanted != settings.embeddings:
            embedders[measure] = wanted
    return Choice(embedders, notes)


def _wanted(settings: Settings, measure: Measure, model: str, consent: Consent) -> tuple[str, str]:
    """The embeddings that a model's name means, or why they are not used."""
    if measure not in BY_EMBEDDINGS:
        return "", "this measure does not come from a model that compares meanings"
    bare = model.strip().lower()
    if bare == LOCAL or "minilm" in bare:
        return LOCAL, ""
    if bare != OPENAI and "openai.com" not in bare:
        return "", "it is not available here"
    if settings.openai_api_key is None:
        return "", "there is no key for it"
    if ConsentItem.CLOUD not in consent.items or OPENAI not in consent.services:
        return "", "the candidate did not agree to it"
    return OPENAI, ""
