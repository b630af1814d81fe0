"""Figures for Prometheus, of one application: nothing in them says who or what was said."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from interview_desktop import __version__

CONTENT_TYPE = CONTENT_TYPE_LATEST


class Metrics:
    """The registry of one application, with what every request adds; contracts add figures of their own to `registry`."""

    def __init__(self) -> None:
        """Begin at zero."""
        self.registry = CollectorRegistry()
        self.requests = Counter(
            "interview_http_requests_total",
            "Requests that were answered.",
            ("method", "route", "status"),
            registry=self.registry,
        )
        self.seconds = Histogram(
            "interview_http_request_seconds",
            "Time until the answer was sent.",
            ("method", "route"),
            registry=self.registry,
            buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60),
        )
        self.open_requests = Gauge(
            "interview_http_requests_open", "Requests that are being worked on.", registry=self.registry
        )
        self.open_sockets = Gauge(
            "interview_sockets_open", "WebSockets that are open.", ("route",), registry=self.registry
        )
        self.slow_clients = Counter(
            "interview_sockets_too_slow_total",
            "WebSockets that were closed because the client took nothing.",
            registry=self.registry,
        )
        info = Gauge("interview_info", "The program that answers.", ("version",), registry=self.registry)
        info.labels(__version__).set(1)

    def text(self) -> bytes:
        """All figures in Prometheus' own format."""
        return generate_latest(self.registry)
