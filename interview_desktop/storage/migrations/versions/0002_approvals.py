"""Approval of question sets; who wrote each question.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ID = sa.String(36)


def upgrade() -> None:
    # Columns are only added: making a table anew in SQLite would delete what refers to its rows.
    op.add_column("question_sets", sa.Column("state", sa.String(20), nullable=False, server_default="kept"))
    op.add_column("question_sets", sa.Column("text_digest", sa.String(64), nullable=False, server_default=""))
    op.create_index("ix_question_sets_state", "question_sets", ["state"])
    op.create_index("ix_question_sets_digest", "question_sets", ["digest"])
    op.create_index("ix_question_sets_text_digest", "question_sets", ["text_digest"])
    op.add_column("questions", sa.Column("author", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "approvals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("set_id", ID, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("verdict", sa.String(20), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["set_id"], ["question_sets.id"], name="fk_approvals_set_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_approvals"),
    )
    op.create_index("ix_approvals_set_id_id", "approvals", ["set_id", "id"])


def downgrade() -> None:
    op.drop_table("approvals")
    op.drop_column("questions", "author")
    for index in ("text_digest", "digest", "state"):
        op.drop_index(f"ix_question_sets_{index}", "question_sets")
    op.drop_column("question_sets", "text_digest")
    op.drop_column("question_sets", "state")
