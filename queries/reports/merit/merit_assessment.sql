-- A self-assessment by aspect and as a whole beside what the report states, with the difference: never reconciled. A sum
-- with a missing score is not available; nilai_terisi is the sum of what is there, jumlah_tanpa_skor what is missing.
--
-- Grain: one row per aspect; the whole has aspek null. None where no score is imported.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: merit_skor, merit_sub_aspek, merit_aspek
-- Period: merit_skor
with dinilai as (
    select
        nomor_aspek,
        aspek,
        count(*) as jumlah_sub_aspek,
        count(*) - count(nilai) as jumlah_tanpa_skor,
        jumlah_pengampu(pengampu, 'BKD', nilai) as nilai_bkd,
        jumlah_pengampu(pengampu, 'BPSDM', nilai) as nilai_bpsdm,
        jumlah_lengkap(nilai) as nilai_total,
        sum(nilai)::decimal(18, 4) as nilai_terisi,
        sum(nilai_maksimal)::decimal(18, 4) as nilai_maksimal
    from simulasi_merit($perangkat_daerah, $tahun, $triwulan, null)
    group by grouping sets ((nomor_aspek, aspek), ())
    having count(*) > 0
),

dilaporkan as (
    select
        aspek,
        sum(nilai_bkd)::decimal(18, 4) as nilai_bkd,
        sum(nilai_bpsdm)::decimal(18, 4) as nilai_bpsdm,
        sum(nilai_total)::decimal(18, 4) as nilai_total
    from nilai_merit($perangkat_daerah, $tahun, $triwulan)
    group by grouping sets ((aspek), ())
)

select
    dinilai.aspek,
    dinilai.nilai_bkd,
    dinilai.nilai_bpsdm,
    dinilai.nilai_total,
    dinilai.nilai_maksimal,
    dinilai.nilai_maksimal - dinilai.nilai_total as potensi,
    dilaporkan.nilai_bkd as nilai_bkd_laporan,
    dilaporkan.nilai_bpsdm as nilai_bpsdm_laporan,
    dilaporkan.nilai_total as nilai_total_laporan,
    dinilai.nilai_bkd - dilaporkan.nilai_bkd as selisih_bkd,
    dinilai.nilai_bpsdm - dilaporkan.nilai_bpsdm as selisih_bpsdm,
    dinilai.nilai_total - dilaporkan.nilai_total as selisih_total,
    dinilai.nilai_terisi,
    dinilai.jumlah_sub_aspek,
    dinilai.jumlah_tanpa_skor
from dinilai
left join dilaporkan on dinilai.aspek is not distinct from dilaporkan.aspek
order by dinilai.nomor_aspek nulls last;
