"""Silero's voice detector: a small neural network under onnxruntime, from the ONNX file inside the faster-whisper wheel."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from interview_desktop.speech.packages import not_installed, package_file

_CHUNK = 512
_CONTEXT = 64
"""Samples of the chunk before that the network sees again."""
_STATE = (1, 1, 128)


@cache
def _network(model: Path) -> Any:
    """The network, which keeps nothing of what it heard: every detector of the program shares it."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.inter_op_num_threads = 1
    options.intra_op_num_threads = 1
    # An arena would keep memory for a network that needs none.
    options.enable_cpu_mem_arena = False
    return onnxruntime.InferenceSession(str(model), sess_options=options, providers=["CPUExecutionProvider"])


class SileroDetector:
    """Robust against noise; 32 ms a chunk.

    Raises:
        EngineUnavailable: onnxruntime or faster-whisper is not installed.
    """

    def __init__(self) -> None:
        model = package_file("faster_whisper", "assets/silero_vad_v6.onnx")
        try:
            import onnxruntime  # noqa: F401 - told here when it is missing, not by the shared network
        except ImportError:
            raise not_installed("onnxruntime") from None
        self._network = _network(model)
        self._context: npt.NDArray[Any]
        self._h: Any = None
        self._c: Any = None
        self.reset()

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        return "silero"

    @property
    def chunk_samples(self) -> int:
        """Samples of a chunk."""
        return _CHUNK

    def probabilities(self, chunks: bytes) -> Sequence[float]:
        """Probability, 0 to 1, that a chunk holds speech, for each of some that follow one another.

        Raises:
            ValueError: these are no whole chunks.
        """
        heard = np.frombuffer(chunks, np.int16)
        count, rest = divmod(len(heard), _CHUNK)
        if rest or not count:
            raise ValueError(f"chunks have {_CHUNK} samples each; {len(heard)} are none")
        samples = np.concatenate((self._context, heard.astype(np.float32) / 32768))
        self._context = samples[-_CONTEXT:]
        # One row a chunk, each beginning with the end of the one before.
        rows = np.lib.stride_tricks.sliding_window_view(samples, _CONTEXT + _CHUNK)[::_CHUNK]
        found, self._h, self._c = self._network.run(
            None, {"input": np.ascontiguousarray(rows), "h": self._h, "c": self._c}
        )
        return [float(each) for each in found.reshape(-1)]

    def reset(self) -> None:
        """Forget what came before."""
        self._context = np.zeros(_CONTEXT, np.float32)
        self._h = np.zeros(_STATE, np.float32)
        self._c = np.zeros(_STATE, np.float32)
