from __future__ import annotations

import copy
import json
import pickle

from interview_desktop.core.sentences import Sentence, packed, parts, sentence, unpacked


def test_a_sentence_survives_the_way_to_another_process() -> None:
    said = sentence("{0} did not answer within {1} s", "Piper", "8")
    for other in (pickle.loads(pickle.dumps(said)), Sentence(*parts(said))):
        assert (other, other.pattern, other.values) == (said, said.pattern, said.values)
    assert parts("plain {0}") == ["plain {0}"]
    assert Sentence(*parts("plain {0}")) == "plain {0}"


def test_a_sentence_that_was_kept_is_said_in_any_language() -> None:
    said = sentence("{0} for {1} s, the first time at {2}", sentence("The picture is black"), 12, "0:03")
    again = unpacked(json.loads(json.dumps(packed(said))))
    assert isinstance(again, Sentence)
    assert (again, again.pattern) == (said, said.pattern)
    assert isinstance(again.values[0], Sentence)
    for plain in ("as older databases have it", "{", ""):
        assert unpacked(packed(plain)) == plain


def test_it_is_a_string_like_others() -> None:
    said = sentence("Camera {0} is not connected", 3)
    assert said == "Camera 3 is not connected"
    assert f"{said}." == "Camera 3 is not connected."
    assert copy.deepcopy(said).pattern == "Camera {0} is not connected"
    assert sentence("{curly} braces stay without values") == "{curly} braces stay without values"
    assert sentence("The database {0} is damaged").filled("x.db") == "The database x.db is damaged"
