-- Absorption of each programme, activity or sub-activity at the end of a quarter, from the revised allocation.
-- At any level the ratio of sums, never the mean of ratios; what is overspent has no share of the unspent. Rupiah are whole.
--
-- Grain: one row per program, kegiatan and sub_kegiatan, down to $tingkat.
-- Params: $perangkat_daerah, $tahun, $triwulan, $tingkat, $program, $kegiatan, $serapan_terendah,
--   $serapan_tertinggi (percent; null for all).
-- Sources: anggaran
-- Choices: $tingkat sub_kegiatan, kegiatan, program
-- Period: anggaran
with rinci as (
    select *
    from serapan_sub_kegiatan($perangkat_daerah, $tahun, $triwulan)
    where
        ($program is null or program = $program)
        and ($kegiatan is null or kegiatan = $kegiatan)
        and ($serapan_terendah is null or serapan_persen >= $serapan_terendah)
        and ($serapan_tertinggi is null or serapan_persen <= $serapan_tertinggi)
),

jumlah as (
    select
        program,
        case when $tingkat <> 'program' then kegiatan end as kegiatan,
        case when $tingkat = 'sub_kegiatan' then sub_kegiatan end as sub_kegiatan,
        sum(pagu_rupiah)::bigint as pagu_rupiah,
        sum(realisasi_rupiah)::bigint as realisasi_rupiah,
        sum(pagu_terisi_rupiah)::bigint as pagu_terisi_rupiah,
        count(*) - count(realisasi_rupiah) as jumlah_belum_diisi,
        sum(sisa_rupiah)::bigint as sisa_rupiah,
        min(urutan) as urutan,
        case when $tingkat <> 'program' then any_value(indikator_program) end as indikator_program,
        case when $tingkat = 'sub_kegiatan' then any_value(penjelasan) end as penjelasan,
        case when $tingkat = 'sub_kegiatan' then any_value(kategori_alasan) end as kategori_alasan,
        case when $tingkat = 'sub_kegiatan' then any_value(keterangan) end as keterangan
    from rinci
    group by 1, 2, 3
)

select
    jumlah.program,
    jumlah.kegiatan,
    jumlah.sub_kegiatan,
    jumlah.pagu_rupiah,
    jumlah.realisasi_rupiah,
    persen(jumlah.realisasi_rupiah, jumlah.pagu_terisi_rupiah) as serapan_persen,
    jumlah.sisa_rupiah,
    case
        when jumlah.sisa_rupiah >= 0
            then persen(jumlah.sisa_rupiah, sum(jumlah.sisa_rupiah) filter (where jumlah.sisa_rupiah > 0) over ())
    end as bagian_sisa_persen,
    rank() over (order by jumlah.sisa_rupiah desc) as peringkat_sisa,
    serapan_rendah(persen(jumlah.realisasi_rupiah, jumlah.pagu_terisi_rupiah), $tahun, $triwulan) as is_rendah,
    jumlah.indikator_program,
    jumlah.kategori_alasan,
    jumlah.penjelasan,
    jumlah.keterangan,
    jumlah.jumlah_belum_diisi
from jumlah
order by jumlah.urutan;
