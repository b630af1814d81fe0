"""What goes into the packaged program, and what stays out; `build.spec` asks here. Needs no PyInstaller.

Nothing is listed by hand that the program knows itself: engines come from the registry, workers and modules from the package,
models from `speech.models`.
"""

from __future__ import annotations

import fnmatch
import os
import re
import sys
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interview_desktop.files.weights import Weights

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "interview_desktop"
MIGRATIONS = "interview_desktop/storage/migrations"
MODELS = "models"
"""Folder of the model weights in the packaged program: `files.weights` looks there first."""

LANGUAGES = "INTERVIEW_PACKAGED_LANGUAGES"
"""Environment variable with the languages that are spoken offline, as "en,de,ru"; `build.py --languages` sets it."""

if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

EXTRAS = ("offline", "cloud", "review", "postgresql", "api")
"""Of pyproject.toml; their packages are taken along.

Left out on purpose: `scale` (Celery, Redis, boto3: 45 MB for servers that work through recordings of many kiosks, and are
installed with pip), `raters` (pingouin, pandas, scikit-learn, scipy, statsmodels: 350 MB for the agreement between raters, which
`assess raters` then says is not installed; it is computed where the database is, not at a kiosk).
"""

EXCLUDED = (
    # The extras above, and what only they need.
    *("celery", "kombu", "billiard", "amqp", "vine", "redis", "boto3", "botocore", "s3transfer"),
    *(
        "pingouin",
        "pandas",
        "pandas_flavor",
        "sklearn",
        "scipy",
        "statsmodels",
        "xarray",
        "patsy",
        "formulaic",
        "joblib",
    ),
    *("matplotlib", "seaborn", "contourpy", "fontTools", "kiwisolver", "PIL", "networkx"),
    # onnxruntime's tools for making models and faster-whisper's way to download them.
    *("sympy", "mpmath", "hf_xet", "torch", "transformers", "sentence_transformers", "tensorflow"),
    # uvicorn works without; they only make a server that many people use faster.
    *("uvloop", "watchfiles"),
    # Tests, types, editors, and other tools of the environment that the build runs in.
    *(
        "pytest",
        "_pytest",
        "hypothesis",
        "moto",
        "playwright",
        "schemathesis",
        "mypy",
        "ruff",
        "IPython",
        "tkinter",
        "flask",
    ),
    *("PyInstaller", "setuptools", "pip", "hatchling", "docker", "cfnlint", "sounddevice", "tqdm.notebook"),
    # Piper's training and its server.
    *("piper.train", "piper.http_server"),
    # onnx: only its graph builder is used.
    *("onnx.backend.test", "onnx.reference"),
    # Qt's QML, web and 3D never come in; these do, through PySide6's own support code.
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtWebEngineCore", "PySide6.QtPdf", "PySide6.QtDesigner"),
)
"""Modules that are not taken along, and what they would bring."""

