"""The `local` interface, from its text and docs/contracts.md: questions, their approval, planning and ending interviews."""

import re
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from interview_desktop.api.services import Services
from interview_desktop.app.holding.closing import take_closing_request
from interview_desktop.app.holding.planned import planned_plan
from interview_desktop.app.holding.planning import make_plan
from interview_desktop.core.consent import ConsentItem
from interview_desktop.core.models import Purpose
from interview_desktop.questions.files import load_questions
from interview_desktop.session.lock import SessionLock
from interview_desktop.storage.people_tables import Role
from interview_desktop.storage.records import Origin
from interview_desktop.storage.tables import InterviewStatus
from tests.api.serving import Client, account, client_of, open_services
from tests.storage.samples import NOW, a_plan

EXAMPLE = {"job_description": "Python developer with Django and DSA skills.", "language": "Python"}
"""The request of the text."""


def generated(client: Client, **more: str) -> dict:
    answer = client.post("/generate", json=EXAMPLE | more)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_the_example_of_the_text_gets_exactly_five_questions_in_a_file(
    client: Client, services: Services
) -> None:
    body = generated(client)
    assert len(body["questions"]) == 5
    for question in body["questions"]:
        assert question["question_text"].strip()
        assert question["question_type"] in {"technical", "hr"}
        assert question["subtype"] in {"scenario", "tech_stack", "coding", "general"}
        UUID(question["question_id"])
    assert body["state"] == "pending"
    assert body["file"] == f"generated_questions/questions_{body['id']}.txt"
    written = (services.folder.root / body["file"]).read_text(encoding="utf-8")
    for question in body["questions"]:
        assert question["question_text"] in written


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"job_description": ""},
        {"job_description": "   "},
        {"job_description": 7},
        {"job_description": "a\0b"},
    ],
)
def test_a_position_that_is_none_is_refused(client: Client, services: Services, wrong: dict) -> None:
    answer = client.post("/generate", json=wrong)
    assert answer.status_code == 422
    assert answer.json()["status"] == "error"
    assert not list(services.folder.generated_questions.iterdir())


def test_the_flow_of_the_text_generate_approve_start_end(client: Client, services: Services) -> None:
    made = generated(client)
    shown = client.get("/question-sets", params={"state": "pending"}).json()
    assert [each["id"] for each in shown["question_sets"]] == [made["id"]]
    approved = client.post(f"/question-sets/{made['id']}/approve", json={"by": "Ada"})
    assert approved.json()["state"] == "approved"
    assert approved.json()["decisions"][0]["by"] == "Ada"
    started = client.post("/start-interview").json()
    assert started["status"] == "planned"
    assert started["approved"] is True
    assert started["question_set_id"] == made["id"]
    assert started["questions"] == made["questions"]
    copy = load_questions(services.folder.root / started["questions_file"])
    assert [each.text for each in copy.questions] == [each["question_text"] for each in made["questions"]]
    record = services.store.get(started["interview_id"])
    assert record.summary.number == started["number"]
    assert record.plan.purpose is Purpose.SELECTION
    assert all(each.approved and each.approved_by == "Ada" for each in record.questions)
    ended = client.post("/end-interview", json={"interview_id": started["interview_id"]}).json()
    assert ended["status"] == "stopped"
    again = client.post("/end-interview", json={"interview_id": started["interview_id"]}).json()
    assert (again["status"], again["ended_at"]) == ("stopped", ended["ended_at"])


def test_what_is_not_approved_is_not_given_out_until_it_is(client: Client, services: Services) -> None:
    made = generated(client)
    started = client.post("/start-interview", json={"question_set_id": made["id"]}).json()
    assert (started["status"], started["approved"], started["questions"], started["questions_file"]) == (
        "pending approval",
        False,
        [],
        None,
    )
    assert not services.folder.questions.exists()
    client.post(f"/question-sets/{made['id']}/approve", json={})
    assert services.folder.questions.exists()
    assert all(each.approved for each in services.store.get(started["interview_id"]).questions)
    rejected = client.post(f"/question-sets/{made['id']}/reject", json={"reason": "too easy"}).json()
    assert rejected["state"] == "rejected"
    assert client.post("/interview/start", json={"question_set_id": made["id"]}).status_code == 409
    assert rejected["decisions"][-1]["at"].endswith("Z")
    assert rejected["decisions"][-1]["reason"] == "too easy"
    refused = client.post("/start-interview", json={"question_set_id": made["id"]})
    assert refused.status_code == 409


def test_a_code_is_no_address(client: Client) -> None:
    refused = client.post("/start-interview", json={"candidate_id": "Ada <ada@example.org>"})
    assert refused.status_code == 422
    assert "must be a code that does not say who it is" in refused.text
    assert "ada@" not in refused.text


def test_without_any_set_an_interview_starts_with_the_sample_on_the_operators_word(client: Client) -> None:
    started = client.post("/start-interview", json={}).json()
    UUID(started["interview_id"])
    assert started["approved"] is True


def test_where_everything_needs_approval_nothing_starts_without_it(tmp_path: Path) -> None:
    services = open_services(tmp_path, approvals=2)
    with client_of(services) as client:
        assert client.post("/start-interview").status_code == 409
        made = generated(client)
        for by, state in (("Ada", "pending"), ("Ada", "pending"), ("Bo", "approved")):
            decided = client.post(f"/question-sets/{made['id']}/approve", json={"by": by}).json()
            assert decided["state"] == state


