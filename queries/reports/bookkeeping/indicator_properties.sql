-- How each indicator counts: which way is better, how its figures add up over the year.
--
-- Grain: one row per agency and indicator.
-- Params: $perangkat_daerah, $tahun.
select
    indikator,
    arah,
    akumulasi,
    dapat_melampaui,
    berlaku_dari,
    dasar_hukum
from sifat_berlaku($tahun)
where perangkat_daerah = $perangkat_daerah
order by indikator;
