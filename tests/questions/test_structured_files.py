"""YAML, JSON and CSV: everything they may hold, and where they are wrong."""

import json
from uuid import UUID

import pytest

from interview_desktop.core.errors import Problem, QuestionFileError
from interview_desktop.core.models import (
    Anchor,
    AnswerStart,
    Question,
    QuestionSet,
    QuestionType,
    Subtype,
    TimingChange,
)
from interview_desktop.questions import parse_questions

FULL = """
title: Backend, round one
language: de
timing: {preparation: 10}
answer_start: enter
questions:
  - A plain question?
  - id: 5D0C1A4E-7E1A-4C8F-8E76-6A0F6B1D2C3A
    text: >
      Which database would you
      choose, and why?
    type: technical
    subtype: tech_stack
    competency: Judgement
    timing: {soft_limit: 60}
    answer_start: automatic
    anchors: {5: Weighs several, 1: Names one}
    probes: [What would change your mind?]
    glossary: PostgreSQL
    expected_focus: Trade-offs
    tips: Think aloud.
"""


def read(text: str, suffix: str = ".yaml") -> QuestionSet:
    return parse_questions(text, name=f"set{suffix}", suffix=suffix)


def problems(text: str, suffix: str = ".yaml") -> tuple[Problem, ...]:
    with pytest.raises(QuestionFileError) as caught:
        read(text, suffix)
    return caught.value.problems


def test_everything_a_file_may_hold() -> None:
    questions = read(FULL)
    assert (questions.title, questions.language, questions.author) == ("Backend, round one", "de", "set.yaml")
    plain, full = questions.questions
    assert (plain.text, plain.answer_start, plain.timing) == (
        "A plain question?",
        AnswerStart.KEY,
        TimingChange(preparation=10),
    )
    assert full == Question(
        id="5d0c1a4e-7e1a-4c8f-8e76-6a0f6b1d2c3a",
        text="Which database would you choose, and why?",
        type=QuestionType.TECHNICAL,
        subtype=Subtype.TECH_STACK,
        competency="Judgement",
        timing=TimingChange(preparation=10, soft_limit=60),
        answer_start=AnswerStart.AUTOMATIC,
        anchors=(Anchor(1, "Names one"), Anchor(5, "Weighs several")),
        probes=("What would change your mind?",),
        glossary=("PostgreSQL",),
        expected_focus="Trade-offs",
        tips="Think aloud.",
    )


def test_a_timing_names_only_what_differs() -> None:
    some, rest, none = read(
        "timing: {grace: 5}\nquestions:\n"
        "- {text: 'Why?', timing: {soft_limit: 60}}\n- Really?\n- {text: 'How?', timing: }\n"
    ).questions
    assert (some.timing, rest.timing, none.timing) == (
        TimingChange(soft_limit=60, grace=5),
        TimingChange(grace=5),
        None,
    )
    assert read("- {text: 'Why?', timing: {}}\n").questions[0].timing is None


def test_what_the_local_interface_gives_out_can_be_read() -> None:
    text = json.dumps([{"question_text": "Why?", "question_type": "technical", "subtype": "coding"}])
    (question,) = read(text, ".json").questions
    assert (question.text, question.type, question.subtype) == (
        "Why?",
        QuestionType.TECHNICAL,
        Subtype.CODING,
    )


def test_anchors_may_be_a_list() -> None:
    text = '[{"text": "Why?", "anchors": [{"mark": 4, "text": "good"}, {"mark": 2, "text": "poor"}]}]'
    assert read(text, ".json").questions[0].anchors == (Anchor(2, "poor"), Anchor(4, "good"))


def test_an_id_that_is_a_word_becomes_a_uuid_of_its_own() -> None:
    first, again = (read("[{id: q1, text: Why?}, {id: 2, text: How?}]").questions for _ in range(2))
    assert first == again
    assert all(str(UUID(question.id)) == question.id for question in first)


