"""Cases of ``queries/checks/target``: targets."""

from tests.queries.check_cases.facts import Cases, indicator, plan_target, reached

CASES: Cases = {
    "target_dua_dokumen": (
        [
            *indicator("A", 50.24),
            plan_target("A", 2024, 44.2),
            *indicator("B", 10),
            plan_target("B", 2024, 10),
        ],
        [("50,24", "44,2")],
    ),
    "target_terlampaui": (
        [
            reached("A", 2023, 320),
            plan_target("A", 2024, 304.53),
            plan_target("A", 2025, 330),
            plan_target("A", 2022, 1),
            # all that can be reached: no higher target is possible
            reached("Nilai kualitas data SDI", 2023, 4),
            plan_target("Nilai kualitas data SDI", 2025, 4),
        ],
        [("304,53", "320")],
    ),
}
