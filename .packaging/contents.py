"""What goes into the packaged program, and what stays out; `build.spec` asks here. Needs no PyInstaller.

Nothing is listed by hand that the program knows itself: engines come from the registry, workers and modules from the package,
models from `speech.models`.
"""

from __future__ import annotations

import fnmatch
import itertools
import os
import re
import sys
import tomllib
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

_LEFT_OUT = tomllib.loads(Path(__file__).with_name("left_out.toml").read_text(encoding="utf-8"))
EXCLUDED, DROPPED, STRIPPED = (
    tuple(itertools.chain.from_iterable(_LEFT_OUT[table].values()))
    for table in ("excluded", "dropped", "stripped")
)
"""Modules that are not taken along; patterns of paths that are left out; of libraries that go without a debugger's symbols."""
_OTHER_SYSTEMS = (
    "speech_recognition/flac-linux*" if sys.platform == "win32" else "speech_recognition/flac-win32.exe"
)
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
    return matches(path, (*DROPPED, _OTHER_SYSTEMS)) or foreign(path, languages())


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
