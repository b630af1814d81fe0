"""What questions show beside their words, and what candidates type beside what they say.

Revision ID: 0017
Revises: 0016
"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_OF_QUESTIONS = ("code", "image", "image_text")


def upgrade() -> None:
    # Columns are only added: making a table anew in SQLite would delete what refers to its rows.
    for name in _OF_QUESTIONS:
        op.add_column("questions", sa.Column(name, sa.Text(), server_default="", nullable=False))
    op.add_column("answers", sa.Column("typed", sa.Text(), server_default="", nullable=False))
    op.add_column("answers", sa.Column("typed_seconds", sa.Double(), nullable=True))


def downgrade() -> None:
    for name in ("typed_seconds", "typed"):
        op.drop_column("answers", name)
    for name in reversed(_OF_QUESTIONS):
        op.drop_column("questions", name)
