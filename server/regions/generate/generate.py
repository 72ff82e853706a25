"""Writes the tables of server/regions/data and app/i18n/data out of the pinned sources. Run it with run.sh (or `make data`)."""

import argparse
import datetime
import re
import unicodedata
from pathlib import Path

import shapely

import places
import shapes
from archives import Archives

GEONAMES = "GeoNames (www.geonames.org), CC BY 4.0; reduced and merged"
DESTATIS_DISTRICTS = "(c) Statistisches Bundesamt (Destatis), 2019, via landkreise-deutschland 3.0.0, CC BY 4.0; updated to 2024 codes"
BOUNDARIES = "(c) GeoBasis-DE / BKG, GeoNutzV; data modified (merged, simplified)"
CLDR = "Unicode CLDR 48.2, Unicode License v3; arc, ff, rom, zza, and the names of ku and ckb, by hand"
KMK = "dates of the KMK via holidays 0.109, MIT"
MICROCENSUS = "Destatis, Mikrozensus 2023 (first results, 2 April 2024); own calculation"

# iso, official key, NUTS-1, German name, English name, share of people with a migration background in percent.
LANDS = [
    ("DE-SH", "01", "DEF", "Schleswig-Holstein", "Schleswig-Holstein", 21.6),
    ("DE-HH", "02", "DE6", "Hamburg", "Hamburg", 39.5),
    ("DE-NI", "03", "DE9", "Niedersachsen", "Lower Saxony", 25.7),
    ("DE-HB", "04", "DE5", "Bremen", "Bremen", 44.0),
    ("DE-NW", "05", "DEA", "Nordrhein-Westfalen", "North Rhine-Westphalia", 34.3),
    ("DE-HE", "06", "DE7", "Hessen", "Hesse", 37.9),
    ("DE-RP", "07", "DEB", "Rheinland-Pfalz", "Rhineland-Palatinate", 29.6),
    ("DE-BW", "08", "DE1", "Baden-Württemberg", "Baden-Württemberg", 37.1),
    ("DE-BY", "09", "DE2", "Bayern", "Bavaria", 29.9),
    ("DE-SL", "10", "DEC", "Saarland", "Saarland", 28.1),
    ("DE-BE", "11", "DE3", "Berlin", "Berlin", 39.4),
    ("DE-BB", "12", "DE4", "Brandenburg", "Brandenburg", 12.1),
    ("DE-MV", "13", "DE8", "Mecklenburg-Vorpommern", "Mecklenburg-Vorpommern", 10.5),
    ("DE-SN", "14", "DED", "Sachsen", "Saxony", 11.5),
    ("DE-ST", "15", "DEE", "Sachsen-Anhalt", "Saxony-Anhalt", 11.4),
    ("DE-TH", "16", "DEG", "Thüringen", "Thuringia", 11.1),
]

# Kinds of school holidays in the order of the source's constants.
HOLIDAY_KINDS = ["autumn", "christmas", "winter", "spring", "whitsun", "summer"]
HOLIDAY_YEARS = range(2026, 2030)

# CLDR has no locale for these, so no autonym. Speakers should check them.
AUTONYMS_BY_HAND = {"arc": "ܣܘܪܝܬ", "rom": "Romani čhib", "zza": "Zazakî"}
# CLDR 48 gives only the western name of the one and only a regional name of the other.
AUTONYMS_CORRECTED = {"ff": "Fulfulde / Pulaar", "nds": "Plattdüütsch"}
# "Kurdish" beside "Central Kurdish" helps nobody who has to choose: both by the names their speakers use.
NAMES_CORRECTED = {
    "ckb": ("Kurdisch (Sorani)", "Kurdish (Sorani)"),
    "ku": ("Kurdisch (Kurmandschi)", "Kurdish (Kurmanji)"),
    "rom": ("Romani", "Romani"),
}
RIGHT_TO_LEFT = {"ar", "arc", "ckb", "fa", "fa-AF", "he", "ps", "sd", "syr", "ug", "ur", "yi"}


