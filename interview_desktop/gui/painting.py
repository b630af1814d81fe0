"""Paints the window's styles where nobody sees it, so that a packaged program can say whether all of it is there."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QApplication, QLabel

from interview_desktop.core.errors import BugError


def paint_unseen() -> str:
    """Load fonts, icons and style sheet, paint a text, and load the player's libraries; say what was found.

    Makes the one application object of this process, for a screen that does not exist.

    Raises:
        BugError: nothing is on the picture, or no video could be played.
    """
    from PySide6.QtGui import QImageReader
    from PySide6.QtMultimedia import QMediaFormat

    from interview_desktop.gui.dress import dress

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication.instance() or QApplication(["interview-desktop"])
    assert isinstance(application, QApplication)
    theme = dress(application)
    label = QLabel("Interview")
    label.resize(200, 60)
    picture = label.grab().toImage()
    shades = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    if len(shades) < 3:
        raise BugError("a label was painted and nothing is to be seen")
    if b"svg" not in [bytes(each.data()) for each in QImageReader.supportedImageFormats()]:
        raise BugError("icons cannot be shown: the library of SVG pictures is missing")
    codecs = QMediaFormat().supportedVideoCodecs(QMediaFormat.ConversionMode.Decode)
    if not codecs:
        raise BugError("videos cannot be played: the player's library is missing")
    return f"{theme.family}, {len(codecs)} kinds of video"
