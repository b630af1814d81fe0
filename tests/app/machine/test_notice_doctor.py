"""What the doctor says of the notice to candidates."""

from interview_desktop.app.machine.findings import Finding, Verdict
from interview_desktop.app.machine.notice_doctor import notice
from interview_desktop.app.settings import Settings


def test_the_doctor_hints_that_the_notice_names_nobody() -> None:
    def found(**given: str) -> Finding:
        (finding,) = notice(Settings(_env_file=None, notice=given))  # type: ignore[call-arg]
        return finding

    nobody = found()
    assert nobody.fine and nobody.verdict is Verdict.ABSENT
    assert nobody.detail == "names nobody who is responsible and no contact to candidates"
    assert nobody.remedy == "Set notice.organisation and notice.contact"
    assert found(organisation="Ada").remedy == "Set notice.contact"
    assert found(organisation="Ada", contact="+1 23").verdict is Verdict.WORKS
