"""CSV: the first line names the columns, every further one is a question.

Columns are the keys of a question, with `preparation`, `soft_limit`, `overrun`, `grace` for its timing and `anchor_1` to
`anchor_5`; `turns` has `end_silence=5; countdown=6`; probes and glossary terms stand on lines of their own within their cell. The separator is a comma, a semicolon
or a tab, as the first line has it. Lines such as `# title: ...` and `# language: de` may come before the first line.
"""

from __future__ import annotations

import csv
import io
import re

from interview_desktop.core.models import Question, QuestionSet
from interview_desktop.core.sentences import sentence
from interview_desktop.questions.nodes import Entry, Mapping, Node, Scalar, Sequence
from interview_desktop.questions.problems import Problems, suggestion
from interview_desktop.questions.schema import ALIASES, QUESTION_KEYS, TIMING_KEYS

_ANCHORS = tuple(f"anchor_{mark}" for mark in range(1, 6))
_LISTS = ("probes", "glossary")
MAX_COLUMNS = 100
COLUMNS = (*(key for key in QUESTION_KEYS if key not in {"timing", "anchors"}), *TIMING_KEYS, *_ANCHORS)
_HEAD = re.compile(r"\s*#\s*(title|language|author|id)\s*:\s*(.*?)\s*$", re.IGNORECASE)


def read(text: str, problems: Problems) -> Node | None:
    """Build the tree; None when there is no table."""
    lines = text.split("\n")
    tree = Mapping(1)
    skipped = 0
    for text_line in lines:
        if text_line.strip() and not text_line.lstrip().startswith("#"):
            break
        skipped += 1
        head = _HEAD.match(text_line)
        if head:
            tree.entries.append(Entry(head[1].lower(), skipped, Scalar(head[2], skipped)))
    if skipped == len(lines):
        return None
    rows = _rows("\n".join(lines[skipped:]), lines[skipped], skipped, problems)
    if not rows:
        return None
    columns = _columns(*rows[0], problems)
    if not columns:
        return None
    questions = Sequence(rows[0][0])
    for line, cells in rows[1:]:
        if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
            problems.add(
                line,
                sentence("{0} cells, but {1} columns", len(cells), len(columns)),
                sentence("Put texts with commas in quotes"),
            )
        if any(cell.strip() for cell in cells):
            questions.items.append(_question(line, dict(zip(columns, cells, strict=False))))
    tree.entries.append(Entry("questions", rows[0][0], questions))
    return tree


def _rows(table: str, first: str, skipped: int, problems: Problems) -> list[tuple[int, list[str]]]:
    """The rows with the line number each begins on."""
    separator = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(table, newline=""), delimiter=separator, strict=True)
    rows: list[tuple[int, list[str]]] = []
    begin = 0
    try:
        for cells in reader:
            rows.append((skipped + begin + 1, cells))
            begin = reader.line_num
    except csv.Error as error:
        problems.add(
            skipped + begin + 1, sentence("this is not CSV: {0}", error), sentence("Check the quotes")
        )
        return []
    return rows


def _columns(line: int, cells: list[str], problems: Problems) -> list[str]:
    if len(cells) > MAX_COLUMNS:
        problems.add(
            line,
            sentence("{0} columns; {1} are the most", len(cells), MAX_COLUMNS),
            sentence("Keep the columns that are used"),
        )
        return []
    names = [re.sub(r"[\s-]+", "_", cell.strip().lower()) for cell in cells]
    columns = [ALIASES.get(name, name) for name in names]
    if "text" not in columns:
        problems.add(
            line,
            sentence('no column is named "text"'),
            sentence("Name the columns in the first line, for example: text,type,subtype"),
        )
        return columns
    for column in sorted(set(columns)):
        if column not in COLUMNS and column:
            problems.add(line, sentence('unknown column "{0}"', column[:40]), suggestion(column, COLUMNS))
        elif columns.count(column) > 1 and column:
            problems.add(
                line, sentence('the column "{0}" is there twice', column), sentence("Leave one of them out")
            )
    return columns


def _question(line: int, cells: dict[str, str]) -> Mapping:
    question = Mapping(line, [Entry("text", line, Scalar(cells.get("text", ""), line))])
    timing, anchors = Mapping(line), Mapping(line)
    for column, cell in cells.items():
        if column == "text" or not cell.strip() or column not in COLUMNS:
            continue
        if column in TIMING_KEYS:
            timing.entries.append(Entry(column, line, Scalar(_number(cell), line)))
        elif column == "turns":
            pairs = [part.partition("=") for part in cell.split(";") if part.strip()]
            changes = [Entry(key.strip(), line, Scalar(_number(value), line)) for key, _, value in pairs]
            question.entries.append(Entry(column, line, Mapping(line, changes)))
        elif column in _ANCHORS:
            anchors.entries.append(Entry(column[-1], line, Scalar(cell, line)))
        elif column in _LISTS:
            items: list[Node] = [Scalar(part, line) for part in cell.split("\n")]
            question.entries.append(Entry(column, line, Sequence(line, items)))
        else:
            question.entries.append(Entry(column, line, Scalar(cell, line)))
    for key, group in (("timing", timing), ("anchors", anchors)):
        if group.entries:
            question.entries.append(Entry(key, line, group))
    return question


def _number(cell: str) -> float | str:
    """The number in a cell, with a decimal comma too; the cell itself when there is none."""
    try:
        return float(cell.strip().replace(",", "."))
    except ValueError:
        return cell


def write(questions: QuestionSet) -> str:
    """Write a set as CSV, with only the columns that are used."""
    rows = [_cells(question) for question in questions.questions]
    used = [column for column in COLUMNS if column == "text" or any(row.get(column) for row in rows)]
    table = io.StringIO(newline="")
    for key in ("id", "title", "language", "author"):
        value = " ".join(str(getattr(questions, key)).split())
        table.write(f"# {key}: {value}\n")
    writer = csv.DictWriter(table, used, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return table.getvalue()


def _cells(question: Question) -> dict[str, str]:
    cells = {
        "id": question.id,
        "text": question.text,
        "type": question.type.value,
        "subtype": question.subtype.value,
        "competency": question.competency,
        "answer_start": question.answer_start.value,
        "probes": "\n".join(question.probes),
        "glossary": "\n".join(question.glossary),
        "expected_focus": question.expected_focus,
        "tips": question.tips,
        "author": question.author,
        "code": question.code,
        "image": question.image,
        "image_text": question.image_text,
        "turns": "; ".join(f"{change.name}={change.value!r}" for change in question.turns),
    }
    if question.timing:
        cells |= {name: repr(seconds) for name, seconds in question.timing.named().items()}
    return cells | {f"anchor_{anchor.mark}": anchor.text for anchor in question.anchors}
