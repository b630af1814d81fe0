"""What is recorded and why, and the candidate's agreement to it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QIODevice, QSaveFile, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from interview_desktop.core.consent import Consent, ConsentMethod
from interview_desktop.core.errors import BugError
from interview_desktop.gui.parts import Banner, Page, arrange, button, card, is_narrow, label, leads_out
from interview_desktop.gui.theme import Theme

if TYPE_CHECKING:  # it brings the settings with it, and the window is to be there before them
    from interview_desktop.app.holding.notice import ConsentChoice, ConsentNotice

translate = QCoreApplication.translate


class _Words(QLabel):
    """Words of a check box, which does not wrap its own: long ones would be cut off, or push the notice aside."""

    def __init__(self, text: str, box: QCheckBox) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setBuddy(box)
        self._box = box

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words is one on the box."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._box.click()


class ConsentScreen(Page):
    """Notice above, separate choices below. Nothing is ticked beforehand."""

    agreed = Signal()
    refused = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            translate("Consent", "Before we begin"),
            translate(
                "Consent",
                "Please read what happens in this interview. No device is on yet. Each choice stands by itself.",
            ),
            parent,
        )
        self._notice: ConsentNotice | None = None
        self.boxes: list[tuple[ConsentChoice, QCheckBox]] = []
        self._contents: QWidget | None = None
        self.banner = Banner(theme, "danger")
        self.refuse = button(translate("Consent", "Back"), "quiet")
        self.refuse.clicked.connect(self.refused)
        self.agree = button(translate("Consent", "I agree, continue"), "primary")
        self.primary = self.agree
        self.agree.clicked.connect(self.agreed)
        self.save_button = leads_out(button(translate("Consent", "Save a copy …"), "quiet"))
        self.save_button.clicked.connect(self._save)
        self.buttons.addWidget(self.save_button)
        self.buttons.addWidget(self.refuse)
        self.buttons.addWidget(self.agree)

    def show_notice(self, notice: ConsentNotice) -> None:
        """Show a notice, with no choice made."""
        self._notice = notice
        self.boxes = []
        if self._contents is not None:
            self.body.removeWidget(self._contents)
            self._contents.deleteLater()
        self._contents = QWidget()
        column = QVBoxLayout(self._contents)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.space["medium"])
        # Side by side, so that no choice is below the edge of the window while another is made.
        row = QHBoxLayout()
        row.setSpacing(self.theme.space["medium"])
        self.columns[1:] = [row]
        arrange([row], narrow=is_narrow(self, self.theme))
        row.addWidget(self._sections(notice), 1)
        row.addWidget(self._choices(notice), 1)
        column.addLayout(row)
        column.addWidget(self.banner)
        column.addStretch(1)
        self.banner.say("")
        self.body.addWidget(self._contents)
        self._refresh()

    def show_problem(self, what: str, remedy: str) -> None:
        """The consent could not be kept."""
        self.banner.say(what, remedy, "danger")
        self._refresh()

    def show_again(self) -> None:
        """The candidate comes back, to the choices they made."""
        self._refresh()

    def show_busy(self) -> None:
        """The consent is being kept."""
        self.agree.setEnabled(False)

    def consent(self, now: datetime) -> Consent:
        """What the candidate agreed to on this screen, at `now` (UTC)."""
        if self._notice is None:
            raise BugError("a consent was asked for before there was a notice")
        ticked = [choice for choice, box in self.boxes if box.isChecked()]
        return Consent(
            items=frozenset(choice.item for choice in ticked),
            version=self._notice.version,
            given_at=now.isoformat(timespec="seconds").replace("+00:00", "Z"),
            method=ConsentMethod.ON_SCREEN,
            services=frozenset(choice.service for choice in ticked if choice.service),
            responsible=self._notice.responsible,
        )

    def _save(self) -> None:
        """Write the notice where the candidate says, as text."""
        from interview_desktop.app.holding.notice import notice_text

        if self._notice is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self,
            translate("Consent", "Save a copy of this notice"),
            "notice.txt",
            translate("Consent", "Text (*.txt)"),
        )
        if not name:
            return
        file = QSaveFile(name)
        text = notice_text(self._notice, translate).encode()
        # It is there whole or not at all.
        if file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(text) == len(text) and file.commit():
            self.banner.say(translate("Consent", "The copy is saved."), name, "info")
        else:
            self.banner.say(
                translate("Consent", "The copy could not be saved."),
                translate("Consent", "Choose another folder, or ask for one on paper."),
                "danger",
            )

    def first_control(self) -> QWidget | None:
        """The first choice."""
        return self.boxes[0][1] if self.boxes else self.refuse

    def _sections(self, notice: ConsentNotice) -> QWidget:
        frame, inside = card(self.theme)
        inside.setSpacing(self.theme.space["tight"])
        for index, section in enumerate(notice.sections):
            if index:
                inside.addSpacing(self.theme.space["small"])
            inside.addWidget(label(section.heading, "field"))
            inside.addWidget(label(section.text, "muted"))
        inside.addStretch(1)
        return frame

    def _choices(self, notice: ConsentNotice) -> QWidget:
        frame, inside = card(self.theme)
        inside.addWidget(label(translate("Consent", "I agree that this program may"), "section"))
        for choice in notice.choices:
            box = QCheckBox()
            box.setAccessibleName(choice.label)
            explained = choice.explanation
            if choice.required:
                explained = translate("Consent", "Needed for the interview. {0}").format(explained)
            box.setAccessibleDescription(explained)
            box.toggled.connect(self._refresh)
            words = _Words(choice.label, box)
            pair = QGridLayout()
            pair.setHorizontalSpacing(self.theme.space["small"])
            pair.setVerticalSpacing(6)
            pair.setColumnStretch(1, 1)
            pair.addWidget(box, 0, 0)
            pair.addWidget(words, 0, 1)
            pair.addWidget(label(explained, "caption"), 1, 1)
            inside.addLayout(pair)
            inside.addSpacing(self.theme.space["small"])
            self.boxes.append((choice, box))
        inside.addStretch(1)
        return frame

    def _refresh(self) -> None:
        missing = [choice for choice, box in self.boxes if choice.required and not box.isChecked()]
        self.agree.setEnabled(not missing)
        self.footer_words.setText(
            translate("Consent", "Tick what is needed for the interview to go on.") if missing else ""
        )
