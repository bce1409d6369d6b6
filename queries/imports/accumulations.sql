-- How the indicators of each agency and year in force add up.
--
-- Grain: one row per agency, year and indicator.
select
    perangkat_daerah,
    tahun,
    indikator,
    akumulasi
from akumulasi_menurut('indikator_target')
union
select
    perangkat_daerah,
    tahun,
    indikator,
    akumulasi
from akumulasi_menurut('indikator_realisasi');
