"""Sentence embeddings on this machine: all-MiniLM-L6-v2 under onnxruntime, without torch.

The weights are published for another framework. The graph they belong to is small (BERT with six layers, Devlin et al. 2019,
mean pooling, Reimers and Gurevych 2019), so it is put together here and given to the runtime with the weights in it.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.core.extras import install

if TYPE_CHECKING:
    from onnx import ModelProto, NodeProto

NAME = "all-MiniLM-L6-v2"
SCALE = (0.15, 0.65)
"""Cosines of this model for unrelated and for equivalent texts (docs/benchmarks.md)."""
_OPSET = 20
_BATCH = 32
_LONGEST = 256
"""Tokens: what the model was made for."""
_KEPT = 20_000
"""Vectors kept by their text: variants of a transcript share most of their statements."""

SCALE_OF = ".scale"
"""Ends the name of the scales of a matrix whose rows are rounded to 8 bits, as in a packaged program."""

Weights = Mapping[str, npt.NDArray[Any]]


class MiniLmEmbedder:
    """Embeds texts; loads the model at the first use and keeps it.

    Args:
        folder: with `model.safetensors`, `tokenizer.json` and `config.json`.
        threads: of the runtime.
    """

    def __init__(self, folder: Path, *, threads: int = 2) -> None:
        self._folder = folder
        self._threads = threads
        self._loaded: tuple[Any, Any] | None = None
        self._kept: OrderedDict[str, npt.NDArray[np.float32]] = OrderedDict()

    @property
    def name(self) -> str:
        """Engine and model, for the record."""
        return f"onnxruntime {NAME}"

    @property
    def service(self) -> str:
        """Nothing leaves this machine."""
        return ""

    @property
    def scale(self) -> tuple[float, float]:
        """The cosines of unrelated and of equivalent texts."""
        return SCALE

    @property
    def measured(self) -> bool:
        """It was, on good answers and on others."""
        return True

    def embed(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """One vector of length 1 a text, as rows of 384.

        Raises:
            EngineUnavailable: a package is missing, or the files are not those of this model.
        """
        new = [text for text in dict.fromkeys(texts) if text not in self._kept]
        # By length, so that few tokens of a batch are padding.
        new.sort(key=len)
        for start in range(0, len(new), _BATCH):
            batch = new[start : start + _BATCH]
            self._kept.update(zip(batch, self._run(batch), strict=True))
        rows = [self._kept[text] for text in texts]
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return np.stack(rows) if rows else np.empty((0, 384), np.float32)

    def _run(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        tokenizer, session = self._loaded or self._load()
        encoded = tokenizer.encode_batch(list(texts))
        ids = np.array([each.ids for each in encoded], np.int64)
        mask = np.array([each.attention_mask for each in encoded], np.float32)
        (vectors,) = session.run(None, {"ids": ids, "mask": mask})
        return np.asarray(vectors, np.float32)

    def _load(self) -> tuple[Any, Any]:
        try:
            import onnxruntime
            from safetensors.numpy import load_file
            from tokenizers import Tokenizer
        except ImportError as error:
            raise EngineUnavailable(
                f"The embeddings need the package {error.name}, which is not installed",
                install("offline"),
            ) from error
        try:
            config = json.loads((self._folder / "config.json").read_text(encoding="utf-8"))
            weights = load_file(self._folder / "model.safetensors")
            tokenizer = Tokenizer.from_file(str(self._folder / "tokenizer.json"))
            model = build(config, weights)
        except (OSError, ValueError, KeyError) as error:
            raise EngineUnavailable(
                f"The model in {self._folder.name} cannot be read ({type(error).__name__})",
                "Install it again",
            ) from error
        tokenizer.enable_truncation(_LONGEST)
        tokenizer.enable_padding()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads
        options.log_severity_level = 3
        # Waiting threads do not spin: the cores are shared with a recording.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        session = onnxruntime.InferenceSession(
            model.SerializeToString(), options, providers=["CPUExecutionProvider"]
        )
        self._loaded = (tokenizer, session)
        return self._loaded


def build(config: Mapping[str, Any], weights: Weights) -> ModelProto:
    """The graph from token ids and mask to sentence vectors, with its weights.

    Args:
        config: of the published model.
        weights: tensors under the names they are published with.

    Raises:
        KeyError: the weights are those of another kind of model.
    """
    from onnx import TensorProto, helper

    graph = _Graph(weights)
    hidden = _embeddings(graph, config)
    # Padding must not be attended to: minus ten thousand before the softmax.
    masked = graph.op(
        "Mul",
        graph.op("Sub", graph.constant([1.0]), graph.op("Unsqueeze", "mask", graph.integers([1, 2]))),
        graph.constant([-10000.0]),
    )
    for layer in range(int(config["num_hidden_layers"])):
        hidden = _layer(graph, config, f"encoder.layer.{layer}", hidden, masked)
    weighted = graph.op("Unsqueeze", "mask", graph.integers([2]))
    total = graph.op("ReduceSum", graph.op("Mul", hidden, weighted), graph.integers([1]), keepdims=0)
    mean = graph.op("Div", total, graph.op("ReduceSum", "mask", graph.integers([1]), keepdims=1))
    graph.nodes.append(helper.make_node("LpNormalization", [mean], ["vectors"], axis=1, p=2))
    return helper.make_model(
        helper.make_graph(
            graph.nodes,
            NAME,
            [
                helper.make_tensor_value_info("ids", TensorProto.INT64, ["texts", "tokens"]),
                helper.make_tensor_value_info("mask", TensorProto.FLOAT, ["texts", "tokens"]),
            ],
            [
                helper.make_tensor_value_info(
                    "vectors", TensorProto.FLOAT, ["texts", int(config["hidden_size"])]
                )
            ],
            graph.initializers,
        ),
        opset_imports=[helper.make_opsetid("", _OPSET)],
        ir_version=9,
    )


class _Graph:
    """Nodes under construction; every value gets a name of its own."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self.nodes: list[NodeProto] = []
        self.initializers: list[Any] = []
        self._count = 0

    def op(self, kind: str, *inputs: str, **attributes: Any) -> str:
        from onnx import helper

        name = self._name()
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    def weight(self, name: str, *, transposed: bool = False) -> str:
        array = self.weights[name].astype(np.float32)
        scale = self.weights.get(name + SCALE_OF)
        if scale is not None:
            array *= scale
        return self._initializer(np.ascontiguousarray(array.T) if transposed else array)

    def constant(self, values: Sequence[float]) -> str:
        return self._initializer(np.array(values, np.float32))

    def integers(self, values: Sequence[int]) -> str:
        return self._initializer(np.array(values, np.int64))

    def linear(self, prefix: str, value: str) -> str:
        product = self.op("MatMul", value, self.weight(f"{prefix}.weight", transposed=True))
        return self.op("Add", product, self.weight(f"{prefix}.bias"))

    def norm(self, prefix: str, value: str, epsilon: float) -> str:
        return self.op(
            "LayerNormalization",
            value,
            self.weight(f"{prefix}.weight"),
            self.weight(f"{prefix}.bias"),
            axis=-1,
            epsilon=epsilon,
        )

    def _initializer(self, array: npt.NDArray[Any]) -> str:
        from onnx import numpy_helper

        name = self._name()
        self.initializers.append(numpy_helper.from_array(array, name))
        return name

    def _name(self) -> str:
        self._count += 1
        return f"v{self._count}"


