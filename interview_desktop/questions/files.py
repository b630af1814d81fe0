"""Question files: the one place that knows which name ending means which format."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import yaml

from interview_desktop.core.errors import QuestionFileError
from interview_desktop.core.models import Question, QuestionSet
from interview_desktop.core.sentences import sentence
from interview_desktop.files.faults import disk_fault
from interview_desktop.files.whole import write_new, write_over
from interview_desktop.questions import csv_format, json_format, text_format, yaml_format
from interview_desktop.questions.pictures import KeepPicture, PicturesBeside, TakePicture, no_pictures
from interview_desktop.questions.problems import Problems
from interview_desktop.questions.schema import SchemaReader
from interview_desktop.questions.source import read_text

_TREES = {
    ".yaml": yaml_format.read,
    ".yml": yaml_format.read,
    ".json": json_format.read,
    ".csv": csv_format.read,
}
SUFFIXES = (".txt", *_TREES)
"""Name endings that question files may have; without one a file is read as plain text."""


def load_questions(
    path: Path, *, language: str = "en", keep_picture: KeepPicture | None = None
) -> QuestionSet:
    """Read a question file.

    The same file always gives the same ids, also where it names none.

    Args:
        path: a .txt, .yaml, .yml, .json or .csv file.
        language: spoken language, BCP 47, where the file names none.
        keep_picture: keeps the pictures that its questions show; without it they are only looked at.

    Raises:
        QuestionFileError: it is missing, unreadable, too large, not text, not in its format, or holds no questions or
            wrong ones, or a picture that it names is missing or none; one sentence, with every problem by line.
    """
    suffix = path.suffix.lower()
    if suffix and suffix not in SUFFIXES:
        raise QuestionFileError(
            sentence(
                "The question file {0} has the ending {1}, which is no format of questions", path, suffix
            ),
            sentence("Use one of {0}", ", ".join(SUFFIXES)),
        )
    return parse_questions(
        read_text(path),
        name=path.name,
        suffix=suffix,
        place=str(path),
        language=language,
        take_picture=PicturesBeside(path.parent, keep_picture),
    )


def parse_questions(
    text: str,
    *,
    name: str,
    suffix: str = ".txt",
    place: str = "",
    language: str = "en",
    take_picture: TakePicture = no_pictures,
) -> QuestionSet:
    """Read the text of a question file.

    Args:
        text: what the file holds.
        name: the file's name without its folder; the author of the set when the file names none.
        suffix: the format, one of `SUFFIXES` or empty for plain text.
        place: what to call the file in an error; its name when left out.
        language: spoken language, BCP 47, where the text names none.
        take_picture: knows the pictures that it names.

    Raises:
        QuestionFileError: as `load_questions`.
    """
    problems = Problems(place or name)
    questions: QuestionSet | None = None
    if suffix in _TREES:
        tree = _TREES[suffix](text, problems)
        problems.raise_if_any()
        if tree is not None:
            questions = SchemaReader(problems, language, take_picture).read(tree, author=name)
    else:
        questions = text_format.read(text, name, problems, language)
    problems.raise_if_any()
    if questions is None or not questions.questions:
        called = place or name
        raise QuestionFileError(
            sentence("The question file {0} has no questions", called)
            if text.strip()
            else sentence("The question file {0} is empty", called),
            sentence("Write one question a line, or choose another file"),
        )
    return questions


def save_questions(questions: QuestionSet, path: Path, *, replace: bool = False) -> None:
    """Write a question file, whole or not at all.

    YAML and JSON hold everything. CSV keeps title and author on one line each; text holds only what `text_format.write` says.
    Pictures are named and not written: whoever wants them beside the file puts them there.

    Args:
        questions: the set.
        path: its name ending chooses the format.
        replace: whether a file that is there already is replaced.

    Raises:
        QuestionFileError: the name ending is no format.
        NameTaken: the file is there already.
        DataFolderError: it cannot be written.
        DiskFull: no room.
    """
    suffix = path.suffix.lower()
    if suffix == ".txt":
        text = text_format.write(questions)
    elif suffix == ".csv":
        text = csv_format.write(questions)
    elif suffix == ".json":
        text = json.dumps(_content(questions), ensure_ascii=False, indent=2) + "\n"
    elif suffix in {".yaml", ".yml"}:
        text = yaml.safe_dump(_content(questions), allow_unicode=True, sort_keys=False, width=100)
    else:
        raise QuestionFileError(
            sentence("Questions cannot be saved as {0}", path.name),
            sentence("Use a name that ends in {0}", ", ".join(SUFFIXES)),
        )
    _write(text, path, replace=replace)


def _content(questions: QuestionSet) -> dict[str, Any]:
    return {
        "id": questions.id,
        "title": questions.title,
        "language": questions.language,
        "author": questions.author,
        "questions": [_question(question) for question in questions.questions],
    }


def _question(question: Question) -> dict[str, Any]:
    """The fields of a question in plain values, without those that say nothing."""
    content = asdict(question) | {
        "timing": question.timing.named() if question.timing else None,
        "type": question.type.value,
        "subtype": question.subtype.value,
        "answer_start": question.answer_start.value,
        "anchors": {str(anchor.mark): anchor.text for anchor in question.anchors},
        "turns": {change.name: change.value for change in question.turns},
        "probes": list(question.probes),
        "glossary": list(question.glossary),
    }
    return {key: value for key, value in content.items() if value}


def _write(text: str, path: Path, *, replace: bool) -> None:
    try:
        (write_over if replace else write_new)(path, text)
    except OSError as error:
        kind = disk_fault(error)
        reason = (error.strerror or str(error)).lower()
        raise kind(
            sentence("The questions cannot be saved as {0}: {1}", path, reason),
            sentence("Choose a folder that can be written"),
        ) from error
