-- Two institutions of the regional list side by side: index, rank and band month by month.
--
-- Grain: one row per month.
-- Params: $instansi, $pembanding_instansi, $tahun.
-- Sources: ip_asn_instansi
-- Period: ip_asn_instansi
with bulanan as (
    select * from ip_asn_peringkat
    where tahun = $tahun and instansi in ($instansi, $pembanding_instansi)
)

select
    bulan,
    max(nilai) filter (where instansi = $instansi) as nilai,
    max(nilai) filter (where instansi = $pembanding_instansi) as nilai_pembanding,
    max(nilai) filter (where instansi = $instansi) - max(nilai) filter (where instansi = $pembanding_instansi)
        as selisih,
    max(peringkat) filter (where instansi = $instansi) as peringkat,
    max(peringkat) filter (where instansi = $pembanding_instansi) as peringkat_pembanding,
    max(kategori) filter (where instansi = $instansi) as kategori,
    max(kategori) filter (where instansi = $pembanding_instansi) as kategori_pembanding,
    max(jumlah_instansi) as jumlah_instansi,
    max(tahun_pengukuran) as tahun_pengukuran
from bulanan
group by bulan
order by bulan;
