-- Between what a cheapest path lies: the value now and the highest that can be reached by raising scores, of one owner's
-- sub-aspects or of all; and whether the goal is reached already, within reach or out of it.
--
-- Grain: one row. None where no score is imported.
-- Params: $nilai_tujuan (the value to reach), $pengampu (null for all), $perangkat_daerah, $tahun, $triwulan.
-- Sources: merit_skor, merit_sub_aspek
-- Period: merit_skor
with lingkup as (
    select
        coalesce(sum(nilai), 0)::decimal(18, 4) as nilai_sekarang,
        coalesce(sum(nilai_maksimal) filter (where nilai is not null), 0)::decimal(18, 4) as nilai_tertinggi,
        count(*) as jumlah_sub_aspek,
        count(*) - count(nilai) as jumlah_tanpa_skor,
        replace($nilai_tujuan::varchar, ',', '.')::decimal(18, 4) as nilai_tujuan
    from simulasi_merit($perangkat_daerah, $tahun, $triwulan, null)
    where $pengampu is null or pengampu = $pengampu
    having count(*) > 0
)

select
    *,
    case
        when nilai_tujuan is null then 'tanpa_tujuan'
        when nilai_tujuan <= nilai_sekarang then 'sudah_tercapai'
        when nilai_tujuan > nilai_tertinggi then 'tidak_terjangkau'
        else 'terjangkau'
    end as status
from lingkup;
