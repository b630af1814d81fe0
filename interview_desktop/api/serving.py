"""`interview-desktop serve`: the application behind a socket of its own."""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
import socket
import ssl
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn

from interview_desktop.api.access_log import access_log
from interview_desktop.api.application import create_app, end_conversations
from interview_desktop.api.protocol import JsonProtocol
from interview_desktop.api.security.origins import ANY_ADDRESS, is_loopback
from interview_desktop.api.services import Services
from interview_desktop.app.logs import start_logging
from interview_desktop.app.scoring.assessing import make_scorer
from interview_desktop.app.service.settings import ServerGroup
from interview_desktop.app.settings import Settings
from interview_desktop.core.errors import EnvironmentFault, SettingsError
from interview_desktop.core.scoring import Scorer

_log = logging.getLogger(__name__)

_LOOK_S = 0.1
"""Seconds between two looks for a second Ctrl-C."""
_COLLECTING = (10_000, 20, 20)
"""Objects more than before at which the young are looked through, and how often that is before the older ones are."""


def serve(settings: Settings, ready: Callable[[str], None]) -> None:
    """Serve until a signal ends it; open requests and sockets get a moment to finish.

    Args:
        settings: of this run.
        ready: told the address once it answers.

    Raises:
        SettingsError: it would be open to others without accounts, or without TLS.
        EnvironmentFault: the address cannot be listened on, or the data folder cannot be used.
    """
    server = settings.server
    services = Services.open(settings)
    try:
        require_safe(settings, accounts=services.store.accounts.any())
        listening = _listen(server.host, settings.port)
        start_logging(services.folder)
        _quieten(debug=settings.debug)
        tell_of_missing_scores(settings)
        app = create_app(services)
        config = uvicorn.Config(
            app,
            http=JsonProtocol,
            # No configuration of its own: a windowed program has no standard handles to log to.
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=bool(server.proxy),
            forwarded_allow_ips=list(server.proxy) or None,
            ssl_certfile=server.tls_certificate or None,
            ssl_keyfile=server.tls_key or None,
            ws_max_size=server.max_message,
            # Events are short: compressing each for each of many sockets costs more than it saves.
            ws_per_message_deflate=False,
            timeout_graceful_shutdown=round(server.shutdown_seconds),
            lifespan="on",
        )
        scheme = "https" if config.is_ssl else "http"
        host, port = listening.getsockname()[:2]
        name = callable_name(host, server, secure=config.is_ssl)
        running = _Serving(
            config,
            ready=lambda: ready(f"{scheme}://{name}:{port}"),
            ending=lambda: end_conversations(app, server.shutdown_seconds),
        )
        with access_log(services.folder):
            running.run(sockets=[listening])
    finally:
        services.close()


def tell_of_missing_scores(settings: Settings) -> None:
    """Say at the start what would else be found by the first whose answers are evaluated; everything else is served without it."""
    try:
        make_scorer(settings, Scorer(settings.scorer))
    except EnvironmentFault as fault:
        _log.error("answers cannot be scored: %s", fault)


class _Serving(uvicorn.Server):
    """Says when it answers, and lets sockets come to their own end."""

    def __init__(
        self, config: uvicorn.Config, ready: Callable[[], None], ending: Callable[[], Awaitable[None]]
    ) -> None:
        super().__init__(config)
        self._ready = ready
        self._ending = ending

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """End properly on a signal. Uvicorn would raise it again afterwards, and a proper end is no failure."""
        wanted = (signal.SIGINT, signal.SIGTERM)
        before = {number: signal.signal(number, self.handle_exit) for number in wanted}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        await super().startup(sockets)
        spare_the_collector()
        if not self.should_exit:
            self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop. Uvicorn would close every socket with 1012 before the application hears that it is to end."""
        for each in self.servers:
            each.close()
        ending = asyncio.ensure_future(self._ending())
        while not ending.done() and not self.force_exit:  # a second Ctrl-C
            await asyncio.wait({ending}, timeout=_LOOK_S)
        if ending.done() and (error := ending.exception()) is not None:
            _log.error("what runs cannot be ended properly", exc_info=error)
        await super().shutdown(sockets)
        # What the collector does not see when the program ends is told to be leaked by libraries that count.
        gc.unfreeze()
        gc.collect()


def spare_the_collector() -> None:
    """Take what lives as long as the service out of the garbage collector's sight.

    The modules and tables are half a million objects. To look through all of them took a fifth of a second every few seconds,
    in which nobody was answered; nothing of them is ever garbage.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_COLLECTING)


