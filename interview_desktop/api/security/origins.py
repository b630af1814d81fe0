"""Under which names the service may be called, and from which web pages.

The Host header is checked because a page elsewhere can have its own name resolved to 127.0.0.1 (DNS rebinding); its Origin
is, because a browser sends requests to this machine for any page that asks.
"""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from starlette.datastructures import Headers

from interview_desktop.app.service.settings import ServerGroup

_OWN = ("localhost", "127.0.0.1", "::1")
ANY_ADDRESS = ("0.0.0.0", "::", "")  # noqa: S104 - names that are never a Host, not an address to bind


def is_loopback(address: str) -> bool:
    """Whether an address is this machine's own."""
    if address == "localhost":
        return True
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(found, "ipv4_mapped", None)
    return bool((mapped or found).is_loopback)


class Origins:
    """The names and pages of the settings."""

    def __init__(self, settings: ServerGroup) -> None:
        """Allow what the settings name, and this machine's own names."""
        named = () if settings.host in ANY_ADDRESS else (settings.host,)
        self.hosts = frozenset(host.lower().strip("[]") for host in (*_OWN, *named, *settings.hosts))
        self.origins = frozenset(origin.rstrip("/").lower() for origin in settings.origins)

    def knows_host(self, header: str) -> bool:
        """Whether a Host header names this service."""
        try:
            host = urlsplit(f"//{header}").hostname
        except ValueError:
            return False
        return host is not None and host in self.hosts

    def allows(self, headers: Headers, *, secure: bool) -> bool:
        """Whether a request comes from no page, from one that this service gave out, or from one that the settings name."""
        origin = headers.get("origin")
        if origin is None:
            return headers.get("sec-fetch-site", "none") in {"none", "same-origin", "same-site"}
        scheme = "https" if secure else "http"
        own = f"{scheme}://{headers.get('host', '').lower()}"
        return origin.lower() == own or origin.lower() in self.origins
