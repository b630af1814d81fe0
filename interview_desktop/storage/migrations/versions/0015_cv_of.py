"""With whose CV a question set was written.

Revision ID: 0015
Revises: 0014
"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # A column is only added: making a table anew in SQLite would delete what refers to its rows.
    op.add_column("question_sets", sa.Column("cv_of", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column("question_sets", "cv_of")
