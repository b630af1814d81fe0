"""`avatar`: a talking interviewer, as clips of D-ID or as sound with the times of its words."""

from interview_desktop.api.avatar.contract import AVATAR

__all__ = ["AVATAR"]