@pytest.mark.parametrize(
    ("text", "line", "message", "remedy"),
    [
        ("- text: A?\n- tetx: B?\n  text: B?\n", 2, 'unknown key "tetx"', '"text"'),
        ("questions:\n- text: A?\n  subtpye: coding\n", 3, 'unknown key "subtpye"', '"subtype"'),
        ("queztions: [A?]\nquestions: [A?]", 1, 'unknown key "queztions"', '"questions"'),
        ("- text: A?\n  type: technicle\n", 2, '"technicle" cannot stand here', '"technical"'),
        ("- text: A?\n  type: [hr]\n", 2, "a list where a text is expected", "quotes"),
        ("- text: yes\n", 1, "the word yes without quotes", "quotes"),
        ("- text: 12\n", 1, "a number where a text is expected", "quotes"),
        ("- A?\n- 12\n", 2, "a number where a question is expected", "quotes"),
        ("- competency: x\n", 1, 'a question without "text"', '"text:"'),
        ("- text: A?\n  timing:\n    preparation: ten\n", 3, '"preparation" is a text', "seconds"),
        ("- text: A?\n  timing: {preparation: yes}\n", 2, '"preparation" is the word yes', "seconds"),
        ("- text: A?\n  timing: {soft_limit: 0}\n", 2, '"soft_limit" is out of range', "from 1"),
        ("- text: A?\n  timing: {grace: .nan}\n", 2, '"grace" is out of range', "3600"),
        ("- text: A?\n  timing: {grase: 1}\n", 2, 'unknown key "grase"', '"grace"'),
        ("- text: A?\n  timing: 30\n", 2, '"timing" is a number', "soft_limit"),
        ("- text: A?\n  anchors: {6: x}\n", 2, "an anchor whose mark is not 1 to 5", "1 to 5"),
        ("- text: A?\n  anchors: {1: x, '1': y}\n", 2, "the mark 1 is there twice", "Leave"),
        ("- text: A?\n  anchors: good\n", 2, '"anchors" is a text', "marks"),
        ("- text: A?\n  text: B?\n", 2, 'the key "text" is there twice', "Leave"),
        ("- text: A?\n- text: B?\n- text: a?\n", 3, "the same question stands on line 1", "Leave"),
        ("- {id: 1, text: A?}\n- {id: 1, text: A?}\n", 2, "the same question stands on line 1", "Leave"),
        ("questions: A?\n", 1, '"questions" is a text', "list"),
        ("title: x\n", 1, 'the key "questions" is missing', "questions"),
        ("language: 'all of them'\nquestions: [A?]", 1, '"all of them" is no language', "pt-BR"),
        ('- text: A?\n  tips: "\\x07"\n', 2, "characters that cannot be shown", "Delete"),
        ("- text: '...'\n", 1, "a question without words", "Write"),
        (f"- {'word ' * 201}\n", 1, "a question of 1004 characters", "Shorten"),
        ("- text: A?\n   type: hr\n", 2, "this is not YAML", "indentation"),
        ("- &a [*b]\n", 1, 'nothing before is named "&b"', "Name it"),
        ("just a text", 1, "a text where questions are expected", "list"),
        ("[" * 50 + "]" * 50, 1, "nested too deeply", "list"),
    ],
)
def test_yaml_problems(text: str, line: int, message: str, remedy: str) -> None:
    first = problems(text)[0]
    assert first.line == line
    assert message in first.message
    assert remedy in first.remedy


def test_two_questions_with_one_id() -> None:
    same = "5d0c1a4e-7e1a-4c8f-8e76-6a0f6b1d2c3a"
    (problem,) = problems(f"- {{id: {same}, text: A?}}\n- {{id: {same}, text: B?}}\n")
    assert (problem.line, problem.message) == (2, "the same id stands on line 1")


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ('[\n "A?",\n {"text": "B?",\n  "tpye": "hr"}\n]', 4, 'unknown key "tpye"'),
        ('{\n "questions": [\n  {"text": {}}\n ]\n}', 3, "a group of keys where a text is expected"),
        ('[\n "A?"\n "B?"\n]', 3, "this is not JSON"),
        ('[{"text": "A?", "timing": {"grace": NaN}}]', 0, "this is not JSON that can be used"),
        ("[" + "9" * 5000 + "]", 0, "this is not JSON that can be used"),
        ("[" * 100_000, 0, "this is not JSON"),
        ("[" * 20 + "]" * 20, 1, "nested too deeply"),
        ('[\n"A \\ud800?"]', 2, "cannot be shown, spoken or stored"),
        (
            '[{"text": "A?", "\\ud800\\n": 1}]',
            1,
            'unknown key "\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}"',
        ),
        ("true", 1, "the word yes without quotes where questions are expected"),
    ],
)
def test_json_problems(text: str, line: int, message: str) -> None:
    first = problems(text, ".json")[0]
    assert first.line == line
    assert message in first.message


