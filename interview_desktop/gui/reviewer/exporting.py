"""Takes things out of the program for a reviewer: asks where to, and writes them on a background thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from interview_desktop.core.errors import BugError

if TYPE_CHECKING:  # it brings the database with it, and the window is to be there before that
    from interview_desktop.app.review.desk import Reviewer
    from interview_desktop.app.review.view import Opinions, Review

translate = QCoreApplication.translate
_ENDINGS = {"pdf": "pdf", "json": "json", "srt": "srt", "vtt": "vtt", "clip": "mp4"}


def ask_path(parent: QWidget, review: Review, form: str, number: int) -> Path | None:
    """Where something is to be written to; None when the person has changed their mind."""
    ending = _ENDINGS[form]
    part = f"_answer_{number}" if form == "clip" else ""
    name = f"interview_{review.number}{part}.{ending}"
    chosen, _ = QFileDialog.getSaveFileName(
        parent, translate("Review", "Export"), str(Path.home() / name), f"*.{ending}"
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(f".{ending}")


def write_export(
    reviewer: Reviewer, review: Review, opinions: Opinions, form: str, number: int, family: str, target: Path
) -> Path:
    """Write one of the forms; for background threads. What is there under that name is replaced when it is whole.

    Args:
        reviewer: whose deed it is; the audit log says so.
        review: what is written of.
        opinions: what the reviewer may see.
        form: "pdf", "json", "srt", "vtt" or "clip".
        number: of the answer that a clip is made of.
        family: font of a report.
        target: the file.

    Raises:
        EnvironmentFault: it cannot be made or written.
    """
    from interview_desktop.app.review.export import replacing, review_json, review_subtitles

    with replacing(target) as unfinished:
        match form:
            case "pdf":
                from interview_desktop.gui.reviewer.report import write_pdf

                write_pdf(review, opinions, family, unfinished)
            case "json":
                unfinished.write_text(review_json(review, opinions), encoding="utf-8")
            case "srt" | "vtt":
                unfinished.write_text(review_subtitles(review, form), encoding="utf-8")
            case "clip":
                from interview_desktop.recording.finishing.clip import cut_clip

                answer = review.answer(number)
                if answer is None:
                    raise BugError("a clip of no answer is wanted")
                cut_clip(reviewer.media(review.id), unfinished, answer.asked_at, answer.end)
            case _:
                raise BugError(f"there is no form {form}")
        # Written, and not under its name yet: the log tells no export that failed, and what it cannot take is not exported.
        reviewer.exports(review.id, form)
    return target
