"""The application as a Postman collection: `python -m interview_desktop.api.postman docs/postman_collection.json`.

It is made from the OpenAPI document, so that it cannot say anything else; a test holds the file to it.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from interview_desktop.api.application import create_app
from interview_desktop.api.services import Services
from interview_desktop.app.settings import Settings
from interview_desktop.files.whole import write_over

_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
_ABOUT = (
    "Set base_url to the address of the service, and token to what POST /auth/token gives where there are accounts. "
    "Collections of this form hold no sockets: /interview/{id}/connect, /api/v1/interview/session and /ws/progress are "
    "described in docs/contracts.md."
)


def collection(document: Mapping[str, Any]) -> dict[str, Any]:
    """A collection, version 2.1.

    Args:
        document: OpenAPI 3.1 of the application.
    """
    folders: dict[str, list[dict[str, Any]]] = {}
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            tag = (operation.get("tags") or ["service"])[0]
            folders.setdefault(tag, []).append(_request(document, path, method, operation))
    return {
        "info": {"name": document["info"]["title"], "description": _ABOUT, "schema": _SCHEMA},
        "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "{{token}}", "type": "string"}]},
        "variable": [
            {"key": "base_url", "value": "http://127.0.0.1:8000"},
            {"key": "token", "value": ""},
        ],
        "item": [{"name": tag, "item": items} for tag, items in sorted(folders.items())],
    }


def _request(
    document: Mapping[str, Any], path: str, method: str, operation: Mapping[str, Any]
) -> dict[str, Any]:
    parameters = operation.get("parameters", [])
    named = [each for each in parameters if each["in"] == "path"]
    asked = [each for each in parameters if each["in"] == "query"]
    raw = path
    for each in named:
        raw = raw.replace(f"{{{each['name']}}}", f":{each['name']}")
    url: dict[str, Any] = {
        "raw": f"{{{{base_url}}}}{raw}",
        "host": ["{{base_url}}"],
        "path": raw.strip("/").split("/"),
        "variable": [{"key": each["name"], "value": ""} for each in named],
        "query": [{"key": each["name"], "value": "", "disabled": not each.get("required")} for each in asked],
    }
    request: dict[str, Any] = {
        "method": method.upper(),
        "header": [],
        "url": url,
        "description": operation.get("description", operation.get("summary", "")),
    }
    for kind, content in operation.get("requestBody", {}).get("content", {}).items():
        if kind == "application/json":
            example = _example(document, content.get("schema", {}))
            request["header"] = [{"key": "Content-Type", "value": "application/json"}]
            request["body"] = {"mode": "raw", "raw": json.dumps(example, indent=2, ensure_ascii=False)}
            break
        if kind == "multipart/form-data":
            request["body"] = {"mode": "formdata", "formdata": _form(document, content.get("schema", {}))}
    return {"name": f"{method.upper()} {path}", "request": request}


def _form(document: Mapping[str, Any], schema: Mapping[str, Any]) -> list[dict[str, Any]]:
    fields = _resolved(document, schema).get("properties", {})
    made = []
    for name, each in fields.items():
        binary = "binary" in json.dumps(each) or "octet-stream" in json.dumps(each)
        made.append({"key": name, "type": "file"} if binary else {"key": name, "type": "text", "value": ""})
    return made


def _example(document: Mapping[str, Any], schema: Mapping[str, Any], depth: int = 0) -> Any:
    """A value that fits a schema, to be changed by whoever sends it."""
    found = _resolved(document, schema)
    for name in ("const", "default", "example"):
        if name in found:
            return found[name]
    if found.get("examples"):
        return found["examples"][0]
    if "enum" in found:
        return found["enum"][0]
    for name in ("anyOf", "oneOf", "allOf"):
        if found.get(name):
            return _example(document, found[name][0], depth + 1)
    kind = found.get("type")
    if kind == "object" or "properties" in found:
        if depth > 4:
            return {}
        fields = found.get("properties", {})
        return {name: _example(document, each, depth + 1) for name, each in fields.items()}
    if kind == "array":
        return [_example(document, found.get("items", {}), depth + 1)] if depth < 4 else []
    plain: dict[Any, Any] = {
        "integer": found.get("minimum", 1),
        "number": found.get("minimum", 1),
        "boolean": True,
    }
    return plain.get(kind, None if kind == "null" else "")


def _resolved(document: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    reference = schema.get("$ref")
    if reference is None:
        return schema
    found: Mapping[str, Any] = document
    for part in reference.removeprefix("#/").split("/"):
        found = found[part]
    return found


def current() -> str:
    """The collection of this version with its default settings, as the file has it."""
    with tempfile.TemporaryDirectory() as folder:
        services = Services.open(Settings(data_dir=Path(folder), signing_key=str(Path(folder) / "key")))
        try:
            made = collection(create_app(services).openapi())
        finally:
            services.close()
    return json.dumps(made, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    write_over(Path(sys.argv[1]), current())
