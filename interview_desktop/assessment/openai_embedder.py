"""Sentence embeddings by OpenAI's service. Used only with a key and with the candidate's consent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from interview_desktop.core.errors import EngineFailed, EngineUnavailable

if TYPE_CHECKING:
    from openai import OpenAI

SCALE = (0.15, 0.70)
"""Assumed for text-embedding-3-small and not measured here: the sanity lab tells what the scores are worth with it."""
_BATCH = 256
_KEPT = 20_000
"""Vectors kept by their text, as many as of the model that is on this computer."""


class OpenAIEmbedder:
    """Embeds over HTTP.

    Args:
        key: secret of the service.
        model: one of its embedding models.
        base_url: another service with the same protocol; empty for OpenAI.
        timeout: seconds a request may take.
        retries: how often a busy or failing service is asked again.
    """

    def __init__(
        self,
        key: str,
        *,
        model: str = "text-embedding-3-small",
        base_url: str = "",
        timeout: float = 30.0,
        retries: int = 2,
    ) -> None:
        self._key, self._model, self._base_url = key, model, base_url
        self._timeout, self._retries = timeout, retries
        self._client: OpenAI | None = None
        self._kept: dict[str, npt.NDArray[np.float32]] = {}

    @property
    def name(self) -> str:
        """Engine and model, for the record."""
        return f"openai {self._model}"

    @property
    def service(self) -> str:
        """What consent has to name."""
        return "openai"

    @property
    def scale(self) -> tuple[float, float]:
        """The cosines of unrelated and of equivalent texts."""
        return SCALE

    @property
    def measured(self) -> bool:
        """Nobody has measured it here."""
        return False

    def embed(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """One vector of length 1 a text, as rows.

        Raises:
            EngineUnavailable: the service refuses the key.
            EngineFailed: no sensible answer.
        """
        new = [text for text in dict.fromkeys(texts) if text not in self._kept]
        for start in range(0, len(new), _BATCH):
            batch = new[start : start + _BATCH]
            self._kept.update(zip(batch, self._asked(batch), strict=True))
        rows = [self._kept[text] for text in texts]
        for text in list(self._kept)[:-_KEPT]:
            self._kept.pop(text, None)
        return np.stack(rows)

    def _asked(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        import openai

        if self._client is None:
            self._client = openai.OpenAI(
                api_key=self._key,
                base_url=self._base_url or None,
                timeout=self._timeout,
                max_retries=self._retries,
            )
        try:
            found = self._client.embeddings.create(
                model=self._model, input=list(texts), encoding_format="float"
            )
        except (openai.AuthenticationError, openai.PermissionDeniedError):
            raise EngineUnavailable("The embedding service refuses the key", "Mend OPENAI_API_KEY") from None
        except (openai.OpenAIError, ValueError) as error:
            raise EngineFailed(f"The embedding service cannot be used ({type(error).__name__})") from None
        try:
            ordered = sorted(found.data, key=lambda each: each.index)
            vectors = np.array([each.embedding for each in ordered], np.float32)
        except (TypeError, ValueError, AttributeError):
            # The client does not check what a service sends.
            raise EngineFailed("The embedding service answered with nonsense") from None
        if vectors.ndim != 2 or len(vectors) != len(texts) or not np.isfinite(vectors).all():
            raise EngineFailed("The embedding service answered with nonsense")
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        if not lengths.all():
            raise EngineFailed("The embedding service answered with empty vectors")
        return np.asarray(vectors / lengths, np.float32)