def write(path: Path, columns: str, source: str, rows) -> int:
    """Writes a table: two comment lines, then tab-separated rows. Gives the number of rows."""
    lines = ["\t".join(str(value) for value in row) for row in rows]
    path.parent.mkdir(parents=True, exist_ok=True)
    text = f"# {columns}\n# Source: {source}. Written by server/regions/generate; do not edit.\n"
    path.write_text(text + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{path.name:24}{len(lines):7} rows{path.stat().st_size:9} bytes")
    return len(lines)


def degrees(point: tuple[float, float]) -> tuple[str, str]:
    """Latitude and longitude with four decimals (about ten metres)."""
    return f"{point[0]:.4f}", f"{point[1]:.4f}"


def school_holidays(source: str) -> list[tuple[str, str, str, str]]:
    """Land, first day, last day and kind of every period that touches the years, each once (Christmas is filed under two years)."""
    scope: dict = {}
    exec(compile(source, "germany_school.py", "exec"), scope)  # a module of nothing but literals
    codes = {iso.removeprefix("DE-"): iso for iso, *_ in LANDS}
    found = set()
    for year in HOLIDAY_YEARS:
        for code, periods in scope["GERMANY_SCHOOL_HOLIDAYS"].get(year, {}).items():
            for first_year, first_month, first_day, last_year, last_month, last_day, kind in periods:
                if code in codes:  # "Augsburg" is not a Land
                    first = datetime.date(year + first_year, first_month, first_day)
                    last = datetime.date(year + last_year, last_month, last_day)
                    found.add((codes[code], first.isoformat(), last.isoformat(), HOLIDAY_KINDS[kind]))
    return sorted(found)


def languages(archives: Archives, taxonomy: Path) -> list[tuple[str, str, str, str, int]]:
    """Tag, German name, English name, autonym and direction of every language that one can choose."""
    tags = re.search(r"TAGS: &'static \[&'static str\] = &\[(.*?)\];", taxonomy.read_text(encoding="utf-8"), re.S)
    german, english = archives.language_names("de"), archives.language_names("en")
    rows = []
    for tag in re.findall(r'"([^"]+)"', tags.group(1)):
        own = AUTONYMS_CORRECTED.get(tag) or AUTONYMS_BY_HAND.get(tag) or archives.language_names(tag)[tag]
        # Autonyms are lower-case by design in many languages; in a list they begin with a capital. Georgian has none in ordinary text.
        if "GEORGIAN" not in unicodedata.name(own[0]):
            own = own[0].upper() + own[1:]
        de, en = NAMES_CORRECTED.get(tag, (german[tag], english[tag]))
        rows.append((tag, de, en, own, int(tag in RIGHT_TO_LEFT)))
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sources", type=Path, required=True, help="folder with the downloaded archives")
    parser.add_argument("--root", type=Path, required=True, help="root of the repository")
    arguments = parser.parse_args()
    archives, here = Archives(arguments.sources), Path(__file__).parent
    data = arguments.root / "server/regions/data"

    districts = places.read_districts(archives.district_rows())
    polygons = shapes.district_polygons(archives.district_features(), places.MERGED_DISTRICTS)
    if set(polygons) != set(districts):
        raise SystemExit(f"shapes and districts differ: {set(polygons) ^ set(districts)}")
    for key, polygon in polygons.items():
        point: shapely.Point = polygon.representative_point()
        districts[key].point = (point.y, point.x)

    municipalities = places.read_municipalities(
        archives.municipality_features(), archives.city_rows(), here / "municipality_changes.tsv", here / "municipality_names.tsv"
    )
    areas = places.read_postal_areas(archives.postal_rows(), municipalities, districts)
    places.finish_aliases(municipalities, areas)
    projection, district_paths, land_paths = shapes.outlines(polygons)

    write(data / "lands.tsv", "iso, ags, nuts1, name, name in English, share with a migration background in percent", MICROCENSUS, LANDS)
    write(
        data / "districts.tsv",
        "ags, nuts3 (2024), kind, name, full name, population (2018-12-31), lat, lon of a point inside",
        DESTATIS_DISTRICTS + "; points: " + BOUNDARIES,
        [(d.key, d.nuts3, d.kind, d.name, d.name_full, d.population, *degrees(d.point)) for d in districts.values()],
    )
    write(
        data / "municipalities.tsv",
        "ags8 (its first five digits are the district), name, main postal code, lat, lon, population, other names separated by |",
        GEONAMES + "; names: " + BOUNDARIES,
        [
            (m.key, m.name, m.postal_code, *degrees(m.point), m.population, "|".join(sorted(m.aliases)))
            for m in municipalities.values()
        ],
    )
    write(
        data / "postal_codes.tsv",
        "postal code, ags8, lat, lon, further places separated by |; per code and district the main municipality comes first",
        GEONAMES + "; municipalities joined",
        [(a.code, a.municipality.key, *degrees(a.point), "|".join(a.places)) for a in areas],
    )
    write(data / "district_shapes.tsv", "ags, SVG path", BOUNDARIES, district_paths.items())
    iso_of = {ags: iso for iso, ags, *_ in LANDS}
    write(data / "land_shapes.tsv", "iso, SVG path", BOUNDARIES, [(iso_of[key], drawn) for key, drawn in land_paths.items()])
    write(
        data / "projection.tsv",
        "left (lon * cos 51 deg), top (lat), units per degree, margin, width, height",
        BOUNDARIES,
        [(f"{projection.left:.6f}", f"{projection.top:.6f}", f"{projection.scale:.6f}", shapes.MARGIN, shapes.WIDTH, projection.height)],
    )
    write(data / "school_holidays.tsv", "Land, first day, last day, kind", KMK, school_holidays(archives.school_holidays_source()))
    write(
        arguments.root / "app/i18n/data/languages.tsv",
        "tag, German name, English name, autonym, right to left",
        CLDR,
        languages(archives, arguments.root / "app/domain/src/taxonomy.rs"),
    )


if __name__ == "__main__":
    main()
