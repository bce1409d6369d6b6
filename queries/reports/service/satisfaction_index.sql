-- Satisfaction with services by element, and as a whole: means over all units and months filled since the start of the year.
--
-- Grain: one row per element, and one for the whole (unsur null), which comes first.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: survei_jawaban, survei_rekap
-- Period: survei_jawaban, survei_rekap
with menurut_unsur as (
    select
        unsur,
        avg(rata_rata) as rata_rata,
        sum(jumlah_responden)::bigint as jumlah_jawaban
    from nilai_unsur($perangkat_daerah, $tahun, $triwulan)
    group by unsur
),

semua as (
    select
        null as unsur,
        avg(rata_rata) as rata_rata,
        sum(jumlah_responden)::bigint as jumlah_jawaban
    from nilai_unit($perangkat_daerah, $tahun, $triwulan)
    having count(*) > 0
    union all by name
    select * from menurut_unsur
)

select
    semua.unsur,
    semua.rata_rata,
    konversi_survei(semua.rata_rata) as nilai,
    kategori_survei(konversi_survei(semua.rata_rata), $tahun) as kategori,
    layanan.nama_unsur,
    semua.jumlah_jawaban
from semua
left join unsur_layanan as layanan on semua.unsur = layanan.unsur
order by semua.unsur nulls first;