def callable_name(host: str, server: ServerGroup, *, secure: bool) -> str:
    """Under which name the service answers on this machine: "every address" (0.0.0.0, ::) is none that can be called.

    Args:
        host: address that is listened on.
        server: names that it is called by.
        secure: whether it has a certificate itself, which is made out to its name.
    """
    if host in ANY_ADDRESS:
        return server.hosts[0] if secure and server.hosts else "localhost"
    return f"[{host}]" if ":" in host else host


def require_safe(settings: Settings, *, accounts: bool) -> None:
    """Refuse to be open to others as a single user's program is.

    Raises:
        SettingsError: it would be; or the certificate or its key cannot be used.
    """
    server = settings.server
    for name, file in (("tls_certificate", server.tls_certificate), ("tls_key", server.tls_key)):
        if file and not Path(file).is_file():
            raise SettingsError(f"The file of server.{name} is not there", "Mend the setting")
    if server.tls_certificate:
        _require_pair(server.tls_certificate, server.tls_key)
    if server.proxy and not accounts:
        raise SettingsError(
            "Behind a proxy the service needs accounts, and there are none",
            "Make one: interview-desktop users add NAME --role admin",
        )
    if is_loopback(server.host):
        return
    if not accounts:
        raise SettingsError(
            f"On {server.host} others could call the service, and there are no accounts",
            "Make one: interview-desktop users add NAME --role admin; or serve on 127.0.0.1",
        )
    if not server.tls_certificate and not server.proxy:
        raise SettingsError(
            f"On {server.host} passwords and answers would cross the network unencrypted",
            "Set server.tls_certificate and server.tls_key, or name the proxy that does TLS in server.proxy",
        )


def _require_pair(certificate: str, key: str) -> None:
    """Load a certificate with its key, as the service will: what is wrong with them is told before anything is started.

    Raises:
        SettingsError: they cannot be used.
    """

    def password() -> str:
        # Without this the terminal would be asked, and a service has none.
        raise SettingsError(
            "The key of server.tls_key has a password, and nobody is there to give it",
            "Write it without one: openssl pkey -in KEY -out NEW",
        )

    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(certificate, key, password)
    except ssl.SSLError as error:
        if error.reason == "KEY_VALUES_MISMATCH":
            raise SettingsError(
                "The key of server.tls_key belongs to another certificate than that of server.tls_certificate",
                "Name the two that were made together",
            ) from error
        raise SettingsError(
            "The files of server.tls_certificate and server.tls_key are not a certificate and its private key",
            "Name PEM files, the certificate chain in the first and the key in the second",
        ) from error
    except OSError as error:
        raise SettingsError(
            "The files of server.tls_certificate and server.tls_key cannot be read: "
            f"{(error.strerror or str(error)).lower()}",
            "Let the account that runs the service read them",
        ) from error


def _listen(host: str, port: int) -> socket.socket:
    """A socket that listens, before anything else is started: an address that is taken is told at once."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        family, kind, protocol, _, address = found[0]
        made = socket.socket(family, kind, protocol)
        try:
            if sys.platform != "win32":  # there it would let two programs have the same address
                made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            made.bind(address)
            made.listen(256)
        except OSError:
            made.close()
            raise
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise EnvironmentFault(
            f"The service cannot listen on {host}, port {port}: {reason}",
            "Stop the other program, or choose another port: --port, PORT",
        ) from error
    return made


def _quieten(*, debug: bool) -> None:
    """Uvicorn tells of every start and every refused message; what matters of that is told here."""
    logging.getLogger("uvicorn").setLevel(logging.INFO if debug else logging.WARNING)
    logging.getLogger("uvicorn.error").setLevel(logging.INFO if debug else logging.WARNING)
    # It warns of every form that is wrong; the client is told.
    logging.getLogger("python_multipart").setLevel(logging.ERROR)
    if debug:
        logging.getLogger("interview_desktop").setLevel(logging.DEBUG)
