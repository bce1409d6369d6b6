"""Write the page of checks from the heads of their statements: ``python -m queries > docs/checks.md``."""

import sys

from queries.checking import SEVERITIES, checks

HEAD = """# Checks

Written by `python -m queries`; change the heads in `queries/checks/`, not this page.
What is in force is compared with itself: totals, percentages and averages with what their parts give, counts with what
can be counted, figures with their other printings, categories with their bands, sentences with tables. A check is one
select that returns the rows that break its rule; what is said of several places alike is one finding with all of them.
A printed figure may differ by half of its last digit: 87,59 allows 0,005. `python -m dashboard check` prints the
findings, the page *Kualitas Data* shows them; nothing is corrected.
"""
TITLES = {
    "kesalahan": "Errors (Kesalahan): both cannot be right",
    "peringatan": "Warnings (Peringatan): two places disagree",
    "catatan": "Notes (Catatan): rounding, other documents, what a reader should know",
}


def page() -> str:
    """The page: every check by severity, with what it compares and how a finding is explained."""
    lines = [HEAD]
    for severity in SEVERITIES:
        lines += [f"## {TITLES[severity]}", "", "| check | compares | explanation |", "|---|---|---|"]
        lines += [
            f"| `{check.name}` | {check.summary} | {check.explanation} |"
            for check in checks()
            if check.severity == severity
        ]
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(page())
