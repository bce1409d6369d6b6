-- What indicators had reached at the end of a year: as a table of the medium-term plan gives it, else that of quarter IV;
-- tabel_fakta says which. Without a figure, why there is none.
--
-- Grain: one row per agency, indicator and year.
create view realisasi_akhir_tahun as
with kinerja as (
    select * from indikator_realisasi
    where periode = 'IV'
)

select
    coalesce(rencana.perangkat_daerah, kinerja.perangkat_daerah) as perangkat_daerah,
    coalesce(rencana.indikator, kinerja.indikator) as indikator,
    coalesce(rencana.tahun, kinerja.tahun) as tahun,
    coalesce(rencana.realisasi, kinerja.realisasi) as realisasi,
    case when coalesce(rencana.realisasi, kinerja.realisasi) is null then coalesce(rencana.status, kinerja.status) end
        as status,
    if(rencana.realisasi is null, 'indikator_realisasi', 'renstra_capaian') as tabel_fakta
from renstra_capaian as rencana
full join kinerja
    on
        rencana.perangkat_daerah = kinerja.perangkat_daerah and rencana.indikator = kinerja.indikator
        and rencana.tahun = kinerja.tahun;
