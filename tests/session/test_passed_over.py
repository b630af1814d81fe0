"""What is told before anybody listens is not lost."""

from interview_desktop.core.errors import EngineError, EngineFailed
from interview_desktop.session.passed_over import PassedOver


def test_everything_is_told_in_order() -> None:
    passed_over = PassedOver()
    heard: list[tuple[str, str]] = []

    def hear(engine: str, error: EngineError) -> None:
        heard.append((engine, error.what))

    passed_over("a", EngineFailed("early"))
    passed_over.listen(hear)
    passed_over("b", EngineFailed("late"))
    assert heard == [("a", "early"), ("b", "late")]
