-- The key figures of an agency at the end of a quarter.
--
-- Grain: one row per group and measure.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: indikator_target, indikator_realisasi, program_indikator, anggaran, merit_aspek
-- Sources: merit_skor, ip_asn_dimensi, pegawai_pendidikan
-- Period: indikator
select
    kelompok,
    ukuran,
    nilai,
    satuan,
    tercetak
from ukuran_pokok($perangkat_daerah, $tahun, $triwulan)
order by urutan, ukuran;
