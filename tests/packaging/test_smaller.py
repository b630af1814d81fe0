"""Models are rounded for the packaged program, and do there what they do here."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import smaller

from interview_desktop.assessment import minilm


def test_the_matrices_of_the_embeddings_are_rounded_row_by_row(tmp_path: Path) -> None:
    pytest.importorskip("safetensors")
    from safetensors.numpy import load_file, save_file

    random = np.random.default_rng(1)
    # Rows of very different sizes, one of them empty.
    matrix = (random.normal(size=(64, 32)) * np.geomspace(0.001, 1000, 64)[:, None]).astype(np.float32)
    matrix[7] = 0
    bias = random.normal(size=2048).astype(np.float32)
    save_file({"matrix": matrix, "bias": bias}, tmp_path / "model.safetensors")
    smaller.embeddings(tmp_path)
    rounded = load_file(tmp_path / "model.safetensors")
    assert rounded["matrix"].dtype == np.int8
    np.testing.assert_array_equal(rounded["bias"], bias)
    found = rounded["matrix"] * rounded["matrix" + minilm.SCALE_OF]
    furthest = np.abs(found - matrix).max(axis=1)
    assert (furthest <= np.abs(matrix).max(axis=1) / 253).all()


def test_rounded_weights_make_the_same_graph() -> None:
    pytest.importorskip("onnx")
    from onnx import numpy_helper

    whole: dict[str, npt.NDArray[np.float32]] = {"m": np.array([[1, -2], [0.5, 0.25]], np.float32)}
    rounded = {"m": np.array([[64, -127], [127, 64]], np.int8), "m.scale": np.array([[2], [0.5]]) / 127}
    values = []
    for weights in (whole, rounded):
        graph = minilm._Graph(weights)
        graph.weight("m", transposed=True)
        values.append(numpy_helper.to_array(graph.initializers[0]))
    np.testing.assert_allclose(values[0], values[1], atol=0.02)


def test_a_rounded_voice_computes_nearly_the_same(tmp_path: Path) -> None:
    onnx, runtime = pytest.importorskip("onnx"), pytest.importorskip("onnxruntime")
    from onnx import TensorProto, helper, numpy_helper

    random = np.random.default_rng(2)
    weight = random.normal(size=(64, 64)).astype(np.float32)
    # Channels of very different sizes, as of a real voice.
    channels = (random.normal(size=(64, 64, 1)) * np.geomspace(0.01, 1, 64)[:, None, None]).astype(np.float32)
    small = np.arange(64, dtype=np.float32) / 3
    model = helper.make_model(
        helper.make_graph(
            [
                helper.make_node("MatMul", ["x", "weight"], ["product"]),
                helper.make_node("Add", ["product", "small"], ["sum"]),
                helper.make_node("Unsqueeze", ["sum", "last"], ["column"]),
                helper.make_node("Conv", ["column", "channels"], ["y"], name="/flow/pre/Conv"),
            ],
            "voice",
            [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 64])],
            [helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, 64, 1])],
            [
                numpy_helper.from_array(weight, "weight"),
                numpy_helper.from_array(small, "small"),
                numpy_helper.from_array(channels, "channels"),
                numpy_helper.from_array(np.array([2], np.int64), "last"),
            ],
        ),
        opset_imports=[helper.make_opsetid("", 17)],
        ir_version=9,
    )
    file = tmp_path / "voice.onnx"
    onnx.save(model, str(file))
    before = file.stat().st_size
    smaller.voice(tmp_path)
    assert file.stat().st_size < before * 0.48
    kinds = {tensor.name: tensor.data_type for tensor in onnx.load(str(file)).graph.initializer}
    assert (kinds["channels.rounded"], kinds["weight.rounded"]) == (TensorProto.INT8, TensorProto.FLOAT16)
    x = np.ones((1, 64), np.float32)
    (y,) = runtime.InferenceSession(str(file), providers=["CPUExecutionProvider"]).run(None, {"x": x})
    wanted = (channels[:, :, 0] @ (x @ weight + small).T)[:, 0]
    # Rounding of a channel grows with the channel.
    np.testing.assert_allclose(y[0, :, 0], wanted, atol=0.02 * float(np.abs(wanted).max()))


def test_a_whisper_model_is_rounded_to_what_the_recogniser_makes_of_it(tmp_path: Path) -> None:
    """Of a small model with the layout of a real one: every matrix is in 8 bits, the rest is what it was."""
    pytest.importorskip("ctranslate2")
    from ctranslate2.specs import WhisperSpec, model_spec

    random, width, words = (
        np.random.default_rng(3),
        8,
        [f"w{number}" for number in range(20)] + ["\x85", "\u2028"],
    )
    spec = WhisperSpec(1, 2, 1, 2)
    shapes = {"conv1": (width, 80, 3), "conv2": (width, width, 3), "embeddings": (len(words), width)}

    def fill(part: object, name: str, value: object) -> None:
        if value is not None:
            return
        scope, attribute = name.split("/")[-2:]
        rows = shapes.get(scope, (width, width))
        shape = rows if attribute in ("weight", "encodings") else rows[:1]
        setattr(part, attribute, random.normal(size=shape).astype(np.float16))

    model_spec.visit_spec(spec, fill)
    spec.register_vocabulary(words)
    spec.validate()
    spec.save(str(tmp_path))
    (tmp_path / "vocabulary.json").unlink()
    (tmp_path / "vocabulary.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    whole, _ = smaller._read_whisper((tmp_path / "model.bin").read_bytes())
    smaller.whisper(tmp_path)
    rounded, _ = smaller._read_whisper((tmp_path / "model.bin").read_bytes())
    assert {path.name for path in tmp_path.iterdir()} == {"model.bin", "config.json", "vocabulary.txt"}
    assert set(whole) <= set(rounded)
    scaled = 0
    for name, values in whole.items():
        if (scale := rounded.get(f"{name}_scale")) is None:
            np.testing.assert_array_equal(rounded[name], values)
            continue
        scaled += 1
        assert rounded[name].dtype == np.int8
        np.testing.assert_allclose(
            rounded[name] / scale[:, None], values, atol=float(np.abs(values).max()) / 127
        )
    assert scaled >= 8
