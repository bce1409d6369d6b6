-- Staff by education and year, with the share of each education in its year: the year asked for and those before it, and
-- nothing while that year has none.
-- Source: LKIP 2024, 1.6.
--
-- Grain: one row per year and education.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: pegawai_pendidikan
-- Period: pegawai_pendidikan
select
    pendidikan,
    jumlah_pegawai,
    persen(jumlah_pegawai, sum(jumlah_pegawai) over per_tahun) as bagian_persen,
    (sum(jumlah_pegawai) over per_tahun)::bigint as jumlah_seluruhnya,
    tahun,
    jumlah_pegawai - lag(jumlah_pegawai) over (partition by pendidikan order by tahun) as perubahan
from pegawai_pendidikan
where perangkat_daerah = $perangkat_daerah and tahun <= $tahun and periode = $triwulan
window per_tahun as (partition by tahun)
qualify max(tahun) over () = $tahun
order by tahun desc, tabel, baris;
