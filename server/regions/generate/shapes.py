"""District and Land outlines as SVG paths in one coordinate system, and the constants that put a point on them."""

import math
from collections import defaultdict
from dataclasses import dataclass

import shapely
from shapely.geometry import shape

# One degree of longitude is shortened as at 51 degrees north, the middle of Germany.
REFERENCE_LATITUDE = 51
WIDTH = 600
MARGIN = 2
DISTRICT_TOLERANCE = 0.015
LAND_TOLERANCE = 0.02
# Rings smaller than this (square units) are islets nobody can see or hit.
SMALLEST_RING = 0.3


@dataclass
class Projection:
    """x = (lon * cos(51 deg) - left) * scale + margin, y = (top - lat) * scale + margin."""

    left: float
    top: float
    scale: float
    height: int

    def point(self, x: float, y: float) -> tuple[int, int]:
        """A projected point in tenths of a unit, so that neighbours share exactly the same corners."""
        return round(10 * ((x - self.left) * self.scale + MARGIN)), round(10 * ((self.top + y) * self.scale + MARGIN))


def number(tenths: int) -> str:
    """A tenth-unit number, shortest form: -0.5 becomes -.5, 10.5 stays. Only a leading zero may go."""
    sign, whole, part = "-" if tenths < 0 else "", abs(tenths) // 10, abs(tenths) % 10
    if part == 0:
        return f"{sign}{whole}" if whole else "0"
    return f"{sign}{whole or ''}.{part}"


def ring_path(points: list[tuple[int, int]]) -> str:
    """One closed ring as an absolute start and relative lines; repeated points are left out."""
    kept = [points[0]]
    for point in points[1:-1]:
        if point != kept[-1]:
            kept.append(point)
    if len(kept) < 3:
        return ""
    parts = [f"M{number(kept[0][0])} {number(kept[0][1])}l"]
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in zip(kept, kept[1:])]
    parts.append(" ".join(f"{number(x)} {number(y)}" for x, y in steps).replace(" -", "-"))
    return "".join(parts) + "z"


def path(geometry, projection: Projection) -> str:
    """The whole shape as one SVG path, holes included (draw it with fill-rule evenodd)."""
    polygons = geometry.geoms if geometry.geom_type == "MultiPolygon" else [geometry]
    by_size = sorted(polygons, key=lambda polygon: -polygon.area)
    result = []
    for index, polygon in enumerate(by_size):
        for ring in [polygon.exterior, *polygon.interiors]:
            area = shapely.Polygon(ring).area * projection.scale**2
            if index == 0 or area >= SMALLEST_RING:
                result.append(ring_path([projection.point(x, y) for x, y in ring.coords]))
    return "".join(result)


def district_polygons(features: list[dict], merged: dict[str, str]) -> dict[str, shapely.Geometry]:
    """Official key -> shape in WGS 84 degrees, after the mergers of districts."""
    parts = defaultdict(list)
    for feature in features:
        key = feature["properties"]["AGS"]
        parts[merged.get(key, key)].append(shape(feature["geometry"]))
    return {key: shapely.union_all(shapes) for key, shapes in sorted(parts.items())}


def outlines(polygons: dict[str, shapely.Geometry]):
    """Projection, district paths and Land paths. Simplified as a coverage, so that shared borders stay shared."""
    shrink = math.cos(math.radians(REFERENCE_LATITUDE))
    flat = [shapely.transform(p, lambda c: c * [shrink, -1]) for p in polygons.values()]
    left, top, right, bottom = shapely.total_bounds(flat)
    scale = (WIDTH - 2 * MARGIN) / (right - left)
    projection = Projection(left, -top, scale, math.ceil((bottom - top) * scale + 2 * MARGIN))

    districts = dict(zip(polygons, shapely.coverage_simplify(flat, DISTRICT_TOLERANCE)))
    by_land = defaultdict(list)
    for key, geometry in zip(polygons, flat):
        by_land[key[:2]].append(geometry)
    lands = dict(zip(by_land, shapely.coverage_simplify([shapely.union_all(g) for g in by_land.values()], LAND_TOLERANCE)))

    def draw(layer):
        return {key: path(geometry, projection) for key, geometry in layer.items()}

    return projection, draw(districts), draw(lands)
