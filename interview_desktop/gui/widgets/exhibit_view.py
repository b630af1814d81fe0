"""What a question shows beside its words: lines of code in a fixed width, or a picture."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QPoint, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QKeyEvent, QPainter, QPaintEvent, QPixmap, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from interview_desktop.gui.theme import Theme
from interview_desktop.gui.view import Exhibit

translate = QCoreApplication.translate
_LARGEST_SIDE = 2048
"""Points across or down at which pictures are kept: more than any screen shows of one."""
_MOVING = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


def decoded(data: bytes) -> QImage:
    """A PNG or JPEG, no larger than is ever shown; may be called on any thread. An empty one when it is neither."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > _LARGEST_SIDE:
        reader.setScaledSize(size.scaled(_LARGEST_SIDE, _LARGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class ExhibitView(QWidget):
    """Hidden while the question shows nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = CodePane()
        self.picture = PictureView(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space["small"])
        for each in (self.code, self.picture):
            column.addWidget(each, 1)
            each.hide()
        self._pictures: Mapping[str, QImage] = {}
        self.hide()

    def keep(self, pictures: Mapping[str, QImage]) -> None:
        """Take the pictures of an interview, by name, in place of those of another."""
        self._pictures = pictures

    def show_exhibit(self, exhibit: Exhibit | None) -> None:
        """Show what belongs to a question; None shows nothing."""
        code = exhibit.code if exhibit else ""
        picture = self._pictures.get(exhibit.image) if exhibit and exhibit.image else None
        self.code.show_code(code)
        self.picture.show_picture(picture, exhibit.image_text if exhibit else "")
        self.setVisible(bool(code) or picture is not None)


class CodePane(QPlainTextEdit):
    """Read, scrolled and copied from by keyboard; every other key is the screen's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "code")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setAccessibleName(translate("Interview", "The code that the question is about"))
        # Code reads from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self.document().setDefaultTextOption(option)

    def show_code(self, code: str) -> None:
        """Show it from its beginning; where it is shown already, it stays scrolled as it is."""
        if code != self.toPlainText():
            self.setPlainText(code)
        self.setVisible(bool(code))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, select and copy; Space and Enter keep what they mean for the answer."""
        if event.key() in _MOVING or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()


class PictureView(QWidget):
    """As large as its space allows, never larger than it is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QImage | None = None
        self._scaled = QPixmap()
        self.setMinimumHeight(theme.px(150))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # Whoever hears the screen comes by it, and hears what is to be seen.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_picture(self, picture: QImage | None, described: str) -> None:
        """Show a picture with the description of it; None shows nothing."""
        if picture is not self._picture:
            self._picture, self._scaled = picture, QPixmap()
            self.update()
        self.setAccessibleName(translate("Interview", "Picture: {0}").format(described) if described else "")
        self.setToolTip(described)
        self.setVisible(picture is not None)

    @property
    def shown_size(self) -> QSize:
        """Of the picture as it is drawn, in the widget's own points."""
        if self._picture is None or self._picture.isNull():
            return QSize()
        whole = self._picture.size()
        fitting = whole.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return whole if fitting.width() > whole.width() else fitting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle."""
        wanted = self.shown_size
        if self._picture is None or wanted.isEmpty():
            return
        ratio = self.devicePixelRatioF()
        if self._scaled.deviceIndependentSize().toSize() != wanted:
            smooth = self._picture.scaled(
                wanted * ratio,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._scaled = QPixmap.fromImage(smooth)
            self._scaled.setDevicePixelRatio(ratio)
        painter = QPainter(self)
        painter.drawPixmap(
            QPoint((self.width() - wanted.width()) // 2, (self.height() - wanted.height()) // 2), self._scaled
        )
        painter.end()
