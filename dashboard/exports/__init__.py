"""Frames as files: a formatted workbook with its sources, or CSV. Exported text never starts a formula."""

from dashboard.exports.table import as_csv, as_workbook

__all__ = ["as_csv", "as_workbook"]
