"""The pages `/docs` and `/redoc` on a machine without a network: in a real Chromium, which gets everything from the service."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Route, sync_playwright
from starlette.testclient import TestClient

from tests.rig.programs import find, need

PATIENCE_MS = 120_000


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    need("chromium")
    quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=find("chromium"), args=["--no-sandbox", "--disable-gpu", *quiet]
        )
        yield opened
        opened.close()


@pytest.mark.parametrize("path", ["/docs", "/redoc"])
def test_a_page_shows_the_endpoints_and_asks_no_other_host_for_anything(
    client: TestClient, chromium: Browser, path: str
) -> None:
    here, elsewhere, wrong = str(client.base_url), list[str](), list[str]()

    def answer(route: Route) -> None:
        if not route.request.url.startswith(f"{here}/"):
            elsewhere.append(route.request.url)
            route.abort()
            return
        given = client.request(route.request.method, route.request.url)
        if given.status_code != 200:
            wrong.append(f"{given.status_code} {route.request.url}")
        route.fulfill(status=given.status_code, headers=dict(given.headers), body=given.content)

    page = chromium.new_page()
    page.set_default_timeout(PATIENCE_MS)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.route("**/*", answer)
    page.goto(f"{here}{path}")
    page.get_by_text("/process-interview").first.wait_for()
    page.close()
    assert elsewhere == []
    assert wrong == []


@pytest.mark.parametrize("path", ["/docs", "/redoc"])
def test_a_page_may_load_nothing_from_elsewhere_and_runs_no_script_of_its_own_text(
    client: TestClient, path: str
) -> None:
    answer = client.get(path)
    assert answer.headers["content-type"].startswith("text/html")
    policy = answer.headers["content-security-policy"]
    assert "http" not in policy and "*" not in policy
    assert "script-src 'self';" in policy
    assert "//" not in answer.text


def test_no_script_of_a_page_names_a_host_for_what_it_shows(client: TestClient) -> None:
    for name in ("redoc.standalone.js", "swagger-ui-bundle.js"):
        assert "https://cdn." not in client.get(f"/docs/{name}").text, name


def test_only_the_files_of_the_pages_are_given_out(client: TestClient) -> None:
    assert client.get("/docs/redoc.js").headers["content-type"].startswith("text/javascript")
    for name in ("LICENCE-redoc.txt", "docs.html", "..%2fclient.html", "oauth2-redirect"):
        assert client.get(f"/docs/{name}").status_code == 404, name
