"""Makes the models of the packaged program smaller: weights in 8 or 16 bits, for the engines that the program uses.

    whisper      8 bits. The recogniser computes in 8 bits anyway and rounds the weights when it loads them; here that is done
                 before, by the same library, so that what is understood stays the same.
    embeddings   8 bits and a scale for each row; computed with as 32 bits again.
    voice        8 bits and a scale for each channel in the parts that make sounds of letters and their spectra; 16 bits in those that
                 decide how long a sound lasts and that draw the wave, where less is heard. Computed with as 32 bits again.

docs/benchmarks.md has what each of them costs. Beside the files is `sha256.json`, by which `files.weights` knows them whole.
"""

from __future__ import annotations

import json
import shutil
import struct
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import contents
import numpy as np
import numpy.typing as npt

from interview_desktop.app.paths import cache_folder
from interview_desktop.app.scoring.text_models import MINILM
from interview_desktop.assessment.minilm import SCALE_OF
from interview_desktop.files.weights import PACKAGED_HASHES, find_weights, sha256_of
from interview_desktop.speech.models import PIPER, WHISPER

if TYPE_CHECKING:
    import onnx
    from onnx import NodeProto

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
        rounded[name], rounded[name + SCALE_OF] = _by_channel(values)
    save_file(rounded, file)


def voice(folder: Path) -> None:
    """Round the weights of a Piper voice; the runtime makes them 32 bits again when it loads them."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    (file,) = folder.glob("*.onnx")
    model = onnx.load(str(file))
    used_by = {name: node for node in model.graph.node for name in node.input}
    restored: list[onnx.NodeProto] = []
    scales: list[onnx.TensorProto] = []
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype != np.float32 or values.size < _LEAST_VALUES:
            continue
        name, rounded, whole = tensor.name, f"{tensor.name}.rounded", f"{tensor.name}.whole"
        if _in_eight_bits(used_by[name]):
            levels, scale = _by_channel(values)
            scales.append(numpy_helper.from_array(scale, name + SCALE_OF))
            restored.append(helper.make_node("Cast", [rounded], [whole], to=TensorProto.FLOAT))
            restored.append(helper.make_node("Mul", [whole, name + SCALE_OF], [name]))
        else:
            levels = values.astype(np.float16)
            restored.append(helper.make_node("Cast", [rounded], [name], to=TensorProto.FLOAT))
        tensor.CopyFrom(numpy_helper.from_array(levels, rounded))
    nodes = [*restored, *model.graph.node]
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    model.graph.initializer.extend(scales)
    onnx.save(model, str(file))


def _in_eight_bits(node: NodeProto) -> bool:
    """Whether a node of a voice belongs to what makes sounds of letters (`enc_p`), or spectra of sounds (`flow`)."""
    return node.op_type == "Conv" and node.name.startswith(("/enc_p/", "/flow/"))


def _by_channel(values: npt.NDArray[np.float32]) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.float32]]:
    """Levels of -127 to 127, and what each channel, the first axis, is multiplied with."""
    scale = np.abs(values).max(axis=tuple(range(1, values.ndim)), keepdims=True) / 127
    scale[scale == 0] = 1
    return np.rint(values / scale).astype(np.int8), scale.astype(np.float32)
