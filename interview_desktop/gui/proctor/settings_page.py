"""The settings that staff change in the window, and what they should know of the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.gui.parts import Banner, Page, button, card, is_narrow, label
from interview_desktop.gui.proctor.setting_fields import SettingField
from interview_desktop.gui.proctor.setting_words import kept_words, sections
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.told import fault_words
from interview_desktop.gui.values import DeviceChoice

if TYPE_CHECKING:
    from interview_desktop.app.configuring import SettingsSheet
    from interview_desktop.app.settings_file import Value

translate = QCoreApplication.translate


class SettingsPage(Page):
    """Cards of settings; nothing is kept before "Save changes" is pressed."""

    wanted = Signal(object)
    """A mapping from names of settings to their new values."""
    back = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            translate("Settings", "Settings"),
            translate("Settings", "They hold for every interview on this machine from the next one on."),
            parent,
        )
        self.fields: dict[str, SettingField] = {}
        """By the name of the setting."""
        self._cards: list[QFrame] = []
        self._devices: dict[str, Sequence[DeviceChoice]] = {}
        self._busy = False
        self.banner = Banner(theme)
        self.file = label(role="muted")
        self.body.addWidget(self.file)
        self.body.addWidget(self.banner)
        self.body.addStretch(1)
        self.back_button = button(translate("Settings", "Back"), "quiet")
        self.save_button = button(translate("Settings", "Save changes"), "primary")
        self.primary = self.save_button
        self.back_button.clicked.connect(self.back)
        self.save_button.clicked.connect(self._save)
        self.buttons.addWidget(self.back_button)
        self.buttons.addWidget(self.save_button)
        self._refresh()

    def first_control(self) -> QWidget:
        """The first setting that can be changed."""
        free = (each.control for each in self.fields.values() if each.control.isEnabled())
        return next(free, self.back_button)

    def show_sheet(self, sheet: SettingsSheet) -> None:
        """Show the settings as they hold now."""
        self._busy = False
        self.banner.say("")
        self._build(sheet)
        words = translate("Settings", "Kept in {0}; the version before stays beside it.").format(sheet.file)
        self.file.setText(words)
        self._refresh()

    def show_saved(self, sheet: SettingsSheet) -> None:
        """Changes have been kept."""
        later = any(each.changed and each.setting.restart for each in self.fields.values())
        self.show_sheet(sheet)
        self.banner.say(
            translate("Settings", "The settings are saved."),
            translate("Settings", "Some of them hold from the next start of the program on.")
            if later
            else "",
            "info",
        )
        self.first_control().setFocus()

    def show_failure(self, error: Exception) -> None:
        """The settings cannot be read, or changes cannot be kept."""
        self._busy = False
        if isinstance(error, EnvironmentFault):
            self.banner.say(*fault_words(error), "danger")
        else:
            words = translate("Settings", "The program made a mistake. The log says more.")
            self.banner.say(words, "", "danger")
        self._refresh()

    def offer(self, devices: Mapping[str, Sequence[DeviceChoice]]) -> None:
        """Offer the devices that are there, by the name of their setting."""
        self._devices = dict(devices)
        for name, found in self._devices.items():
            if name in self.fields:
                self.fields[name].offer(found)

    @property
    def changes(self) -> dict[str, Value]:
        """What was changed and is not kept."""
        return {name: field.value for name, field in self.fields.items() if field.changed}

    # --- building ----------------------------------------------------------------------------------------------

    def _build(self, sheet: SettingsSheet) -> None:
        for old in self._cards:
            self.body.removeWidget(old)
            old.deleteLater()
        for field in self.fields.values():
            field.deleteLater()
        settings = {each.name: each for each in sheet.settings}
        self.fields = {
            name: SettingField(self.theme, setting, self._refresh, self) for name, setting in settings.items()
        }
        self._cards = [
            *(self._section(heading, names) for heading, names in sections()),
            self._known(sheet),
        ]
        before = self.body.indexOf(self.banner) + 1
        for place, each in enumerate(self._cards):
            self.body.insertWidget(before + place, each)
            each.show()  # at once: what is not shown yet takes no keyboard
        self.offer(self._devices)
        for earlier, later in zip(self._order(), self._order()[1:], strict=False):
            QWidget.setTabOrder(earlier, later)

    def _order(self) -> list[QWidget]:
        """Controls in the order in which they are read."""
        names = [name for _, below in sections() for name in below]
        return [*(self.fields[name].control for name in names), self.back_button, self.save_button]

    def _section(self, heading: str, names: Sequence[str]) -> QFrame:
        frame, inside = card(self.theme)
        inside.addWidget(label(heading, "section"))
        grid = self._grid()
        row = 0
        for name in names:
            field = self.fields[name]
            if is_narrow(self, self.theme):
                grid.addWidget(field.name, row, 0, 1, 2)
                grid.addWidget(field.control, row + 1, 0, 1, 2)
                grid.addWidget(field.told, row + 2, 0, 1, 2)
            else:
                grid.addWidget(field.name, row, 0)
                grid.addWidget(field.control, row, 1)
                grid.addWidget(field.told, row + 1, 1)
            row += 3
        inside.addLayout(grid)
        return frame

    def _known(self, sheet: SettingsSheet) -> QFrame:
        """What is not changed here."""
        frame, inside = card(self.theme)
        inside.addWidget(label(translate("Settings", "Set elsewhere"), "section"))
        grid = self._grid()
        folder = str(sheet.data_folder)
        if sheet.database_elsewhere:
            folder = translate("Settings", "{0}; interviews are in another database").format(folder)
        rows = [(translate("Settings", "Data folder"), folder)]
        for rule in sheet.retention:
            least = translate("Settings", "kept at least {0} days").format(rule.least_days)
            most = translate("Settings", "deleted within {0} days").format(rule.most_days)
            told = ", ".join(
                words for words, days in ((least, rule.least_days), (most, rule.most_days)) if days
            )
            rows.append((kept_words(rule.kind), told))
        if not sheet.retention:
            rows.append(
                (
                    translate("Settings", "How long interviews are kept"),
                    translate("Settings", "Until people delete them; no rule is set."),
                )
            )
        for variable, is_set in sheet.keys:
            rows.append((variable, _key_words(is_set=is_set)))
        for row, (name, words) in enumerate(rows):
            grid.addWidget(label(name, "field"), row, 0)
            grid.addWidget(label(words), row, 1)
        inside.addLayout(grid)
        words = translate(
            "Settings", "These stand in the file, in .env, or in the environment. Keys are never shown."
        )
        inside.addWidget(label(words, "caption"))
        return frame

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.theme.space["large"])
        grid.setVerticalSpacing(self.theme.space["small"])
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        return grid

    # --- what the person does ----------------------------------------------------------------------------------

    @Slot()
    def _save(self) -> None:
        if self.changes and not self._busy:
            self._busy = True
            wanted = self.changes
            self._refresh()
            self.wanted.emit(wanted)

    @Slot()
    def _refresh(self) -> None:
        changed = bool(self.changes)
        self.save_button.setEnabled(changed and not self._busy)
        words = translate("Settings", "Back without saving") if changed else translate("Settings", "Back")
        self.back_button.setText(words)


def _key_words(*, is_set: bool) -> str:
    return translate("Settings", "set") if is_set else translate("Settings", "not set")
