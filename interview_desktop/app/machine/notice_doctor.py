"""Whether the notice to candidates names who is responsible."""

from __future__ import annotations

from collections.abc import Iterator

from interview_desktop.app.machine.findings import Finding, Verdict
from interview_desktop.app.settings import Settings


def notice(settings: Settings) -> Iterator[Finding]:
    """A hint and no fault: the law of many places asks for a name and a contact (in the EU article 13 of the GDPR)."""
    missing = {
        name: words
        for name, words, value in (
            ("notice.organisation", "nobody who is responsible", settings.notice.organisation),
            ("notice.contact", "no contact", settings.notice.contact),
        )
        if not value
    }
    if missing:
        detail, remedy = (" and ".join(each) for each in (missing.values(), missing))
        yield Finding("notice", Verdict.ABSENT, f"names {detail} to candidates", f"Set {remedy}")
    else:
        yield Finding("notice", Verdict.WORKS, "names who is responsible, and a contact")
