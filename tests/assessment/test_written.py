"""Answers that were typed: code is for a person, prose is text, and neither has a voice to describe."""

from __future__ import annotations

from dataclasses import replace

import pytest

from interview_desktop.assessment.grammar import HarperChecker
from interview_desktop.assessment.minilm import MiniLmEmbedder
from interview_desktop.assessment.offline import OfflineScorer
from interview_desktop.assessment.written import CODE, NOTE, content_quality, text_of
from interview_desktop.core.models import Question, Subtype
from interview_desktop.core.scoring import AnswerAssessment, AnswerKey, Measure
from interview_desktop.core.scoring_ports import AnswerToScore
from interview_desktop.core.transcript import (
    TYPED,
    Failed,
    NoSpeech,
    Recognition,
    Recognized,
    Unintelligible,
)
from tests.assessment.answers import GOOD, KEY, SCORED, answered, words

SPOKEN = "My favourite team lost again on Saturday, although they were ahead at half-time."
CODING = AnswerKey.of(Question("1", "Write a function that reverses a list.", subtype=Subtype.CODING))


@pytest.fixture(scope="module")
def scorer(minilm: MiniLmEmbedder, harper: HarperChecker) -> OfflineScorer:
    return OfflineScorer(minilm, harper, with_bands=False)


def typed(said: Recognition | str, text: str, key: AnswerKey = KEY, language: str = "en") -> AnswerToScore:
    given = answered(said, key=key)
    return replace(given, answer=replace(given.answer, typed=text, typed_at=40.0), language=language)


def one(scorer: OfflineScorer, given: AnswerToScore) -> AnswerAssessment:
    (found,) = scorer.score([given], SCORED)
    return found


def test_no_program_scores_code(scorer: OfflineScorer) -> None:
    found = one(scorer, typed(SPOKEN, "return items[::-1]", CODING))
    spoken = {score.measure: score for score in found.scores}
    fluency = spoken.pop(Measure.DISFLUENCY)
    assert {(score.value, score.reason) for score in spoken.values()} == {(None, CODE)}
    assert fluency.value is not None, "the voice can still be described"
    assert found.delivery is not None
    assert not found.feedback.weaknesses
    assert CODE in found.feedback.analysis


def test_what_is_said_of_code_without_typing_any_is_an_answer_like_others(scorer: OfflineScorer) -> None:
    assert content_quality(answered(GOOD, key=CODING)).good


def test_typed_prose_is_scored_as_text_and_without_a_voice(scorer: OfflineScorer) -> None:
    said = one(scorer, answered(GOOD))
    found = one(scorer, typed(NoSpeech("test"), GOOD))
    for measure in (Measure.OVERALL, Measure.COVERAGE, Measure.GRAMMAR):
        one_way, other_way = said.score(measure), found.score(measure)
        assert one_way is not None
        assert other_way is not None
        assert other_way.value == one_way.value
    fluency = found.score(Measure.DISFLUENCY)
    assert fluency is not None
    assert fluency.value is None
    assert found.delivery is None
    assert found.warnings == (NOTE,)


def test_an_answer_that_was_never_spoken_has_no_delivery(scorer: OfflineScorer) -> None:
    found = one(scorer, answered(Recognized(words(GOOD), "en", TYPED)))
    total, fluency = found.score(Measure.OVERALL), found.score(Measure.DISFLUENCY)
    assert total is not None
    assert total.value is not None
    assert fluency is not None
    assert fluency.value is None
    assert found.delivery is None


def test_typed_words_stand_behind_spoken_ones() -> None:
    text = text_of(typed(SPOKEN, "And\nthis")).answer.recognition
    assert isinstance(text, Recognized)
    assert text.text == f"{SPOKEN} And this"
    assert (text.words[-1].start, text.words[-1].end) == (40.0, 40.0)
    silent = text_of(typed(NoSpeech("test"), "Das war es", language="de")).answer.recognition
    assert isinstance(silent, Recognized)
    assert (silent.language, silent.engine) == ("de", TYPED)


@pytest.mark.parametrize(
    ("said", "text", "good"),
    [
        (NoSpeech("test"), GOOD, True),
        ("Well I", GOOD, True),
        (NoSpeech("test"), "No idea", False),
        (Unintelligible("test"), GOOD, False),
        (Failed("broken"), GOOD, False),
    ],
)
def test_half_an_answer_is_not_scored_as_a_whole_one(said: Recognition | str, text: str, good: bool) -> None:
    quality = content_quality(typed(said, text))
    assert quality.good is good
    assert bool(quality.reason) is not good
