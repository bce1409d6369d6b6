-- The merit system in one row: the agency's part and the indicator that reports it, the whole, the band, what comes next.
-- The value decides the band (325), not the index (0,81). Source: LKIP 2024, 3.2.1.
--
-- Metode: Sistem merit > Nilai dan kategori
-- Rumus: nilai = jumlah nilai aspek
-- Rumus: nilai menentukan kategori, bukan indeks
-- Rumus: jarak ke kategori berikutnya = batas bawahnya − nilai
-- Rumus: bila metode tahun itu belum mempunyai batas, batas menurut metode sebelumnya dipakai dan disebutkan
-- Dasar: LKIP BKD 2024, 3.2.1
--
-- Grain: one row.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: merit_aspek, indikator_target
-- Period: merit_aspek
with jumlah as (
    select
        sum(nilai_bkd)::decimal(18, 4) as nilai_bkd,
        sum(nilai_bpsdm)::decimal(18, 4) as nilai_bpsdm,
        sum(nilai_total)::decimal(18, 4) as nilai_total,
        sum(nilai_maksimal)::decimal(18, 4) as nilai_maksimal,
        sum(potensi)::decimal(18, 4) as potensi,
        max_by(aspek, potensi) as aspek_potensi_terbesar,
        max(potensi) as potensi_terbesar
    from nilai_merit($perangkat_daerah, $tahun, $triwulan)
),

target as (
    select
        any_value(rumus.indikator) as indikator,
        any_value(target.target) as target
    from rumus_berlaku($tahun) as rumus
    left join indikator_target as target
        on
            lower(rumus.indikator) = lower(target.indikator)
            and target.perangkat_daerah = $perangkat_daerah and target.tahun = $tahun
            and target.himpunan = 'pk' and target.periode = 'tahun'
    where rumus.sumber = 'merit_aspek'
),

berikut as (
    select min(batas.batas_bawah) as batas_berikut
    from kategori_berlaku($tahun) as batas
    cross join jumlah
    where batas.himpunan = 'merit' and batas.batas_bawah > jumlah.nilai_total
),

batas_merit as (
    select max(year(berlaku_dari)) as tahun
    from kategori
    where himpunan = 'merit' and year(berlaku_dari) <= $tahun
)

select
    jumlah.*,
    target.indikator,
    target.target,
    capaian(jumlah.nilai_bkd, target.target, 'naik') as capaian_persen,
    status_capaian(capaian(jumlah.nilai_bkd, target.target, 'naik'), 'tanpa_target') as status,
    indeks_merit(jumlah.nilai_total, $tahun) as indeks,
    pengaturan_nilai('pembagi_indeks_merit', $tahun) as pembagi_indeks,
    kategori_nilai('merit', jumlah.nilai_total, $tahun) as kategori,
    berikut.batas_berikut,
    berikut.batas_berikut - jumlah.nilai_total as jarak_kategori_berikut,
    persen(jumlah.potensi_terbesar, jumlah.potensi) as bagian_potensi_terbesar_persen,
    metode_ukuran('indeks sistem merit', $tahun) as metode,
    metode_ukuran('indeks sistem merit', batas_merit.tahun) as metode_kategori
from jumlah
cross join target
cross join berikut
cross join batas_merit
where jumlah.nilai_total is not null;
