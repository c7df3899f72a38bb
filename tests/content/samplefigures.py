#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Lotse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The method of Lotse once more, straight from the data files, for the figures in tst_samples.cpp.

It shares no code with the program: written from the method as the report explains it. Usage: samplefigures.py [SAMPLE]
Prints for each option of each sample: clearance, points, low and high end, unknown and stale claims.
"""
import datetime
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2] / "resources"


def load(path):
    return json.loads((ROOT / path).read_text(encoding="utf-8"))


CRITERIA = load("library/criteria.json")
QUESTIONS = load("library/questionnaire.json")["questions"]
PROFILES = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "library/profiles").glob("*.json"))]
HALF_LIFE = {kind["id"]: kind["half_life_days"] for kind in CRITERIA["fact_kinds"]}
BLOCKS = {kind["id"]: kind.get("blocks_when_stale", True) for kind in CRITERIA["fact_kinds"]}


def days(first, last):
    return (datetime.date.fromisoformat(last) - datetime.date.fromisoformat(first)).days


def answer_ids(question, given):
    if given is None:
        return []
    if question["type"] == "multiple":
        return list(given)
    if question["type"] == "scale":
        return [given]
    if question["type"] == "number" and isinstance(given, (int, float)):
        return [next(band["maximum"] for band in question["bands"] if given <= band["maximum"])]
    return [given]


def holds(condition, answers):
    """Only the forms that the shipped questionnaire uses."""
    if "all" in condition:
        return all(holds(part, answers) for part in condition["all"])
    if "any" in condition:
        return any(holds(part, answers) for part in condition["any"])
    if "not" in condition:
        return not holds(condition["not"], answers)
    given = answers.get(condition["question"], [])
    if not given:
        return False
    if "any_of" in condition:
        return any(answer in condition["any_of"] for answer in given)
    return any(answer not in condition["not_in"] for answer in given)


def effects_of(workload):
    answers = {}
    effects = []
    for question in QUESTIONS:  # a question depends on earlier ones only
        if "show_if" in question and not holds(question["show_if"], answers):
            continue
        answers[question["id"]] = answer_ids(question, workload["answers"].get(question["id"]))
        parts = question.get("answers", []) + question.get("steps", []) + question.get("bands", [])
        for part in parts:
            key = part.get("id", part.get("value", part.get("maximum")))
            if key in answers[question["id"]]:
                effects += part["effects"]
    return effects


def weights_of(workload, effects):
    weights = {}
    for criterion in CRITERIA["criteria"]:
        weight = criterion["default_weight"]
        weight += sum(e["delta"] for e in effects if e["kind"] == "weight" and e["criterion"] == criterion["id"])
        weights[criterion["id"]] = min(10, max(0, weight))
    for criterion, own in workload.get("weights", {}).items():
        weights[criterion] = own["middle"]
    return weights


def form_of(option):
    for profile in PROFILES:
        for deployment in profile["deployments"]:
            if deployment["id"] == option:
                return deployment.get("form", "interface")
    raise KeyError(option)


def applies(criterion, form):
    return criterion.get("only_for", form) == form


def deployment_chain(option):
    for profile in PROFILES:
        by_id = {deployment["id"]: deployment for deployment in profile["deployments"]}
        if option in by_id:
            chain = [by_id[option]]
            while "inherits_from" in chain[-1]:
                chain.append(by_id[chain[-1]["inherits_from"]])
            return profile, [part["claims"] for part in chain] + [profile["claims"]]
    raise KeyError(option)


def first_day(partial):
    return (partial + "-01-01")[:10] if len(partial) == 4 else (partial + "-01")[:10]


def last_seen_in_force(source, known_on):
    """The day from which the age of a source counts; None = not known."""
    own = source.get("date") or source.get("not_before")
    own = own and first_day(own)
    if own and own > known_on:
        return None
    checked = source.get("checked")
    renews = source.get("kept_current") and not source.get("copy") and checked and checked <= known_on
    return max(own or checked, checked) if renews else own


def may_be_younger(source, known_on):
    """A later day on which it was in force may exist that nobody knows: undated, or a kept page read in a copy only."""
    own = source.get("date") or source.get("not_before")
    first = first_day(own) if own else source.get("checked")
    if first and first > known_on:
        return False
    if source.get("kept_current") and not source.get("copy") and "checked" in source:
        return False
    return "date" not in source or bool(source.get("kept_current") and source.get("copy"))


def steps_of(claim, sources, date, half_life):
    """How many half-lives are behind a claim."""
    own = [source["publisher"] == "Lotse" and "url" not in source for source in sources]
    if "as_of" in claim and (not sources or (claim.get("basis") == "own_assessment" and all(own))):
        return max(0, days(claim["as_of"], date) - 1) // half_life
    known = [day for source in sources if (day := last_seen_in_force(source, date))]
    if not known:
        return 1  # of unknown age
    steps = max(0, days(max(known), date) - 1) // half_life
    return min(steps, 1) if any(may_be_younger(source, date) for source in sources) else steps


def claim_on(lists, criterion, date):
    for claims in lists:
        valid = [
            c
            for c in claims
            if c["criterion"] == criterion
            and c.get("kind", "claim") == "claim"
            and c["valid_from"] <= date <= c.get("valid_to", "9999-12-31")
        ]
        if valid:
            return max(valid, key=lambda c: c["valid_from"])
    return None


def interpolate(points, x):
    if x <= points[0]["x"]:
        return points[0]["value"]
    for left, right in zip(points, points[1:]):
        if x <= right["x"]:
            share = (x - left["x"]) / (right["x"] - left["x"])
            return left["value"] + share * (right["value"] - left["value"])
    return points[-1]["value"]


def scale_ends(criterion):
    points = criterion["levels"] if "levels" in criterion else criterion["value_function"]["points"]
    values = [point["value"] for point in points]
    return min(values), max(values)


def numbers(reading):
    if "number" in reading:
        return reading["number"], reading["number"], reading["number"]
    return reading["range"]["low"], reading["range"]["likely"], reading["range"]["high"]


def span_of(criterion, reading, steps):
    """(low, likely, high) points of one reading, `steps` half-lives old."""
    low_end, high_end = scale_ends(criterion)
    if "level" in reading:
        values = [level["value"] for level in criterion["levels"]]
        at = [level["id"] for level in criterion["levels"]].index(reading["level"])
        return values[max(0, at - steps)], values[at], values[min(len(values) - 1, at + steps)]
    if "number" in reading or "range" in reading:
        points = criterion["value_function"]["points"]
        low, likely, high = numbers(reading)
        # Numbers near nothing widen as one of a twentieth of the scale; what is not negative does not become so.
        least = (points[-1]["x"] - points[0]["x"]) / 20
        lowest = low - max(abs(low), least) * min(1, 0.25 * steps)
        low = lowest if low < 0 else max(lowest, min(points[0]["x"], 0))
        high += max(abs(high), least) * 0.25 * steps
        # A value function may turn between the ends: its corners count too.
        tried = [low, high, likely] + [point["x"] for point in points if low < point["x"] < high]
        values = [interpolate(points, x) for x in tried]
        return min(values), interpolate(points, likely), max(values)
    return low_end, (low_end + high_end) / 2, high_end


def is_known(reading):
    return "level" in reading or "number" in reading or "range" in reading


def readings_of(criterion, claim):
    """The readings of a claim, the one that counts first: the strictest that is documented."""
    readings = [claim] + claim.get("contradictions", [])
    if not is_known(claim):
        return readings
    documented = [r for r in readings if is_known(r) and not r.get("assumption")]
    strictest = min(documented, key=lambda r: span_of(criterion, r, 0)[1])
    return [strictest] + [r for r in readings if r is not strictest]


def fit_of(requirement, criterion, reading):
    if not is_known(reading):
        return "unknown"
    if "level" in requirement:
        values = {level["id"]: level["value"] for level in criterion["levels"]}
        return "meets" if values[reading["level"]] >= values[requirement["level"]] else "misses"
    low, _, high = numbers(reading)
    if low > requirement["maximum"]:
        return "misses"
    return "meets" if high <= requirement["maximum"] else "mixed"


def requirements_of(effects):
    """The strictest knock-out on each criterion."""
    found = {}
    for effect in effects:
        if effect["kind"] != "require" or effect["severity"] != "knockout":
            continue
        criterion = next(c for c in CRITERIA["criteria"] if c["id"] == effect["criterion"])
        if "min_level" in effect:
            order = [level["id"] for level in criterion["levels"]]
            old = found.get(criterion["id"], {"level": order[0]})
            found[criterion["id"]] = {"level": max(old["level"], effect["min_level"], key=order.index)}
        else:
            old = found.get(criterion["id"], {"maximum": float("inf")})
            found[criterion["id"]] = {"maximum": min(old["maximum"], effect["max_number"])}
    return found


def clearance_of(requirement, criterion, readings, steps):
    fits = [fit_of(requirement, criterion, reading) for reading in readings]
    if len(set(fits)) > 1 or fits[0] in ("unknown", "mixed"):
        return "not_cleared"
    if fits[0] == "misses":
        return "failed"
    return "not_cleared" if steps >= 2 and BLOCKS[criterion["fact_kind"]] else "passed"


def figures(engagement, workload):
    date = engagement["date"]
    staleness = engagement.get("thresholds", {}).get("apply_staleness", True)
    effects = effects_of(workload)
    weights = weights_of(workload, effects)
    knock_outs = requirements_of(effects)
    for option in engagement["options"]:
        profile, lists = deployment_chain(option)
        form = form_of(option)
        total = [0.0, 0.0, 0.0]
        weight = 0.0
        states = ["passed"]
        unknown = stale = 0
        for criterion in CRITERIA["criteria"]:
            if not applies(criterion, form):
                continue
            weight += weights[criterion["id"]]
            claim = claim_on(lists, criterion["id"], date) or {}
            readings = readings_of(criterion, claim)
            half_life = HALF_LIFE[criterion["fact_kind"]]
            if claim.get("basis") == "own_assessment":
                half_life = min(half_life, HALF_LIFE["assessment"])
            steps = 0
            if is_known(claim):
                steps = steps_of(claim, [profile["sources"][name] for name in claim["sources"]], date, half_life)
            unknown += not is_known(claim)
            stale += steps > 0
            if not staleness:
                steps = 0
            spans = [span_of(criterion, reading, steps) for reading in readings]
            cell = (min(s[0] for s in spans), spans[0][1], max(s[2] for s in spans))
            for i in range(3):
                total[i] += weights[criterion["id"]] * cell[i]
            if criterion["id"] in knock_outs and criterion["id"] not in profile.get("exempt_from", []):
                states.append(clearance_of(knock_outs[criterion["id"]], criterion, readings, steps))
        state = max(states, key=["passed", "not_cleared", "failed"].index)
        yield option, state, [part / weight for part in total], unknown, stale


def main():
    for path in sorted((ROOT / "samples").glob("*.lotse")):
        if len(sys.argv) > 1 and path.stem != sys.argv[1]:
            continue
        engagement = json.loads(path.read_text(encoding="utf-8"))
        for workload in engagement["workloads"]:
            print(path.stem, workload["id"])
            for option, state, (low, likely, high), unknown, stale in figures(engagement, workload):
                print(f"  {option:36} {state:12} {likely:7.3f} {low:7.3f} {high:7.3f}  {unknown:2} {stale:2}")


if __name__ == "__main__":
    main()
