-- The professionalism index computed from the employees ("simulasi"): by unit, and of the agency as a whole (unit null).
--
-- Grain: one row per unit, and one for the agency.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: pegawai_asn
-- Period: pegawai_asn
select
    unit,
    jumlah_pegawai,
    kualifikasi,
    kompetensi,
    kinerja,
    disiplin,
    nilai,
    kategori
from ip_asn_unit($perangkat_daerah, $tahun, $triwulan)
order by unit nulls first;
