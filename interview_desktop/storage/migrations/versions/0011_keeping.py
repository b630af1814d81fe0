"""What is kept of each interview by class, words to find interviews by, and indexes for every list.

Revision ID: 0011
Revises: 0010
"""

import re
import unicodedata

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

ID = sa.String(36)
TIME = sa.DateTime(timezone=True)
INDEXES = (
    ("ix_interviews_created_at_number", "interviews", ["created_at", "number"]),
    ("ix_question_sets_state_created_at_id", "question_sets", ["state", "created_at", "id"]),
    ("ix_audit_log_who_seq", "audit_log", ["who", "seq"]),
    ("ix_audit_log_action_seq", "audit_log", ["action", "seq"]),
    ("ix_ratings_rater_id", "ratings", ["rater", "id"]),
    ("ix_retention_requested_at_interview_id", "retention", ["requested_at", "interview_id"]),
    ("ix_retention_hold_interview_id", "retention", ["hold", "interview_id"]),
)
# What the rows of an older database say about what is kept.
HELD = (
    ("raw_media", "SELECT id FROM interviews WHERE started_at IS NOT NULL"),
    ("video", "SELECT interview_id FROM interview_results WHERE video_path IS NOT NULL"),
    ("transcript", "SELECT interview_id FROM interview_results WHERE transcript_path IS NOT NULL"),
    ("transcript", "SELECT interview_id FROM answers"),
    ("scores", "SELECT interview_id FROM assessments"),
    ("ratings", "SELECT interview_id FROM ratings"),
    ("consent", "SELECT interview_id FROM consents"),
)


def upgrade() -> None:
    op.create_table(
        "held_objects",
        sa.Column("interview_id", ID, nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("since", TIME, nullable=False),
        sa.ForeignKeyConstraint(
            ["interview_id"], ["interviews.id"], name="fk_held_objects_interview_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("interview_id", "kind", name="pk_held_objects"),
    )
    op.create_index(
        "ix_held_objects_kind_since_interview_id", "held_objects", ["kind", "since", "interview_id"]
    )
    op.create_table(
        "interview_terms",
        sa.Column("term", sa.String(12), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["number"], ["interviews.number"], name="fk_interview_terms_number", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("term", "number", name="pk_interview_terms"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_interview_terms_number", "interview_terms", ["number"])
    op.drop_index("ix_question_sets_state", "question_sets")
    for name, table, columns in INDEXES:
        op.create_index(name, table, columns)
    _fill()


def _fill() -> None:
    connection = op.get_bind()
    for kind, those in HELD:
        connection.execute(
            sa.text(
                "INSERT INTO held_objects (interview_id, kind, since) "  # noqa: S608 - the texts above
                "SELECT id, CAST(:kind AS VARCHAR(20)), coalesce(ended_at, created_at) FROM interviews "
                f"WHERE id IN ({those}) AND NOT EXISTS "
                "(SELECT 1 FROM held_objects WHERE interview_id = interviews.id AND kind = CAST(:kind AS VARCHAR(20)))"
            ),
            {"kind": kind},
        )
    rows = connection.execute(sa.text("SELECT number, id, candidate_id, title FROM interviews")).all()
    terms = [
        {"term": term, "number": row.number}
        for row in rows
        for term in _terms(row.number, row.id, f"{row.candidate_id or ''} {row.title}")
    ]
    if terms:
        table = sa.table("interview_terms", sa.column("term"), sa.column("number"))
        connection.execute(table.insert(), terms)


def _terms(number: int, identity: str, text: str) -> list[str]:
    """As of this revision: whatever the program does later, this must go on making these tables."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    words = list(dict.fromkeys(word[:12] for word in re.findall(r"[^\W_]+", folded)))[:12]
    beginnings = {word[:length] for word in words for length in range(1, len(word) + 1)}
    return sorted(beginnings | {str(number)} | {identity[:length] for length in range(4, 9)})


def downgrade() -> None:
    for name, table, _ in reversed(INDEXES):
        op.drop_index(name, table)
    op.create_index("ix_question_sets_state", "question_sets", ["state"])
    op.drop_table("interview_terms")
    op.drop_table("held_objects")
