-- Simulation: the scores of a self-assessment with chosen ones in their place, and what that gives.
--
-- Grain: one row per sub-aspect. None where no score is imported.
-- Params: $perangkat_daerah, $tahun, $triwulan, $skor (chosen scores by code, "3.1=4,3.10=3"; null for none).
-- Sources: merit_skor, merit_sub_aspek
-- Period: merit_skor
select
    aspek,
    nomor_sub_aspek,
    sub_aspek,
    pengampu,
    bobot,
    skor,
    skor_simulasi,
    nilai,
    nilai_simulasi,
    nilai_simulasi - nilai as tambahan_nilai,
    nilai_maksimal,
    skor_tertinggi() as skor_tertinggi,
    kode_sub_aspek
from simulasi_merit($perangkat_daerah, $tahun, $triwulan, $skor)
order by nomor_aspek, nomor_sub_aspek;
