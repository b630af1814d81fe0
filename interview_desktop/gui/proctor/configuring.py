"""Leads staff to the settings and back: past the PIN, and to the backend with what they change."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from interview_desktop.app.configuring import SettingsSheet
from interview_desktop.app.settings_file import Value
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.gui.backend import Backend
from interview_desktop.gui.background import Background
from interview_desktop.gui.proctor.settings_page import SettingsPage
from interview_desktop.gui.values import DeviceChoice

_log = logging.getLogger(__name__)


class Configuring(QObject):
    """Stands between the settings and the backend. Lives on the window's thread."""

    changed = Signal()
    """Other settings are kept."""
    left = Signal()
    """Staff are done."""

    def __init__(self, page: SettingsPage, background: Background, backend: Backend, parent: QObject) -> None:
        """Connect the page.

        Args:
            page: the settings.
            background: reads and writes.
            backend: the program behind the window.
            parent: owns this.
        """
        super().__init__(parent)
        self.page = page
        self._background = background
        self._backend = backend
        self._by = ""
        page.wanted.connect(self._change)
        page.back.connect(self.left)

    def open(self, by: str) -> None:
        """Show the settings to somebody who has signed in by this name; empty where nobody signs in."""
        self._by = by
        self._background.run("read settings", self._backend.settings, self._show, self._failed)

    def _show(self, sheet: SettingsSheet) -> None:
        self.page.show_sheet(sheet)
        self.page.first_control().setFocus()
        backend = self._backend

        def find() -> Mapping[str, Sequence[DeviceChoice]]:
            sound = {"microphone": backend.microphones(), "speaker": backend.speakers()}
            # A number means another microphone once one more is plugged in; a camera has nothing else.
            named = {
                kind: [
                    each if each.spec == "none" else DeviceChoice(each.name, each.name) for each in choices
                ]
                for kind, choices in sound.items()
            }
            return {"camera": backend.cameras(), **named}

        # Beside the settings, which are there at once: looking for devices may take seconds.
        self._background.run("find devices", find, self.page.offer, self._unfound)

    @Slot(object)
    def _change(self, changes: Mapping[str, Value]) -> None:
        backend, by = self._backend, self._by
        self._background.run(
            "change settings",
            lambda: backend.change_settings(changes, by),
            self._changed,
            self._failed,
        )

    def _changed(self, sheet: SettingsSheet) -> None:
        self.page.show_saved(sheet)
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, EnvironmentFault):
            _log.error("the settings could not be shown or changed", exc_info=error)
        self.page.show_failure(error)

    def _unfound(self, error: Exception) -> None:
        _log.error("no devices could be offered", exc_info=error)