DROPPED = (
    # onnxruntime brings its library a second time, for programs in C; Python's own is whole without it. 29 MB.
    "onnxruntime/capi/libonnxruntime.so*",
    "onnxruntime/capi/onnxruntime.lib",
    # Google's recogniser needs the encoder of this system only; the sphinx model is in pocketsphinx already. 43 MB.
    "speech_recognition/pocketsphinx-data/*",
    "speech_recognition/flac-mac",
    "speech_recognition/flac-linux-x86",
    *(
        ("speech_recognition/flac-win32.exe",)
        if sys.platform != "win32"
        else ("speech_recognition/flac-linux*",)
    ),
    # Models of other languages' writing. 26 MB.
    "piper/hebrew/*",
    "piper/tashkeel/*",
    "onnx/backend/test/*",
    # Qt's own words in languages that the program does not speak, and plugins for what it does not show.
    *(
        "PySide6/Qt/translations/qt_help*",
        "PySide6/Qt/translations/qtwebengine*",
        "PySide6/Qt/translations/designer*",
    ),
    *(
        "PySide6/Qt/translations/linguist*",
        "PySide6/Qt/translations/assistant*",
        "PySide6/Qt/translations/qtdeclarative*",
    ),
    # Qt's plugin that looks like GTK brings GTK; tablets' keyboards, PDF pictures and screens without a window system: 35 MB.
    *(
        "*/platformthemes/libqgtk3.so",
        "libgtk-3.so*",
        "libgdk-3.so*",
        "*libQt6Pdf*",
        "*/imageformats/libqpdf.so",
    ),
    *("*libQt6VirtualKeyboard*", "*/platforminputcontexts/libqtvirtualkeyboardplugin.so"),
    *("*libQt6EglF*", "*/egldeviceintegrations/*", "*/platforms/libqeglfs.so"),
    *("PySide6/Qt/qml/*", "PySide6/Qt/plugins/sqldrivers/*", "PySide6/Qt/plugins/qmltooling/*"),
    *(
        "PySide6/Qt/plugins/virtualkeyboard/*",
        "PySide6/Qt/plugins/assetimporters/*",
        "PySide6/Qt/plugins/sceneparsers/*",
    ),
    # OpenCV's copy of Qt's fonts and plugins: no window of OpenCV is ever shown.
    *("cv2/qt/*", "cv2/data/*"),
    # Headers, type stubs and tests.
    *("*/include/*.h", "*.pyi", "*/tests/*.py", "*.lib", "*.a"),
)
"""Patterns of paths in the packaged program that are left out."""

STRIPPED = (
    *("libpython*", "python3.*/lib-dynload/*"),
    *("ctranslate2/_ext*", "av/*", "sqlalchemy/*", "tokenizers/*", "cryptography/*", "*/frame.abi3.so"),
    *(
        "aiohttp/*",
        "multidict/*",
        "yarl/*",
        "frozenlist/*",
        "propcache/*",
        "yaml/*",
        "greenlet/*",
        "pydantic_core/*",
    ),
    *("httptools/*", "jiter/*", "safetensors/*", "ml_dtypes/*", "charset_normalizer/*"),
)
"""Libraries that are shipped with the symbols of a debugger: 140 MB. Only these, because removing them from libraries that were
patched after linking, such as numpy's, breaks those."""
_QT_WORDS = re.compile(
    r"(?:.*/)?PySide6/(?:Qt/)?translations/\w+?_(?P<language>[a-z]{2,3})(?:_[A-Z]{2})?\.qm"
)
_ESPEAK = re.compile(r".*/espeak-ng-data/(?:(?P<words>\w+)_dict|lang/(?:.+/)?(?P<voice>[^/]+))")


def version() -> str:
    """The version of the program, from the one place where it stands."""
    from interview_desktop import __version__

    return __version__


def engine_modules() -> list[str]:
    """The modules behind the engines of the registry."""
    from interview_desktop.app.registry import ENGINES

    return sorted({engine.target.partition(":")[0] for engines in ENGINES.values() for engine in engines})


def engine_packages() -> list[str]:
    """The packages that the engines of the registry ask for."""
    from interview_desktop.app.registry import ENGINES

    return sorted({package for engines in ENGINES.values() for engine in engines for package in engine.needs})


def own_modules() -> list[str]:
    """Every module of the program: fronts, workers and adapters are imported by name when they are needed."""
    modules = []
    for path in sorted(PACKAGE.rglob("*.py")):
        if "versions" in path.parts:
            continue  # Alembic reads migrations as files
        parts = path.relative_to(ROOT).with_suffix("").parts
        modules.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return modules


def hidden_imports() -> list[str]:
    """What PyInstaller cannot see, because it is imported by name."""
    others = [
        "pocketsphinx.model",
        "sqlalchemy.dialects.sqlite",
        "sqlalchemy.dialects.postgresql",
        "logging.config",
        "PySide6.QtSvg",
        "PySide6.QtMultimedia",
    ]
    installed = [name for name in (*engine_packages(), *optional_packages()) if find_spec(name)]
    return sorted({*own_modules(), *engine_modules(), *installed, *others})


