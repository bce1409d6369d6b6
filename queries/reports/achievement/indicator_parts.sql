-- Parts of composite indicators: the numbers that their formula takes, value, weight and contribution.
--
-- Grain: one row per indicator with any component given, and part.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: komponen_indikator
-- Period: komponen_indikator
select
    indikator,
    bagian,
    pembilang,
    penyebut,
    langsung,
    pembagi,
    faktor,
    nilai_bagian,
    bobot_persen,
    kontribusi,
    alasan,
    komponen_kosong,
    dasar_hukum
from bagian_indikator($perangkat_daerah, $tahun, $triwulan)
where sumber = 'komponen'
order by urutan;
