-- Strategic activities in one row: plans, targets due, filled, reached.
--
-- Grain: one row.
-- Params: $perangkat_daerah, $tahun, $triwulan (targets due up to its end).
-- Sources: ksd
-- Period: ksd
select
    count(distinct row(sub_ksd, rencana_aksi)) as jumlah_rencana_aksi,
    count(distinct sub_ksd) as jumlah_sub_ksd,
    count(*) as jumlah_target,
    count(capaian_persen) as jumlah_terisi,
    count(*) filter (where capaian_persen >= 100) as jumlah_tercapai,
    count(*) filter (where capaian_persen < 100) as jumlah_di_bawah_target,
    count(*) - count(capaian_persen) as jumlah_belum_diisi
from ksd
where
    perangkat_daerah = $perangkat_daerah and tahun = $tahun
    and sampai_triwulan(periode, $triwulan)
having count(*) > 0;
