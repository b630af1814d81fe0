"""The one description of a structured question file: which keys there are, and what each may hold.

YAML, JSON and CSV give the same tree of values with line numbers; this reads it. A file is a list of questions, or a
mapping with `questions` and optionally `id`, `title`, `language`, `author`, and `timing` and `answer_start` for every
question that has none of its own. Where a `timing` names only some limits, the others are those of the file, then of the
interview. A question is a text, or a mapping of the keys in `QUESTION_KEYS`.
"""

from __future__ import annotations

from dataclasses import fields, replace

from interview_desktop.core.errors import QuestionFileError
from interview_desktop.core.models import (
    AnswerStart,
    Question,
    QuestionSet,
    QuestionType,
    Subtype,
    TimingChange,
)
from interview_desktop.core.sentences import sentence
from interview_desktop.core.turn_settings import TURN_LIMITS, TURN_NAMES, TurnChange, TurnSettings
from interview_desktop.questions import rules
from interview_desktop.questions.nodes import Entry, Mapping, Node, Scalar, Sequence, kind_of
from interview_desktop.questions.pictures import TakePicture, no_pictures
from interview_desktop.questions.problems import Problems
from interview_desktop.questions.values import Values

SET_KEYS = ("id", "title", "language", "author", "timing", "answer_start", "questions")
QUESTION_KEYS = tuple(field.name for field in fields(Question))
TIMING_KEYS = tuple(field.name for field in fields(TimingChange))
ALIASES = {
    "question": "text",
    "question_text": "text",
    "question_type": "type",
    "question_id": "id",
    "probe": "probes",
}
"""Other names for keys of a question: those the `local` interface gives out, and `probe` where there is only one."""


