-- How far each sub-activity's spending is from its cash plan at the end of a quarter, furthest behind first. Those that
-- have an allocation and stand in no cash plan of the year come last (is_tanpa_rencana).
--
-- Grain: one row per sub-activity that is planned, or has an allocation and no plan.
-- Params: $perangkat_daerah, $tahun, $triwulan (the newest with spending).
-- Sources: anggaran_kas, anggaran
-- Period: anggaran
with rencana as (
    select
        program,
        kegiatan,
        sub_kegiatan,
        rencana_sampai_rupiah,
        false as is_tanpa_rencana
    from rencana_kas($perangkat_daerah, $tahun)
    where bulan = printf('%d-%02d', $tahun, urutan_triwulan($triwulan) * 3) and rencana_rupiah is not null
    union all by name
    select
        program,
        kegiatan,
        sub_kegiatan,
        true as is_tanpa_rencana
    from tanpa_anggaran_kas
    where perangkat_daerah = $perangkat_daerah and tahun = $tahun and triwulan = $triwulan
)

select
    rencana.program,
    rencana.kegiatan,
    rencana.sub_kegiatan,
    rencana.rencana_sampai_rupiah,
    rinci.realisasi_rupiah,
    case when rinci.is_terisi_penuh then rinci.realisasi_rupiah - rencana.rencana_sampai_rupiah end as selisih_rupiah,
    case when rinci.is_terisi_penuh then persen(rinci.realisasi_rupiah, rencana.rencana_sampai_rupiah) end
        as serapan_rencana_persen,
    rinci.pagu_rupiah,
    rencana.is_tanpa_rencana
from rencana
left join serapan_sub_kegiatan($perangkat_daerah, $tahun, $triwulan) as rinci
    on
        rencana.program = rinci.program and rencana.sub_kegiatan = rinci.sub_kegiatan
        and coalesce(rencana.kegiatan, rinci.kegiatan) = rinci.kegiatan
order by rencana.is_tanpa_rencana, selisih_rupiah nulls last, rencana.sub_kegiatan, rencana.kegiatan;
