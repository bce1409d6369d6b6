-- Numbers below a thousand as Indonesian writes them in words.
--
-- Grain: one row per number.
create view terbilang as
with satuan as (
    select
        angka,
        [
            '', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'
        ][angka + 1] as kata
    from (select unnest(range(0, 12)) as angka) as bilangan
),

puluhan as (
    select * from satuan
    union all
    select
        angka + 10,
        kata || ' belas'
    from satuan
    where angka between 2 and 9
    union all
    select
        puluh.angka * 10 + satu.angka,
        trim(puluh.kata || ' puluh ' || satu.kata)
    from satuan as puluh
    cross join satuan as satu
    where puluh.angka between 2 and 9 and satu.angka <= 9
)

select
    puluhan.angka,
    puluhan.kata
from puluhan
where puluhan.angka > 0
union all
select
    ratus.angka * 100 + puluhan.angka,
    trim(if(ratus.angka = 1, 'seratus', ratus.kata || ' ratus') || ' ' || puluhan.kata)
from satuan as ratus
cross join puluhan
where ratus.angka between 1 and 9;
