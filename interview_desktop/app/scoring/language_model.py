"""Which language model the settings mean, if any."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from interview_desktop.app.settings import Settings
from interview_desktop.core.errors import SettingsError
from interview_desktop.questions.model_author import ModelAccess

AUTO, OFF = "auto", "off"
_SERVICES = (
    ("openai_api_key", "", "gpt-4o-mini"),
    ("groq_api_key", "https://api.groq.com/openai/v1", "llama-3.3-70b-versatile"),
    (
        "fireworks_api_key",
        "https://api.fireworks.ai/inference/v1",
        "accounts/fireworks/models/llama-v3p3-70b-instruct",
    ),
)
"""Setting with the key, base URL, model that `auto` takes."""


def configured_model(settings: Settings) -> ModelAccess | None:
    """The language model to use; None when none is configured.

    A URL comes first, then the first key in the order OpenAI, Groq, Fireworks. A service at a URL of its own gets the key of
    the service it belongs to, else OpenAI's.

    Raises:
        SettingsError: a model is named, but there is neither a URL nor a key; or the URL is none.
    """
    wanted = settings.language_model.strip()
    if wanted == OFF:
        return None
    name = "" if wanted == AUTO else wanted
    url, timeout = settings.language_model_url.strip(), settings.language_model_timeout
    if url:
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise SettingsError(
                "The setting language_model_url is no address", "Write it as http://localhost:8080/v1"
            )
        own = next(
            (each for each in _SERVICES if each[1] and urlsplit(each[1]).hostname == parts.hostname),
            _SERVICES[0],
        )
        default = own[2] if own[1] else ""
        return ModelAccess(name or default, url, _key(settings, own[0]), timeout)
    for setting, base, default in _SERVICES:
        if key := _key(settings, setting):
            return ModelAccess(name or default, base, key, timeout)
    if name:
        raise SettingsError(
            f"The language model {name} is named, but no service to reach it",
            "Set language_model_url, or the key of a service",
        )
    return None


def is_on_this_machine(access: ModelAccess) -> bool:
    """Whether nothing that is sent to the model leaves this machine."""
    host = urlsplit(access.url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _key(settings: Settings, setting: str) -> str:
    secret = getattr(settings, setting)
    return secret.get_secret_value().strip() if secret is not None else ""
