"""A fault of a file, with its problems by line, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from interview_desktop.core.errors import EnvironmentFault, WrittenWrong
from interview_desktop.gui.told import full, told

translate = QCoreApplication.translate
_MOST_PROBLEMS = 8
"""Problems of a file shown at once; mending these comes first."""


def problem_words(error: EnvironmentFault) -> str:
    """The remedy, and a line for each problem."""
    lines = [full(error.remedy)] if error.remedy else []
    problems = error.problems if isinstance(error, WrittenWrong) else ()
    for problem in problems[:_MOST_PROBLEMS]:
        words = f"{full(problem.message)} {told(problem.remedy)}" if problem.remedy else told(problem.message)
        if problem.line:
            words = translate("Setup", "Line {0}: {1}").format(problem.line, words)
        lines.append(f"{problem.file}: {words}" if problem.file else words)
    if len(problems) > _MOST_PROBLEMS:
        lines.append(translate("Setup", "And {0} more.").format(len(problems) - _MOST_PROBLEMS))
    return "\n".join(lines)
