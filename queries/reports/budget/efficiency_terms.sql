-- The formula of budget efficiency and what its signs stand for, as the report prints them. Source: LKIP 2024, 3.2.1 no. 4.
--
-- Grain: one row per sign, the formula first.
-- Params: $perangkat_daerah, $tahun.
-- Sources: aturan_tercetak.rumus_efisiensi
-- Period: aturan_tercetak
select
    kunci as lambang,
    uraian as arti
from aturan_tercetak
where himpunan = 'rumus_efisiensi' and perangkat_daerah = $perangkat_daerah and tahun = $tahun
order by tabel, baris;
