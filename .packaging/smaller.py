"""Makes the models of the packaged program smaller: weights in 8 or 16 bits, for the engines that the program uses.

    whisper      8 bits. The recogniser computes in 8 bits anyway and rounds the weights when it loads them; here that is done
                 before, by the same library, so that what is understood stays the same.
    embeddings   8 bits and a scale for each row; computed with as 32 bits again.
    voice        16 bits; computed with as 32 bits again.

docs/benchmarks.md has what each of them costs. Beside the files is `sha256.json`, by which `files.weights` knows them whole.
"""

from __future__ import annotations

import json
import shutil
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import contents
import numpy as np
import numpy.typing as npt

from interview_desktop.app.paths import cache_folder
from interview_desktop.app.scoring.text_models import MINILM
from interview_desktop.assessment.minilm import SCALE_OF
from interview_desktop.files.weights import PACKAGED_HASHES, find_weights, sha256_of
from interview_desktop.speech.models import PIPER, WHISPER

_WHISPER_TYPES = ("float32", "int8", "int16", "int32", "float16", "bfloat16")
"""Of CTranslate2, by their number in a file."""
_LEAST_VALUES = 1024
"""Smaller tensors stay as they are: biases and norms are few, and matter more."""

Arrays = dict[str, npt.NDArray[Any]]


def prepare(target: Path) -> list[tuple[str, str]]:
    """Write the packaged form of every model into a folder.

    Args:
        target: is emptied first.

    Returns:
        Every file with its folder in the packaged program.

    Raises:
        EngineUnavailable: a package of weights is not installed, or damaged.
    """
    shutil.rmtree(target, ignore_errors=True)
    shrink = _ways()
    for weights in contents.models():
        source, folder = find_weights(weights, cache_folder()), target / weights.model
        folder.mkdir(parents=True)
        for file in weights.files:
            shutil.copyfile(source / file.name, folder / file.name)
        if weights.model in shrink:
            shrink[weights.model](folder)
        hashes = {file.name: sha256_of(folder / file.name) for file in weights.files}
        (folder / PACKAGED_HASHES).write_text(json.dumps(hashes, indent=1), encoding="ascii")
    return [(str(path), f"{contents.MODELS}/{path.parent.name}") for path in contents.files_below(target)]


def _ways() -> dict[str, Callable[[Path], None]]:
    """What makes a model smaller, by its name; one that is not named stays as it is."""
    ways = dict.fromkeys((weights.model for weights in WHISPER.values()), whisper)
    ways |= dict.fromkeys((weights.model for weights in PIPER.values()), voice)
    return ways | {MINILM.model: embeddings}


def whisper(folder: Path) -> None:
    """Round the weights of a Whisper model in CTranslate2's format to 8 bits; the first two layers, convolutions, stay."""
    from ctranslate2.specs import WhisperSpec, model_spec

    variables, aliases = _read_whisper((folder / "model.bin").read_bytes())
    spec = WhisperSpec(*_depth(variables, "encoder"), *_depth(variables, "decoder"))
    for name, value in (variables | {alias: variables[name] for alias, name in aliases.items()}).items():
        scope, _, attribute = name.rpartition("/")
        setattr(model_spec.index_spec(spec, scope), attribute, value if value.ndim else value[()])
    # A word a line; some words are what Python takes for the end of one.
    words = (folder / "vocabulary.txt").read_text(encoding="utf-8").removesuffix("\n").split("\n")
    spec.register_vocabulary(words)
    spec.validate()
    convolutions = [(layer, layer.weight.numpy()) for layer in (spec.encoder.conv1, spec.encoder.conv2)]
    spec.optimize("int8_float16")
    for layer, weight in convolutions:
        layer.weight, layer.weight_scale = model_spec.NumpyVariable(weight), model_spec.OPTIONAL
    made = folder / "made"
    made.mkdir()
    spec.save(str(made))
    # Of what it writes only the weights are new.
    (made / "model.bin").replace(folder / "model.bin")
    shutil.rmtree(made)


def _depth(variables: Arrays, part: str) -> tuple[int, int]:
    """How many layers a part of a Whisper model has, and how many heads each."""
    layers = sum(
        name.startswith(f"{part}/layer_") and name.endswith("/ffn/linear_0/weight") for name in variables
    )
    return layers, int(variables[f"{part}/num_heads"])


def _read_whisper(content: bytes) -> tuple[Arrays, dict[str, str]]:
    """Tensors of a model and their aliases, as CTranslate2's `ModelSpec` writes them; it has nothing that reads them back."""
    at = 0

    def number(kind: str) -> int:
        nonlocal at
        (value,) = struct.unpack_from(f"<{kind}", content, at)
        at += struct.calcsize(kind)
        return int(value)

    def text() -> str:
        nonlocal at
        length = number("H")
        at += length
        return content[at - length : at - 1].decode()

    number("I"), text(), number("I")  # versions of format and layout, and the kind of model
    variables: Arrays = {}
    for _ in range(number("I")):
        name = text()
        shape = [number("I") for _ in range(number("B"))]
        kind, size = _WHISPER_TYPES[number("B")], number("I")
        variables[name] = np.frombuffer(content[at : at + size], kind).reshape(shape)
        at += size
    return variables, {text(): text() for _ in range(number("I"))}


def embeddings(folder: Path) -> None:
    """Round the matrices of the sentence embeddings to 8 bits, each row by a scale of its own, which stands beside them."""
    from safetensors.numpy import load_file, save_file

    file = folder / "model.safetensors"
    rounded: Arrays = {}
    for name, values in load_file(file).items():
        if values.ndim != 2 or values.size < _LEAST_VALUES:
            rounded[name] = values
            continue
        scale = np.abs(values).max(axis=1, keepdims=True) / 127
        scale[scale == 0] = 1
        rounded[name] = np.rint(values / scale).astype(np.int8)
        rounded[name + SCALE_OF] = scale.astype(np.float32)
    save_file(rounded, file)


def voice(folder: Path) -> None:
    """Round the weights of an ONNX model to 16 bits; the runtime makes them 32 bits again when it loads them."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    (file,) = folder.glob("*.onnx")
    model = onnx.load(str(file))
    casts = []
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype != np.float32 or values.size < _LEAST_VALUES:
            continue
        name = tensor.name
        tensor.CopyFrom(numpy_helper.from_array(values.astype(np.float16), f"{name}.rounded"))
        casts.append(helper.make_node("Cast", [tensor.name], [name], to=TensorProto.FLOAT))
    nodes = [*casts, *model.graph.node]
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    onnx.save(model, str(file))
