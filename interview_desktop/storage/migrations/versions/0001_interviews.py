"""Interviews, their questions and answers, consents and results.

Revision ID: 0001
Revises:
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ID = sa.String(36)
TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    counters = op.create_table(
        "counters",
        sa.Column("name", sa.String(40), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_counters"),
    )
    op.bulk_insert(counters, [{"name": "interviews", "value": 0}, {"name": "questions", "value": 0}])

    op.create_table(
        "question_sets",
        sa.Column("id", ID, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("language", sa.String(35), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_question_sets"),
    )

    op.create_table(
        "questions",
        sa.Column("set_id", ID, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("type", sa.String(20), nullable=False),
        sa.Column("subtype", sa.String(20), nullable=False),
        sa.Column("competency", sa.Text(), nullable=False),
        sa.Column("timing", sa.JSON(), nullable=True),
        sa.Column("answer_start", sa.String(20), nullable=False),
        sa.Column("anchors", sa.JSON(), nullable=False),
        sa.Column("probes", sa.JSON(), nullable=False),
        sa.Column("glossary", sa.JSON(), nullable=False),
        sa.Column("expected_focus", sa.Text(), nullable=False),
        sa.Column("tips", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["set_id"], ["question_sets.id"], name="fk_questions_set_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("set_id", "position", name="pk_questions"),
    )
    op.create_index("ix_questions_id", "questions", ["id"])

    op.create_table(
        "interviews",
        sa.Column("id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("purpose", sa.String(20), nullable=False),
        sa.Column("language", sa.String(35), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("candidate_id", sa.Text(), nullable=True),
        sa.Column("question_set_id", ID, nullable=False),
        sa.Column("plan", sa.JSON(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("started_at", TIME, nullable=True),
        sa.Column("ended_at", TIME, nullable=True),
        sa.Column("duration_seconds", sa.Double(), nullable=True),
        sa.Column("warnings", sa.JSON(), nullable=False),
        sa.CheckConstraint(
            "status IN ('planned', 'running', 'completed', 'stopped', 'interrupted')",
            name=op.f("ck_interviews_status"),
        ),
        sa.ForeignKeyConstraint(["question_set_id"], ["question_sets.id"], name="fk_interviews_question_set_id"),
        sa.PrimaryKeyConstraint("id", name="pk_interviews"),
        sa.UniqueConstraint("number", name="uq_interviews_number"),
    )
    op.create_index("ix_interviews_question_set_id", "interviews", ["question_set_id"])
    op.create_index("ix_interviews_status_number", "interviews", ["status", "number"])

    op.create_table(
        "interview_questions",
        sa.Column("question_id", ID, nullable=False),
        sa.Column("interview_id", ID, nullable=False),
        sa.Column("question_text", sa.Text(), nullable=False),
        sa.Column("question_type", sa.String(20), nullable=False),
        sa.Column("subtype", sa.String(20), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("approved_by", sa.Text(), nullable=True),
        sa.Column("approved", sa.Boolean(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("set_id", ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["interview_id"], ["interviews.id"], name="fk_interview_questions_interview_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["set_id", "position"],
            ["questions.set_id", "questions.position"],
            name="fk_interview_questions_set_id_position",
        ),
        sa.PrimaryKeyConstraint("question_id", name="pk_interview_questions"),
        sa.UniqueConstraint("number", name="uq_interview_questions_number"),
        sa.UniqueConstraint("interview_id", "position", name="uq_interview_questions_interview_id_position"),
    )

    op.create_table(
        "answers",
        sa.Column("id", ID, nullable=False),
        sa.Column("interview_id", ID, nullable=False),
        sa.Column("question_id", ID, nullable=False),
        sa.Column("take", sa.Integer(), nullable=False),
        sa.Column("kept", sa.Boolean(), nullable=False),
        sa.Column("asked_seconds", sa.Double(), nullable=False),
        sa.Column("start_seconds", sa.Double(), nullable=False),
        sa.Column("end_seconds", sa.Double(), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("engine", sa.Text(), nullable=False),
        sa.Column("language", sa.String(35), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("words", sa.JSON(), nullable=False),
        sa.Column("confidence", sa.Double(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("echo_trimmed", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["interview_id"], ["interviews.id"], name="fk_answers_interview_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["question_id"], ["interview_questions.question_id"], name="fk_answers_question_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_answers"),
        sa.UniqueConstraint("question_id", "take", name="uq_answers_question_id_take"),
    )
    op.create_index("ix_answers_interview_id", "answers", ["interview_id"])

    op.create_table(
        "consents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("interview_id", ID, nullable=False),
        sa.Column("items", sa.JSON(), nullable=False),
        sa.Column("services", sa.JSON(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("given_at", sa.String(40), nullable=False),
        sa.Column("method", sa.String(20), nullable=False),
        sa.ForeignKeyConstraint(
            ["interview_id"], ["interviews.id"], name="fk_consents_interview_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_consents"),
    )
    op.create_index("ix_consents_interview_id_id", "consents", ["interview_id", "id"])

    op.create_table(
        "interview_results",
        sa.Column("interview_id", ID, nullable=False),
        sa.Column("candidate_id", sa.Text(), nullable=True),
        sa.Column("transcript_path", sa.Text(), nullable=True),
        sa.Column("video_path", sa.Text(), nullable=True),
        sa.Column("rating", sa.Double(), nullable=True),
        sa.Column("status", sa.String(20), nullable=False),
        sa.CheckConstraint("status IN ('pending review', 'completed')", name=op.f("ck_interview_results_status")),
        sa.ForeignKeyConstraint(
            ["interview_id"], ["interviews.id"], name="fk_interview_results_interview_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("interview_id", name="pk_interview_results"),
    )


def downgrade() -> None:
    # Tables that refer to others go first.
    for table in (
        "interview_results",
        "consents",
        "answers",
        "interview_questions",
        "interviews",
        "questions",
        "question_sets",
        "counters",
    ):
        op.drop_table(table)
