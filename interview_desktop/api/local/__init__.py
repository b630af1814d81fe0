"""The `local` interface: questions are written and approved, interviews planned and ended."""

from interview_desktop.api.contract import Contract
from interview_desktop.api.local.routes import make_router

CONTRACT = Contract("local", lambda services: (make_router(),))
