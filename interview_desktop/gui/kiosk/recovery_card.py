"""The card that hangs beside a kiosk: what staff do when something goes wrong, as a PDF of one page.

In words for people who know nothing of computers, in letters that are read from a metre away. What the screen says stands
there as the screen says it, taken from the same translations.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QIODevice,
    QLoggingCategory,
    QMarginsF,
    QRectF,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QApplication

from interview_desktop.core.errors import BugError, EnvironmentFault, SettingsError
from interview_desktop.files import whole
from interview_desktop.gui.dress import dress
from interview_desktop.gui.languages import LANGUAGES, SYSTEM
from interview_desktop.gui.theme import Theme

translate = QCoreApplication.translate

PAPERS = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
"""What it can be printed on."""
_MARGIN_MM = 10.0
_DOTS_A_MM = 300 / 25.4
_PIXELS_A_POINT = 96 / 72
"""A pixel of a style sheet is the 96th part of an inch on every device."""
_LARGEST, _SMALLEST = 19.0, 14.0
"""Points of its letters; as large as the page allows. Below the smallest nobody reads it from a metre away."""
_STEP = 0.25
_LINE_MM = 10.0
"""Height of a line to write on."""


def write_card(file: Path, language: str, paper: str, blanks: Mapping[str, str]) -> None:
    """Write the card.

    Args:
        file: of the PDF; nothing may have that name.
        language: code of one of the window's languages, or `languages.SYSTEM`.
        paper: one of `PAPERS`.
        blanks: what stands on the lines "telephone" and "room"; empty leaves a line to write on.

    Raises:
        SettingsError: the window does not speak that language.
        NameTaken: there is a file of that name.
        EnvironmentFault: it cannot be written.
    """
    if language != SYSTEM and language not in LANGUAGES:
        raise SettingsError(f"The card is not there in {language!r}", f"Choose one of {', '.join(LANGUAGES)}")
    # It is drawn without a screen, so that it can be made over a network connection too.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Qt tells on the terminal of each letter that it looks for in another typeface, as it should in Hindi and Arabic.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    application = QApplication.instance() or QApplication(["interview-desktop"])
    assert isinstance(application, QApplication)
    theme = dress(application, "light", language=language)
    try:
        whole.write_new(file, draw(theme, PAPERS[paper], blanks))
    except OSError as error:
        raise EnvironmentFault(
            f"The card cannot be written to {file}: {error.strerror}", "Name another folder"
        ) from error


def draw(theme: Theme, paper: QPageSize.PageSizeId, blanks: Mapping[str, str]) -> bytes:
    """The card as a PDF, in the language that the application speaks now.

    Args:
        theme: its letters and colours.
        paper: size of the page.
        blanks: as `write_card` takes them.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(translate("RecoveryCard", "When something goes wrong"))
    writer.setResolution(round(_DOTS_A_MM * 25.4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(QPageSize(paper), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    painter = QPainter(writer)
    try:
        page = QRectF(0, 0, writer.width(), writer.height())
        foot = _foot(painter, theme, page, blanks)
        _draw_advice(painter, theme, page.adjusted(0, 0, 0, -foot))
    finally:
        painter.end()
    return bytes(buffer.data().data())


def advice() -> Iterator[tuple[str, str]]:
    """What staff see, and what they do about it."""
    again = translate("Interrupted", "Continue this interview")
    yield (
        translate("RecoveryCard", "The candidate needs help"),
        translate(
            "RecoveryCard",
            "Hold the keys Ctrl and Shift, press Q, and type the staff PIN. A window opens: “{0}” stops the clock, “{1}” starts "
            "it again. Afterwards switch the computer off and on: then it is locked again.",
        ).format(translate("Watch", "Pause"), translate("Watch", "Go on")),
    )
    yield (
        translate("RecoveryCard", "The microphone is not heard"),
        translate(
            "RecoveryCard",
            "Press the key on the microphone once. Pull its plug out and push it in again. The interview waits and goes on by "
            "itself.",
        ),
    )
    yield (
        translate("RecoveryCard", "The candidate's picture is gone"),
        translate(
            "RecoveryCard",
            "Let the candidate speak on: the sound is still recorded. Push the plug of the camera in again.",
        ),
    )
    yield (
        translate("RecoveryCard", "The screen is black, or nothing moves"),
        translate("RecoveryCard", "Wait for one minute. The program starts again by itself."),
    )
    yield (
        translate("RecoveryCard", "It stays black, or the power was cut"),
        translate(
            "RecoveryCard",
            "Hold the computer's power key until everything is off. Count to ten and switch it on. Press “{0}” when it asks.",
        ).format(again),
    )
    yield (
        translate("RecoveryCard", "“{0}”").format(translate("Stopped", "The kiosk has stopped")),
        translate("RecoveryCard", "Press “{0}”. If it comes back, call.").format(
            translate("Stopped", "Start the kiosk again")
        ),
    )
    yield (
        translate("RecoveryCard", "Anything else"),
        translate(
            "RecoveryCard",
            "Leave everything as it is, and call. Read out what the screen says, and the time.",
        ),
    )


def _draw_advice(painter: QPainter, theme: Theme, space: QRectF) -> None:
    """In letters as large as the space allows."""
    points = _LARGEST
    while points >= _SMALLEST:
        document = _advice_document(theme, points, space, painter)
        if document.size().height() <= space.height():
            _draw(painter, document, theme)
            return
        points -= _STEP
    raise BugError("the advice of the card does not fit its page")


def _advice_document(theme: Theme, points: float, space: QRectF, painter: QPainter) -> QTextDocument:
    colors = theme.colors
    above = f"{points * _PIXELS_A_POINT * 0.5:.0f}px"
    between = f"{points * _PIXELS_A_POINT * 0.8:.0f}px"
    cell = f"border-top:2px solid {colors.line}; padding-top:{above}; padding-bottom:{above}; padding-right:{between}"
    title = translate("RecoveryCard", "When something goes wrong")
    lead = translate("RecoveryCard", "Stay calm: what was recorded is kept.")
    head = (
        f'<p style="font-size:{points * 1.7}pt; font-weight:700; margin:0">{escape(title)}</p>'
        f'<p style="font-size:{points}pt; color:{colors.accent}; margin-top:{above}; margin-bottom:{above}">{escape(lead)}</p>'
    )
    rows = "".join(
        f'<tr><td width="31%" style="{cell}"><b>{escape(seen)}</b></td><td style="{cell}">{escape(done)}</td></tr>'
        for seen, done in advice()
    )
    return _document(
        theme,
        points,
        space,
        painter,
        f'{head}<table width="100%" cellspacing="0" style="border-collapse:collapse">{rows}</table>',
    )


def _document(theme: Theme, points: float, space: QRectF, painter: QPainter, body: str) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(painter.device())
    document.setDocumentMargin(0)
    font = QFont(theme.family)
    font.setPointSizeF(points)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setTextDirection(QApplication.layoutDirection())
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    document.setDefaultTextOption(option)
    direction = "rtl" if QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else "ltr"
    document.setHtml(f'<div dir="{direction}">{body}</div>')
    document.setPageSize(QSizeF(space.width(), -1))
    return document


def _draw(painter: QPainter, document: QTextDocument, theme: Theme) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor(theme.colors.ink))
    document.documentLayout().draw(painter, context)


def _foot(painter: QPainter, theme: Theme, page: QRectF, blanks: Mapping[str, str]) -> float:
    """Draw the lines to write on at the foot of the page; returns their height with the space above them."""
    lines = (
        (translate("RecoveryCard", "Telephone"), blanks.get("telephone", "")),
        (translate("RecoveryCard", "Room"), blanks.get("room", "")),
    )
    millimetre = _DOTS_A_MM
    inside, line = 4 * millimetre, _LINE_MM * millimetre
    height = len(lines) * line + 2 * inside
    box = QRectF(page.left(), page.bottom() - height, page.width(), height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colors.accent_soft))
    painter.drawRoundedRect(box, 3 * millimetre, 3 * millimetre)
    font = QFont(theme.family)
    font.setPointSizeF(_LARGEST)
    font.setBold(True)
    painter.setFont(font)
    wide = max(painter.fontMetrics().horizontalAdvance(name) for name, _ in lines) + 6 * millimetre
    right = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for number, (name, filled) in enumerate(lines):
        row = QRectF(box.left() + inside, box.top() + inside + number * line, box.width() - 2 * inside, line)
        names = QRectF(row.right() - wide if right else row.left(), row.top(), wide, line)
        rest = row.adjusted(0, 0, -wide, 0) if right else row.adjusted(wide, 0, 0, 0)
        painter.setPen(QColor(theme.colors.ink))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignAbsolute | side
        painter.drawText(names, flags, name)
        if filled:
            painter.drawText(
                rest,
                flags,
                painter.fontMetrics().elidedText(filled, Qt.TextElideMode.ElideRight, int(rest.width())),
            )
        else:
            painter.setPen(QPen(QColor(theme.colors.control), 0.4 * millimetre))
            painter.drawLine(rest.bottomLeft(), rest.bottomRight())
    return height + 2 * millimetre
