"""Checks a result of `ansprechbar solve` from outside, with nothing but the files and the formulas of docs/ROUNDS.md.
usage: check.py FOLDER RESULT    prints one JSON line: the value of the pairs, or what is wrong"""

import json
import sys
from pathlib import Path

import numpy as np

import public

FIRST_GAIN = 2520


class Wrong(Exception):
    """A result that is no solution, or whose prices do not prove it to be the best."""


def ensure(holds, sentence):
    """Ends the check with a sentence unless something holds."""
    if not holds:
        raise Wrong(sentence)


class Instance:
    """The candidates of a folder, sorted, with the names of its requests and organisations replaced by their places."""

    def __init__(self, folder):
        edges, self.requests_count, self.capacities = public.read(folder)
        self.requests = places_of(folder / "requests.csv", "request")
        self.organisations = places_of(folder / "orgs.csv", "org")
        order = np.lexsort((edges[1], edges[0]))
        self.edges = edges[:, order]


def places_of(path, name):
    """Where each name of a file stands in it."""
    names = np.loadtxt(path, dtype=np.int64, delimiter=",", skiprows=1, usecols=[public.column(path, name)], ndmin=1)
    return {str(name): place for place, name in enumerate(names.tolist())}


def check(instance, result):
    """The value of the pairs. Raises Wrong unless they keep every limit and the bound computed from the prices equals what they are worth."""
    counts, utility = count(instance, result["pairs"])
    is_round = result["objective"]["name"] == "round"
    # Both parts of a worth in one whole number: fairness decides as long as utilities stay below half of the unit.
    unit = 1 << 40
    price = lambda pair: pair[0] * unit + pair[1]
    certificate = result["certificate"]
    prices = np.zeros(len(counts), np.int64)
    for name, pair in certificate["organisations"].items():
        ensure(abs(pair[1]) < unit // 4 and abs(pair[0]) < 1 << 20, "a price is too large to be checked here")
        prices[instance.organisations[name]] = price(pair)
    worth = utility
    if is_round:
        most = int(counts.max(initial=0))
        gains = np.cumsum([0] + [max(1, FIRST_GAIN // k) for k in range(1, most + 1)])
        worth += (int(gains[counts].sum()) + sum(land_gains(instance.requests_count)[: len(result["pairs"])])) * unit
        land = certificate["lands"].get("")
        ensure(land is not None, "the price of the Land is missing")
        total = bound(instance, prices, price(land), unit)
    else:
        total = bound(instance, prices, None, unit)
    fairness = (total - worth + unit // 2) // unit
    ensure(total == worth, f"the prices allow more than the pairs are worth: fairness {fairness}, utility {total - worth - fairness * unit}")
    ensure(certificate["optimal"] and certificate["gap"] == 0, "the program itself does not call its result the best")
    return utility


def count(instance, pairs):
    """How many dialogues each organisation has, and the sum of the scores."""
    chosen = np.array([(instance.requests[one], instance.organisations[other]) for one, other in pairs], np.int64).reshape(-1, 2)
    requests, organisations, scores = instance.edges
    ensure(len(np.unique(chosen[:, 0])) == len(chosen), "a request has two partners")
    counts = np.bincount(chosen[:, 1], minlength=len(instance.capacities))
    ensure((counts <= instance.capacities).all(), "an organisation has more dialogues than it can take on")
    keys = requests * len(counts) + organisations
    wanted = chosen[:, 0] * len(counts) + chosen[:, 1]
    places = np.searchsorted(keys, wanted)
    ensure((places < len(keys)).all() and (keys[np.minimum(places, len(keys) - 1)] == wanted).all(), "a pair is no candidate")
    return counts, int(scores[places].sum())


def land_gains(requests):
    """What the first, second, … served request of a Land counts."""
    return [FIRST_GAIN // (1 + 10 * (k - 1) // requests) for k in range(1, requests + 1)]


def bound(instance, prices, land_price, unit):
    """What no solution exceeds, whatever the prices. Without a price of the Land only the utility counts. Sums are exact, of any size."""
    requests, organisations, scores = instance.edges
    open_ones = instance.capacities[organisations] > 0
    requests, organisations, scores = requests[open_ones], organisations[open_ones], scores[open_ones]
    alone = 0 if land_price is None else -land_price
    best = np.full(instance.requests_count, alone, np.int64)
    np.maximum.at(best, requests, scores - prices[organisations])
    total = sum(best.tolist())
    places = np.minimum(instance.capacities, np.bincount(organisations, minlength=len(prices)))
    for k in range(1, int(places.max(initial=0)) + 1):
        gain = 0 if land_price is None else max(1, FIRST_GAIN // k) * unit
        total += sum(np.maximum(0, prices[places >= k] + gain).tolist())
    if land_price is not None:
        gains = land_gains(instance.requests_count)
        total += sum(gain * unit + max(0, land_price - gain * unit) for gain in gains)
    return total


if __name__ == "__main__":
    try:
        print(json.dumps({"value": check(Instance(Path(sys.argv[1])), json.loads(Path(sys.argv[2]).read_text()))}))
    except Wrong as wrong:
        print(json.dumps({"wrong": str(wrong)}))
