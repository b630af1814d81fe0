"""The page `/client`: an interview in a browser. Plain files, no build step, nothing from elsewhere."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import BaseModel

from interview_desktop.api.files import FileAnswer
from interview_desktop.api.pages import Pages
from interview_desktop.api.security.identity import CurrentServices
from interview_desktop.app.holding.responsible import responsible_words

router = APIRouter(include_in_schema=False)

_FILES = {
    "client.css": ("web/client.css", "text/css; charset=utf-8"),
    "client.js": ("web/client.js", "text/javascript; charset=utf-8"),
    "page.js": ("web/page.js", "text/javascript; charset=utf-8"),
    "sound.js": ("web/sound.js", "text/javascript; charset=utf-8"),
    "worklet.js": ("web/worklet.js", "text/javascript; charset=utf-8"),
    "icon.svg": ("icons/interview-desktop.svg", "image/svg+xml"),
    "regular.ttf": ("fonts/Inter-Regular.ttf", "font/ttf"),
    "semibold.ttf": ("fonts/Inter-SemiBold.ttf", "font/ttf"),
}
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
    "media-src 'self' blob:; worker-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(self), payment=(), usb=()",
    "Cache-Control": "no-cache",
}
_PAGES = Pages("web", _FILES, _HEADERS)


@router.get("/client")
async def client() -> FileAnswer:
    """The page."""
    return _PAGES.page("client.html")


class Keeping(BaseModel):
    """Who keeps answers, and how long, in days after the interview; null where no rule says so."""

    responsible: str
    """Plain text; empty where the settings name nobody."""
    at_least_days: int | None
    at_most_days: int | None


@router.get("/client/keeping")
async def keeping(services: CurrentServices) -> Keeping:
    """What the page tells candidates of who keeps their answers, and how long."""
    settings = services.settings
    return Keeping(
        responsible=responsible_words(settings),
        at_least_days=settings.keep.transcript or None,
        at_most_days=settings.delete.transcript or None,
    )


@router.get("/client/{name}")
async def part(name: str) -> FileAnswer:
    """A file of the page; only those that are named here exist."""
    return _PAGES.part(name)
