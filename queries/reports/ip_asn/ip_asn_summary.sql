-- One month of the professionalism index in one row: own value, rank, target, median, runner-up, bands. The target is the
-- agency's government's for the measurement year; another institution has none here.
--
-- Grain: one row.
-- Params: $perangkat_daerah, $tahun (calendar year), $triwulan, $bulan (null: the newest by the end of the quarter),
--   $provinsi (null for all), $jenis (null for all), $instansi (the reader's own; null: that of $perangkat_daerah).
-- Sources: ip_asn_instansi, ip_asn_target
-- Period: ip_asn_instansi
with terpilih as (
    select
        *,
        rank() over (order by nilai desc nulls last) as peringkat_terpilih
    from ip_asn_peringkat
    where
        tahun = $tahun
        and bulan = coalesce($bulan, (
            select max(newest.bulan) from ip_asn_peringkat as newest
            where
                newest.tahun = $tahun
                and urutan_triwulan(triwulan_periode(newest.bulan)) <= coalesce(urutan_triwulan($triwulan), 4)
        ))
        and ($provinsi is null or provinsi = $provinsi)
        and ($jenis is null or jenis = $jenis)
),

ringkas as (
    select
        any_value(bulan) as bulan,
        any_value(tahun_pengukuran) as tahun_pengukuran,
        count(nilai) as jumlah_terpilih,
        median(nilai::decimal(18, 6)) as median,
        max(nilai) as tertinggi,
        list(instansi order by instansi) filter (where peringkat_terpilih = 1) as instansi_tertinggi,
        list(instansi order by instansi) filter (where peringkat_terpilih = 2) as instansi_kedua,
        max(nilai) filter (where peringkat_terpilih = 2) as nilai_kedua,
        count(*) filter (where kategori = 'sangat tinggi') as jumlah_sangat_tinggi,
        count(*) filter (where kategori = 'tinggi') as jumlah_tinggi,
        count(*) filter (where kategori = 'sedang') as jumlah_sedang,
        count(*) filter (where kategori in ('rendah', 'sangat rendah')) as jumlah_rendah,
        max_by(instansi, perubahan_sejak_awal) as instansi_naik_terbesar,
        max(perubahan_sejak_awal) as kenaikan_terbesar
    from terpilih
),

sendiri as (
    select
        any_value(terpilih.instansi) as instansi,
        any_value(terpilih.nilai) as nilai,
        any_value(terpilih.peringkat_terpilih) as peringkat,
        any_value(terpilih.kategori) as kategori
    from terpilih
    where terpilih.instansi = coalesce($instansi, (
        select pd.instansi from perangkat_daerah as pd
        where pd.perangkat_daerah = $perangkat_daerah
    ))
),

target as (
    select sum(target)::decimal(18, 4) as target
    from ip_asn_target
    where
        perangkat_daerah = $perangkat_daerah and tahun = (select ringkas.tahun_pengukuran from ringkas)
        and (
            $instansi is null
            or $instansi in (
                select pd.instansi from perangkat_daerah as pd
                where pd.perangkat_daerah = $perangkat_daerah
            )
        )
)

select
    ringkas.*,
    sendiri.instansi,
    sendiri.nilai,
    sendiri.peringkat,
    sendiri.kategori,
    sendiri.nilai - ringkas.median as selisih_median,
    sendiri.nilai - ringkas.tertinggi as selisih_tertinggi,
    target.target,
    sendiri.nilai - target.target as selisih_target
from ringkas
cross join sendiri
cross join target
where ringkas.jumlah_terpilih > 0;
