-- The value of an aspect in an imported self-assessment of the merit system against the value that is reported.
--
-- Tingkat: peringatan
-- Penjelasan: Aspek {objek}: nilai dilaporkan {nilai_a}, menurut skor penilaian mandiri {nilai_b}.
-- Params: $perangkat_daerah, $tahun, $triwulan: each row from periode_penilaian_mandiri.
-- Grain: one row per aspect with every sub-aspect scored whose two values differ.
with dinilai as (
    select
        aspek,
        jumlah_lengkap(nilai) as nilai
    from simulasi_merit($perangkat_daerah, $tahun, $triwulan, null)
    group by aspek
),

skor as (
    select
        kelompok as aspek,
        lokasi_rentang(berkas, lembar, sel, tempat) as lokasi
    from angka_berlaku
    where tabel_fakta = 'merit_skor' and perangkat_daerah = $perangkat_daerah and tahun = $tahun and periode = $triwulan
    group by kelompok, berkas, lembar, tempat
),

tempat as (
    select
        aspek,
        list(lokasi order by lokasi) as lokasi
    from skor
    group by aspek
)

select
    angka.perangkat_daerah,
    angka.tahun,
    angka.dataset,
    dilaporkan.aspek as objek,
    'nilai_total' as ukuran,
    any_value(angka.lokasi) as lokasi_a,
    tertulis(any_value(dilaporkan.nilai_total)) as nilai_a,
    any_value(tempat.lokasi) as lokasi_b,
    dibulatkan(any_value(dinilai.nilai)) as nilai_b,
    any_value(dilaporkan.nilai_total - dinilai.nilai)::decimal(24, 6) as selisih,
    'penilaian mandiri belum diverifikasi, atau dilaporkan sebelum skornya diperbarui' as kemungkinan_sebab
from nilai_merit($perangkat_daerah, $tahun, $triwulan) as dilaporkan
inner join dinilai on dilaporkan.aspek = dinilai.aspek
inner join tempat on dilaporkan.aspek = tempat.aspek
inner join angka_berlaku as angka
    on
        angka.tabel_fakta = 'merit_aspek' and angka.ukuran = 'nilai_bkd' and dilaporkan.aspek = angka.objek
        and angka.perangkat_daerah = $perangkat_daerah and angka.tahun = $tahun and angka.periode = $triwulan
where round(dilaporkan.nilai_total, 2) <> round(dinilai.nilai, 2)
group by angka.perangkat_daerah, angka.tahun, angka.dataset, dilaporkan.nomor, dilaporkan.aspek
order by dilaporkan.nomor;
