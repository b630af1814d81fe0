"""A language model behind the protocol of OpenAI: the service itself, another one, or a server on this machine."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.scoring_ports import ModelReply, ModelRequest

if TYPE_CHECKING:
    from openai import OpenAI

_LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})


class OpenAIModel:
    """Asks over HTTP. The client may be used from several threads.

    Args:
        model: name of the model; empty for the first one that the service lists.
        key: secret of the service; a local server may need none.
        base_url: another service than OpenAI's.
        timeout: seconds an answer may take.
        retries: how often a busy or failing service is asked again.
    """

    def __init__(
        self, model: str, *, key: str = "", base_url: str = "", timeout: float = 60.0, retries: int = 2
    ) -> None:
        if not key and not base_url:
            raise EngineUnavailable(
                "There is no language model: neither a key nor the address of a server is set",
                "Set OPENAI_API_KEY or language_model_url, or score by rules",
            )
        self._model = model
        self._key, self._base_url = key, base_url
        self._timeout, self._retries = timeout, retries
        self._client: OpenAI | None = None

    @property
    def name(self) -> str:
        """Service and model, for the record."""
        return f"{self.service or 'local server'} {self._model}"

    @property
    def service(self) -> str:
        """Host of the cloud service; empty for a server on this machine."""
        if not self._base_url:
            return "openai"
        host = urlsplit(self._base_url).hostname or ""
        return "" if host in _LOCAL else host

    def ask(self, request: ModelRequest) -> ModelReply:
        """Answer one request with a JSON object.

        Raises:
            EngineUnavailable: the service refuses the key or does not know the model.
            EngineFailed: no answer in time, a refusal, or something else than a JSON object. The service's own words are
                not in the message: they may repeat the transcript.
        """
        import openai

        if self._client is None:
            self._client = openai.OpenAI(
                api_key=self._key or "none",
                base_url=self._base_url or None,
                timeout=self._timeout,
                max_retries=self._retries,
            )
        began = time.monotonic()
        try:
            done = self._client.chat.completions.create(
                model=self._model or self._first(),
                messages=[
                    {"role": "system", "content": request.system},
                    {"role": "user", "content": request.user},
                ],
                response_format={
                    "type": "json_schema",
                    "json_schema": {"name": "answer", "strict": True, "schema": dict(request.schema)},
                },
                seed=request.seed,
                temperature=request.temperature,
            )
        except (openai.AuthenticationError, openai.PermissionDeniedError):
            raise EngineUnavailable("The language model's service refuses the key", "Mend the key") from None
        except openai.NotFoundError:
            raise EngineUnavailable(
                f"The service does not know the language model {self._model!r}",
                "Mend the setting language_model",
            ) from None
        except openai.RateLimitError:
            raise EngineFailed("The language model's service is busy", "Try again later") from None
        except openai.APITimeoutError:
            raise EngineFailed("The language model did not answer in time") from None
        except openai.APIStatusError as error:
            raise EngineFailed(
                f"The language model's service answered with status {error.status_code}"
            ) from None
        except (openai.OpenAIError, ValueError) as error:
            raise EngineFailed(f"The language model cannot be used ({type(error).__name__})") from None
        choice = done.choices[0].message if done.choices else None
        if choice is None or getattr(choice, "refusal", None):
            raise EngineFailed("The language model refused")
        try:
            content = json.loads(choice.content or "")
        except ValueError:
            raise EngineFailed("The language model did not answer with JSON") from None
        if not isinstance(content, dict):
            raise EngineFailed("The language model did not answer with a JSON object")
        return ModelReply(
            content,
            done.model,
            done.usage.total_tokens if done.usage else 0,
            time.monotonic() - began,
            done.usage.prompt_tokens if done.usage else 0,
        )

    def _first(self) -> str:
        assert self._client is not None
        for model in self._client.models.list():
            self._model = model.id
            return self._model
        raise EngineUnavailable("The service lists no language model", "Name one in language_model")

    def close(self) -> None:
        """Let go of the connection; safe to call twice."""
        if self._client is not None:
            self._client.close()
            self._client = None
