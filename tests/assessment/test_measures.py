"""Grammar, disfluency, quality, delivery and bands."""

from dataclasses import replace

import pytest

from interview_desktop.assessment.bands import bands, variants
from interview_desktop.assessment.disfluency import disfluency_score
from interview_desktop.assessment.grammar import HarperChecker, grammar_score
from interview_desktop.assessment.quality import delivery_of, quality_of
from interview_desktop.assessment.text import AnswerText
from interview_desktop.core.scoring import Measure
from interview_desktop.core.transcript import Failed, NoSpeech, Pending, Recognition, Unintelligible, Withheld
from tests.assessment.answers import GOOD, answered, words


class TestGrammar:
    def test_faults_are_listed_with_their_place(self, harper: HarperChecker) -> None:
        score = grammar_score(
            AnswerText(words("Yesterday he go home and we was happy about it")), harper, "en"
        )
        assert [each.quote for each in score.evidence] == ["go", "was"]
        assert score.evidence[0].start == pytest.approx(10.8)
        assert score.value is not None
        assert score.value < 50

    def test_what_a_recogniser_decides_is_no_fault(self, harper: HarperChecker) -> None:
        spoken = GOOD.lower().replace(",", "").replace(".", "")
        score = grammar_score(AnswerText(words(spoken)), harper, "en")
        assert score.value == 100

    def test_fillers_and_repeats_are_no_fault(self, harper: HarperChecker) -> None:
        plain = grammar_score(AnswerText(words("We repaired the pump and it runs")), harper, "en")
        messy = grammar_score(
            AnswerText(words("We um we repaired the the pump and uh it runs")), harper, "en"
        )
        assert messy.value == plain.value == 100

    def test_other_languages_get_a_reason(self, harper: HarperChecker) -> None:
        score = grammar_score(AnswerText(words("Ich war gestern im Werk")), harper, "de")
        assert score.value is None
        assert "English only" in score.reason


class TestDisfluency:
    def test_fluent_speech_has_100(self) -> None:
        assert disfluency_score(words(GOOD), None).value == 100

    def test_fillers_repeats_and_pauses_lower_it_each_with_its_place(self) -> None:
        said = list(words("Um I I went home and repaired the heating"))
        said[5:] = [replace(word, start=word.start + 2, end=word.end + 2) for word in said[5:]]
        score = disfluency_score(said, None)
        assert [each.label for each in score.evidence] == ["filler", "repeat", "long pause"]
        assert score.value is not None
        assert score.value == 0 or score.value < 100

    def test_the_method_says_which_transcript_was_counted(self) -> None:
        assert "under-counted" in disfluency_score(words("We left"), None).method
        heard = disfluency_score(words("We left"), words("Um we uh left"))
        assert "verbatim" in heard.method
        assert len(heard.evidence) == 2


class TestQuality:
    @pytest.mark.parametrize("state", [NoSpeech(), Unintelligible(), Pending("x"), Failed("x"), Withheld()])
    def test_without_words_a_person_should_listen(self, state: Recognition) -> None:
        quality = quality_of(answered(state).answer)
        assert not quality.good
        assert "person should listen" in quality.reason

    def test_doubtful_words_are_not_scored(self) -> None:
        assert quality_of(answered(GOOD).answer).good
        assert not quality_of(answered(GOOD, probability=0.4).answer).good

    def test_delivery_describes_pace_and_pauses(self) -> None:
        said = list(words("One two three four five six"))
        said[3:] = [replace(word, start=word.start + 3, end=word.end + 3) for word in said[3:]]
        delivery = delivery_of(answered("x").answer, said)
        assert delivery is not None
        assert delivery.pauses == 1
        assert delivery.longest_pause == pytest.approx(3.1)
        assert delivery.response_latency == pytest.approx(1.0)
        assert delivery.words_per_minute == pytest.approx(60 * 6 / 5.3, abs=0.1)


class TestBands:
    def test_variants_are_the_same_for_the_same_seed(self) -> None:
        said = words(GOOD, probability=0.7)
        assert list(variants(said)) == list(variants(said))

    def test_sure_words_are_kept_and_doubted_ones_change(self) -> None:
        sure, unsure = words(GOOD, probability=1.0), words(GOOD, probability=0.6)
        assert next(iter(variants(sure))) == sure
        assert next(iter(variants(unsure))) != unsure

    def test_a_band_holds_every_variant_and_is_never_narrow(self) -> None:
        found = bands({Measure.OVERALL: 50.0}, [{Measure.OVERALL: 42.0}, {Measure.OVERALL: None}])
        assert (found[Measure.OVERALL].low, found[Measure.OVERALL].high) == (42.0, 53.0)
