"""The pages `/docs` and `/redoc`: the endpoints to try and to read, without anything from another host."""

from __future__ import annotations

from fastapi import APIRouter

from interview_desktop.api.files import FileAnswer
from interview_desktop.api.pages import Pages

router = APIRouter(include_in_schema=False)

_FOLDER = "web/documentation"
_SCRIPT = "text/javascript; charset=utf-8"
_STYLE = "text/css; charset=utf-8"
_FILES = {
    "docs.js": (f"{_FOLDER}/docs.js", _SCRIPT),
    "redoc.css": (f"{_FOLDER}/redoc.css", _STYLE),
    "redoc.js": (f"{_FOLDER}/redoc.js", _SCRIPT),
    "redoc.standalone.js": (f"{_FOLDER}/redoc.standalone.js", _SCRIPT),
    "swagger-ui-bundle.js": (f"{_FOLDER}/swagger-ui-bundle.js", _SCRIPT),
    "swagger-ui.css": (f"{_FOLDER}/swagger-ui.css", _STYLE),
    "icon.svg": ("icons/interview-desktop.svg", "image/svg+xml"),
    "regular.ttf": ("fonts/Inter-Regular.ttf", "font/ttf"),
    "semibold.ttf": ("fonts/Inter-SemiBold.ttf", "font/ttf"),
}
_HEADERS = {
    # Both programs write styles into the page, and Redoc searches in a worker that it makes itself.
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self'; worker-src blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    ),
    "Cache-Control": "no-cache",
}
_PAGES = Pages(_FOLDER, _FILES, _HEADERS)


@router.get("/docs")
async def docs() -> FileAnswer:
    """The endpoints, to try them."""
    return _PAGES.page("docs.html")


@router.get("/redoc")
async def redoc() -> FileAnswer:
    """The endpoints, to read about them."""
    return _PAGES.page("redoc.html")


@router.get("/docs/{name}")
async def part(name: str) -> FileAnswer:
    """A file of the two pages; only those that are named here exist."""
    return _PAGES.part(name)
