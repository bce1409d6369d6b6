-- Satisfaction with services in one row: value and grade, over how many units, months and answers, beside what was reported.
--
-- Grain: one row.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: survei_jawaban, survei_rekap, indikator_realisasi
-- Period: survei_jawaban, survei_rekap
with jumlah as (
    select
        konversi_survei(avg(rata_rata)) as nilai,
        count(distinct unit) as jumlah_unit,
        count(distinct periode) as jumlah_bulan,
        min(periode) as periode_pertama,
        max(periode) as periode_terakhir,
        count(*) as jumlah_terisi,
        count(distinct unit) * count(distinct periode) as jumlah_pasangan,
        sum(jumlah_responden)::bigint as jumlah_responden,
        min_by(unit, rata_rata) as unit_terendah,
        min_by(periode, rata_rata) as periode_terendah,
        konversi_survei(min(rata_rata)) as nilai_terendah
    from nilai_unit($perangkat_daerah, $tahun, $triwulan)
),

dilaporkan as (
    select
        any_value(capaian.realisasi) as realisasi,
        any_value(capaian.target) as target
    from capaian_indikator($perangkat_daerah, $tahun, $triwulan) as capaian
    inner join rumus_berlaku($tahun) as rumus
        on lower(capaian.indikator) = lower(rumus.indikator) and rumus.sumber = 'survei_kepuasan'
)

select
    jumlah.*,
    survei_mencapai(jumlah.periode_terakhir, $triwulan) as is_lengkap,
    kategori_survei(jumlah.nilai, $tahun) as kategori,
    dilaporkan.realisasi,
    dilaporkan.target,
    case
        when survei_mencapai(jumlah.periode_terakhir, $triwulan)
            then status_capaian(capaian(jumlah.nilai, dilaporkan.target, 'naik'), 'tanpa_target')
    end as status,
    case when survei_mencapai(jumlah.periode_terakhir, $triwulan) then jumlah.nilai - dilaporkan.realisasi end as selisih
from jumlah
cross join dilaporkan;
