-- Parts of the budget's performance that are imported as components against what the budget and cash plan in force give, which
-- is what counts.
--
-- Tingkat: peringatan
-- Penjelasan: {objek}: komponen yang diimpor {nilai_a}, padahal {bahan} memberi {nilai_b}, yang dipakai.
-- Params: $perangkat_daerah, $tahun, $triwulan: each row from periode_komponen.
-- Grain: one row per part whose two values differ.
with bagian as (
    select
        *,
        case
            when bagian like 'Konsistensi%' then 'anggaran_kas'
            when bagian like 'Capaian keluaran%' then 'output'
            else 'anggaran'
        end as dari
    from kinerja_anggaran($perangkat_daerah, $tahun, $triwulan)
    where asal = 'dihitung' and round(nilai, 2) <> round(nilai_komponen, 2)
),

angka as (
    select * from angka_berlaku
    where perangkat_daerah = $perangkat_daerah and tahun = $tahun
),

bahan as (
    select
        tabel_fakta as dari,
        lokasi_rentang(berkas, lembar, sel, tempat) as lokasi
    from angka
    where
        (tabel_fakta = 'anggaran_kas' and sampai_triwulan(periode, $triwulan))
        or (
            tabel_fakta in ('anggaran', 'output') and periode = $triwulan and coalesce(himpunan, 'perubahan') = 'perubahan'
            and ukuran in ('realisasi_rupiah', 'capaian_output_persen')
        )
    group by tabel_fakta, berkas, lembar, tempat
),

tempat as (
    select
        dari,
        list(lokasi order by lokasi) as lokasi
    from bahan
    group by dari
)

select
    angka.perangkat_daerah,
    angka.tahun,
    angka.dataset,
    bagian.bagian as objek,
    angka.ukuran,
    angka.lokasi as lokasi_a,
    tertulis(bagian.nilai_komponen) as nilai_a,
    tempat.lokasi as lokasi_b,
    dibulatkan(bagian.nilai) as nilai_b,
    (bagian.nilai_komponen - bagian.nilai)::decimal(24, 6) as selisih,
    case bagian.dari
        when 'anggaran_kas' then 'anggaran kas dan belanjanya'
        when 'output' then 'keluaran sub kegiatan'
        else 'anggaran'
    end as bahan,
    if(
        bagian.dari = 'anggaran_kas', 'dihitung menurut bulan, sedangkan dasbor menurut akhir triwulan',
        'data diperbarui setelah komponennya ditulis, atau salah hitung'
    ) as kemungkinan_sebab
from bagian
inner join komponen_rumus($perangkat_daerah, $tahun, $triwulan) as rumus
    on bagian.indikator = rumus.indikator and bagian.bagian = rumus.komponen
inner join angka
    on
        angka.tabel_fakta = 'komponen_indikator' and angka.periode = $triwulan
        and lower(bagian.indikator) = lower(angka.kelompok) and rumus.komponen_tertulis = angka.objek
inner join tempat on bagian.dari = tempat.dari
order by lokasi_a;
