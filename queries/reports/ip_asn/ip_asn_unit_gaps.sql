-- Units against the agency as a whole ("simulasi"): the difference of the index and of each dimension, how many employees lack
-- the figures for a dimension.
--
-- Grain: one row per unit, and one for the agency (unit null).
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: pegawai_asn
-- Period: pegawai_asn
with semua as (
    select * from ip_asn_unit($perangkat_daerah, $tahun, $triwulan)
)

select
    semua.unit,
    semua.jumlah_pegawai,
    semua.nilai,
    semua.kategori,
    semua.nilai - seluruhnya.nilai as selisih_nilai,
    semua.kualifikasi - seluruhnya.kualifikasi as selisih_kualifikasi,
    semua.kompetensi - seluruhnya.kompetensi as selisih_kompetensi,
    semua.kinerja - seluruhnya.kinerja as selisih_kinerja,
    semua.disiplin - seluruhnya.disiplin as selisih_disiplin,
    rank() over (partition by semua.unit is null order by semua.nilai desc nulls last) as peringkat,
    semua.jumlah_lengkap,
    semua.tanpa_kualifikasi,
    semua.tanpa_kompetensi,
    semua.tanpa_kinerja,
    semua.tanpa_disiplin,
    persen(semua.jumlah_lengkap, semua.jumlah_pegawai) as lengkap_persen
from semua
inner join semua as seluruhnya on seluruhnya.unit is null
order by semua.nilai desc nulls last, semua.unit;
