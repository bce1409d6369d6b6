-- Definition, legal basis, formula and data source of indicators: those of the year, else the newest before it (tahun).
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
    sumber_data,
    tahun
from indikator_definisi
where perangkat_daerah = $perangkat_daerah and tahun <= $tahun
qualify tahun = max(tahun) over (partition by indikator)
order by tabel, baris;
