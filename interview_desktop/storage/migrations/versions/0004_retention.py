"""Legal holds, requests for erasure, tombstones.

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

ID = sa.String(36)
TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "retention",
        sa.Column("interview_id", ID, nullable=False),
        sa.Column("hold", sa.Text(), nullable=False),
        sa.Column("requested_at", TIME, nullable=True),
        sa.ForeignKeyConstraint(
            ["interview_id"], ["interviews.id"], name="fk_retention_interview_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("interview_id", name="pk_retention"),
    )
    op.create_table(
        "tombstones",
        sa.Column("interview_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("erased_by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("begun_at", TIME, nullable=False),
        sa.Column("completed_at", TIME, nullable=True),
        sa.Column("removed", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("interview_id", name="pk_tombstones"),
    )


def downgrade() -> None:
    op.drop_table("tombstones")
    op.drop_table("retention")
