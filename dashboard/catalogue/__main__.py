"""Write the glossary from the catalogue: ``python -m dashboard.catalogue > docs/glossary.md``."""

import sys

from dashboard.catalogue import columns, datasets, fact_tables

HEAD = """# Glossary

Written by `python -m dashboard.catalogue`; change `dashboard/catalogue/*.toml`, not this page.
Data speaks Indonesian: columns, the parameters that filter them and the keys of JSON have the same names.
"""


def glossary() -> str:
    """The page: data sets with their tables and keys, then every column."""
    lines = [HEAD, "## Data sets", ""]
    lines += ["| data set | what it is | tables (natural key within a slice) |", "|---|---|---|"]
    for name, title in datasets().items():
        tables = [table for table in fact_tables().values() if table.dataset == name]
        keys = "; ".join(f"`{table.nama}` ({', '.join(table.kunci)})" for table in tables)
        lines.append(f"| `{name}` | {title} | {keys} |")
    lines += ["", "## Columns", "", "| column | heading | kind | unit | meaning |", "|---|---|---|---|---|"]
    for column in sorted(columns().values(), key=lambda entry: entry.nama):
        lines.append(f"| `{column.nama}` | {column.judul} | {column.jenis} | {column.satuan or '–'} | {column.arti} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(glossary())
