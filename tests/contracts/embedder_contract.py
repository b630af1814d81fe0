"""What every embedder does. Inherit and give an `embedder` fixture."""

from __future__ import annotations

import numpy as np

from interview_desktop.core.scoring_ports import Embedder


class EmbedderContract:
    """Inherited by the fake and by every real embedder."""

    def test_vectors_have_length_one_and_keep_the_order(self, embedder: Embedder) -> None:
        texts = ["we repaired the pump", "the weather is fine", "we repaired the pump"]
        vectors = np.array(list(embedder.embed(texts)))
        assert vectors.shape[0] == 3
        np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-4)
        np.testing.assert_allclose(vectors[0], vectors[2], atol=1e-6)

    def test_a_text_has_the_same_vector_in_any_company(self, embedder: Embedder) -> None:
        alone = np.array(list(embedder.embed(["we repaired the pump"])))[0]
        others = ["a much longer text about something else " * 5, "we repaired the pump", "x"]
        np.testing.assert_allclose(np.array(list(embedder.embed(others)))[1], alone, atol=1e-4)

    def test_alike_texts_are_nearer(self, embedder: Embedder) -> None:
        one, two, other = np.array(
            list(embedder.embed(["we repaired the pump", "we repaired the old pump", "cake with sugar"]))
        )
        assert one @ two > one @ other

    def test_it_says_what_it_is_and_what_its_cosines_mean(self, embedder: Embedder) -> None:
        assert embedder.name
        low, high = embedder.scale
        assert -1 < low < high <= 1
