"""Silero's voice detector: a small neural network under onnxruntime, from the ONNX file inside the faster-whisper wheel."""

from __future__ import annotations

from typing import Any

import numpy as np

from interview_desktop.speech.packages import not_installed, package_file

_CHUNK = 512
_CONTEXT = 64
"""Samples of the chunk before that the network sees again."""
_STATE = (1, 1, 128)


class SileroDetector:
    """Robust against noise; 32 ms a chunk.

    Raises:
        EngineUnavailable: onnxruntime or faster-whisper is not installed.
    """

    def __init__(self) -> None:
        model = package_file("faster_whisper", "assets/silero_vad_v6.onnx")
        try:
            import onnxruntime
        except ImportError:
            raise not_installed("onnxruntime") from None
        options = onnxruntime.SessionOptions()
        options.inter_op_num_threads = 1
        options.intra_op_num_threads = 1
        # An arena would keep memory for a network that needs none.
        options.enable_cpu_mem_arena = False
        self._network: Any = onnxruntime.InferenceSession(
            str(model), sess_options=options, providers=["CPUExecutionProvider"]
        )
        self._h: Any = None
        self._c: Any = None
        self.reset()

    @property
    def name(self) -> str:
        """Engine name of the registry."""
        return "silero"

    @property
    def chunk_samples(self) -> int:
        """Samples of each call."""
        return _CHUNK

    def probability(self, chunk: bytes) -> float:
        """Probability, 0 to 1, that the chunk holds speech.

        Raises:
            ValueError: the chunk is not as long as `chunk_samples`.
        """
        samples = np.frombuffer(chunk, np.int16)
        if len(samples) != _CHUNK:
            raise ValueError(f"a chunk has {_CHUNK} samples, not {len(samples)}")
        self._input[0, :_CONTEXT] = self._input[0, -_CONTEXT:]
        self._input[0, _CONTEXT:] = samples.astype(np.float32) / 32768
        probability, self._h, self._c = self._network.run(
            None, {"input": self._input, "h": self._h, "c": self._c}
        )
        return float(probability.reshape(-1)[0])

    def reset(self) -> None:
        """Forget what came before."""
        self._input = np.zeros((1, _CONTEXT + _CHUNK), np.float32)
        self._h = np.zeros(_STATE, np.float32)
        self._c = np.zeros(_STATE, np.float32)