def _embeddings(graph: _Graph, config: Mapping[str, Any]) -> str:
    words = graph.op("Gather", graph.weight("embeddings.word_embeddings.weight"), "ids")
    length = graph.op("Gather", graph.op("Shape", "ids"), graph.integers([1]))
    positions = graph.op(
        "Slice",
        graph.weight("embeddings.position_embeddings.weight"),
        graph.integers([0]),
        length,
        graph.integers([0]),
    )
    kind = graph.op("Gather", graph.weight("embeddings.token_type_embeddings.weight"), graph.integers([0]))
    total = graph.op("Add", graph.op("Add", words, positions), kind)
    return graph.norm("embeddings.LayerNorm", total, float(config["layer_norm_eps"]))


def _layer(graph: _Graph, config: Mapping[str, Any], name: str, hidden: str, masked: str) -> str:
    heads, size = int(config["num_attention_heads"]), int(config["hidden_size"])
    epsilon = float(config["layer_norm_eps"])
    shape = graph.integers([0, 0, heads, size // heads])

    def split(part: str, order: Sequence[int]) -> str:
        value = graph.op("Reshape", graph.linear(f"{name}.attention.self.{part}", hidden), shape)
        return graph.op("Transpose", value, perm=list(order))

    query, key, value = split("query", (0, 2, 1, 3)), split("key", (0, 2, 3, 1)), split("value", (0, 2, 1, 3))
    scaled = graph.op("Div", graph.op("MatMul", query, key), graph.constant([float(np.sqrt(size // heads))]))
    attention = graph.op("Softmax", graph.op("Add", scaled, masked), axis=-1)
    mixed = graph.op("Transpose", graph.op("MatMul", attention, value), perm=[0, 2, 1, 3])
    joined = graph.op("Reshape", mixed, graph.integers([0, 0, size]))
    attended = graph.norm(
        f"{name}.attention.output.LayerNorm",
        graph.op("Add", graph.linear(f"{name}.attention.output.dense", joined), hidden),
        epsilon,
    )
    inner = graph.op("Gelu", graph.linear(f"{name}.intermediate.dense", attended))
    return graph.norm(
        f"{name}.output.LayerNorm",
        graph.op("Add", graph.linear(f"{name}.output.dense", inner), attended),
        epsilon,
    )
