-- Sub-activities that have an allocation or spent something and stand in no month of their year's cash plan; of years that have
-- a cash plan. A plan without activities holds for a sub-activity below any of them.
--
-- Grain: one row per agency, year, quarter of the budget, programme, activity and sub-activity.
create view tanpa_anggaran_kas as
select
    perangkat_daerah,
    tahun,
    periode as triwulan,
    program,
    kegiatan,
    sub_kegiatan,
    sum(pagu_rupiah)::bigint as pagu_rupiah,
    sum(realisasi_rupiah)::bigint as realisasi_rupiah
from anggaran
where
    himpunan = 'perubahan'
    and (perangkat_daerah, tahun) in (select (kas.perangkat_daerah, kas.tahun) from anggaran_kas as kas)
    and not exists (
        select 1 from anggaran_kas as kas
        where
            kas.perangkat_daerah = anggaran.perangkat_daerah and kas.tahun = anggaran.tahun
            and kas.program = anggaran.program and kas.sub_kegiatan = anggaran.sub_kegiatan
            and coalesce(kas.kegiatan, anggaran.kegiatan) = anggaran.kegiatan
            and kas.rencana_rupiah is not null
    )
group by all
having sum(pagu_rupiah) <> 0 or sum(realisasi_rupiah) <> 0;
