-- Recommendations to the agency and what came of them. Source: LKIP 2024, 1.6 and 4.2.
--
-- Grain: one row per recommendation.
-- Params: $perangkat_daerah, $tahun.
-- Sources: rekomendasi
-- Period: rekomendasi
select
    jenis,
    nomor,
    rekomendasi,
    tindak_lanjut
from rekomendasi
where perangkat_daerah = $perangkat_daerah and tahun = $tahun
order by jenis, nomor;
