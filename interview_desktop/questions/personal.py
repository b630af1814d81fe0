"""What an interviewer must not ask: topics that are personal, and unlawful in many countries.

The list follows what equal-treatment law forbids to ask or to weigh (European directives 2000/43, 2000/78 and 2006/54;
guidance of the United States' EEOC), with pay history, which a growing number of places forbid. It is a list of wordings in
English, so it finds what is asked plainly; a person approves every set all the same.
"""

from __future__ import annotations

import re
from typing import Final

from interview_desktop.core.sentences import sentence

_TOPICS: Final = (
    (
        sentence("family"),
        r"""
        \b(?:are|were|is)\ you\ (?:\w+\ ){0,2}(?:married|divorced|engaged|widowed|single|pregnant)\b
        | \byou(?:r)?\b[^.?!]{0,30}\b(?:pregnan\w+|get(?:ting)?\ married|maternity|paternity|child\ ?care)\b
        | \b(?:have|want|expect(?:ing)?|had)\ (?:any\ |more\ |small\ |young\ )?(?:children|kids|babies|a\ baby)\b
        | \bstart(?:ing)?\ a\ family\b | \bmaiden\ name\b | \bmarital\ status\b
        | \byour\ (?:husband|wife|spouse|boyfriend|girlfriend|fianc\w+|children|kids|family|parents|mother|father)\b
        | \blook(?:s)?\ after\ (?:them|your)\ while\b | \blive\ (?:alone|with\ (?:a\ partner|your|somebody|anyone))\b
        """,
    ),
    (
        sentence("age"),
        r"""
        \bhow\ old\ are\ you\b | \byour\ (?:age|date\ of\ birth|birthday|year\ of\ birth)\b | \bwere\ you\ born\b
        | \b(?:what|which)\ year\ did\ you\ (?:finish|leave|graduate|complete|start)\b
        | \bwhen\ did\ you\ (?:graduate|(?:finish|leave|start)\ (?:\w+\ )?(?:school|college|university))\b
        | \byou\b[^.?!]{0,25}\bretire\b | \btoo\ (?:old|young)\b
        """,
    ),
    (
        sentence("religion"),
        r"""
        \b(?:which|what)\ (?:church|religion|faith|mosque|parish|synagogue|temple|denomination)\b
        | \byour\ (?:religio\w+|faith|church|mosque|synagogue|parish|god|beliefs)\b
        | \byou\ (?:\w+\ ){0,3}(?:religious|pray|worship|believe\ in\ god|observe)\b
        | \b(?:go|belong|going)\ to\ (?:a\ )?(?:church|mosque|synagogue|temple)\b
        | \breligious\ (?:holidays?|beliefs?|practices?|services?|dress|days?)\b | \bsabbath\b
        """,
    ),
    (
        sentence("origin"),
        r"""
        \byour\ (?:nationality|citizenship|ancestry|heritage|skin|race|accent|passport|ethnic\w*|native\ (?:language|country))\b
        | \byour\ (?:mother\ tongue|first\ language|country\ of\ (?:birth|origin)|place\ of\ birth)\b
        | \b(?:ethnic|racial)\ (?:background|origin|group|identity)\b | \bparents\ born\b
        | \bwhere\ (?:are\ you|do\ you\ come)\ (?:really\ |originally\ )?from\b | \bborn\ (?:here|abroad|in\ this\ country)\b
        | \bare\ you\ (?:\w+\ )?(?:native|immigrant|foreigner|citizen)\b | \bnative\ speaker\b
        """,
    ),
    (
        sentence("health"),
        r"""
        \byour\ (?:\w+\ )?(?:health|illness\w*|disabilit\w+|medication|medical\ \w+|weight|height|body)\b
        | \byou\b[^.?!]{0,40}\b(?:disabilit\w+|disabled|illness\w*|depress\w+|therapy|medication|chronic|hiv)\b
        | \byou\b[^.?!]{0,30}\b(?:suffer\w*\ from|treated\ for|in\ hospital|burn(?:ed|t)?\ ?out)\b
        | \bsick(?:ness)?\ (?:days?|leave|absences?|notes?)\b | \bmental\ (?:illness|disorder)\b
        | \bhow\ (?:much\ do\ you\ weigh|tall\ are\ you|healthy\ are\ you)\b | \bare\ you\ (?:\w+\ )?(?:fit|healthy|ill)\b
        """,
    ),
    (
        sentence("politics or trade unions"),
        r"""
        \byou\ (?:\w+\ )?(?:vote|voted)\ (?:for|in)\b | \bwhich\ party\b | \bpolitical\ (?:party|views?|opinions?|beliefs?)\b
        | \byour\ politic\w+\b | \byour\ view\w*\ (?:of|on)\ (?:abortion|immigration|the\ government)\b
        | \b(?:trade|labou?r)\ unions?\b | \bunion\ member\w*\b | \bunionis\w+\b
        """,
    ),
    (
        sentence("criminal records"),
        r"""
        \byou\b[^.?!]{0,30}\b(?:arrested|convicted|imprisoned|in\ (?:jail|prison)|accused\ of\ a\ crime)\b
        | \bcriminal\ (?:record|history|conviction\w*)\b | \bpolice\ record\b
        """,
    ),
    (
        sentence("sex and gender"),
        r"""
        \bsexual\ (?:orientation|preferences?|identity)\b | \bare\ you\ (?:\w+\ )?(?:gay|lesbian|straight|bisexual|transgender)\b
        | \byour\ (?:gender|sex|sexuality|pronouns)\b | \bas\ a\ (?:wo)?man\b | \bas\ a\ (?:mother|father)\b
        """,
    ),
    (
        sentence("pay history"),
        r"""
        \b(?:did|do|have)\ you\ (?:\w+\ )?(?:earn|earned)\b | \byour\ (?:\w+\ )?(?:salary\ history|pay\ history|last\ payslip)\b
        | \b(?:current|last|previous|present|former)\ (?:salary|pay|wage|wages|income|compensation)\b
        | \b(?:salary|pay|paid)\b[^.?!]{0,20}\byour\ (?:current|last|previous|present)\b
        """,
    ),
    (
        sentence("money and housing"),
        r"""
        \bown\ (?:your|a|the)\ (?:\w+\ )?(?:home|house|flat|apartment|car)\b | \bown\ or\ rent\b | \bdo\ you\ rent\b
        | \bbankrupt\w*\b | \bcredit\ (?:rating|score|history)\b
        | \byour\ (?:debts?|savings|finances|financial\ situation|landlord|mortgage)\b | \byou\b[^.?!]{0,25}\bdebts\b
        """,
    ),
    (
        sentence("habits"),
        r"""
        \bdo\ you\ (?:\w+\ )?(?:smoke|drink|take\ drugs|use\ drugs|gamble)\b | \byou\b[^.?!]{0,25}\b(?:alcohol|drugs|cannabis)\b
        """,
    ),
    (
        sentence("military service"),
        r"\byour\ military\b | \bmilitary\ (?:discharge|service\ record)\b | \bconscript\w+\b",
    ),
)

_PATTERNS: Final = tuple(
    (topic, re.compile(pattern, re.IGNORECASE | re.VERBOSE)) for topic, pattern in _TOPICS
)


def personal_topic(text: str) -> str:
    """The forbidden topic that a question asks about; empty when it asks about none."""
    return next((topic for topic, pattern in _PATTERNS if pattern.search(text)), "")
