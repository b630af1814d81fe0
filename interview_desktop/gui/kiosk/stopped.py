"""Says that a kiosk is not started again, and what staff can do. Nothing is locked while it is shown."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from interview_desktop.app.appearance import Appearance
from interview_desktop.gui.display import require_display
from interview_desktop.gui.dress import dress
from interview_desktop.gui.end_signals import EndSignals
from interview_desktop.gui.parts import Page, button, card, label
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.widgets.keyboard_focus import KeyboardFocus

translate = QCoreApplication.translate


class StoppedPage(Page):
    """What happened, what is safe, what to do."""

    def __init__(self, theme: Theme, times: int, log: Path) -> None:
        """Build it.

        Args:
            theme: the look.
            times: how often the program ended unexpectedly.
            log: where it is written why.
        """
        super().__init__(
            theme,
            translate("Stopped", "The kiosk has stopped"),
            translate("Stopped", "Please tell the person in charge. Everything that was recorded is kept."),
        )
        frame, inside = card(theme)
        inside.addWidget(label(translate("Stopped", "For staff"), "section"))
        words = translate(
            "Stopped",
            "The program ended unexpectedly {0} times in a row and is not started again by itself. The screens and keys of "
            "this machine are free.",
        )
        inside.addWidget(label(words.format(times)))
        inside.addWidget(
            label(translate("Stopped", "The reason is in the log, which holds nothing anybody said:"))
        )
        inside.addWidget(label(str(log), "code"))
        self.body.addWidget(frame)
        self.body.addStretch(1)
        self.end_button = button(translate("Stopped", "Close"))
        self.again_button = button(translate("Stopped", "Start the kiosk again"), "primary")
        self.primary = self.again_button
        self.buttons.addWidget(self.end_button)
        self.buttons.addWidget(self.again_button)

    def first_control(self) -> QWidget:
        """Another try."""
        return self.again_button


class StoppedWindow(QMainWindow):
    """The page in a window of its own."""

    def __init__(self, theme: Theme, times: int, log: Path) -> None:
        """As `StoppedPage`."""
        super().__init__()
        self.setWindowTitle(translate("Stopped", "The kiosk has stopped"))
        self.page = StoppedPage(theme, times, log)
        self.setCentralWidget(self.page)
        self.resize(theme.px(900), theme.px(560))
        # Made last, so that the ring stands above everything.
        KeyboardFocus(theme, self)
        self.page.first_control().setFocus()


def show_stopped(times: int, log: Path, appearance: Appearance) -> bool:
    """Show it until staff decide; returns whether they want another try.

    Raises:
        EnvironmentFault: there is no display.
    """
    require_display("The kiosk shows a window", "Start it on a desktop")
    application = QApplication(sys.argv[:1])
    theme = dress(application, appearance.theme, scale=appearance.scale, language=appearance.language)
    window = StoppedWindow(theme, times, log)
    page = window.page
    page.end_button.clicked.connect(lambda: application.exit(1))
    page.again_button.clicked.connect(lambda: application.exit(0))
    # A window that is closed by its frame is no wish for another try.
    application.setQuitOnLastWindowClosed(False)
    application.lastWindowClosed.connect(lambda: application.exit(1))
    signals = EndSignals()
    signals.wanted.connect(lambda: application.exit(1))
    window.show()
    try:
        return application.exec() == 0
    finally:
        signals.close()
        window.deleteLater()
