#!/usr/bin/env python3
"""The generated schemas, judged by an implementation that is not ours: python3-jsonschema.

Compiles every file below schemas/generated, validates their examples and every body of fixtures/exchanges, and compares its
verdicts on bodies with one mistake each with those of ajv, which arrive on standard input as
[{"schema": "v2/models/amount.schema.json", "title": "...", "value": ..., "valid": false}, ...]. The first argument names another
root than the repository's own.
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

try:
    from referencing import Registry
except ImportError:  # jsonschema before 4.18, as Debian 12 has it
    from jsonschema import RefResolver

    Registry = None

ROOT = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[3]).resolve()
SCHEMAS = ROOT / "schemas" / "generated"
EXCHANGES = ROOT / "fixtures" / "exchanges"


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def compile_all():
    """Every schema file by its path below schemas/generated, each told of the others, for they refer to one another."""
    schemas = {path.relative_to(SCHEMAS).as_posix(): read(path) for path in sorted(SCHEMAS.glob("v*/*/*.schema.json"))}
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
    by_id = {schema["$id"]: schema for schema in schemas.values()}
    return {name: validator(schema, by_id) for name, schema in schemas.items()}


def validator(schema, by_id):
    if Registry:
        return Draft202012Validator(schema, registry=Registry().with_contents(by_id.items()))
    return Draft202012Validator(schema, resolver=RefResolver.from_schema(schema, store=by_id))


def examples(validators):
    for name, validator in validators.items():
        for number, example in enumerate(validator.schema["examples"]):
            yield name, f"examples/{number} of {name}", example


def bodies():
    """Every body of every exchange with the schema that the exchange names."""
    for path in sorted(EXCHANGES.glob("v*/*.json")):
        if path.name == "coverage.json":
            continue
        for number, step in enumerate(read(path)["steps"]):
            title = f"{path.relative_to(ROOT).as_posix()}, step {number}"
            for side, schema in step.get("schemas", {}).items():
                yield schema, f"{title}, {side}", json.loads(step[side]["body"])
            if "webhook" in step:
                yield step["webhook"]["schema"], f"{title}, webhook", json.loads(step["webhook"]["body"])


def complaint(validator, value):
    error = next(validator.iter_errors(value), None)
    return None if error is None else f"{error.json_path}: {error.message[:200]}"


def main():
    validators = compile_all()
    failures = []
    counts = {"examples": 0, "bodies of exchanges": 0, "mutants": 0}

    for kind, found in (("examples", examples(validators)), ("bodies of exchanges", bodies())):
        for schema, title, value in found:
            counts[kind] += 1
            wrong = complaint(validators[schema], value)
            if wrong:
                failures.append(f"{title} is not valid for {schema}: {wrong}")

    for case in json.load(sys.stdin):
        counts["mutants"] += 1
        valid = validators[case["schema"]].is_valid(case["value"])
        if valid != case["valid"]:
            ours, theirs = ("takes", "refuses") if valid else ("refuses", "takes")
            failures.append(f"{case['title']}: jsonschema {ours} what ajv {theirs}, by {case['schema']}")

    for failure in failures[:50]:
        print(failure, file=sys.stderr)
    empty = [kind for kind, count in counts.items() if count == 0]
    if empty:
        print(f"found no {', '.join(empty)}: run npm run generate", file=sys.stderr)
    told = ", ".join(f"{count} {kind}" for kind, count in counts.items())
    print(f"{len(validators)} schemas, {told}: {len(failures)} failures")
    return 1 if failures or empty else 0


if __name__ == "__main__":
    sys.exit(main())
