-- Targets of strategic activities by period: due, filled, reached. Targets are counted, not plans; an empty achievement
-- is neither 0 nor 100. Source: LKIP 2024, 3.2.3.
--
-- Metode: Kegiatan strategis > Target terisi
-- Rumus: target jatuh tempo, terisi dan tercapai dihitung per target, bukan per rencana aksi
-- Rumus: capaian kosong bukan 0 dan bukan 100 %
-- Dasar: LKIP BKD 2024, 3.1 KSD; hitungan ditetapkan dasbor
--
-- Grain: one row per sub_ksd and period.
-- Params: $perangkat_daerah, $tahun, $triwulan (targets due up to its end).
-- Sources: ksd
-- Period: ksd
select
    sub_ksd,
    periode,
    count(*) as jumlah_target,
    count(capaian_persen) as jumlah_terisi,
    count(*) filter (where capaian_persen >= 100) as jumlah_tercapai,
    count(*) - count(capaian_persen) as jumlah_belum_diisi,
    avg(capaian_persen) as rata_rata_persen,
    any_value(ksd) as ksd
from ksd
where
    perangkat_daerah = $perangkat_daerah and tahun = $tahun
    and sampai_triwulan(periode, $triwulan)
group by sub_ksd, periode
order by min(min(tabel * 100000 + baris)) over (partition by sub_ksd), periode;
