"""All SQL, and thin typed functions over it, a module a subject.

    tables/   the tables of a version      macros/   every formula, once      views/    what several reports share
    reports/  one question per file        sources/  the cells behind a report's figures
    checks/   what is in force against itself, one rule per file
    imports/  a file, loaded as tables, against what is in force

Facts are in the version (:mod:`queries.database` attaches it), formulas are here. Every function takes a connection
from there; ``perangkat_daerah`` (agency code), ``tahun`` and ``triwulan`` (I..IV) default to the newest in force.
Percentages are 0-100, money is whole rupiah, a missing value is NA. The head of a report's file says what it gives,
and, where it works something out, how in the readers' words (:mod:`queries.methods`).
"""

from queries.achievement import (
    achievement_summary,
    computed_realisation,
    indicator_achievement,
    indicator_action_plan,
    indicator_components,
    indicator_definition,
    indicator_parts,
    indicator_quarters,
    performance_tree,
    program_achievement,
    target_comparison,
)
from queries.bookkeeping import bands, batch_tables, history, indicator_properties, locks, measure_methods, settings
from queries.budget import (
    budget_absorption,
    budget_efficiency,
    budget_explanations,
    budget_output,
    budget_performance,
    budget_reasons,
    budget_revision,
    budget_summary,
    budget_tree,
    cash_plan,
    cash_plan_consistency,
    output_achievement,
)
from queries.comparison import compared_years, key_figures, side_by_side, two_institutions
from queries.direction import early_warning, expected_path, expected_values, follow_ups, leadership_attention
from queries.ip_asn import (
    ip_asn_comparison,
    ip_asn_dimensions,
    ip_asn_from_employees,
    ip_asn_groups,
    ip_asn_movement,
    ip_asn_point_distribution,
    ip_asn_scoring,
    ip_asn_summary,
    ip_asn_unit_gaps,
    ip_asn_what_if,
)
from queries.merit import (
    merit_assessment,
    merit_breakdown,
    merit_cheapest_path,
    merit_cheapest_path_scope,
    merit_goals,
    merit_ranking,
    merit_simulation,
    merit_simulation_ranking,
    merit_simulation_summary,
    merit_sub_aspects,
    merit_summary,
)
from queries.people import awards, recommendations, staff, staff_summary, training
from queries.quality import completeness, data_quality, printed_differences
from queries.service import satisfaction_index, satisfaction_summary, satisfaction_units
from queries.strategic import (
    action_plan_progress,
    action_plan_summary,
    action_plan_targets,
    output_plan,
    output_plan_summary,
)

__all__ = [
    "achievement_summary",
    "action_plan_progress",
    "action_plan_summary",
    "action_plan_targets",
    "awards",
    "bands",
    "batch_tables",
    "budget_absorption",
    "budget_efficiency",
    "budget_explanations",
    "budget_output",
    "budget_performance",
    "budget_reasons",
    "budget_revision",
    "budget_summary",
    "budget_tree",
    "cash_plan",
    "cash_plan_consistency",
    "output_achievement",
    "compared_years",
    "completeness",
    "data_quality",
    "computed_realisation",
    "early_warning",
    "expected_path",
    "expected_values",
    "follow_ups",
    "history",
    "indicator_achievement",
    "indicator_action_plan",
    "indicator_components",
    "indicator_definition",
    "indicator_parts",
    "indicator_properties",
    "indicator_quarters",
    "ip_asn_comparison",
    "ip_asn_dimensions",
    "ip_asn_from_employees",
    "ip_asn_groups",
    "ip_asn_movement",
    "ip_asn_point_distribution",
    "ip_asn_scoring",
    "ip_asn_summary",
    "ip_asn_unit_gaps",
    "ip_asn_what_if",
    "key_figures",
    "leadership_attention",
    "locks",
    "measure_methods",
    "merit_assessment",
    "merit_breakdown",
    "merit_cheapest_path",
    "merit_cheapest_path_scope",
    "merit_goals",
    "merit_ranking",
    "merit_simulation",
    "merit_simulation_ranking",
    "merit_simulation_summary",
    "merit_sub_aspects",
    "merit_summary",
    "output_plan",
    "output_plan_summary",
    "printed_differences",
    "performance_tree",
    "program_achievement",
    "recommendations",
    "satisfaction_index",
    "satisfaction_summary",
    "satisfaction_units",
    "settings",
    "side_by_side",
    "staff",
    "staff_summary",
    "target_comparison",
    "training",
    "two_institutions",
]
