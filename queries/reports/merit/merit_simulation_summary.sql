-- Simulation in one row: value, index, band, next band and place among the provinces that the report names, as assessed
-- and with the chosen scores. Sums with a missing score are not available. The value, not the index,
-- decides the band. The own place is reckoned with the own published value left out.
--
-- Grain: one row. None where no score is imported.
-- Params: $perangkat_daerah, $tahun, $triwulan, $skor (chosen scores by code, "3.1=4,3.10=3"; null for none).
-- Sources: merit_skor, merit_sub_aspek, merit_nasional
-- Period: merit_skor
with jumlah as (
    select
        jumlah_lengkap(nilai) as nilai,
        jumlah_lengkap(nilai_simulasi) as nilai_simulasi,
        jumlah_pengampu(pengampu, 'BKD', nilai) as nilai_bkd,
        jumlah_pengampu(pengampu, 'BKD', nilai_simulasi) as nilai_bkd_simulasi,
        jumlah_pengampu(pengampu, 'BPSDM', nilai) as nilai_bpsdm,
        jumlah_pengampu(pengampu, 'BPSDM', nilai_simulasi) as nilai_bpsdm_simulasi,
        jumlah_lengkap(nilai_maksimal) as nilai_maksimal,
        count(*) as jumlah_sub_aspek,
        count(*) - count(nilai_simulasi) as jumlah_tanpa_skor,
        count(*) filter (where skor_simulasi is distinct from skor) as jumlah_dinaikkan,
        coalesce(sum(skor_simulasi - skor), 0)::decimal(18, 4) as jumlah_poin
    from simulasi_merit($perangkat_daerah, $tahun, $triwulan, $skor)
    having count(*) > 0
),

lain as (
    select * from pembanding_merit($perangkat_daerah, $tahun)
    where not is_sendiri and nilai is not null
),

dibandingkan as (
    select
        jumlah.*,
        indeks_merit(jumlah.nilai, $tahun) as indeks,
        indeks_merit(jumlah.nilai_simulasi, $tahun) as indeks_simulasi,
        pengaturan_nilai('pembagi_indeks_merit', $tahun) as pembagi_indeks,
        kategori_nilai('merit', jumlah.nilai, $tahun) as kategori,
        kategori_nilai('merit', jumlah.nilai_simulasi, $tahun) as kategori_simulasi,
        jumlah.nilai_maksimal - jumlah.nilai_simulasi as potensi,
        (select count(*) from lain) as jumlah_lain,
        (select max(lain.tahun) from lain) as tahun_pembanding,
        (
            select 1 + count(*) from lain
            where lain.nilai > jumlah.nilai
        ) as peringkat,
        (
            select 1 + count(*) from lain
            where lain.nilai > jumlah.nilai_simulasi
        ) as peringkat_simulasi,
        (
            select min(batas.batas_bawah) from kategori_berlaku($tahun) as batas
            where batas.himpunan = 'merit' and batas.batas_bawah > jumlah.nilai_simulasi
        ) as batas_berikut
    from jumlah
)

select
    * exclude (jumlah_lain) replace (
        case when jumlah_lain > 0 and nilai is not null then peringkat end as peringkat,
        case when jumlah_lain > 0 and nilai_simulasi is not null then peringkat_simulasi end as peringkat_simulasi
    ),
    nilai_simulasi - nilai as tambahan_nilai,
    batas_berikut - nilai_simulasi as jarak_kategori_berikut,
    jumlah_lain + 1 as jumlah_instansi
from dibandingkan;
