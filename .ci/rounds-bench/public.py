"""One public solver on one instance, in a process of its own. usage: public.py or-tools|scipy FOLDER

Prints one JSON line: value and number of the pairs, processor seconds after reading, largest memory in MiB, and how much of it was there before
reading (Python and the solver's library)."""

import json
import re
import sys
import time
from pathlib import Path

import numpy as np


def memory_mib(what):
    """A figure that the kernel keeps about this process; 0 where there is none to ask."""
    try:
        return int(re.search(rf"{what}:\s+(\d+) kB", Path("/proc/self/status").read_text())[1]) / 1024
    except FileNotFoundError:
        return 0.0


def column(path, name):
    """Where a column stands in a file."""
    with open(path, encoding="utf-8-sig") as file:
        return file.readline().strip().split(",").index(name)


def read(folder):
    """The candidates as (requests, organisations, scores), the number of requests, and the capacities, by place in their files."""
    table = lambda name, columns: np.loadtxt(folder / name, dtype=np.int64, delimiter=",", skiprows=1, usecols=columns, ndmin=2)
    requests = table("requests.csv", [column(folder / "requests.csv", "request")])[:, 0]
    organisations = table("orgs.csv", [column(folder / "orgs.csv", name) for name in ("org", "capacity")])
    edges = table("edges.csv", [0, 1, 2])
    for names, edge in ((requests, edges[:, 0]), (organisations[:, 0], edges[:, 1])):
        if not np.array_equal(names, np.arange(len(names))):
            order = np.argsort(names)
            edge[:] = order[np.searchsorted(names, edge, sorter=order)]
    # One column after the other in memory, as both solvers want them.
    return np.ascontiguousarray(edges.T), len(requests), organisations[:, 1].copy()


def or_tools(edges, requests_count, capacities):
    """Minimum-cost flow: requests, organisations, and a sink that also takes who stays without a partner. Gives the numbers of the chosen edges."""
    requests, organisations, scores = edges
    organisations_count = len(capacities)
    sink = requests_count + organisations_count
    flow = min_cost_flow.SimpleMinCostFlow()
    whole = lambda tails, value: np.broadcast_to(value, tails.shape)
    arc = lambda tails, heads, capacity, cost: flow.add_arcs_with_capacity_and_unit_cost(
        tails.astype(np.int32), whole(tails, heads).astype(np.int32), whole(tails, capacity), whole(tails, cost))
    pairs = arc(requests, requests_count + organisations, 1, -scores)
    arc(np.arange(requests_count), sink, 1, 0)
    arc(requests_count + np.arange(organisations_count), sink, capacities, 0)
    supplies = np.r_[np.ones(requests_count, np.int64), np.zeros(organisations_count, np.int64), -requests_count]
    flow.set_nodes_supplies(np.arange(sink + 1, dtype=np.int32), supplies)
    assert flow.solve() == flow.OPTIMAL
    return np.flatnonzero(flow.flows(pairs))


def scipy(edges, requests_count, capacities):
    """Sparse assignment: a column for every place, and one for every request that stays without a partner. Gives the numbers of the chosen edges."""
    requests, organisations, scores = edges
    places = capacities[organisations]
    edge = np.repeat(np.arange(len(scores)), places)
    first = np.cumsum(capacities) - capacities
    column = first[organisations[edge]] + np.arange(len(edge)) - np.repeat(np.cumsum(places) - places, places)
    alone = int(capacities.sum()) + np.arange(requests_count)
    # Costs must not be 0, since a sparse matrix has no place for it.
    worst = int(scores.max(initial=0)) + 1
    cost = np.r_[worst - scores[edge], np.full(requests_count, worst)].astype(np.float64)
    rows = np.r_[requests[edge], np.arange(requests_count)]
    chosen, taken = min_weight_full_bipartite_matching(csr_array((cost, (rows, np.r_[column, alone])), shape=(requests_count, alone[-1] + 1)))
    chosen, taken = chosen[taken < alone[0]], taken[taken < alone[0]]
    # Back from a request and a place to the edge.
    key = requests * len(capacities) + organisations
    order = np.argsort(key)
    return order[np.searchsorted(key, chosen * len(capacities) + np.searchsorted(first, taken, side="right") - 1, sorter=order)]


if __name__ == "__main__":
    if sys.argv[1] == "or-tools":
        from ortools.graph.python import min_cost_flow
    else:
        from scipy.sparse import csr_array
        from scipy.sparse.csgraph import min_weight_full_bipartite_matching
    before = memory_mib("VmHWM")
    edges, requests_count, capacities = read(Path(sys.argv[2]))
    clock = time.process_time()
    chosen = {"or-tools": or_tools, "scipy": scipy}[sys.argv[1]](edges, requests_count, capacities)
    seconds = time.process_time() - clock
    requests, organisations, scores = edges[:, chosen]
    assert len(np.unique(requests)) == len(requests), "a request has two partners"
    assert (np.bincount(organisations, minlength=len(capacities)) <= capacities).all(), "an organisation has too many dialogues"
    memory = {"peak_mib": memory_mib("VmHWM"), "before_mib": before}
    print(json.dumps({"value": int(scores.sum()), "matched": len(scores), "after_reading": seconds} | memory))
