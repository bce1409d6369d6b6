-- Action plans of the main indicators: what was to be there, by when. Source: LKIP 2024, end of Lampiran 2.
--
-- Grain: one row per indicator and target or output.
-- Params: $perangkat_daerah, $tahun, $indikator (null for all).
-- Sources: rencana_aksi_iku
-- Period: rencana_aksi_iku
select
    indikator,
    rencana_aksi,
    kriteria_keberhasilan,
    target_output,
    periode as triwulan
from rencana_aksi_iku
where perangkat_daerah = $perangkat_daerah and tahun = $tahun and ($indikator is null or indikator = $indikator)
order by tabel, baris;
