"""What of the machine itself staff are told. No widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from interview_desktop.app.kiosk.machine_state import MachineState

translate = QCoreApplication.translate


def machine_words(machine: MachineState, *, running: bool = False) -> list[str]:
    """What of the machine itself may end an interview that is to be held, or is running, a sentence each."""
    words = []
    if machine.battery_low:
        words.append(
            translate("Setup", "The battery is at {0} %. Plug the machine in.").format(machine.battery)
        )
    if machine.updates_pending and running:
        words.append(translate("Watch", "Updates wait for a restart. Do not let the machine restart now."))
    elif machine.updates_pending:
        words.append(
            translate("Setup", "Updates wait for a restart. Restart the machine before the interview.")
        )
    return words
