-- The highest score of a merit sub-aspect. Source: LKIP 2024, 3.2.1, table of scores.
create macro skor_tertinggi() as
4;
