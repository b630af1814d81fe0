"""Runs revisions on the connection that `storage.database` hands over, inside its transaction."""

from alembic import context

from interview_desktop.storage import (
    assessment_tables,
    job_tables,
    outbox_table,
    people_tables,
    replay_table,
    retention_tables,
)
from interview_desktop.storage.tables import Base

# Imported so that their tables are among the metadata.
_ = assessment_tables, job_tables, outbox_table, people_tables, replay_table, retention_tables

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    # SQLite changes a table by making it anew.
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
