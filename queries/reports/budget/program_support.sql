-- The programmes that support an indicator of the agreement, in figures: sub-activities, mean output, allocation, spending.
-- The mean output is that of the sub-activities whose output is given. Source: LKIP 2024, 3.2.1 no. 1 and 3.2.2.
--
-- Grain: one row per programme; indikator_didukung lists what it supports (data/rules/pendukung_indikator.csv).
-- Params: $perangkat_daerah, $tahun, $triwulan, $program (null for all).
-- Sources: output, anggaran
-- Period: anggaran
with didukung as (
    select
        pendukung,
        list(indikator order by indikator) as indikator
    from pendukung_berlaku($tahun)
    where perangkat_daerah = $perangkat_daerah and jenis = 'program'
    group by pendukung
)

select
    rinci.program,
    any_value(didukung.indikator) as indikator_didukung,
    count(*) as jumlah_sub_kegiatan,
    count(rinci.capaian_output_persen) as jumlah_output,
    avg(rinci.capaian_output_persen) as rata_rata_output_persen,
    sum(rinci.pagu_rupiah)::bigint as pagu_rupiah,
    sum(rinci.realisasi_rupiah)::bigint as realisasi_rupiah,
    sum(rinci.pagu_terisi_rupiah)::bigint as pagu_terisi_rupiah,
    persen(sum(rinci.realisasi_rupiah)::bigint, sum(rinci.pagu_terisi_rupiah)::bigint) as serapan_persen
from output_sub_kegiatan($perangkat_daerah, $tahun, $triwulan) as rinci
left join didukung on rinci.program = didukung.pendukung
where $program is null or rinci.program = $program
group by rinci.program
order by min(rinci.urutan);
