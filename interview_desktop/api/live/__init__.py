"""`live`: continuous spoken interviews, and the page that holds one in a browser."""

from interview_desktop.api.live.contract import LIVE

__all__ = ["LIVE"]
