"""Runs `ansprechbar solve` and the public solvers in turn on the same files, and prints one table. See run.sh.

Each run is a process of its own with one thread. Processor seconds are those that the kernel counts for the whole process, from its start to
its end; of several runs the quickest counts, and the largest memory."""

import argparse
import json
import os
import resource
import subprocess
import sys
import threading
import time
from pathlib import Path

# Requests, organisations, seeds.
SIZES = [(1_000, 500, (1, 2)), (3_000, 2_000, (1, 2)), (10_000, 5_000, (1, 2)), (20_000, 300, (1,)), (30_000, 10_000, (1,)), (100_000, 20_000, (1,))]
REPETITIONS = 3
SECONDS_MAX = 120
# Beyond this many requests scipy takes minutes.
SCIPY_REQUESTS_MAX = 10_000
MAXRSS_PER_MIB = 1 << 20 if sys.platform == "darwin" else 1 << 10
ONE_THREAD = {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")}

COLUMNS = [  # heading, width
    ("requests x organisations", 26), ("ours", 7), ("OR-Tools", 8), ("solving", 7), ("scipy", 7), ("solving", 7), ("ratio", 5), ("MiB ours", 8),
    ("OR-Tools", 8), ("same value", 10), ("proved", 6), ("round", 7)]
LEGEND = f"""\
Processor seconds, best of {REPETITIONS}. Each program starts, reads the files and solves; 'solving' leaves out starting and reading, and
'ratio' is that part of OR-Tools divided by the whole of ours. 'round' is the round's own objective, all of it.
'proved': pairs, limits and certificates of both objectives were checked by a program that shares nothing with ours."""


class Failed(Exception):
    """A program ended with an error."""


def run(command, output):
    """Runs a command to its end and leaves what it prints in a file. Gives its processor seconds and its memory; None if it took too long."""
    with open(output, "wb") as file:
        child = subprocess.Popen(command, stdout=file, stderr=subprocess.PIPE, env=os.environ | ONE_THREAD)
        watch = threading.Timer(SECONDS_MAX, child.kill)
        watch.start()
        began = time.monotonic()
        errors = child.stderr.read().decode(errors="replace").strip()
        _, status, usage = os.wait4(child.pid, 0)
        watch.cancel()
    child.stderr.close()
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode < 0 and time.monotonic() - began >= SECONDS_MAX:
        return None
    if child.returncode != 0:
        raise Failed(f"{' '.join(map(str, command))} ended with {child.returncode}: {errors}")
    return {"cpu": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss / MAXRSS_PER_MIB}


def run_and_report(command, output):
    """What a solver found, and what it took. None if it took too long."""
    used = run(command, output)
    if used is None:
        return None
    report = json.loads(output.read_text()) | used
    # Until a child has started its own program, the kernel counts the memory of this one towards it. Below that, what the child says stands.
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MAXRSS_PER_MIB
    if report["memory"] <= own and report["peak_mib"]:
        report["memory"] = report["peak_mib"]
    return report


def measure(commands, output):
    """Runs the commands in turn, several times. Gives for each its best figures and all values found; None if it took too long."""
    best = {}
    for _ in range(REPETITIONS):
        for name, command in commands.items():
            known = best.get(name, {})
            report = run_and_report(command, output) if known is not None else None
            if report:
                report["values"] = known.get("values", set()) | {report["value"]}
                for key, choose in (("cpu", min), ("after_reading", min), ("memory", max)):
                    if key in report and key in known:
                        report[key] = choose(report[key], known[key])
            best[name] = report
    return best


def prove(program, folder, objective, output):
    """Solves once more, and has pairs and certificate checked. Gives the value and what solving took, or what is `wrong`."""
    used = run([program, "solve", "--objective", objective, folder], output)
    if used is None:
        return {"wrong": f"it took more than {SECONDS_MAX} s"}
    checked = subprocess.run([sys.executable, Path(__file__).with_name("check.py"), folder, output], check=True, stdout=subprocess.PIPE)
    return json.loads(checked.stdout) | used


def compare(program, name, folder, output):
    """Measures one instance, prints its line, and gives what is wrong, if anything is."""
    public = [sys.executable, Path(__file__).with_name("public.py")]
    commands = {
        "ours": [program, "solve", "--objective", "sum", "--report", folder],
        "OR-Tools": [*public, "or-tools", folder],
        "scipy": [*public, "scipy", folder],
    }
    with open(folder / "requests.csv", "rb") as file:
        if sum(1 for _ in file) - 1 > SCIPY_REQUESTS_MAX:
            del commands["scipy"]
    results = measure(commands, output)
    proofs = {objective: prove(program, folder, objective, output) for objective in ("sum", "round")}
    faults = [f"{name}, --objective {objective}: {proof['wrong']}" for objective, proof in proofs.items() if "wrong" in proof]
    found = {solver: result["values"] for solver, result in results.items() if result} | {"the pairs": {proofs["sum"].get("value")} - {None}}
    same = len(set().union(*found.values())) == 1
    if not same:
        faults.append(f"{name}: the values differ: " + ", ".join(f"{solver} {sorted(values)}" for solver, values in found.items()))
    print_line(figures(name, results, proofs, same))
    return faults


def figures(name, results, proofs, same):
    """The cells of one line."""
    ours, theirs = results["ours"], results["OR-Tools"]

    def seconds(solver, key):
        if solver not in results:
            return ""
        return in_seconds(results[solver][key]) if results[solver] else f"> {SECONDS_MAX}"

    mib = lambda result: f"{result['memory']:.0f}" if result else ""
    return [
        name, seconds("ours", "cpu"), seconds("OR-Tools", "cpu"), seconds("OR-Tools", "after_reading"), seconds("scipy", "cpu"),
        seconds("scipy", "after_reading"), f"{theirs['after_reading'] / ours['cpu']:.1f}" if ours and theirs else "", mib(ours), mib(theirs),
        "yes" if same else "NO", "NO" if any("wrong" in proof for proof in proofs.values()) else "yes",
        in_seconds(proofs["round"]["cpu"]) if "cpu" in proofs["round"] else ""]


def in_seconds(value):
    """Two or three digits that matter."""
    return f"{value:.4f}" if value < 0.1 else f"{value:.3f}" if value < 1 else f"{value:.2f}"


def print_line(cells):
    """Prints a line of the table."""
    widths = [width for _, width in COLUMNS]
    numbers = (cell.rjust(width) for cell, width in zip(cells[1:], widths[1:]))
    print("  ".join([cells[0].ljust(widths[0]), *numbers]).rstrip(), flush=True)


def main():
    parser = argparse.ArgumentParser(description="Compares `ansprechbar solve` with public solvers.")
    parser.add_argument("--program", required=True, help="the ansprechbar program")
    parser.add_argument("--cache", type=Path, required=True, help="where instances are kept")
    parser.add_argument("folders", nargs="*", type=Path, help="instances of your own")
    arguments = parser.parse_args()
    arguments.cache.mkdir(parents=True, exist_ok=True)
    todo = [(folder.name, folder, []) for folder in arguments.folders]
    for requests, organisations, seeds in SIZES if not todo else []:
        for seed in seeds:
            folder = arguments.cache / f"{requests}x{organisations}-{seed}"
            todo.append((f"{requests:,} x {organisations:,}, seed {seed}", folder, [requests, organisations, seed]))
    print(LEGEND)
    print_line([heading for heading, _ in COLUMNS])
    faults = []
    for name, folder, numbers in todo:
        if numbers:
            subprocess.run([sys.executable, Path(__file__).with_name("instances.py"), folder, *map(str, numbers)], check=True)
        try:
            faults += compare(arguments.program, name, folder, arguments.cache / "output.json")
        except Failed as failed:
            faults.append(f"{name}: {failed}")
    print("\n".join(faults) or "All values are the same, and all results are proved to be the best.")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
