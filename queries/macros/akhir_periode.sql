-- The last day of a quarter, of a year or of a month ("2024-09", "B09").
create macro akhir_periode(tahun, periode) as
last_day(
    make_date(
        tahun::integer,
        coalesce(urutan_triwulan(periode) * 3, try_cast(right(periode, 2) as integer), 12)::integer,
        1
    )
);