def test_all_problems_are_told_at_once_and_counted() -> None:
    with pytest.raises(QuestionFileError) as caught:
        read("- text: A?\n  tpye: hr\n- text: B?\n  type: x\n- 7\n")
    assert [problem.line for problem in caught.value.problems] == [2, 4, 5]
    assert "line 2: unknown key" in str(caught.value)
    assert "and 2 more problems" in str(caught.value)


def test_more_questions_than_anyone_can_answer() -> None:
    (problem,) = problems("".join(f"- Question {number}?\n" for number in range(201)))
    assert "201 questions; 200 are the most" in problem.message


def test_aliases_of_aliases_do_not_grow() -> None:
    text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for name, before in zip("bcdefghi", "abcdefgh", strict=True):
        text += f"{name}: &{name} [{', '.join(['*' + before] * 9)}]\n"
    assert any("unknown key" in problem.message for problem in problems(text + "questions: *i\n"))


def test_yaml_cannot_make_python_objects() -> None:
    assert (
        problems("- !!python/object/apply:os.getcwd []\n")[0].message == "a list where a question is expected"
    )
    assert read("- !!python/name:os.getcwd Why?\n").questions[0].text == "Why?"


def test_csv_with_the_separator_of_a_spreadsheet() -> None:
    questions = read(
        "# title: Round\n# language: de\nText;Type;Soft limit;Anchor 1;Probes\n"
        '"Why; and how?";technical;12,5;weak;"One?\nTwo?"\n\n;;;;\nHow?;;;;\n',
        ".csv",
    )
    why, how = questions.questions
    assert (questions.title, questions.language) == ("Round", "de")
    assert why.text == "Why; and how?"
    assert why.timing == TimingChange(soft_limit=12.5)
    assert why.anchors == (Anchor(1, "weak"),)
    assert why.probes == ("One?", "Two?")
    assert how.type is QuestionType.HR


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("Why?\nHow?\n", 1, 'no column is named "text"'),
        ("text,tpye\nWhy?,hr\n", 1, 'unknown column "tpye"'),
        ("text" + ",x" * 100 + "\nWhy?\n", 1, "101 columns; 100 are the most"),
        ("text,text\nWhy?,How?\n", 1, 'the column "text" is there twice'),
        ("# note\ntext,type\nWhy?,boss\n", 3, '"boss" cannot stand here'),
        ('text\n"One\nquestion?"\nA?\nA?\n', 5, "the same question stands on line 4"),
        ('text\nA?\n"B?\n', 3, "this is not CSV"),
        ("text,type\nWell, why?,hr\n", 2, "3 cells, but 2 columns"),
        ("text,grace\nWhy?,soon\n", 2, '"grace" is a text'),
        ("text,type\nA?,hr\n,hr\n", 3, "a question without words"),
    ],
)
def test_csv_problems(text: str, line: int, message: str) -> None:
    found = problems(text, ".csv")
    assert (line, True) in [(problem.line, message in problem.message) for problem in found]


@pytest.mark.parametrize(
    ("text", "suffix"),
    [
        ("- {text: Why?, probe: Can you give an example?}", ".yaml"),
        ('[{"text": "Why?", "probe": "Can you give an example?"}]', ".json"),
        ("text,probe\nWhy?,Can you give an example?\n", ".csv"),
    ],
)
def test_one_follow_up_may_be_written_as_a_probe(text: str, suffix: str) -> None:
    (question,) = read(text, suffix).questions
    assert question.probes == ("Can you give an example?",)
    plain = read('[{"text": "Why?"}]', ".json")
    assert read(text, suffix).digest() != plain.digest(), "follow-ups are approved with their question"