def optional_packages() -> list[str]:
    """Packages of the extras that no engine names."""
    return [
        "harper",
        "onnx",
        "safetensors",
        "tokenizers",
        "psycopg",
        "psycopg_binary",
        "fastapi",
        "uvicorn",
        "jwt",
    ]


def metadata_packages() -> list[str]:
    """Distributions whose version the program or a library asks for while it runs."""
    wanted = [
        "interview-desktop",
        "harper-py",
        "piper-tts",
        "espeakng-loader",
        "faster-whisper",
        "pocketsphinx",
        "gTTS",
    ]
    return [
        *wanted,
        "edge-tts",
        "openai",
        "ctranslate2",
        "onnxruntime",
        "keyring",
        "imageio-ffmpeg",
        "webrtcvad-wheels",
    ]


def data_files() -> list[tuple[str, str]]:
    """Our own files with the folder they go to: resources and migrations."""
    found = [(str(path), str(path.parent.relative_to(ROOT))) for path in files_below(ROOT / "resources")]
    found += [
        (str(path), path.parent.relative_to(ROOT).as_posix())
        for path in files_below(ROOT / MIGRATIONS)
        if path.suffix in (".py", ".mako")
    ]
    return found


def models() -> tuple[Weights, ...]:
    """The models that are taken along; `smaller.prepare` writes the form in which they are."""
    from interview_desktop.app.machine.face_model import MTCNN
    from interview_desktop.app.scoring.text_models import MINILM
    from interview_desktop.speech.models import PIPER, WHISPER

    return (*WHISPER.values(), *PIPER.values(), MINILM, MTCNN)


def package_data() -> list[str]:
    """Packages whose data files are taken along, less what `DROPPED` names."""
    # Weights are not among them: `models` has those.
    return [
        "faster_whisper",
        "pocketsphinx",
        "piper",
        "espeakng_loader",
        "speech_recognition",
        "num2words",
        "segno",
    ]


def files_below(folder: Path) -> list[Path]:
    """All files of a folder, without what Python and editors leave."""
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and "__pycache__" not in path.parts]


def dropped(path: str) -> bool:
    """Whether a file of the packaged program, by its path in there, is left out."""
    qt = _QT_WORDS.fullmatch(path.replace("\\", "/"))
    if qt is not None and qt["language"] not in translated():
        return True
    return matches(path, DROPPED) or foreign(path, languages())


def translated() -> frozenset[str]:
    """The window's languages."""
    files = (ROOT / "resources" / "translations").glob("*.ts")
    return frozenset({"en", *(path.stem.rpartition("_")[2] for path in files)})


def languages() -> frozenset[str]:
    """Languages that are spoken offline: those of the window, unless others were asked for; empty for all that there are."""
    asked = os.environ.get(LANGUAGES)
    if not asked:
        return translated()
    return frozenset() if asked == "all" else frozenset(asked.replace(" ", "").lower().split(","))


def foreign(path: str, spoken: frozenset[str]) -> bool:
    """Whether a file belongs to a language of eSpeak NG that is not to be spoken; Piper uses its data as well. 35 MB."""
    found = _ESPEAK.fullmatch(path.replace("\\", "/"))
    if found is None or not spoken:
        return False
    return (found["words"] or found["voice"]).partition("-")[0].lower() not in spoken


def stripped(path: str) -> bool:
    """Whether a library, by its path in the packaged program, is shipped without a debugger's symbols."""
    return matches(path, STRIPPED) and (".so" in Path(path).name)


def matches(path: str, patterns: Iterable[str]) -> bool:
    """Whether a path, with slashes, fits one of the patterns."""
    inside = path.replace("\\", "/").removeprefix("_internal/")
    return any(fnmatch.fnmatch(inside, pattern) for pattern in patterns)


def weight_packages() -> Sequence[str]:
    """Packages that only carry weights: their data stays out, because the weights are there under `MODELS`."""
    named = {part[0] for weights in models() for file in weights.files for part in file.parts}
    return sorted(named)
