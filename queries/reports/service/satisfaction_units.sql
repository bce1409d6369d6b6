-- Satisfaction with services by unit and month since the start of the year.
--
-- Grain: one row per unit and month.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: survei_jawaban, survei_rekap
-- Period: survei_jawaban, survei_rekap
select
    unit,
    periode,
    rata_rata,
    konversi_survei(rata_rata) as nilai,
    kategori_survei(konversi_survei(rata_rata), $tahun) as kategori,
    jumlah_responden,
    jumlah_unsur
from nilai_unit($perangkat_daerah, $tahun, $triwulan)
order by unit, periode;
