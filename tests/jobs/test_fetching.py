"""Nothing is fetched from where nothing may be fetched, whatever an address says, leads to, or becomes a moment later."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from interview_desktop.core.errors import ArtifactError, SettingsError
from interview_desktop.jobs.fetching import WebRules, check_address, fetch, hosts

CONTENT = b"a video, as far as anybody here knows" * 1000
PUBLIC = "93.184.216.34"


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    seen: list[tuple[str, str]]


class _Answers(BaseHTTPRequestHandler):
    """What a server may do to a client."""

    def do_GET(self) -> None:
        server = self.server
        assert isinstance(server, _Server)
        server.seen.append((self.path, self.headers["Host"]))
        if self.path.startswith("/to?"):
            self.send_response(302)
            self.send_header("Location", self.path.removeprefix("/to?"))
            self.end_headers()
            return
        status = int(self.path.removeprefix("/status/")) if self.path.startswith("/status/") else 200
        self.send_response(status)
        cut = self.path == "/cut"
        if self.path != "/endless":
            self.send_header("Content-Length", str(len(CONTENT) * (2 if cut else 1)))
        self.end_headers()
        try:
            self.wfile.write(CONTENT)
            while self.path == "/endless":
                self.wfile.write(CONTENT)
        except OSError:
            pass  # the client has had enough

    def log_message(self, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[_Server]:
    with _Server(("127.0.0.1", 0), _Answers) as running:
        running.seen = []
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield running
        running.shutdown()
        thread.join()


@pytest.fixture
def address(server: _Server) -> str:
    return f"127.0.0.1:{server.server_address[1]}"


def leading(*addresses: str) -> Callable[[str, int], list[str]]:
    """A name service that gives one answer after the other, the last for ever."""
    left = list(addresses)
    return lambda host, port: [left.pop(0) if len(left) > 1 else left[0]]


def test_what_is_listed_is_fetched(address: str, tmp_path: Path) -> None:
    shares: list[float] = []
    target = tmp_path / "video"
    digest = fetch(
        f"http://{address}/v.mp4?x=1", target, WebRules(frozenset({address})), progress=shares.append
    )
    assert target.read_bytes() == CONTENT
    assert digest == hashlib.sha256(CONTENT).hexdigest()
    assert shares[-1] == 1.0


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://listed.example/x",
        "gopher://listed.example/x",
        "http:///x",
        "http://user:password@listed.example/x",
        "http://other.example/x",
        "http://listed.example.evil.example/x",
        "http://evil-listed.example/x",
        "http://listed.example:22/x",
        "http://127.0.0.1/x",
        "http://[::1]/x",
        "http://2130706433/x",
        "http://169.254.169.254/latest/meta-data",
        "http://listed.example:notaport/x",
        "http://wild.example/x",
        "",
    ],
)
def test_addresses_that_are_refused_at_once(url: str) -> None:
    with pytest.raises(SettingsError):
        check_address(url, WebRules(hosts(["Listed.Example", "*.wild.example"])))


def test_addresses_that_are_listed() -> None:
    rules = WebRules(hosts(["Listed.Example.", "*.wild.example", "10.0.0.5:9000"]))
    for url in ("https://LISTED.example./x", "http://a.b.wild.example/x", "http://10.0.0.5:9000/x"):
        check_address(url, rules)


@pytest.mark.parametrize(
    "inside",
    [
        "127.0.0.1",
        "10.1.2.3",
        "192.168.0.1",
        "172.16.0.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "::1",
        "fe80::1",
        "fd00::1",
        "::ffff:127.0.0.1",
        "224.0.0.1",
    ],
)
def test_a_name_that_leads_inside(inside: str, tmp_path: Path) -> None:
    rules = WebRules(hosts(["*.wild.example"]))
    with pytest.raises(SettingsError, match=r"leads to an address"):
        fetch("http://a.wild.example/x", tmp_path / "x", rules, resolve=leading(inside))
    assert list(tmp_path.iterdir()) == []


def test_one_bad_address_among_good_ones(tmp_path: Path) -> None:
    rules = WebRules(hosts(["*.wild.example"]))
    with pytest.raises(SettingsError, match="inside this network"):
        fetch(
            "http://a.wild.example/x",
            tmp_path / "x",
            rules,
            resolve=lambda host, port: [PUBLIC, "127.0.0.1"],
        )


@pytest.mark.parametrize("where", ["169.254.169.254", "::ffff:169.254.169.254", "fe80::1"])
def test_keys_of_the_cloud_are_no_video_even_when_listed(where: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="holds no videos"):
        fetch(
            "http://meta.example/x", tmp_path / "x", WebRules(hosts(["meta.example"])), resolve=leading(where)
        )


@pytest.mark.parametrize("host", ["169.254.169.254", "[fe80::1]", "[::ffff:169.254.169.254]", "0.0.0.0"])
def test_nobody_is_told_to_list_what_is_refused_always(host: str) -> None:
    for rules in (WebRules(frozenset()), WebRules(hosts([host]))):
        with pytest.raises(SettingsError, match="holds no videos") as refused:
            check_address(f"http://{host}/latest", rules)
        assert "HOSTS" not in str(refused.value)


def test_a_name_that_changes_its_mind(server: _Server, tmp_path: Path) -> None:
    """The name is asked once: what it leads to a moment later is not where the connection goes."""
    port = server.server_address[1]
    asked: list[str] = []

    def resolve(host: str, at: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["10.0.0.1"]

    rules = WebRules(hosts([f"videos.example:{port}"]))
    fetch(f"http://videos.example:{port}/v", tmp_path / "x", rules, resolve=resolve)
    assert asked == ["videos.example"]
    assert server.seen == [("/v", f"videos.example:{port}")]


def test_redirects_are_looked_at(address: str, server: _Server, tmp_path: Path) -> None:
    rules = WebRules(frozenset({address}))
    fetch(f"http://{address}/to?/v", tmp_path / "one", rules)
    for target in ("http://169.254.169.254/keys", "file:///etc/passwd", "http://other.example/x"):
        with pytest.raises(SettingsError):
            fetch(f"http://{address}/to?{target}", tmp_path / "two", rules)
    with pytest.raises(SettingsError, match="leads on and on"):
        fetch(f"http://{address}/to?/to?/to?/to?/to?/to?/to?/v", tmp_path / "three", rules)
    assert [path.name for path in tmp_path.iterdir()] == ["one"]


@pytest.mark.parametrize(
    ("path", "error", "message"),
    [
        ("/status/404", SettingsError, "answers 404"),
        ("/status/403", SettingsError, "answers 403"),
        ("/status/503", ArtifactError, "answers 503"),
        ("/cut", ArtifactError, "broke off|cannot be reached"),
        ("/endless", SettingsError, "larger than"),
    ],
)
def test_servers_that_do_not_give_a_video(
    address: str, tmp_path: Path, path: str, error: type[Exception], message: str
) -> None:
    rules = WebRules(frozenset({address}), most_bytes=len(CONTENT) * 3)
    with pytest.raises(error, match=message):
        fetch(f"http://{address}{path}", tmp_path / "x", rules)
    assert list(tmp_path.iterdir()) == []


def test_a_video_that_says_it_is_too_large(address: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="larger than"):
        fetch(f"http://{address}/v", tmp_path / "x", WebRules(frozenset({address}), most_bytes=1000))


def test_a_host_that_is_not_there(tmp_path: Path) -> None:
    def nobody(host: str, port: int) -> list[str]:
        raise OSError("no such host")

    with pytest.raises(ArtifactError, match="no host"):
        fetch("http://gone.example/x", tmp_path / "x", WebRules(hosts(["gone.example"])), resolve=nobody)
