"""What can be read off the words themselves: the parts of a story, and how concrete it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from interview_desktop.assessment import lexicon
from interview_desktop.assessment.text import AnswerText, Clause, Token

_EXPERIENCE = re.compile(
    r"\b(tell me about|describe|give an example|an example|a time when|a situation|how did you|have you ever|when did you)\b"
)
_PARTS = {"situation": 0.2, "task": 0.2, "action": 0.35, "result": 0.25}
"""Weights of the parts of a story (situation, task, action, result)."""
_ACTIONS_WANTED = 4
"""Statements of what the speaker did that make the part "action" complete."""


@dataclass(frozen=True, slots=True)
class Found:
    """Words of an answer that show something."""

    label: str
    tokens: tuple[Token, ...]


def asks_for_experience(question: str) -> bool:
    """Whether a question asks for something that happened, which can be told as a story."""
    return _EXPERIENCE.search(question.lower()) is not None


def actions(clauses: Sequence[Clause]) -> list[Found]:
    """What a first person did: pronoun, perhaps an adverb, a verb in the past (or of a habit, for examples)."""
    found: list[Found] = []
    for clause in clauses:
        if clause.negated:
            continue
        words = [token.text for token in clause.tokens]
        for position, word in enumerate(words):
            if word not in lexicon.FIRST_PERSON:
                continue
            verb = position + 1
            while verb < len(words) and words[verb] in lexicon.ADVERBS_BEFORE_VERB:
                verb += 1
            if verb < len(words) and _is_action(words[verb]):
                found.append(Found("what the speaker did", clause.tokens[position : verb + 1]))
    return found


def _is_action(verb: str) -> bool:
    return (
        (verb.endswith("ed") and len(verb) > 4)
        or (verb in lexicon.IRREGULAR_PAST and verb not in {"had", "was", "were", "felt", "thought"})
        or verb in lexicon.ACTION_PRESENT
    )


def story(answer: AnswerText) -> tuple[float, list[Found]]:
    """How much of situation, task, action and result is told, 0 to 1, and where."""
    clauses = [clause for clause in answer.clauses if not clause.negated]
    done = actions(clauses)
    found: list[Found] = []
    total = _PARTS["action"] * min(1.0, len(done) / _ACTIONS_WANTED)
    found += [Found("action", each.tokens) for each in done]
    for part, cue in (("situation", lexicon.SITUATION), ("task", lexicon.TASK), ("result", lexicon.RESULT)):
        hits = [hit for clause in clauses for hit in _hits(part, cue, clause)]
        found += hits[:3]
        if hits:
            total += _PARTS[part]
    return total * (1 - 0.8 * generality(answer)), found


def specificity(answer: AnswerText) -> tuple[float, list[Found]]:
    """How concrete an answer is, 0 to 1: figures and times, people, what the speaker did; and where.

    Each kind is full after a few, so that more words do not make more points.
    """
    clauses = [clause for clause in answer.clauses if not clause.negated]
    tokens = [token for clause in clauses for token in clause.tokens]
    figures = [token for token in tokens if _is_figure(token.text)]
    people = [token for token in tokens if token.text in lexicon.PERSON_WORDS or token.index in answer.names]
    done = actions(clauses)
    value = 0.35 * _full(len(figures), 4) + 0.10 * _full(len(people), 2) + 0.55 * _full(len(done), 6)
    found = [
        *(Found("figure or time", (token,)) for token in figures),
        *(Found("person", (token,)) for token in people),
        *done,
    ]
    return value * (1 - 0.8 * generality(answer)), found


def generality(answer: AnswerText) -> float:
    """How far an answer consists of phrases that fit every question: 0 none, 1 one in every other statement or more."""
    clauses = answer.clauses
    if not clauses:
        return 0.0
    general = sum(lexicon.GENERALITIES.search(clause.plain) is not None for clause in clauses)
    return min(1.0, 2 * general / len(clauses))


def _hits(label: str, cue: re.Pattern[str], clause: Clause) -> list[Found]:
    starts = [0]
    for token in clause.tokens:
        starts.append(starts[-1] + len(token.text) + 1)
    hits: list[Found] = []
    for match in cue.finditer(clause.plain):
        inside = tuple(
            token
            for token, start in zip(clause.tokens, starts, strict=False)
            if start < match.end() and start + len(token.text) > match.start()
        )
        if inside:
            hits.append(Found(label, inside))
    return hits


def _is_figure(word: str) -> bool:
    return any(sign.isdigit() for sign in word) or word in lexicon.NUMBER_WORDS or word in lexicon.TIME_WORDS


def _full(count: int, wanted: int) -> float:
    return min(1.0, count / wanted)
