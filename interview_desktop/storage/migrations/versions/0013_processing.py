"""Processing of recorded interviews: jobs, stages, events, imported answers, CVs.

Revision ID: 0013
Revises: 0012
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

ID = sa.String(36)
TIME = sa.DateTime(timezone=True)


def _of_interview(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["interview_id"], ["interviews.id"], name=f"fk_{table}_interview_id", ondelete="CASCADE"
    )


def upgrade() -> None:
    op.create_table(
        "jobs",
        sa.Column("id", ID, nullable=False),
        sa.Column("interview_id", ID, nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.String(120), nullable=True),
        sa.Column("options", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("not_before", TIME, nullable=False),
        sa.Column("lease", sa.String(36), nullable=False),
        sa.Column("lease_until", TIME, nullable=True),
        sa.Column("progress", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("result", sa.JSON(), nullable=True),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("ended_at", TIME, nullable=True),
        _of_interview("jobs"),
        sa.PrimaryKeyConstraint("id", name="pk_jobs"),
        sa.UniqueConstraint("active", name="uq_jobs_active"),
    )
    op.create_index("ix_jobs_state_not_before", "jobs", ["state", "not_before"])
    op.create_index("ix_jobs_interview_id_created_at", "jobs", ["interview_id", "created_at"])
    op.create_table(
        "job_steps",
        sa.Column("interview_id", ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(20), nullable=False),
        sa.Column("made_from", sa.Text(), nullable=False),
        sa.Column("output", sa.JSON(), nullable=False),
        sa.Column("done_at", TIME, nullable=False),
        _of_interview("job_steps"),
        sa.PrimaryKeyConstraint("interview_id", "position", "stage", name="pk_job_steps"),
    )
    op.create_table(
        "job_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("interview_id", ID, nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("job_id", ID, nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("progress", sa.Integer(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("result", sa.JSON(), nullable=True),
        sa.Column("at", TIME, nullable=False),
        _of_interview("job_events"),
        sa.PrimaryKeyConstraint("id", name="pk_job_events"),
        sa.UniqueConstraint("interview_id", "seq", name="uq_job_events_interview_id_seq"),
    )
    op.create_table(
        "imported_answers",
        sa.Column("interview_id", ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("start_seconds", sa.Double(), nullable=True),
        sa.Column("end_seconds", sa.Double(), nullable=True),
        sa.Column("reference", sa.Text(), nullable=False),
        _of_interview("imported_answers"),
        sa.PrimaryKeyConstraint("interview_id", "position", name="pk_imported_answers"),
    )
    op.create_table(
        "cvs",
        sa.Column("id", ID, nullable=False),
        sa.Column("interview_id", ID, nullable=True),
        sa.Column("candidate_id", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        _of_interview("cvs"),
        sa.PrimaryKeyConstraint("id", name="pk_cvs"),
    )
    op.create_index("ix_cvs_interview_id", "cvs", ["interview_id"])


def downgrade() -> None:
    for table in ("cvs", "imported_answers", "job_events", "job_steps", "jobs"):
        op.drop_table(table)
