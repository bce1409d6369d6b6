-- Training attended by staff. Source: LKIP 2024, 3.2.4.
--
-- Grain: one row per year and training.
-- Params: $perangkat_daerah, $tahun, $triwulan (a year's training is known at its end).
-- Sources: pelatihan
-- Period: pelatihan
select
    tahun,
    nomor,
    pelatihan,
    jumlah_peserta,
    (sum(jumlah_peserta) over ())::bigint as jumlah_keikutsertaan
from pelatihan
where
    perangkat_daerah = $perangkat_daerah and tahun = $tahun
    and coalesce(urutan_triwulan(periode), 4) <= urutan_triwulan($triwulan)
order by jumlah_peserta desc, nomor;
