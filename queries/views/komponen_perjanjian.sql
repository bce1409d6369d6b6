-- The components that are to be given for the indicators of an agreement, as rows of the table that holds them.
--
-- Grain: one row per agency, year, indicator and component.
create view komponen_perjanjian as
with rumus as (
    select
        perjanjian.perangkat_daerah,
        perjanjian.tahun,
        perjanjian.nomor,
        perjanjian.indikator,
        semua.komponen,
        semua.satuan,
        semua.urutan,
        semua.diisi,
        semua.berlaku_dari
    from indikator as perjanjian
    inner join rumus_komponen as semua
        on lower(perjanjian.indikator) = lower(semua.indikator) and year(semua.berlaku_dari) <= perjanjian.tahun
    qualify
        semua.berlaku_dari = max(semua.berlaku_dari) over (
            partition by perjanjian.perangkat_daerah, perjanjian.tahun, perjanjian.indikator
        )
)

select
    perangkat_daerah,
    tahun,
    'tahun' as periode,
    nomor,
    indikator,
    komponen,
    null::decimal(24, 6) as nilai,
    any_value(satuan) as satuan
from rumus
where diisi = 'ya'
group by perangkat_daerah, tahun, nomor, indikator, komponen
order by perangkat_daerah, tahun, nomor, min(urutan);
