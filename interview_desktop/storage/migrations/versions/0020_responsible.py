"""What the notice said of who is responsible, with each consent.

Revision ID: 0020
Revises: 0019
"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # A column is only added: making a table anew in SQLite would delete what refers to its rows.
    op.add_column("consents", sa.Column("responsible", sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    op.drop_column("consents", "responsible")
