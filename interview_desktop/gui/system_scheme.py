"""The colours and the contrast that the system prefers, also when somebody changes that while a window is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from interview_desktop.gui.theme import Scheme, load_scheme


class SystemScheme(QObject):
    """Keeps one scheme as the system has it. A child of the application, which has one at most."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._hints = application.styleHints()
        self.scheme: Scheme = load_scheme(self._preferred())
        """Shared by all themes that follow the system."""
        self.changed: Callable[[], None] | None = None
        """Puts it on anew; None while the application wears something else."""
        self._hints.colorSchemeChanged.connect(self.look)
        self._hints.accessibility().contrastPreferenceChanged.connect(self.look)

    @classmethod
    def of(cls, application: QApplication) -> SystemScheme:
        """That of the application."""
        return application.findChild(cls) or cls(application)

    @Slot()
    def look(self) -> None:
        """See what the system prefers now."""
        wanted = self._preferred()
        if wanted == self.scheme.name:
            return
        self.scheme.become(load_scheme(wanted))
        if self.changed is not None:
            self.changed()

    def _preferred(self) -> str:
        """The theme that the system's settings ask for."""
        if self._hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if self._hints.colorScheme() is Qt.ColorScheme.Dark else "light"
