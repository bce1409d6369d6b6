-- Awards received, newest first. Source: LKIP 2024, Lampiran 4.
--
-- Grain: one row per award.
-- Params: $perangkat_daerah, $tahun (awards up to this year).
-- Sources: penghargaan
-- Period: penghargaan
select
    tahun,
    penghargaan
from penghargaan
where perangkat_daerah = $perangkat_daerah and tahun <= $tahun
order by tahun desc, tabel, baris;
