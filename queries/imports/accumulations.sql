-- How the indicators of each agency and year in force add up.
--
-- Grain: one row per agency, year and indicator.
with periode_berlaku as (
    select
        perangkat_daerah,
        tahun
    from indikator_target
    where himpunan = 'pk'
    union
    select
        perangkat_daerah,
        tahun
    from indikator_realisasi
)

select
    periode_berlaku.perangkat_daerah,
    periode_berlaku.tahun,
    penjumlahan.indikator,
    penjumlahan.akumulasi
from periode_berlaku
inner join akumulasi_indikator(periode_berlaku.perangkat_daerah, periode_berlaku.tahun) as penjumlahan on true;
