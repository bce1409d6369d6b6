"""Tests of templates and copies of what is in force."""
