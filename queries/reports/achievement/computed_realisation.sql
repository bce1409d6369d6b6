-- What indicators reached as their components give it, beside what was reported. Compared after rounding to two decimals,
-- as the report prints.
--
-- Grain: one row per indicator of the agreement, and per indicator with components that no agreement has.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: komponen_indikator, indikator_realisasi
-- Period: indikator_realisasi, komponen_indikator
select * from realisasi_dua_cara($perangkat_daerah, $tahun, $triwulan)
order by nomor, indikator;