class SchemaReader:
    """Reads the tree of one file; what is wrong goes to its problems."""

    def __init__(
        self, problems: Problems, language: str = "en", take_picture: TakePicture = no_pictures
    ) -> None:
        """Keep where problems go, the spoken language where the file names none, and who knows pictures."""
        self._problems = problems
        self._take_picture = take_picture
        self._values = Values(problems)
        self._language = language

    def read(self, root: Node, author: str) -> QuestionSet:
        """Read a whole file.

        Args:
            root: the tree.
            author: author of the set when the file names none.

        Returns:
            The set; it is good only if no problem was added.
        """
        if isinstance(root, Sequence):
            root = Mapping(root.line, [Entry("questions", root.line, root)])
        if not isinstance(root, Mapping):
            self._problems.add(
                root.line,
                sentence("{0} where questions are expected", kind_of(root)),
                sentence("Write a list of questions"),
            )
            return QuestionSet("", ())
        values = self._values.keys(root, SET_KEYS)
        timing = self._timing(values["timing"], TimingChange()) if "timing" in values else None
        start = self._values.choice(values.get("answer_start"), AnswerStart.AUTOMATIC)
        found = self._questions(values.get("questions"), root.line, timing, start)
        rules.check(found, self._problems)
        unnamed = QuestionSet(
            "",
            tuple(question for _, question in found),
            title=self._values.text(values.get("title")),
            language=self._values.language(values.get("language"), self._language),
            author=self._values.text(values["author"]) if "author" in values else author,
        )
        return replace(unnamed, id=rules.set_id(unnamed, self._values.label(values.get("id"))))

    def _questions(
        self, node: Node | None, line: int, timing: TimingChange | None, start: AnswerStart
    ) -> list[tuple[int, Question]]:
        if node is None:
            self._problems.add(
                line,
                sentence('the key "questions" is missing'),
                sentence('Put the questions under "questions:"'),
            )
            return []
        if not isinstance(node, Sequence):
            self._problems.add(
                node.line,
                sentence('"questions" is {0}', kind_of(node)),
                sentence("Write a list of questions"),
            )
            return []
        if len(node.items) > rules.MAX_QUESTIONS:
            self._problems.add(
                node.line,
                sentence("{0} questions; {1} are the most", len(node.items), rules.MAX_QUESTIONS),
                sentence("Divide the file into several"),
            )
            return []
        return [(item.line, self._question(item, timing, start)) for item in node.items]

    def _question(self, node: Node, timing: TimingChange | None, start: AnswerStart) -> Question:
        if isinstance(node, Scalar) and isinstance(node.value, str):
            text = rules.spoken(self._values.text(node, limit=None))
            return Question(rules.question_id(text), text, timing=timing, answer_start=start)
        if not isinstance(node, Mapping):
            self._problems.add(
                node.line,
                sentence("{0} where a question is expected", kind_of(node)),
                sentence("Write its text in quotes"),
            )
            return Question("", f"line {node.line}")
        values = self._values.keys(node, QUESTION_KEYS, ALIASES)
        if "text" not in values:
            self._problems.add(
                node.line, sentence('a question without "text"'), sentence('Write the question after "text:"')
            )
            return Question("", f"line {node.line}")
        text = rules.spoken(self._values.text(values["text"], limit=None))
        return Question(
            id=rules.question_id(text, self._values.label(values.get("id"))),
            text=text,
            type=self._values.choice(values.get("type"), QuestionType.HR),
            subtype=self._values.choice(values.get("subtype"), Subtype.GENERAL),
            competency=self._values.text(values.get("competency")),
            timing=self._timing(values["timing"], timing or TimingChange()) if "timing" in values else timing,
            turns=self._turns(values.get("turns")),
            answer_start=self._values.choice(values.get("answer_start"), start),
            anchors=self._values.anchors(values.get("anchors")),
            probes=self._values.texts(values.get("probes")),
            glossary=self._values.texts(values.get("glossary")),
            expected_focus=self._values.text(values.get("expected_focus")),
            tips=self._values.text(values.get("tips")),
            author=self._values.text(values.get("author")),
            code=self._values.code(values.get("code")),
            image=self._image(values.get("image"), values.get("image_text")),
            image_text=self._values.text(values.get("image_text")),
        )

    def _image(self, node: Node | None, described: Node | None) -> str:
        name = self._values.text(node)
        if bool(name) != bool(self._values.text(described)):
            known = node if name else described
            self._problems.add(
                known.line if known is not None else 0,
                sentence('a picture without "image_text"')
                if name
                else sentence('"image_text" without a picture'),
                sentence("Describe under image_text what is to be seen, for those who cannot see it")
                if name
                else sentence('Name the picture under "image", or leave the description out'),
            )
        if not name or node is None:
            return ""
        try:
            return self._take_picture(name)
        except QuestionFileError as fault:
            self._problems.add(node.line, fault.what, fault.remedy)
            return ""

    def _timing(self, node: Node, default: TimingChange) -> TimingChange | None:
        if isinstance(node, Scalar) and node.value is None:
            return None
        if not isinstance(node, Mapping):
            self._problems.add(
                node.line,
                sentence('"timing" is {0}', kind_of(node)),
                sentence("Write it as {0}", ", ".join(TIMING_KEYS)),
            )
            return None
        keys = self._values.keys(node, TIMING_KEYS)
        timing = replace(default, **{key: self._values.seconds(key, value) for key, value in keys.items()})
        return timing if timing.named() else None

    def _turns(self, node: Node | None) -> tuple[TurnChange, ...]:
        if node is None or (isinstance(node, Scalar) and node.value is None):
            return ()
        if not isinstance(node, Mapping):
            self._problems.add(
                node.line, sentence('"turns" is {0}', kind_of(node)), sentence("Write it as end_silence: 5")
            )
            return ()
        changes = tuple(
            TurnChange(key, self._values.number(key, value, *TURN_LIMITS[key]))
            for key, value in self._values.keys(node, TURN_NAMES).items()
        )
        try:
            TurnSettings().changed(changes)
        except ValueError as error:
            self._problems.add(node.line, str(error), sentence("Change both"))
        return changes
