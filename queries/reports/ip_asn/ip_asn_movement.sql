-- Institutions between two months: value, rank, distance to the median and to the best in both, and what moved. Rank, median
-- and best are those of all institutions read in the month, whatever the filter; nothing moves between two measurement years.
--
-- Grain: one row per institution with a value in either month.
-- Params: $bulan_awal (null: the first month of the year), $bulan (null: the newest), $tahun (calendar year of these defaults),
--   $provinsi, $jenis (null for all), $instansi (the reader's own; null: that of $perangkat_daerah), $perangkat_daerah.
-- Sources: ip_asn_instansi
-- Period: ip_asn_instansi
with bulan_dipilih as (
    select
        coalesce($bulan_awal, min(bulan)) as awal,
        coalesce($bulan, max(bulan)) as akhir
    from ip_asn_peringkat
    where tahun = $tahun
),

sebelum as (
    select * from ip_asn_peringkat
    where bulan = (select bulan_dipilih.awal from bulan_dipilih)
),

sesudah as (
    select * from ip_asn_peringkat
    where bulan = (select bulan_dipilih.akhir from bulan_dipilih)
)

select
    coalesce(sesudah.instansi, sebelum.instansi) as instansi,
    coalesce(sesudah.jenis, sebelum.jenis) as jenis,
    coalesce(sesudah.provinsi, sebelum.provinsi) as provinsi,
    sebelum.nilai as nilai_awal,
    sesudah.nilai,
    sesudah.nilai - sebanding.nilai as perubahan,
    sebelum.peringkat as peringkat_awal,
    sesudah.peringkat,
    sebanding.peringkat - sesudah.peringkat as naik_peringkat,
    sebelum.selisih_median as selisih_median_awal,
    sesudah.selisih_median,
    sebelum.selisih_tertinggi as selisih_tertinggi_awal,
    sesudah.selisih_tertinggi,
    sesudah.kategori,
    coalesce(coalesce(sesudah.instansi, sebelum.instansi) = coalesce($instansi, (
        select pd.instansi from perangkat_daerah as pd
        where pd.perangkat_daerah = $perangkat_daerah
    )), false) as is_sendiri
from sesudah
full join sebelum on sesudah.instansi = sebelum.instansi
left join sebelum as sebanding
    on
        sesudah.instansi = sebanding.instansi
        and sesudah.tahun_pengukuran is not distinct from sebanding.tahun_pengukuran
where
    ($provinsi is null or coalesce(sesudah.provinsi, sebelum.provinsi) = $provinsi)
    and ($jenis is null or coalesce(sesudah.jenis, sebelum.jenis) = $jenis)
order by perubahan desc nulls last, instansi;
