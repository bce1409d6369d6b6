-- Merit-system values by aspect: owners' parts, sum, printed sum and whether it is another, maximum and points left.
-- Source: LKIP 2024, 3.2.1, table of aspects; printed weights from 2.2.1 a.
--
-- Grain: one row per aspect.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: merit_aspek, merit_bobot
-- Period: merit_aspek
select
    aspek,
    bobot as bobot_persen,
    nilai_bkd,
    nilai_bpsdm,
    nilai_total,
    nilai_total_tercetak,
    nilai_maksimal,
    potensi,
    capaian_persen,
    rank() over (order by potensi desc) as peringkat_potensi,
    nomor,
    coalesce(not cocok(nilai_total_tercetak, nilai_total), false) as is_tercetak_lain
from nilai_merit($perangkat_daerah, $tahun, $triwulan)
order by nomor;
