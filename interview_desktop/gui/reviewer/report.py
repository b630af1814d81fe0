"""The report on one interview as a PDF: questions, answers, marks with their spread, scores with what they are worth."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from interview_desktop.core.rendering import clock_time
from interview_desktop.core.scoring import Score
from interview_desktop.gui.reviewer.words import (
    criterion_name,
    measure_name,
    no_answer,
    no_words,
    typed_words,
)
from interview_desktop.gui.told import told

if TYPE_CHECKING:  # it brings the database with it, and the window is to be there before that
    from interview_desktop.app.review.view import Opinions, Review, ReviewedAnswer

translate = QCoreApplication.translate
_MARGIN = 18.0
_DPI = 144
_STYLE = """
body { font-size: 10pt; color: #1A2226; }
h1 { font-size: 18pt; } h2 { font-size: 12pt; } p { line-height: 130%; }
.muted { color: #505A60; } td { padding: 3px 14px 3px 0; }
"""


def write_pdf(review: Review, opinions: Opinions, family: str, target: Path) -> None:
    """Write the report; for any thread.

    Args:
        review: as the reviewer may see it.
        opinions: what the reviewer may see.
        family: of the font.
        target: the file.

    Raises:
        OSError: it cannot be written.
    """
    # Qt tells a file that cannot be written to the terminal, and nobody else.
    target.touch()
    writer = QPdfWriter(str(target))
    writer.setTitle(_title(review))
    writer.setCreator("Interview Desktop")
    writer.setResolution(_DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )
    document = QTextDocument()
    document.setDefaultFont(QFont(family))
    document.setDefaultStyleSheet(_STYLE)
    document.documentLayout().setPaintDevice(writer)
    area = writer.pageLayout().paintRectPixels(_DPI).size()
    document.setPageSize(QSizeF(area))
    document.setHtml(report_html(review, opinions))
    document.print_(writer)
    if not target.is_file() or not target.stat().st_size:
        raise OSError(5, "nothing was written")


def report_html(review: Review, opinions: Opinions) -> str:
    """The report as the rich text that Qt lays out."""
    facts = [
        (translate("Report", "Candidate"), review.name or "-"),
        (translate("Report", "Questions"), review.title or "-"),
        (
            translate("Report", "Held"),
            QLocale().toString(
                QDateTime.fromSecsSinceEpoch(int(review.started.timestamp())), QLocale.FormatType.LongFormat
            )
            if review.started
            else "-",
        ),
        (translate("Report", "Length"), clock_time(review.duration)),
    ]
    rows = "".join(
        f"<tr><td class='muted'>{escape(name)}</td><td>{escape(value)}</td></tr>" for name, value in facts
    )
    parts = [f"<h1>{escape(_title(review))}</h1><table>{rows}</table>"]
    if review.warnings:
        parts.append(f"<p class='muted'>{'<br>'.join(escape(told(each)) for each in review.warnings)}</p>")
    parts += [_answer(answer, opinions) for answer in review.answers]
    if review.unanswered:
        parts.append(f"<h2>{escape(translate('Report', 'Not answered'))}</h2>")
        parts += [
            f"<p>{each.number}. {escape(each.question.text)} <i>{escape(no_answer(each))}</i></p>"
            for each in review.unanswered
        ]
    words = translate("Report", "A person decides. No program makes that decision.")
    parts.append(f"<hr><p class='muted'>{escape(words)}</p>")
    return "".join(parts)


def _title(review: Review) -> str:
    return translate("Report", "Interview {0}").format(review.number)


def _answer(answer: ReviewedAnswer, opinions: Opinions) -> str:
    said = " ".join(word.text for word in answer.words) or no_words(answer.recognition)
    when = f"{clock_time(answer.start)} - {clock_time(answer.end)}"
    parts = [
        f"<h2>{answer.number}. {escape(answer.question.text)}</h2>",
        f"<p class='muted'>{when}</p><p>{escape(said)}</p>",
    ]
    if answer.typed:
        parts += [f"<p class='muted'>{escape(typed_words(answer))}</p>", f"<pre>{escape(answer.typed)}</pre>"]
    rows: list[tuple[str, str]] = []
    for agreement in opinions.agreements:
        if agreement.number == answer.number:
            marks = ", ".join(f"{escape(who)}: {mark}" for who, mark in agreement.marks)
            told = translate("Report", "mean {0}, spread {1}").format(
                f"{agreement.mean:.1f}", agreement.spread
            )
            rows.append((criterion_name(agreement.criterion), f"{marks} ({escape(told)})"))
    rows += [
        (rating.rater, escape(rating.note))
        for rating in opinions.shown.ratings
        if rating.number == answer.number and rating.locked_at and rating.note
    ]
    for assessment in opinions.shown.assessments:
        for scored in assessment.answers:
            if scored.number == answer.number:
                rows += [(measure_name(score), escape(_value(score))) for score in scored.scores]
    for each in opinions.shown.overrides:
        if each.number == answer.number:
            told = translate("Report", "{0} beside the program's, because: {1}")
            rows.append((each.by, escape(told.format(f"{each.value:g}", each.reason))))
    if rows:
        cells = "".join(
            f"<tr><td class='muted'>{escape(name)}</td><td>{value}</td></tr>" for name, value in rows
        )
        parts.append(f"<table>{cells}</table>")
    return "".join(parts)


def _value(score: Score) -> str:
    if score.value is None:
        return translate("Report", "no score: {0}").format(score.reason)
    if score.band is None:
        told = translate("Report", "{0} of 100").format(round(score.value))
    else:
        told = translate("Report", "{0} of 100, between {1} and {2}").format(
            round(score.value), round(score.band.low), round(score.band.high)
        )
    return f"{told} ({translate('Report', 'experimental')})" if score.experimental else told
