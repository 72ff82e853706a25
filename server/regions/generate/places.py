"""Districts, municipalities and postal codes, brought to the state of 2024 and to each other."""

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import shapely
from shapely.geometry import shape

# Old districts and the district that took them over.
MERGED_DISTRICTS = {"16056": "16063", "03152": "03159", "03156": "03159"}
# NUTS 2024 differs from the list of 2018 in these districts only.
NUTS_2024 = {"16063": "DEG0R", "16066": "DEG0Q", "16054": "DEG0S", "16070": "DEG0T", "16073": "DEG0U", "16072": "DEG0V"}
# The list names these two by their kind; this is how they write themselves, and what they are.
SPECIAL_DISTRICTS = {
    "03241": ("Region Hannover", "Kommunalverband besonderer Art"),
    "05334": ("StädteRegion Aachen", "Kommunalverband besonderer Art"),
}
# Two areas outside every municipality in which people live (military training grounds with villages).
INHABITED_AREAS = {"03351501", "03358501"}
# GeoNames ranks of a place: the seat of the highest authority is the place that gives a municipality its name.
PLACE_RANK = {"PPLC": 0, "PPLA": 1, "PPLA2": 2, "PPLA3": 3, "PPLA4": 4}


@dataclass
class District:
    key: str
    nuts3: str
    kind: str
    name: str
    name_full: str
    population: int
    point: tuple[float, float] = (0.0, 0.0)


@dataclass
class Municipality:
    key: str
    name: str
    shape: shapely.Geometry | None
    inhabited: bool = True
    point: tuple[float, float] = (0.0, 0.0)
    has_town_point: bool = False
    population: int = 0
    postal_code: str = ""
    aliases: set[str] = field(default_factory=set)


@dataclass
class PostalArea:
    """The part of a postal code that lies in one municipality."""

    code: str
    municipality: Municipality
    point: tuple[float, float]
    own_name: bool
    places: list[str]


# Words that do not tell one place from another; the look-up leaves them out in the same way (src/fold.rs).
FILLERS = set("a am an auf b bei beim d dem den der die i im in ob u und v vom von vor z zu zum zur".split())


def fold(name: str) -> str:
    """A name for comparison: lower case, no marks, ss for ß, words only, no connecting words, Sankt and St. alike."""
    plain = unicodedata.normalize("NFD", name.lower().replace("ß", "ss"))
    words = re.findall(r"\w+", "".join(c for c in plain if not unicodedata.combining(c)))
    telling = ["st" if word == "sankt" else word for word in words if word not in FILLERS]
    return " ".join(telling or words)


def written_out(name: str) -> str:
    """`Mühldorf a.Inn` with the space that German typography wants."""
    return re.sub(r"\.(?=[A-ZÄÖÜ])", ". ", name)


def short_names(municipality: "Municipality") -> set[str]:
    """The folded forms under which a source may write the municipality itself: whole, before a bracket, before a slash."""
    return {fold(municipality.name), fold(municipality.name.split("(")[0]), fold(municipality.name.split("/")[0])}


def within_municipality(place: str, municipality: "Municipality") -> str:
    """`Beeskow Bornow` is Bornow, of Beeskow: the name of a place without the municipality in front of it."""
    for prefix in (municipality.name, municipality.name.split(" (")[0], municipality.name.split("/")[0]):
        if place.startswith(prefix + " ") and place[len(prefix) + 1].isupper():
            return place[len(prefix) + 1 :]
    return place


def read_districts(rows: list[dict[str, str]]) -> dict[str, District]:
    """The 400 districts with NUTS 2024."""
    districts: dict[str, District] = {}
    extra = defaultdict(int)
    for row in rows:
        key = row["AGS"]
        if key in MERGED_DISTRICTS:
            extra[MERGED_DISTRICTS[key]] += int(row["population"])
            continue
        full, kind = SPECIAL_DISTRICTS.get(key, (written_out(row["name"]), row["type"]))
        name = full.split(",")[0]
        districts[key] = District(key, NUTS_2024.get(key, row["NUTS3"]), kind, name, full, int(row["population"]))
    for key, population in extra.items():
        districts[key].population += population
    return districts


