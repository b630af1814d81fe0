"""Drafts of people who rate, corrections of transcripts, overrides of one criterion among several.

Revision ID: 0009
Revises: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Columns are only added: making a table anew in SQLite would delete what refers to its rows.
    op.add_column("answers", sa.Column("corrected_by", sa.Text(), nullable=False, server_default=""))
    op.add_column("overrides", sa.Column("criterion", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "rating_drafts",
        sa.Column("interview_id", sa.String(36), nullable=False),
        sa.Column("rater", sa.String(100), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("criterion", sa.String(200), nullable=False),
        sa.Column("mark", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("seconds", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(
            ["interview_id"], ["interviews.id"], name="fk_rating_drafts_interview_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("interview_id", "rater", "number", "criterion", name="pk_rating_drafts"),
    )


def downgrade() -> None:
    op.drop_table("rating_drafts")
    op.drop_column("overrides", "criterion")
    op.drop_column("answers", "corrected_by")
