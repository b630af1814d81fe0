"""What was removed of each class of an interview, over all calls; and erasures that broke off are found by an index.

Revision ID: 0019
Revises: 0018
"""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

_INDEX = "ix_tombstones_completed_at_begun_at_interview_id"


def upgrade() -> None:
    op.create_table(
        "class_erasures",
        sa.Column("interview_id", sa.String(36), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("removed", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["interview_id"],
            ["interviews.id"],
            name="fk_class_erasures_interview_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("interview_id", "kind", name="pk_class_erasures"),
    )
    op.create_index(_INDEX, "tombstones", ["completed_at", "begun_at", "interview_id"])


def downgrade() -> None:
    op.drop_index(_INDEX, "tombstones")
    op.drop_table("class_erasures")
