"""Dasbor Kinerja: an agency reads, checks and presents its own performance."""
