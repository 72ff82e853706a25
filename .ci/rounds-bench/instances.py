"""Makes rounds in the folder form of `ansprechbar solve`: organisations and requests spread over Germany's districts by population.

An organisation is a candidate for a request if it shares a topic and a language and lies within reach; its score, 1 to 1000, adds the share of
the request's topics that it covers (600), how near it is (300) and the language (100). A request keeps its 50 best candidates. The same numbers
and seed always give the same files. usage: instances.py FOLDER REQUESTS ORGANISATIONS SEED"""

import hashlib
import json
import sys
from pathlib import Path

import numpy as np

DISTRICTS = Path(__file__).parents[2] / "server/regions/data/districts.tsv"
EARTH_RADIUS_KM = 6371.0088
TOPICS, LANGUAGES = 60, 15
CANDIDATES_MAX = 50
CAPACITY_MAX = 5
TOPIC_POINTS, NEARNESS_POINTS, LANGUAGE_POINTS = 600, 300, 100


def reach_km(organisations):
    """How far a request looks, so that the lists are about full whatever the number of organisations."""
    return round(min(900.0, 150.0 * (20_000 / organisations) ** 0.5), 1)


def made_by():
    """Changes whenever the instances would."""
    return hashlib.sha256(Path(__file__).read_bytes() + DISTRICTS.read_bytes()).hexdigest()[:16]


def districts():
    """Population, latitude and longitude of every district."""
    rows = [line.split("\t") for line in DISTRICTS.read_text("utf-8").splitlines() if not line.startswith("#")]
    return (np.array([float(row[column]) for row in rows]) for column in (5, 6, 7))


def distances_km(latitude, longitude):
    """Great-circle distance between any two districts."""
    up, across = np.radians(latitude), np.radians(longitude)
    points = np.stack([np.cos(up) * np.cos(across), np.cos(up) * np.sin(across), np.sin(up)], axis=1)
    chord = np.linalg.norm(points[:, None] - points[None, :], axis=2)
    return 2 * EARTH_RADIUS_KM * np.arcsin(np.minimum(1.0, chord / 2))


def draw_sets(random, count, kinds, least, most, falling):
    """For each of `count` a set of `least` to `most` kinds as a bit mask. Kind k is drawn with weight (k + 1) ** -falling."""
    # Whoever waits shortest is drawn: waiting times with these rates draw without replacement by weight.
    waits = random.exponential(size=(count, kinds)) * np.arange(1, kinds + 1) ** falling
    places = waits.argsort(axis=1).argsort(axis=1)
    drawn = places < random.integers(least, most + 1, count)[:, None]
    return (drawn * (1 << np.arange(kinds, dtype=np.int64))).sum(axis=1)


def candidates(request, near, organisations):
    """Organisations that fit one request, by number, and their scores. `near` holds those within reach and their points for nearness."""
    numbers, points = near
    topics, languages = request
    common = np.bitwise_count(organisations["topics"][numbers] & topics).astype(np.int64)
    fits = np.flatnonzero((common > 0) & ((organisations["languages"][numbers] & languages) != 0))
    scores = TOPIC_POINTS * common[fits] // int(topics).bit_count() + points[fits] + LANGUAGE_POINTS
    if len(fits) > CANDIDATES_MAX:
        best = np.sort(np.argsort(-scores, kind="stable")[:CANDIDATES_MAX])
        fits, scores = fits[best], scores[best]
    return numbers[fits], scores


def write_table(path, header, *columns):
    """Writes columns of whole numbers as CSV."""
    with open(path, "w", encoding="ascii", newline="\n") as file:
        file.write(header + "\n")
        file.writelines("%s\n" % ",".join(map(str, row)) for row in zip(*(column.tolist() for column in columns)))


def make(folder, requests_count, organisations_count, seed):
    """Makes one instance, unless the folder holds it already."""
    meta = folder / "meta.json"
    if meta.exists() and json.loads(meta.read_text()).get("made_by") == made_by():
        return
    folder.mkdir(parents=True, exist_ok=True)
    meta.unlink(missing_ok=True)
    random = np.random.default_rng(seed)
    population, latitude, longitude = districts()
    home = lambda count: random.choice(len(population), count, p=population / population.sum())
    organisations = {
        "topics": draw_sets(random, organisations_count, TOPICS, 2, 8, 0.5),
        "languages": draw_sets(random, organisations_count, LANGUAGES, 1, 4, 1.0),
        "home": home(organisations_count),
        "capacity": random.integers(1, CAPACITY_MAX + 1, organisations_count),
    }
    topics = draw_sets(random, requests_count, TOPICS, 1, 4, 0.5)
    languages = draw_sets(random, requests_count, LANGUAGES, 1, 2, 1.0)
    homes = home(requests_count)
    reach = reach_km(organisations_count)
    near = []
    for row in distances_km(latitude, longitude):
        kilometres = row[organisations["home"]]
        numbers = np.flatnonzero(kilometres < reach)
        near.append((numbers, (NEARNESS_POINTS * (1 - kilometres[numbers] / reach)).astype(np.int64)))
    found = [candidates((topics[one], languages[one]), near[homes[one]], organisations) for one in range(requests_count)]
    counts = np.array([len(numbers) for numbers, _ in found])
    write_table(folder / "edges.csv", "request,org,score", np.repeat(np.arange(requests_count), counts), *map(np.concatenate, zip(*found)))
    write_table(folder / "orgs.csv", "org,capacity", np.arange(organisations_count), organisations["capacity"])
    write_table(folder / "requests.csv", "request", np.arange(requests_count))
    about = {"requests": requests_count, "organisations": organisations_count, "seed": seed, "reach_km": reach, "candidates": int(counts.sum()),
             "places": int(organisations["capacity"].sum()), "requests_with_candidates": int((counts > 0).sum()), "made_by": made_by()}
    meta.write_text(json.dumps(about, indent=1) + "\n")


if __name__ == "__main__":
    make(Path(sys.argv[1]), *map(int, sys.argv[2:]))
