-- Efficiency of output: (allocation x output achievement - spending) / allocation, credited within +-20 %,
-- value 50 % + E/20 % x 50 %.
-- Output achievement of a programme is that of the indicator data/rules names. Source: LKIP 2024, 3.2.1 no. 4.
-- Before quarter IV there is none; what cannot be worked out says why (alasan_kosong).
--
-- Grain: one row per programme, or one row (program null) for the whole agency.
-- Params: $perangkat_daerah, $tahun, $triwulan, $tingkat.
-- Sources: anggaran, indikator_target, indikator_realisasi, program_indikator
-- Choices: $tingkat program, perangkat_daerah
-- Period: anggaran
select *
from efisiensi_anggaran($perangkat_daerah, $tahun, $triwulan, $tingkat)
order by program;
