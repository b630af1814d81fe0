"""An author that asks a language model, of any service that speaks OpenAI's protocol.

The answer has to fit a schema, have exactly as many questions as were asked for, and pass the lint. When it does not, the
model is told what is wrong, twice at most.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pydantic import BaseModel, ConfigDict, ValidationError

from interview_desktop.core.authoring import Authored, AuthorRequest
from interview_desktop.core.errors import EngineFailed, EngineUnavailable
from interview_desktop.core.models import Anchor, Question, QuestionSet, QuestionType, Subtype
from interview_desktop.questions import rules
from interview_desktop.questions.lint import Fault, lint

if TYPE_CHECKING:
    from openai import OpenAI
    from openai.types.chat import ChatCompletionMessageParam

REPAIRS: Final = 2
"""How often the model is told what is wrong with its answer."""
MAX_MATERIAL: Final = 20_000
"""Characters of a job description or CV that are sent; what comes after is not about the position any more."""
_RULE: Final = "-" * 40


@dataclass(frozen=True, slots=True)
class ModelAccess:
    """Where a language model is, and how it is called."""

    name: str
    """Of the model; empty for the first one that the service lists."""
    url: str = ""
    """Base URL; empty for OpenAI's own."""
    key: str = ""
    """Secret; empty where the service asks for none."""
    timeout: float = 60.0
    """Seconds for one answer."""

    def __repr__(self) -> str:
        return f"ModelAccess({self.name!r}, {self.url!r})"


class _Anchors(BaseModel):
    model_config = ConfigDict(extra="forbid")
    mark_1: str
    mark_2: str
    mark_3: str
    mark_4: str
    mark_5: str


class _Item(BaseModel):
    model_config = ConfigDict(extra="forbid")
    question_text: str
    question_type: QuestionType
    subtype: Subtype
    competency: str
    expected_focus: str
    tips: str
    anchors: _Anchors


class _Answer(BaseModel):
    model_config = ConfigDict(extra="forbid")
    questions: list[_Item]


class ModelAuthor:
    """Writes questions by a language model."""

    def __init__(self, access: ModelAccess, instructions: str) -> None:
        """Keep how the model is reached; nothing is sent before the first request.

        Args:
            access: the model.
            instructions: what it is told first.
        """
        self._access = access
        self._instructions = instructions

    def write(self, request: AuthorRequest, set_id: str) -> Authored:
        """Ask for the questions, and have them mended where they are not usable.

        Raises:
            EngineUnavailable: the service refuses the key, or has no model.
            EngineFailed: it cannot be reached, did not answer in time, or gave no usable questions.
        """
        import openai

        try:
            with openai.OpenAI(
                # The library insists on a key; a server of one's own does not look at it.
                api_key=self._access.key or "none",
                base_url=self._access.url or None,
                timeout=self._access.timeout,
                max_retries=0,
            ) as client:
                return self._write(client, request, set_id)
        except (openai.AuthenticationError, openai.PermissionDeniedError):
            raise EngineUnavailable("The language model's service refuses the key", "Mend the key") from None
        except openai.APIStatusError as error:
            raise EngineFailed(
                f"The language model's service answered with status {error.status_code}"
            ) from None
        except openai.APITimeoutError:
            raise EngineFailed("The language model did not answer in time") from None
        except openai.OpenAIError:
            raise EngineFailed("The language model's service cannot be reached") from None

    def _write(self, client: OpenAI, request: AuthorRequest, set_id: str) -> Authored:
        model = self._access.name or _first_model(client)
        talk: list[ChatCompletionMessageParam] = [
            {"role": "system", "content": self._instructions},
            {"role": "user", "content": _wish(request)},
        ]
        wrong: list[str] = []
        for _ in range(1 + REPAIRS):
            text = _answer(client, model, talk)
            questions, wrong = _read(text, request, set_id, model)
            if questions is not None:
                return Authored(questions)
            complaint = "This cannot be used:\n" + "\n".join(f"- {each}" for each in wrong)
            talk += [
                {"role": "assistant", "content": text},
                {"role": "user", "content": f"{complaint}\nAnswer again with the whole JSON."},
            ]
        raise EngineFailed(f"The language model {model} gave no usable questions in {1 + REPAIRS} attempts")


