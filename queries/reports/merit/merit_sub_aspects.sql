-- Sub-aspects of the merit system with weight, owner, the points they can give (weight x 4) and, where a self-assessment
-- of the quarter is imported, score and value. The report scores aspects only.
--
-- Grain: one row per aspect and sub-aspect.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: merit_sub_aspek, merit_skor
-- Period: merit_sub_aspek
select
    aspek,
    nomor_sub_aspek,
    sub_aspek,
    bobot,
    pengampu,
    nilai_maksimal,
    skor,
    nilai,
    nilai_maksimal - nilai as potensi,
    kode_sub_aspek
from sub_aspek_merit($perangkat_daerah, $tahun, $triwulan)
order by nomor_aspek, nomor_sub_aspek;
