-- How each indicator counts: which way is better, how its figures add up over the year, above what it cannot go.
--
-- Grain: one row per agency and indicator.
-- Params: $perangkat_daerah, $tahun.
select
    indikator,
    arah,
    akumulasi,
    nilai_tertinggi,
    berlaku_dari,
    dasar_hukum
from sifat_berlaku($tahun)
where perangkat_daerah = $perangkat_daerah
order by indikator;