def _first_model(client: OpenAI) -> str:
    models = client.models.list().data
    if not models:
        raise EngineUnavailable("The language model's service has no model", "Load one, or name one")
    return models[0].id


def _wish(request: AuthorRequest) -> str:
    lines = [
        f"Write exactly {request.count} questions in the language with the tag {request.spoken_language}.",
        f"Variation: {request.seed}.",
    ]
    if request.skill:
        lines.append(f"Programming language or area: {request.skill}.")
    if request.difficulty is not None:
        lines.append(f"All of them {request.difficulty}.")
    lines += ["The job description:", _RULE, request.job_description[:MAX_MATERIAL], _RULE]
    if request.cv:
        lines += ["The candidate's CV:", _RULE, request.cv[:MAX_MATERIAL], _RULE]
    return "\n".join(lines)


def _answer(client: OpenAI, model: str, talk: list[ChatCompletionMessageParam]) -> str:
    import openai

    schema: Any = {"name": "questions", "schema": _Answer.model_json_schema(), "strict": True}
    try:
        reply = client.chat.completions.create(
            model=model, messages=talk, response_format={"type": "json_schema", "json_schema": schema}
        )
    except openai.BadRequestError:
        # Some services and models know JSON but no schema; what comes is checked here all the same.
        described: ChatCompletionMessageParam = {
            "role": "system",
            "content": f"The schema: {schema['schema']}",
        }
        reply = client.chat.completions.create(
            model=model, messages=[described, *talk], response_format={"type": "json_object"}
        )
    return (reply.choices[0].message.content if reply.choices else None) or ""


def _read(text: str, request: AuthorRequest, set_id: str, model: str) -> tuple[QuestionSet | None, list[str]]:
    """The questions of an answer, or what is wrong with it."""
    try:
        answer = _Answer.model_validate_json(text)
    except ValidationError as error:
        return None, [
            f"{'.'.join(map(str, each['loc'])) or 'the answer'}: {each['msg']}" for each in error.errors()
        ]
    made = tuple(_question(item, model) for item in answer.questions)
    title = f"Questions about {request.skill}" if request.skill else "Questions for a position"
    questions = QuestionSet(set_id, made, title, request.spoken_language, f"language model {model}")
    wrong = _wrong(questions, request.count)
    return (None, wrong) if wrong else (questions, [])


def _question(item: _Item, model: str) -> Question:
    text = rules.spoken(item.question_text)
    return Question(
        id=rules.question_id(text),
        text=text,
        type=item.question_type,
        subtype=item.subtype,
        competency=rules.spoken(item.competency),
        anchors=tuple(Anchor(mark, getattr(item.anchors, f"mark_{mark}").strip()) for mark in range(1, 6)),
        expected_focus=item.expected_focus.strip(),
        tips=item.tips.strip(),
        author=f"language model {model}",
    )


def _wrong(questions: QuestionSet, count: int) -> list[str]:
    """What keeps a set from being used; the reading level is a hint only."""
    wrong = []
    if len(questions.questions) != count:
        wrong.append(f"there are {len(questions.questions)} questions, not {count}")
    for number, question in enumerate(questions.questions, 1):
        said = [question.text, question.competency, question.expected_focus, question.tips]
        said += [anchor.text for anchor in question.anchors]
        if not all(any(character.isalnum() for character in each) for each in said):
            wrong.append(f"question {number}: an empty text")
        elif any(rules.unspeakable(each) for each in said):
            wrong.append(f"question {number}: characters that cannot be shown or spoken")
        elif max(map(len, said)) > rules.MAX_CHARACTERS:
            wrong.append(f"question {number}: a text of more than {rules.MAX_CHARACTERS} characters")
    texts = [question.text.casefold() for question in questions.questions]
    if len(set(texts)) < len(texts):
        wrong.append("the same question stands there twice")
    return wrong or [str(found) for found in lint(questions) if found.fault is not Fault.READING]