def read_changes(path: Path):
    """Old key -> key today (`-`: gone), and the names of municipalities that no source has yet."""
    successor, names = {}, {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            old, new, name = (line.split("\t") + [""])[:3]
            successor[old] = new
            if name:
                names[new] = name
    return successor, names


def read_municipalities(features, cities, changes: Path, renamed: Path) -> dict[str, Municipality]:
    """The municipalities at the end of 2023 with all names by which people look for them."""
    successor, new_names = read_changes(changes)
    parts, names, inhabited = defaultdict(list), {}, {}
    for feature in features:
        properties = feature["properties"]
        key = properties["AGS"]
        names.setdefault(key, properties["GEN"])
        inhabited[key] = properties["BEZ"] != "Gemeindefreies Gebiet" or key in INHABITED_AREAS
        # GF 4 is land; GF 2 repeats the key for the sea in front of it.
        if properties["GF"] == 4:
            parts[successor.get(key, key)].append(shape(feature["geometry"]))

    second = {}
    for line in renamed.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            key, name, other = (line.split("\t") + [""])[:3]
            names[key] = name
            second[key] = other

    keys = (set(names) | {row[13] for row in cities} | set(successor.values())) - set(successor) - {"-"}
    result = {}
    for key in sorted(keys):
        name = new_names.get(key) or names.get(key)
        if name is None:
            raise SystemExit(f"municipality {key} has no name: add it to municipality_changes.tsv")
        area = shapely.union_all(parts[key]) if key in parts else None
        name = re.sub(r" \(Landkreis [^)]*\)$", "", written_out(name))
        result[key] = Municipality(key, name, area, inhabited.get(key, not name.startswith("Harz")))
        if second.get(key):
            result[key].aliases.update({second[key], second[key].split("/")[0]})
    for old, new in successor.items():
        if new in result and old in names:
            result[new].aliases.add(names[old])
    add_towns(result, cities, successor)
    for municipality in result.values():
        if municipality.population > 0:
            municipality.inhabited = True
        if not municipality.inhabited:
            municipality.name += ", gemeindefreies Gebiet"
    return result


def add_towns(municipalities: dict[str, Municipality], cities, successor: dict[str, str]) -> None:
    """Point, population and further names from the towns of GeoNames."""
    towns = defaultdict(list)
    for row in cities:
        key = successor.get(row[13], row[13])
        if key in municipalities:
            towns[key].append(row)
    for key, rows in towns.items():
        municipality = municipalities[key]
        wanted = {fold(municipality.name), fold(municipality.name.split("(")[0])}

        def order(row):
            exact = fold(row[1]) in wanted
            other = any(fold(name) in wanted for name in row[3].split(","))
            return (not exact, not other, PLACE_RANK.get(row[7], 9), -int(row[14]))

        best = min(rows, key=order)
        named = not order(best)[0] or not order(best)[1]
        if not named:
            best = max(rows, key=lambda row: int(row[14]))
        municipality.point = (float(best[4]), float(best[5]))
        municipality.has_town_point = True
        # A municipality that was merged out of several has no place of its own name: it has the people of all of them.
        municipality.population = int(best[14]) if named else sum(int(row[14]) for row in rows)
        municipality.aliases.update(row[1] for row in rows)
    for municipality in municipalities.values():
        if not municipality.has_town_point and municipality.shape is not None:
            point = municipality.shape.representative_point()
            municipality.point = (point.y, point.x)


class Joiner:
    """Finds the municipality of a place: by its point, but never across the district that the source names."""

    def __init__(self, municipalities: dict[str, Municipality]):
        self.all = municipalities
        self.with_shape = [m for m in municipalities.values() if m.shape is not None]
        self.tree = shapely.STRtree([m.shape for m in self.with_shape])
        self.by_district = defaultdict(list)
        for municipality in municipalities.values():
            self.by_district[municipality.key[:5]].append(municipality)

    def at(self, point) -> Municipality | None:
        found = [self.with_shape[i] for i in self.tree.query(point, predicate="intersects")]
        return found[0] if found else None

    def within(self, district: str, name: str, lat: float, lon: float) -> Municipality:
        """The municipality of a place in this district: under its point, else of its name, else the nearest."""
        candidates = self.by_district[district]
        if len(candidates) == 1:
            return candidates[0]
        # "Tauche Lindenberg" says its municipality; the points of villages are rough.
        exact = any(fold(m.name) == fold(name) for m in candidates)
        leading = [m for m in candidates if within_municipality(name, m) != name]
        if leading and not exact:
            return max(leading, key=lambda m: len(m.name))
        point = shapely.Point(lon, lat)
        here = self.at(point)
        if here is not None and here.key[:5] == district and here.inhabited:
            return here
        wanted = fold(name)
        named = [m for m in candidates if fold(m.name) == wanted or wanted in map(fold, m.aliases)]
        pool = named or [m for m in candidates if m.inhabited]
        return min(pool, key=lambda m: m.shape.distance(point) if m.shape is not None else 9.0)


def true_district(row, joiner: Joiner, districts_of_code: set[str]) -> str:
    """The district of a postal row. The source files a few quarters of a city under the neighbouring district of the same code."""
    here = joiner.at(shapely.Point(float(row[10]), float(row[9])))
    if here is not None and here.key[:5] != row[8] and here.key[:5] in districts_of_code and row[2].startswith(here.name):
        return here.key[:5]
    return row[8]


def read_postal_areas(rows, municipalities: dict[str, Municipality], districts: dict[str, District]) -> list[PostalArea]:
    """One entry per postal code and municipality; of each code and district the most fitting municipality comes first."""
    joiner = Joiner(municipalities)
    rows = [row for row in rows if row[8] in districts]  # drops Jungholz, which is Austrian
    of_code = defaultdict(set)
    for row in rows:
        of_code[row[1]].add(row[8])
    groups = defaultdict(list)
    for row in rows:
        district = true_district(row, joiner, of_code[row[1]])
        municipality = joiner.within(district, row[2], float(row[9]), float(row[10]))
        groups[row[1], municipality.key].append(row)

    areas = []
    for (code, key), members in groups.items():
        municipality = municipalities[key]
        own = short_names(municipality)
        names = {row[2]: within_municipality(row[2], municipality) for row in members}
        named = [row for row in members if fold(row[2]) in own] or [row for row in members if fold(names[row[2]]) in own]
        chosen = named[:1] or members
        lat = sum(float(row[9]) for row in chosen) / len(chosen)
        lon = sum(float(row[10]) for row in chosen) / len(chosen)
        places = sorted({written_out(place) for place in names.values() if fold(place) not in own})
        areas.append(PostalArea(code, municipality, (lat, lon), bool(named), places))
    add_postal_codes(municipalities, areas)

    def order(area: PostalArea):
        chief = area.own_name or area.municipality.postal_code == area.code
        return (area.code, area.municipality.key[:5], not chief, -area.municipality.population, area.municipality.key)

    return sorted(areas, key=order)


def add_postal_codes(municipalities: dict[str, Municipality], areas: list[PostalArea]) -> None:
    """The main postal code of every inhabited municipality: of its own name and nearest to its point; else the nearest in the district."""
    of_municipality, of_district = defaultdict(list), defaultdict(list)
    for area in areas:
        of_municipality[area.municipality.key].append(area)
        of_district[area.municipality.key[:5]].append(area)
    for municipality in municipalities.values():
        if not municipality.inhabited:
            continue
        lat, lon = municipality.point

        def distance(area: PostalArea) -> float:
            return (area.point[0] - lat) ** 2 + ((area.point[1] - lon) * 0.63) ** 2

        own = of_municipality[municipality.key]
        # In a city of its own every code is the city's; elsewhere the code of the place with the municipality's name is.
        pool = (own if municipality.key.endswith("000") else [area for area in own if area.own_name]) or own or of_district[municipality.key[:5]]
        municipality.postal_code = min(pool, key=distance).code


def finish_aliases(municipalities: dict[str, Municipality], areas: list[PostalArea]) -> None:
    """Drops aliases that say nothing new: the name itself, or a place that a postal code already names."""
    told = defaultdict(set)
    for area in areas:
        told[area.municipality.key].update(fold(place) for place in area.places)
    for municipality in municipalities.values():
        known = {fold(municipality.name)} | told[municipality.key]
        kept = {}
        for alias in sorted({within_municipality(alias, municipality) for alias in municipality.aliases if municipality.inhabited}):
            if fold(alias) not in known and fold(alias):
                kept.setdefault(fold(alias), alias)
        municipality.aliases = set(kept.values())
