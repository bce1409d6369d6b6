-- The action plan counted by unit: sub-activities, allocation, quarters with a target.
--
-- Grain: one row per unit.
-- Params: $perangkat_daerah, $tahun.
-- Sources: rencana_aksi, rencana_aksi_target
-- Period: rencana_aksi
with jatuh_tempo as (
    select
        unit,
        count(target) as jumlah_target
    from rencana_aksi_target
    where perangkat_daerah = $perangkat_daerah and tahun = $tahun and himpunan = 'rencana_aksi_pk'
    group by unit
)

select
    rencana_aksi.unit,
    count(*) as jumlah_sub_kegiatan,
    sum(rencana_aksi.pagu_rupiah)::bigint as pagu_rupiah,
    persen(sum(rencana_aksi.pagu_rupiah)::bigint, sum(sum(rencana_aksi.pagu_rupiah)::bigint) over ()) as bagian_persen,
    any_value(jatuh_tempo.jumlah_target) as jumlah_target,
    (sum(count(*)) over ())::bigint as jumlah_seluruhnya,
    (sum(sum(rencana_aksi.pagu_rupiah)::bigint) over ())::bigint as pagu_seluruhnya_rupiah
from rencana_aksi
left join jatuh_tempo on rencana_aksi.unit = jatuh_tempo.unit
where
    rencana_aksi.perangkat_daerah = $perangkat_daerah and rencana_aksi.tahun = $tahun
    and rencana_aksi.himpunan = 'rencana_aksi_pk'
group by rencana_aksi.unit
order by pagu_rupiah desc;
