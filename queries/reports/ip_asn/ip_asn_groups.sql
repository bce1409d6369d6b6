-- One month of the professionalism index by province and kind of institution: how many, median, best, lowest.
--
-- Grain: one row per province and kind.
-- Params: $tahun (calendar year), $bulan (null: the newest).
-- Sources: ip_asn_instansi
-- Period: ip_asn_instansi
select
    provinsi,
    jenis,
    count(nilai) as jumlah_instansi,
    median(nilai::decimal(18, 6)) as median,
    max(nilai) as tertinggi,
    max_by(instansi, nilai) as instansi_tertinggi,
    min(nilai) as terendah,
    count(*) filter (where nilai is null) as jumlah_belum_tersedia
from ip_asn_peringkat
where
    tahun = $tahun
    and bulan = coalesce($bulan, (
        select max(newest.bulan) from ip_asn_peringkat as newest
        where newest.tahun = $tahun
    ))
group by provinsi, jenis
order by median desc nulls last, provinsi, jenis;
