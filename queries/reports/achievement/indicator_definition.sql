-- Definition, legal basis, formula and data source of indicators.
--
-- Grain: one row per indicator.
-- Params: $perangkat_daerah, $tahun.
-- Period: indikator_definisi
select
    jenis,
    indikator,
    dasar_hukum,
    definisi,
    cara_pengukuran,
    kategori,
    sumber_data
from indikator_definisi
where perangkat_daerah = $perangkat_daerah and tahun = $tahun
order by tabel, baris;
