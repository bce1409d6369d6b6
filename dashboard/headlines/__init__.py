"""Titles that state a finding, in one plain Indonesian sentence, computed from rows that SQL gave.

A title never claims more than the rows show and names a miss before a success. Ties, one institution, no data and
negative change each have their own wording. Pure: rows in, sentence out; nothing is worked out but the choice of words.
"""