def test_the_consent_of_the_client_counts_in_place_of_the_attested_one(
    client: Client, services: Services
) -> None:
    attested = client.post("/start-interview").json()["interview_id"]
    consent = services.store.get(attested).consent
    assert consent is not None
    assert consent.items == {ConsentItem.RECORD, ConsentItem.TRANSCRIBE, ConsentItem.SCORE}
    own = client.post("/start-interview", json={"consent": {"record": True}}).json()["interview_id"]
    consent = services.store.get(own).consent
    assert consent is not None
    assert consent.items == {ConsentItem.RECORD}
    assert client.post("/start-interview", json={"consent": {"recrod": True}}).status_code == 422


def test_the_machine_holds_the_interview_with_the_planned_id(client: Client, services: Services) -> None:
    started = client.post("/start-interview", json={"candidate_id": "C-17"}).json()
    found = planned_plan(services.store, started["interview_id"])
    assert found is not None
    plan, consent = found
    assert plan.id == started["interview_id"]
    assert [each.text for each in plan.questions.questions] == [
        each["question_text"] for each in started["questions"]
    ]
    assert consent is not None
    assert services.store.get(plan.id).summary.candidate_id == "C-17"
    assert planned_plan(services.store, str(uuid4())) is None


def test_one_that_is_being_held_is_asked_to_close_and_stays_as_it_is(
    client: Client, services: Services
) -> None:
    started = client.post("/start-interview").json()["interview_id"]
    services.store.begin(started, NOW)
    services.folder.session(started).mkdir()
    assert not take_closing_request(services.folder, started)
    answer = client.post("/end-interview", params={"interview_id": started}).json()
    assert (answer["status"], answer["ended_at"]) == ("closing", None)
    assert services.store.get(started).summary.status is InterviewStatus.RUNNING
    assert take_closing_request(services.folder, started)
    assert not take_closing_request(services.folder, started)


def test_one_that_is_being_prepared_is_asked_too_and_one_of_another_interface_is_left_alone(
    client: Client, services: Services
) -> None:
    started = client.post("/start-interview").json()["interview_id"]
    services.folder.session(started).mkdir()
    lock = SessionLock.take(services.folder.session(started))
    assert lock is not None
    answer = client.post("/end-interview", json={"interview_id": started}).json()
    assert answer["status"] == "closing"
    assert services.store.get(started).summary.status is InterviewStatus.PLANNED
    lock.release()
    assert client.post("/end-interview", json={"interview_id": started}).json()["status"] == "stopped"
    live = a_plan()
    services.store.plan(live, created=NOW, approved_by=None, origin=Origin(interface="live"))
    assert client.post("/end-interview", json={"interview_id": live.id}).status_code == 409


def test_ids_and_numbers_and_what_is_neither(client: Client) -> None:
    started = client.post("/start-interview").json()
    assert (
        client.post("/end-interview", json={"interview_id": str(started["number"])}).json()["status"]
        == "stopped"
    )
    for wrong in (str(uuid4()), "999", "../../etc/passwd", "nul", "1e3", "٣"):
        assert client.post("/end-interview", json={"interview_id": wrong}).status_code == 404, wrong
        assert client.post(f"/question-sets/{wrong}/approve", json={}).status_code == 404, wrong
    assert client.post("/end-interview").status_code == 422
    assert client.get("/question-sets", params={"before": str(uuid4())}).status_code == 404


def test_sets_come_in_pages(client: Client) -> None:
    made = [generated(client)["id"] for _ in range(3)]
    first = client.get("/question-sets", params={"limit": 2}).json()
    second = client.get("/question-sets", params={"limit": 2, "before": first["next"]}).json()
    assert [each["id"] for each in (*first["question_sets"], *second["question_sets"])] == made[::-1]
    assert second["next"] is None
    whole = client.get(f"/question-sets/{made[0]}").json()
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", whole["created_at"])
    assert len(whole["questions"]) == 5


def test_a_candidate_has_nothing_to_do_with_it(services: Services) -> None:
    candidate = account(services, "Ada")
    operator = account(services, "Bo", Role.OPERATOR)
    with client_of(services) as client:
        for path in ("/generate", "/start-interview", "/end-interview", f"/question-sets/{uuid4()}/approve"):
            assert client.post(path, json=EXAMPLE, headers=candidate).status_code == 403, path
            assert client.post(path, json=EXAMPLE).status_code == 401, path
        assert client.get("/question-sets", headers=candidate).status_code == 403
        made = client.post("/generate", json=EXAMPLE, headers=operator).json()
        decided = client.post(
            f"/question-sets/{made['id']}/approve", json={"by": "Somebody"}, headers=operator
        )
        assert decided.json()["decisions"][0]["by"] == "Bo"


def test_a_plan_is_that_of_the_settings(client: Client, services: Services) -> None:
    started = client.post("/start-interview").json()["interview_id"]
    plan = services.store.get(started).plan
    assert plan == make_plan(services.settings, plan.questions, started)


def test_what_was_written_with_a_cv_is_asked_of_its_candidate_only(client: Client) -> None:
    made = generated(client, cv_text="I know Django.", candidate_id="C-7")
    assert client.post(f"/question-sets/{made['id']}/approve", json={"by": "Ada"}).json()["cv_of"] == "C-7"
    refused = client.post("/start-interview", json={"question_set_id": made["id"], "candidate_id": "C-8"})
    assert refused.status_code == 409
    assert "C-7" in refused.json()["message"]
    # Whoever names no set gets none that is another candidate's.
    assert (
        client.post("/start-interview", json={"candidate_id": "C-8"}).json()["question_set_id"] != made["id"]
    )
    own = client.post("/start-interview", json={"candidate_id": "C-7"}).json()
    assert own["question_set_id"] == made["id"]
    nobodys = generated(client, cv_text="I know Django.")
    assert any("cannot be approved" in note for note in nobodys["notes"])
    assert client.post(f"/question-sets/{nobodys['id']}/approve", json={}).status_code == 409
