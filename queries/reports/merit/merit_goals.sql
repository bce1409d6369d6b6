-- What may be reached next: higher bands, better-placed provinces that the report names, all points of the printed
-- weights; with the distance from the reported total and from the self-assessment's.
--
-- Grain: one row per goal above the reported total, or above the self-assessment's.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: merit_aspek, merit_skor, merit_nasional, merit_sub_aspek
-- Period: merit_aspek
with laporan as (
    select
        sum(nilai_total)::decimal(18, 4) as nilai,
        sum(nilai_maksimal)::decimal(18, 4) as nilai_maksimal
    from nilai_merit($perangkat_daerah, $tahun, $triwulan)
),

penilaian as (
    select
        jumlah_lengkap(nilai) as nilai,
        jumlah_lengkap(nilai_maksimal) as nilai_maksimal
    from simulasi_merit($perangkat_daerah, $tahun, $triwulan, null)
),

tujuan as (
    select
        'kategori' as jenis,
        kategori as tujuan,
        batas_bawah::decimal(18, 4) as nilai_tujuan
    from kategori_berlaku($tahun)
    where himpunan = 'merit'
    union all
    select
        'provinsi' as jenis,
        instansi as tujuan,
        nilai as nilai_tujuan
    from pembanding_merit($perangkat_daerah, $tahun)
    where not is_sendiri
    union all
    select
        'maksimal' as jenis,
        'nilai maksimal menurut bobot' as tujuan,
        coalesce(penilaian.nilai_maksimal, laporan.nilai_maksimal) as nilai_tujuan
    from laporan
    cross join penilaian
)

select
    tujuan.jenis,
    tujuan.tujuan,
    tujuan.nilai_tujuan,
    laporan.nilai as nilai_laporan,
    tujuan.nilai_tujuan - laporan.nilai as jarak_laporan,
    penilaian.nilai as nilai_penilaian,
    tujuan.nilai_tujuan - penilaian.nilai as jarak_penilaian
from tujuan
cross join laporan
cross join penilaian
where tujuan.nilai_tujuan > least(laporan.nilai, penilaian.nilai)
order by tujuan.nilai_tujuan, tujuan.jenis, tujuan.tujuan;
