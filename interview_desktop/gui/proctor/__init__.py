"""The staff's own window beside a running interview."""
