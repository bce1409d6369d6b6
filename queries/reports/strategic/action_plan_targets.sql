-- Every target of the strategic activities in full.
--
-- Grain: one row per target.
-- Params: $perangkat_daerah, $tahun, $triwulan (targets due up to its end).
-- Sources: ksd
-- Period: ksd
select
    sub_ksd,
    rencana_aksi,
    kriteria_keberhasilan,
    periode,
    target,
    capaian_persen,
    status_capaian(capaian_persen, coalesce(status, 'belum_diisi')) as status,
    koordinator,
    ksd
from ksd
where
    perangkat_daerah = $perangkat_daerah and tahun = $tahun
    and sampai_triwulan(periode, $triwulan)
order by tabel, baris;
