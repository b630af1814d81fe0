"""How a running interview is told to staff. No widgets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from interview_desktop.core.health import Fault
from interview_desktop.core.interview import Phase

translate = QCoreApplication.translate
_HOUR, _DAY = 60, 24 * 60
"""Minutes."""


def phase_words(phase: Phase) -> str:
    """What happens now."""
    return {
        Phase.PLANNED: translate("Watch", "Getting ready"),
        Phase.GREETING: translate("Watch", "The candidate is welcomed"),
        Phase.EXPLAINING: translate("Watch", "It is explained why a question comes again"),
        Phase.ASKING: translate("Watch", "The question is spoken"),
        Phase.PREPARING: translate("Watch", "The candidate thinks"),
        Phase.READY: translate("Watch", "The candidate may begin with a key"),
        Phase.ANSWERING: translate("Watch", "The candidate answers"),
        Phase.FINISHING: translate("Watch", "“Finished?” counts down"),
        Phase.NUDGING: translate("Watch", "The interviewer speaks in the middle of an answer"),
        Phase.REVIEWING: translate("Watch", "The candidate decides whether to keep the answer"),
        Phase.CHOOSING: translate("Watch", "The next question is being chosen"),
        Phase.HELD: translate("Watch", "Paused"),
        Phase.CLOSING: translate("Watch", "The candidate is thanked"),
        Phase.ENDED: translate("Watch", "Everything is being saved"),
    }[phase]


def fault_words(fault: Fault) -> str:
    """What is wrong, and how to mend it."""
    return {
        Fault.SILENT: translate("Watch", "The microphone is silent. Check that it is on and not muted."),
        Fault.FAINT: translate("Watch", "The microphone is too quiet to be understood. Move it closer."),
        Fault.CLIPPED: translate("Watch", "The microphone distorts. Lower its level, or move it away."),
        Fault.HUM: translate("Watch", "The microphone hums. Keep its cable away from power supplies."),
        Fault.OVERFLOW: translate("Watch", "Sound is being lost. Close other programs."),
        Fault.BLACK: translate("Watch", "The picture is black. Uncover the lens, or switch on the light."),
        Fault.FROZEN: translate("Watch", "The picture stands still. Plug the camera in again."),
        Fault.SLOW: translate("Watch", "The camera gives far too few pictures. Switch on more light."),
        Fault.BEHIND: translate("Watch", "The recording lags behind. Close other programs."),
        Fault.DROPPED: translate("Watch", "Pictures are being lost. Close other programs."),
        Fault.DISK: translate("Watch", "The disk is nearly full. Free some room now."),
        Fault.HOT: translate("Watch", "The computer is very hot. Uncover its vents."),
    }[fault]


def room_words(minutes: float) -> str:
    """How much recording fits on the disk."""
    if minutes >= _DAY:
        return translate("Watch", "room for more than a day")
    if minutes >= 2 * _HOUR:
        return translate("Watch", "room for {0} hours").format(int(minutes / _HOUR))
    return translate("Watch", "room for {0} minutes").format(int(minutes))


def limit_words(factor: float) -> str:
    """How much time there is for an answer, against what is usual."""
    if factor == 1:
        return translate("Watch", "Time limits as usual")
    return translate("Watch", "Time limits: {0} times").format(QLocale().toString(factor))
