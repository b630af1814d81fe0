"""Questions may have constants of turn-taking of their own.

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # A column is only added: making a table anew in SQLite would delete what refers to its rows.
    op.add_column("questions", sa.Column("turns", sa.JSON(), nullable=False, server_default="{}"))


def downgrade() -> None:
    op.drop_column("questions", "turns")
