"""Questions that an interviewer put in beside the plan.

Revision ID: 0008
Revises: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # A column is only added: making a table anew in SQLite would delete what refers to its rows.
    op.add_column(
        "interview_questions", sa.Column("follow_up_to", sa.Integer(), nullable=False, server_default="0")
    )


def downgrade() -> None:
    op.drop_column("interview_questions", "follow_up_to")
