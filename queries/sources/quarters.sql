-- Quarters in which some measures have figures, newest first; a month or a year counts for the quarter it ends in. Months of
-- the budget do not: they are written in the row of their quarter, whose own figure counts.
--
-- Grain: one row per year and quarter.
-- Params: $perangkat_daerah, $tahun, $triwulan, $ukuran (list of table.measure).
-- is_dipilih: whether it holds figures of the quarter asked about, or of months until its end.
with terisi as (
    select distinct
        tahun,
        triwulan_periode(periode) as triwulan,
        tahun = $tahun
        and (periode = $triwulan or (urutan_triwulan(periode) is null and sampai_triwulan(periode, $triwulan)))
            as is_dipilih
    from sel_sumber
    where
        list_contains($ukuran, tabel_fakta || '.' || ukuran) and nilai is not null
        and (tabel_fakta <> 'anggaran' or urutan_triwulan(periode) is not null)
        and (perangkat_daerah is null or perangkat_daerah = $perangkat_daerah)
)

select
    tahun,
    triwulan,
    bool_or(is_dipilih) as is_dipilih
from terisi
group by tahun, triwulan
order by tahun desc, urutan_triwulan(triwulan) desc;
