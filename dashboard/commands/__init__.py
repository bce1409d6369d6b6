"""The commands of ``python -m dashboard``, one module each: ``add`` says its flags, ``run`` does it.

Exit codes: 0 done, 1 usage, 2 refused, or at least one file rejected.
"""

from types import ModuleType

from dashboard.commands import check, decks, export, history, importing, lock, query, revert, serve, template

COMMANDS: dict[str, ModuleType] = {
    "serve": serve,
    "import": importing,
    "query": query,
    "check": check,
    "history": history,
    "revert": revert,
    "lock": lock,
    "template": template,
    "decks": decks,
    "export": export,
}
