"""Runs all programs of a folder, one after the other, and writes beside each what it printed or why it failed.

A notebook's code cells are run in their order, as one program.
"""
import contextlib
import io
import json
import os
import pathlib
import runpy
import sys
import traceback
import warnings

warnings.simplefilter("ignore")


def run(program):
    if program.suffix == ".py":
        runpy.run_path(str(program))
    else:
        names = {}
        for cell in json.loads(program.read_text("utf-8"))["cells"]:
            if cell["cell_type"] == "code":
                exec(compile("".join(cell["source"]), cell["id"], "exec"), names)


for program in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    if program.suffix in (".py", ".ipynb"):
        os.chdir(program.parent)
        printed = io.StringIO()
        try:
            with contextlib.redirect_stdout(printed):
                run(program)
        except BaseException:
            printed.write(traceback.format_exc())
        program.with_name(program.name + ".out").write_text(printed.getvalue(), "utf-8")
        if "matplotlib.pyplot" in sys.modules:
            sys.modules["matplotlib.pyplot"].close("all")
