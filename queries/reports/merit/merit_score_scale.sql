-- What each score of a merit sub-aspect means, as the report prints it. Source: LKIP 2024, 3.2.1.
--
-- Grain: one row per score, the highest first.
-- Params: $perangkat_daerah, $tahun.
-- Sources: aturan_tercetak.skor_merit
-- Period: aturan_tercetak
select
    try_cast(kunci as integer) as skor,
    lower(label) as kategori,
    uraian as kriteria
from aturan_tercetak
where himpunan = 'skor_merit' and perangkat_daerah = $perangkat_daerah and tahun = $tahun
order by skor desc;
