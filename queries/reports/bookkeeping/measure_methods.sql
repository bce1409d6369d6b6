-- The methods by which measures are taken, and since when: where one follows another, years are not comparable.
--
-- Grain: one row per measure and method.
-- Params: none.
select
    ukuran,
    nama as metode,
    berlaku_dari,
    dasar_hukum
from metode
order by ukuran, berlaku_dari;
