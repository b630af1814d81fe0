"""One control for each kind of setting, and what stands below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLabel, QLineEdit, QSpinBox, QWidget

from interview_desktop.app.configuring import Holder, Kind, Setting
from interview_desktop.app.settings_file import Value
from interview_desktop.gui.parts import label
from interview_desktop.gui.proctor.setting_words import choice_words, empty_words, label_of, number_words
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.values import DeviceChoice

translate = QCoreApplication.translate
DEVICES = ("camera", "microphone", "speaker")


class _NumberBox(QDoubleSpinBox):
    """Shows no decimals where there are none."""

    def textFromValue(self, value: float) -> str:
        """As the window's language writes it."""
        return self.locale().toString(
            value, "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value
        )


class SettingField(QObject):
    """A setting with its label, its control, and a line that says what else there is to know of it."""

    def __init__(self, theme: Theme, setting: Setting, changed: Callable[[], None], parent: QObject) -> None:
        """Build the control.

        Args:
            theme: the look.
            setting: as it holds now.
            changed: called whenever the person changes the value.
            parent: owns this; the widgets belong to whatever layout they are put into.
        """
        super().__init__(parent)
        self.setting = setting
        self.name = label(label_of(setting.name), "field")
        self.control, self._read = _build(setting, changed, theme.px(10))
        self.control.setAccessibleName(label_of(setting.name))
        self.control.setEnabled(setting.holder is Holder.NOBODY)
        where = translate("Settings", "{0} in the file, {1} in the environment")
        self.control.setToolTip(where.format(setting.name, setting.variable))
        self.control.setAccessibleDescription(self.control.toolTip())
        self.control.installEventFilter(self)
        self.name.setBuddy(self.control)
        self.told: QLabel = label(self._told(), "caption")
        if not self.told.text():
            self.told.hide()

    @property
    def value(self) -> Value:
        """What the control says."""
        return self._read()

    @property
    def changed(self) -> bool:
        """Whether it says something else than what holds now."""
        return self.value != self.setting.value

    def offer(self, devices: Sequence[DeviceChoice]) -> None:
        """Offer the devices that are there; what is chosen stays chosen."""
        control = self.control
        if isinstance(control, QComboBox):
            before = self.value
            control.blockSignals(True)
            for device in devices:
                if control.findData(device.spec) < 0:
                    control.addItem(device.name, device.spec)
                else:
                    control.setItemText(control.findData(device.spec), device.name)
            control.setCurrentIndex(control.findData(before))
            control.blockSignals(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever scrolls the page with the wheel changes no setting that happens to lie under the pointer."""
        if event.type() is QEvent.Type.Wheel and not self.control.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _told(self) -> str:
        setting = self.setting
        match setting.holder:
            case Holder.ENVIRONMENT:
                return translate("Settings", "The environment variable {0} decides.").format(setting.variable)
            case Holder.DOTENV:
                return translate("Settings", "{0} in the file .env decides.").format(setting.variable)
            case Holder.COMMAND_LINE:
                return translate("Settings", "The command that started the program decides.")
            case Holder.ANOTHER:
                return translate("Settings", "The setting {0} decides.").format(setting.other)
            case Holder.NOBODY:
                return translate("Settings", "From the next start on.") if setting.restart else ""


def _build(setting: Setting, changed: Callable[[], None], space: int) -> tuple[QWidget, Callable[[], Value]]:
    """The control, and what reads it."""
    if setting.name in DEVICES:
        return _devices(setting, changed)
    match setting.kind:
        case Kind.SWITCH:
            box = QCheckBox(translate("Settings", "Yes"))
            box.setChecked(bool(setting.value))
            box.toggled.connect(changed)
            return box, box.isChecked
        case Kind.CHOICE:
            combo = QComboBox()
            for choice in setting.choices:
                words = choice_words(setting.name, choice)
                unready = translate("Settings", "{0} (not ready: see doctor)").format(words)
                combo.addItem(unready if choice in setting.unready else words, choice)
            combo.setCurrentIndex(combo.findData(setting.value))
            combo.setMinimumContentsLength(16)
            combo.currentIndexChanged.connect(changed)
            return combo, lambda: str(combo.currentData())
        case Kind.NUMBER:
            return _number(setting, changed, space)
        case Kind.TEXT:
            line = QLineEdit(str(setting.value))
            line.setPlaceholderText(empty_words(setting.name))
            line.setMaxLength(500)
            line.textChanged.connect(changed)
            return line, lambda: line.text().strip()


def _number(setting: Setting, changed: Callable[[], None], space: int) -> tuple[QWidget, Callable[[], Value]]:
    before, _, after = number_words(setting.name).partition("{0}")
    if setting.whole:
        whole = QSpinBox()
        whole.setRange(ceil(setting.low), int(setting.high))
        whole.setSingleStep(25 if setting.high >= 200 else 1)
        whole.setValue(int(setting.value))
        whole.valueChanged.connect(changed)
        spin: QSpinBox | QDoubleSpinBox = whole
    else:
        broken = _NumberBox()
        fine = setting.high <= 60
        broken.setDecimals(2 if setting.high <= 2 else 1)
        broken.setRange(setting.low, setting.high)
        broken.setSingleStep(0.1 if setting.high <= 2 else 0.5 if fine else 10)
        broken.setValue(float(setting.value))
        broken.valueChanged.connect(changed)
        spin = broken
    spin.setPrefix(before)
    spin.setSuffix(after)
    spin.lineEdit().setTextMargins(space, 0, space, 0)
    spin.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return spin, spin.value


def _devices(setting: Setting, changed: Callable[[], None]) -> tuple[QWidget, Callable[[], Value]]:
    """A device is one of those that are there, or whatever the file names: an address, a file, something unplugged."""
    combo = QComboBox()
    words = empty_words(setting.name)
    if words:
        combo.addItem(words, "")
    if setting.value or not words:
        combo.addItem(str(setting.value), setting.value)
    combo.setCurrentIndex(combo.findData(setting.value))
    combo.setMinimumContentsLength(16)
    combo.currentIndexChanged.connect(changed)
    return combo, lambda: str(combo.currentData())
