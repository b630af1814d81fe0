"""Takes keep what they are among the takes of their question.

Revision ID: 0007
Revises: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # A column is only added: making a table anew in SQLite would delete what refers to its rows.
    op.add_column("answers", sa.Column("standing", sa.String(20), nullable=False, server_default=""))


def downgrade() -> None:
    op.drop_column("answers", "standing")
