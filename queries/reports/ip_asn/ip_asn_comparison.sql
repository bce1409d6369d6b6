-- Professionalism index by institution and month: rank, band, change, distance to the median and to the best.
-- Rank and median are those of all institutions read in the month, whatever the filter.
--
-- Grain: one row per institution and month.
-- Params: $tahun (calendar year of the month), $triwulan, $bulan (null: all by the end of the quarter), $provinsi (null for
--   all), $jenis (null for all), $instansi (the reader's own, marked; null: that of $perangkat_daerah), $perangkat_daerah.
-- Sources: ip_asn_instansi
-- Period: ip_asn_instansi
select
    peringkat.instansi,
    peringkat.bulan,
    peringkat.nilai,
    peringkat.peringkat,
    peringkat.kategori,
    peringkat.jenis,
    peringkat.provinsi,
    peringkat.tahun_pengukuran,
    peringkat.perubahan,
    peringkat.perubahan_sejak_awal,
    peringkat.peringkat_awal,
    peringkat.naik_peringkat,
    peringkat.median,
    peringkat.selisih_median,
    peringkat.selisih_tertinggi,
    peringkat.jumlah_instansi,
    peringkat.di_antara_kategori,
    peringkat.status,
    coalesce(peringkat.instansi = coalesce($instansi, (
        select pd.instansi from perangkat_daerah as pd
        where pd.perangkat_daerah = $perangkat_daerah
    )), false) as is_sendiri
from ip_asn_peringkat as peringkat
where
    peringkat.tahun = $tahun
    and (
        peringkat.bulan = $bulan
        or (
            $bulan is null
            and urutan_triwulan(triwulan_periode(peringkat.bulan)) <= coalesce(urutan_triwulan($triwulan), 4)
        )
    )
    and ($provinsi is null or peringkat.provinsi = $provinsi)
    and ($jenis is null or peringkat.jenis = $jenis)
order by peringkat.bulan, peringkat.peringkat, peringkat.instansi;
