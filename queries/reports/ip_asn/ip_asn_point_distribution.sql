-- How many employees have how many points in each dimension of the professionalism index ("simulasi"); points are missing
-- where the figures are.
--
-- Grain: one row per dimension and number of points.
-- Params: $perangkat_daerah, $tahun, $triwulan, $unit (null for all).
-- Sources: pegawai_asn
-- Period: pegawai_asn
with poin as (
    select
        unnest(['kualifikasi', 'kompetensi', 'kinerja', 'disiplin']) as dimensi,
        unnest([kualifikasi, kompetensi, kinerja, disiplin]) as nilai,
        jumlah_pegawai
    from pegawai_dinilai($perangkat_daerah, $tahun, $triwulan)
    where $unit is null or unit = $unit
)

select
    dimensi,
    nilai,
    sum(jumlah_pegawai)::bigint as jumlah_pegawai,
    persen(sum(jumlah_pegawai), sum(sum(jumlah_pegawai)) over (partition by dimensi)) as bagian_persen
from poin
group by dimensi, nilai
order by list_position(['kualifikasi', 'kompetensi', 'kinerja', 'disiplin'], dimensi), nilai desc nulls last;
