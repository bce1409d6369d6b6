"""Transcription of the 2024 performance report (LKIP) into the workbooks beside this package.

Run ``python -m data.lkip_2024.transcription`` to rebuild every workbook from ``laporan.txt``.
"""
