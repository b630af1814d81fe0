"""Scores, ratings, and runs of the sanity lab; answers keep their fillers.

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

ID = sa.String(36)
TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    # A column is only added: making a table anew in SQLite would delete what refers to its rows.
    op.add_column("answers", sa.Column("verbatim", sa.JSON(), nullable=False, server_default="[]"))
    op.create_table(
        "assessments",
        sa.Column("id", ID, nullable=False),
        sa.Column("interview_id", ID, nullable=False),
        sa.Column("made_at", TIME, nullable=False),
        sa.Column("version", sa.String(40), nullable=False),
        sa.Column("scorer", sa.String(20), nullable=False),
        sa.Column("average", sa.Double(), nullable=True),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["interview_id"], ["interviews.id"], name="fk_assessments_interview_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_assessments"),
    )
    op.create_index("ix_assessments_interview_id_made_at", "assessments", ["interview_id", "made_at"])

    op.create_table(
        "ratings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("interview_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("rater", sa.String(100), nullable=False),
        sa.Column("criterion", sa.String(200), nullable=False),
        sa.Column("mark", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("seconds", sa.Double(), nullable=False),
        sa.Column("locked_at", sa.String(40), nullable=False),
        sa.CheckConstraint("mark BETWEEN 1 AND 5", name=op.f("ck_ratings_mark")),
        sa.ForeignKeyConstraint(
            ["interview_id"], ["interviews.id"], name="fk_ratings_interview_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_ratings"),
        sa.UniqueConstraint(
            "interview_id", "number", "rater", "criterion", name="uq_ratings_interview_id_number_rater_criterion"
        ),
    )

    op.create_table(
        "overrides",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("assessment_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("measure", sa.String(40), nullable=False),
        sa.Column("value", sa.Double(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.String(40), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"], ["assessments.id"], name="fk_overrides_assessment_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_overrides"),
    )
    op.create_index("ix_overrides_assessment_id", "overrides", ["assessment_id"])

    op.create_table(
        "lab_runs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.String(40), nullable=False),
        sa.Column("scorer", sa.String(20), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("made_at", TIME, nullable=False),
        sa.Column("checks", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_lab_runs"),
    )
    op.create_index("ix_lab_runs_version_scorer", "lab_runs", ["version", "scorer"])


def downgrade() -> None:
    # Tables that refer to others go first.
    for table in ("lab_runs", "overrides", "ratings", "assessments"):
        op.drop_table(table)
    op.drop_column("answers", "verbatim")
