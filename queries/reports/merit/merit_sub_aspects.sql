-- Sub-aspects of the merit system with weight, owner and the points they can give (weight x 4).
-- The report scores aspects only; scores of sub-aspects come from an imported self-assessment.
--
-- Grain: one row per aspect and sub-aspect.
-- Params: $perangkat_daerah, $tahun.
-- Sources: merit_sub_aspek
-- Period: merit_sub_aspek
select
    aspek,
    nomor_sub_aspek,
    sub_aspek,
    bobot,
    pengampu,
    bobot * 4 as nilai_maksimal
from merit_sub_aspek
where perangkat_daerah = $perangkat_daerah and tahun = $tahun
order by tabel, baris;
