-- Professionalism index by institution and month with rank, change, distance to the median of all institutions and band.
-- The median and the rank are those of every institution read in that month; what moved, is within a
-- measurement year. A value between two printed bands
-- (80,51) goes by the lower bound and is marked. Source: LKIP 2024, 3.2.1 no. 3, table "Capaian Sementara IP ASN Tahun 2023".
--
-- Metode: IP ASN > Peringkat, median dan selisih
-- Rumus: peringkat: banyaknya instansi bernilai lebih tinggi + 1; nilai sama berperingkat sama
-- Rumus: selisih terhadap median dan terhadap nilai tertinggi di antara semua instansi pada bulan yang sama, dalam poin
-- Dasar: LKIP BKD 2024, 3.2.1 no. 3
--
-- Grain: one row per institution and month.
create view ip_asn_peringkat as
with terhitung as (
    select
        *,
        nilai - lag(nilai) over per_instansi as perubahan,
        nilai - first_value(nilai) over per_instansi as perubahan_sejak_awal,
        rank() over (partition by periode order by nilai desc nulls last) as peringkat,
        median(nilai::decimal(18, 6)) over (partition by periode) as median,
        max(nilai) over (partition by periode) as tertinggi,
        count(nilai) over (partition by periode) as jumlah_instansi
    from ip_asn_instansi
    window per_instansi as (partition by instansi, tahun_pengukuran order by periode)
),

bergerak as (
    select
        *,
        first_value(case when nilai is not null then peringkat end ignore nulls)
            over (
                partition by instansi, tahun_pengukuran
                order by periode
                rows between unbounded preceding and unbounded following
            ) as peringkat_awal
    from terhitung
)

select
    instansi,
    periode as bulan,
    nilai,
    case when nilai is not null then peringkat end as peringkat,
    kategori_nilai('ip_asn', nilai, tahun) as kategori,
    jenis,
    provinsi,
    tahun_pengukuran,
    perubahan,
    perubahan_sejak_awal,
    peringkat_awal,
    peringkat_awal - peringkat as naik_peringkat,
    median,
    nilai - median as selisih_median,
    nilai - tertinggi as selisih_tertinggi,
    jumlah_instansi,
    nilai <> floor(nilai) and kategori_nilai('ip_asn', nilai, tahun) <> kategori_nilai('ip_asn', ceil(nilai), tahun)
        as di_antara_kategori,
    status,
    tabel,
    baris,
    kolom,
    tahun
from bergerak;
