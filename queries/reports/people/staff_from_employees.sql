-- Employees of the file without names by education, with the share of each; an education that nobody gave has none.
--
-- Grain: one row per education.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: pegawai_asn
-- Period: pegawai_asn
with unit_pegawai as (
    select count(distinct unit) as jumlah_unit
    from pegawai_asn
    where perangkat_daerah = $perangkat_daerah and tahun = $tahun and periode = $triwulan
)

select
    pegawai.jenjang_pendidikan,
    count(*) as jumlah_pegawai,
    persen(count(*), sum(count(*)) over ()) as bagian_persen,
    (sum(count(*)) over ())::bigint as jumlah_seluruhnya,
    unit_pegawai.jumlah_unit
from pegawai_asn as pegawai
cross join unit_pegawai
where pegawai.perangkat_daerah = $perangkat_daerah and pegawai.tahun = $tahun and pegawai.periode = $triwulan
group by pegawai.jenjang_pendidikan, unit_pegawai.jumlah_unit
order by jumlah_pegawai desc, pegawai.jenjang_pendidikan;
