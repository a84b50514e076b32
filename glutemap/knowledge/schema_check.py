"""Whether plain data has the shape of the records: every fault at once, in plain words."""

from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from glutemap.knowledge.faults import Fault, FieldPath, quote
from glutemap.knowledge.layout import Kind
from glutemap.knowledge.schema import schema_of
from glutemap.knowledge.suggest import closest, did_you_mean
from glutemap.knowledge.yaml_source import MOST_FAULTS, Document

Found = Iterator[tuple[FieldPath, Fault]]

_WORDS = {
    "string": "text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
    "array": "a list",
    "object": "a mapping (field: value)",
    "null": "nothing",
}


@cache
def _validator(kind: Kind) -> Draft202012Validator:
    return Draft202012Validator(schema_of(kind))


def check_shape(document: Document, kind: Kind) -> list[tuple[FieldPath, Fault]]:
    """Every fault in the shape of a document's data with its path; none where reading already found one."""
    errors = islice(_validator(kind).iter_errors(document.data), MOST_FAULTS)
    return [found for error in errors for found in _faults_of(document, error, ())]


def _faults_of(document: Document, error: ValidationError, above: FieldPath) -> Found:
    path = (*above, *error.relative_path)
    if path in document.doubtful:
        return
    rule = str(error.validator)
    if rule == "additionalProperties":
        yield from _unknown_fields(document, error, path)
    elif rule == "anyOf":
        yield from _of_the_nearest(document, error, path)
    elif "propertyNames" in error.relative_schema_path:
        yield path, document.fault((*path, str(error.instance)), _message(error, rule), at_key=True)
    elif rule != "required" or not _is_misspelt(error):
        yield path, document.fault(path, _message(error, rule))


def _unknown_fields(document: Document, error: ValidationError, path: FieldPath) -> Found:
    instance: Any = error.instance
    schema: Any = error.schema
    known = schema["properties"]
    missing = [name for name in known if name not in instance]
    for name in instance:
        if name not in known and (*path, name) not in document.doubtful:
            hint = did_you_mean(name, missing) or did_you_mean(name, known)
            message = f"no field of this name {hint}".rstrip()
            if not hint:
                message += f"; the fields here are {', '.join(known)}"
            yield path, document.fault((*path, name), message, at_key=True)


def _is_misspelt(error: ValidationError) -> bool:
    """Whether a missing field is there under a name so near that the unknown field's fault says it all."""
    schema: Any = error.schema
    instance: Any = error.instance
    return any(closest(name, [_missing(error)]) for name in instance if name not in schema["properties"])


def _missing(error: ValidationError) -> str:
    names: Any = error.validator_value
    return next(str(name) for name in names if error.message.startswith(f"'{name}' is a required"))


def _of_the_nearest(document: Document, error: ValidationError, path: FieldPath) -> Found:
    """The faults under the alternative that has the right type, or one fault that names all types."""
    branches: dict[int, list[ValidationError]] = {}
    for inner in error.context or []:
        branches.setdefault(int(inner.relative_schema_path[0]), []).append(inner)
    for inners in branches.values():
        if not any(inner.validator == "type" and not inner.relative_path for inner in inners):
            for inner in inners:
                yield from _faults_of(document, inner, path)
            return
    wanted = [inner.validator_value for inners in branches.values() for inner in inners]
    words = " or ".join(_WORDS[name] for name in wanted if name in _WORDS and name != "null")
    yield path, document.fault(path, f"expected {words}, not {_name_of(error.instance)}")


def _message(error: ValidationError, rule: str) -> str:
    instance: Any = error.instance
    value: Any = error.validator_value
    if rule == "required":
        return f"the field '{_missing(error)}' is missing"
    if rule == "type":
        wanted = str(value)
        hint = (
            " (write it in quotes)" if wanted == "string" and isinstance(instance, int | float | bool) else ""
        )
        return f"expected {_fields(error) or _WORDS[wanted]}, not {_name_of(instance)}{hint}"
    if rule == "enum":
        choices = [str(choice) for choice in value]
        given = quote(instance) if isinstance(instance, str) else _name_of(instance)
        hint = did_you_mean(instance, choices) if isinstance(instance, str) else ""
        return f"{given} is not one of {', '.join(choices)} {hint}".rstrip()
    if rule in ("minItems", "maxItems", "items"):
        schema: Any = error.schema
        return f"expected {schema['minItems']} entries, not {len(instance)}"
    return error.message[:200]


def _fields(error: ValidationError) -> str:
    """The fields of the record that is expected, if one is."""
    schema: Any = error.schema
    names = schema.get("required") or list(schema.get("properties", ()))
    shown = [*names[:4], "..."] if len(names) > 5 else names
    return f"fields ({', '.join(shown)})" if names else ""


def _name_of(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"the number {value}"
    if isinstance(value, str):
        return f"the text {quote(value)}"
    return "a list" if isinstance(value, list) else "a mapping"
