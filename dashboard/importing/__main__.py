"""Write the manual of findings from the catalogue: ``python -m dashboard.importing > docs/findings.md``."""

import sys

from dashboard.importing.findings import ERROR, INFO, KINDS, WARNING

HEAD = """# Findings

Written by `python -m dashboard.importing`; change `dashboard/importing/findings.py`, not this page.
An error stops publication until it is mended in the workbook or answered; a warning needs one look; a note is only
said. Answers are given by a click on the page, or on the command line with the flag that `import --json` lists under
`choices`.
"""
TITLES = {ERROR: "Errors (Kesalahan)", WARNING: "Warnings (Peringatan)", INFO: "Notes (Catatan)"}


def manual() -> str:
    """The page: every kind of finding by severity, with what it means and what to do."""
    lines = [HEAD]
    for severity, title in TITLES.items():
        lines += [f"## {title}", "", "| kind | meaning | remedy |", "|---|---|---|"]
        lines += [
            f"| `{name}` | {kind.meaning} | {kind.remedy} |"
            for name, kind in sorted(KINDS.items(), key=lambda entry: entry[0])
            if kind.severity == severity
        ]
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(manual())
