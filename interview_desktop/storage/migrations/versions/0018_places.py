"""At which place each file lies that was brought away: places change, and erasing has to find all of them.

Revision ID: 0018
Revises: 0017
"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_NOWHERE, _UNKNOWN = "", "?"
_CHECKS = (
    sa.CheckConstraint("task IN ('gather', 'put', 'remove')", name="ck_outbox_task"),
    sa.CheckConstraint("state IN ('waiting', 'done', 'parked')", name="ck_outbox_state"),
)
"""SQLite's are not found by looking at the table, which is made anew there. Nothing refers to its rows."""

_outbox = sa.table(
    "outbox",
    *(sa.column(name, sa.Text()) for name in ("key", "task", "state", "token", "uri", "place")),
    sa.column("id", sa.Integer()),
)


def upgrade() -> None:
    with op.batch_alter_table("outbox", table_args=_CHECKS) as batch:
        batch.add_column(sa.Column("place", sa.Text(), server_default=_UNKNOWN, nullable=False))
        batch.drop_constraint("uq_outbox_key", type_="unique")
        batch.create_unique_constraint("uq_outbox_key_place", ["key", "place"])
    rows, named = _outbox, op.get_bind()
    # Of a folder the URI says it all. Of a bucket it leaves out the server.
    folder = sa.func.substr(
        rows.c.uri, 1, sa.func.length(rows.c.uri) - sa.func.length(rows.c.key) - sa.literal(1)
    )
    named.execute(sa.update(rows).where(rows.c.uri.like("file://%")).values(place=folder))
    nothing_sent = (rows.c.task == "put") & (rows.c.state != "done") & (rows.c.token == "")
    named.execute(sa.update(rows).where(nothing_sent | (rows.c.task == "gather")).values(place=_NOWHERE))


def downgrade() -> None:
    rows = _outbox
    other = rows.alias()
    # One row a file again: the newest is of the place that was used last.
    older = sa.exists().where(other.c.key == rows.c.key, other.c.id > rows.c.id)
    op.get_bind().execute(sa.delete(rows).where(older))
    with op.batch_alter_table("outbox", table_args=_CHECKS) as batch:
        batch.drop_constraint("uq_outbox_key_place", type_="unique")
        batch.drop_column("place")
        batch.create_unique_constraint("uq_outbox_key", ["key"])
