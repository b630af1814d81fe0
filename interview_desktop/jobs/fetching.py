"""Fetching videos from web addresses that somebody sends, without being led to where they could not go themselves.

Only hosts of an allow-list are asked. A name is resolved once, every address of it is looked at, and the connection goes to
that very address, so that a name cannot point elsewhere a moment later. Redirects are looked at like the first address.
"""

from __future__ import annotations

import hashlib
import http.client
import ipaddress
import os
import socket
import ssl
import time
from collections.abc import Callable, Collection, Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, urljoin, urlsplit

from interview_desktop.core.errors import ArtifactError, SettingsError
from interview_desktop.files.faults import disk_fault

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS = 5
_PIECE = 1 << 18
_BUSY = frozenset({408, 425, 429, 500, 502, 503, 504})

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolve = Callable[[str, int], list[str]]
"""Host and port to the addresses of the host."""


@dataclass(frozen=True, slots=True)
class WebRules:
    """What may be fetched."""

    hosts: frozenset[str]
    """`videos.example.com`, `*.example.com` for what is below it, `host:port` for another port than 80 and 443. A private
    or loopback address is allowed only where its host stands here itself, not by a `*`."""
    most_bytes: int = 4 << 30
    seconds: float = 3600.0
    """For the whole file."""
    silence: float = 30.0
    """Without any byte."""


