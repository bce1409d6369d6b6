-- Staff by education with shares, and the year before.
--
-- Grain: one row per education.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: pegawai_pendidikan
-- Period: pegawai_pendidikan
select
    pendidikan,
    jumlah_pegawai,
    persen(jumlah_pegawai, sum(jumlah_pegawai) over ()) as bagian_persen,
    sum(jumlah_pegawai) over ()::bigint as jumlah_seluruhnya
from pegawai_pendidikan
where perangkat_daerah = $perangkat_daerah and tahun = $tahun and periode = $triwulan
order by tabel, baris;
