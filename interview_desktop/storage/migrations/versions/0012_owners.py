"""Whose an interview is, over which interface it was started, and the sound of single answers.

Revision ID: 0012
Revises: 0011
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Columns are only added: making a table anew in SQLite would delete what refers to its rows.
    op.add_column("interviews", sa.Column("owner_id", sa.String(36), nullable=False, server_default=""))
    op.add_column("interviews", sa.Column("interface", sa.String(20), nullable=False, server_default=""))
    op.add_column("interviews", sa.Column("details", sa.JSON(), nullable=False, server_default="{}"))
    op.create_index("ix_interviews_interface_owner_id_number", "interviews", ["interface", "owner_id", "number"])
    op.add_column("answers", sa.Column("audio", sa.Text(), nullable=False, server_default=""))
    op.add_column("answers", sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    op.drop_column("answers", "submitted_at")
    op.drop_column("answers", "audio")
    op.drop_index("ix_interviews_interface_owner_id_number", "interviews")
    for column in ("details", "interface", "owner_id"):
        op.drop_column("interviews", column)