def resolve(host: str, port: int) -> list[str]:
    """Ask the system."""
    return [str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def check_address(url: str, rules: WebRules) -> None:
    """Refuse an address that nothing may be fetched from, before anything is asked of anybody.

    Raises:
        SettingsError: it is no such address, or its host is not on the allow-list.
    """
    _checked(urlsplit(url), rules)


def fetch(
    url: str,
    target: Path,
    rules: WebRules,
    *,
    progress: Callable[[float], None] = lambda fraction: None,
    resolve: Resolve = resolve,
) -> str:
    """Fetch a file.

    Args:
        url: where it is.
        target: a new file; it has this name only when it is whole.
        rules: what may be fetched.
        progress: hears what share is there, where the server says how much there is.
        resolve: finds the addresses of a host.

    Returns:
        SHA-256 of it, in hex.

    Raises:
        SettingsError: nothing may be fetched from there: trying again does not help.
        ArtifactError: the server does not answer, or refuses: worth another try.
        DataFolderError: it cannot be written.
    """
    deadline = time.monotonic() + rules.seconds
    for _ in range(_MOST_REDIRECTS + 1):
        parts = urlsplit(url)
        listed = _checked(parts, rules)
        connection = _connection(parts, _address(parts, listed=listed, resolve=resolve), rules.silence)
        try:
            connection.request("GET", _path(parts), headers={"Host": parts.netloc.rpartition("@")[2]})
            # A response that is not read to its end holds the connection open by itself.
            with closing(connection.getresponse()) as response:
                if response.status in _REDIRECTS:
                    url = urljoin(url, response.headers.get("Location", ""))
                    continue
                if response.status != http.HTTPStatus.OK:
                    error = ArtifactError if response.status in _BUSY else SettingsError
                    raise error(
                        f"{parts.hostname} answers {response.status} for the video", "Check that it is there"
                    )
                return _received(response, target, rules, deadline, str(parts.hostname), progress)
        except (OSError, http.client.HTTPException) as fault:
            raise ArtifactError(
                f"{parts.hostname} cannot be reached: {type(fault).__name__}", "Check the network"
            ) from fault
        finally:
            connection.close()
    raise SettingsError(f"{urlsplit(url).hostname} leads on and on", "Give the video's own address")


def _checked(parts: SplitResult, rules: WebRules) -> bool:
    """Whether the host stands on the allow-list itself; raises when it does not stand there at all."""
    try:
        host, port = (parts.hostname or "").lower().rstrip("."), parts.port
    except ValueError:
        host, port = "", None
    if parts.scheme not in {"http", "https"} or not host or parts.username or parts.password:
        raise SettingsError(
            "This is no web address that a video can be fetched from", "Give https://host/path"
        )
    with suppress(ValueError):
        _require_videos(host, (ipaddress.ip_address(host),))  # of no use on the list either
    usual = port in {None, 80, 443}
    name = host if usual else f"{host}:{port}"
    if name in rules.hosts:
        return True
    if usual and any(
        entry.startswith("*.") and host.endswith(entry[1:]) and host != entry[2:] for entry in rules.hosts
    ):
        return False
    raise SettingsError(
        f"Nothing is fetched from {name[:80]}", "Put it on the list: INTERVIEW_PROCESSING__HOSTS"
    )


def _address(parts: SplitResult, *, listed: bool, resolve: Resolve) -> tuple[str, int]:
    host = str(parts.hostname)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    try:
        found = resolve(host, port)
    except OSError as error:
        raise ArtifactError(f"There is no host {host[:80]} at this moment", "Check its name") from error
    addresses = [ipaddress.ip_address(each.partition("%")[0]) for each in found]
    if not addresses:
        raise ArtifactError(f"There is no host {host[:80]} at this moment", "Check its name")
    # One bad address among good ones is a trick as well.
    if not listed and not all(_public(address) for address in addresses):
        raise SettingsError(
            f"{host[:80]} leads to an address inside this network", "Put that very host on the list"
        )
    _require_videos(host, addresses)
    return str(addresses[0]), port


def _require_videos(host: str, addresses: Iterable[Address]) -> None:
    """Refuse what is never fetched from, whatever the list says.

    Raises:
        SettingsError: it is such an address.
    """
    if any(address.is_multicast or address.is_unspecified or _is_metadata(address) for address in addresses):
        raise SettingsError(f"{host[:80]} leads to an address that holds no videos", "Give another")


def _public(address: Address) -> bool:
    inner = getattr(address, "ipv4_mapped", None) or getattr(address, "sixtofour", None)
    return address.is_global and (inner is None or inner.is_global)


def _is_metadata(address: Address) -> bool:
    """Where clouds tell a machine its own keys; never a video, even on the list."""
    inner = getattr(address, "ipv4_mapped", None) or address
    return inner.is_link_local


def _connection(parts: SplitResult, address: tuple[str, int], silence: float) -> http.client.HTTPConnection:
    if parts.scheme == "https":
        return _PinnedTls(str(parts.hostname), address, silence)
    return _Pinned(str(parts.hostname), address, silence)


class _Pinned(http.client.HTTPConnection):
    """A connection to an address that was looked at, whatever its name leads to by now."""

    def __init__(self, host: str, address: tuple[str, int], silence: float) -> None:
        super().__init__(host, address[1], timeout=silence)
        self._address = address

    def connect(self) -> None:
        """Connect to the address, not to the name."""
        self.sock = socket.create_connection(self._address, self.timeout)


class _PinnedTls(http.client.HTTPSConnection):
    """The same with TLS; the certificate has to be the name's."""

    def __init__(self, host: str, address: tuple[str, int], silence: float) -> None:
        self._tls = ssl.create_default_context()
        super().__init__(host, address[1], timeout=silence, context=self._tls)
        self._address = address

    def connect(self) -> None:
        """Connect to the address; the certificate is checked against the name."""
        bare = socket.create_connection(self._address, self.timeout)
        self.sock = self._tls.wrap_socket(bare, server_hostname=self.host)


def _path(parts: SplitResult) -> str:
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def _received(
    response: Any,
    target: Path,
    rules: WebRules,
    deadline: float,
    host: str,
    progress: Callable[[float], None],
) -> str:
    said = response.headers.get("Content-Length", "")
    whole = int(said) if said.isdigit() else 0
    too_large = SettingsError(
        f"The video at {host} is larger than {rules.most_bytes / 1e6:.0f} MB", "Send a smaller one"
    )
    if whole > rules.most_bytes:
        raise too_large
    digest, size = hashlib.sha256(), 0
    unfinished = target.with_name(f".{target.name}.part")
    try:
        with unfinished.open("wb") as file:
            while piece := response.read(_PIECE):
                size += len(piece)
                if size > rules.most_bytes:
                    raise too_large
                if time.monotonic() > deadline:
                    raise ArtifactError(f"{host} is too slow", "Try again later")
                digest.update(piece)
                _write(file, piece, target)
                if whole:
                    progress(min(1.0, size / whole))
            file.flush()
            os.fsync(file.fileno())
        if whole and size != whole:
            raise ArtifactError(f"{host} broke off in the middle of the video", "It is tried again")
        unfinished.replace(target)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return digest.hexdigest()


def _write(file: Any, piece: bytes, target: Path) -> None:
    try:
        file.write(piece)
    except OSError as error:
        kind = disk_fault(error)
        raise kind(f"{target.name} cannot be written: {error.strerror}", "Free some room") from error


def hosts(given: Collection[str]) -> frozenset[str]:
    """The allow-list as it is compared: lower case, no dot at the end."""
    return frozenset(each.strip().lower().rstrip(".") for each in given if each.strip())
