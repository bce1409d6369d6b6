-- Reported realisations against what their components, merit aspects, survey or budget give; what is only rounded is a
-- warning.
--
-- Tingkat: kesalahan
-- Penjelasan: {objek}: realisasi {triwulan} dilaporkan {nilai_a}, padahal {bahan} memberi {nilai_b}.
-- Params: $perangkat_daerah, $tahun, $triwulan: each row from periode_terhitung.
-- Grain: one row per indicator and quarter whose two realisations differ.
with berbeda as (
    select * from realisasi_dua_cara($perangkat_daerah, $tahun, $triwulan)
    where status = 'berbeda'
),

angka as (
    select * from angka_berlaku
    where perangkat_daerah = $perangkat_daerah and tahun = $tahun
),

bahan as (
    select
        berbeda.indikator,
        concat(
            angka.berkas, ', ', angka.lembar, '!', arg_min(angka.sel, length(angka.sel) || angka.sel), '–',
            arg_max(angka.sel, length(angka.sel) || angka.sel), ' (' || any_value(angka.tempat) || ')'
        ) as lokasi
    from berbeda
    inner join angka
        on
            (
                angka.tabel_fakta = 'komponen_indikator' and angka.periode = $triwulan
                and lower(angka.kelompok) = lower(berbeda.indikator)
            )
            or (
                berbeda.sumber = 'merit_aspek' and angka.tabel_fakta = 'merit_aspek' and angka.ukuran = 'nilai_bkd'
                and angka.periode = $triwulan
            )
            or (
                berbeda.sumber = 'survei_kepuasan' and angka.tabel_fakta in ('survei_jawaban', 'survei_rekap')
                and sampai_triwulan(angka.periode, $triwulan)
            )
            or (
                berbeda.sumber = 'kinerja_anggaran' and angka.ukuran in ('realisasi_rupiah', 'capaian_output_persen')
                and angka.tabel_fakta in ('anggaran', 'output') and angka.periode = $triwulan
                and coalesce(angka.himpunan, 'perubahan') = 'perubahan'
            )
            or (
                berbeda.sumber = 'kinerja_anggaran' and angka.tabel_fakta = 'anggaran_kas'
                and sampai_triwulan(angka.periode, $triwulan)
            )
    group by berbeda.indikator, angka.berkas, angka.lembar
),

tempat as (
    select
        indikator,
        list(lokasi order by lokasi) as lokasi
    from bahan
    group by indikator
)

select
    angka.perangkat_daerah,
    angka.tahun,
    angka.dataset,
    berbeda.indikator as objek,
    angka.ukuran,
    angka.lokasi as lokasi_a,
    tertulis(berbeda.realisasi) as nilai_a,
    tempat.lokasi as lokasi_b,
    dibulatkan(berbeda.realisasi_terhitung) as nilai_b,
    (berbeda.realisasi - berbeda.realisasi_terhitung)::decimal(24, 6) as selisih,
    'triwulan ' || $triwulan as triwulan,
    case berbeda.sumber
        when 'merit_aspek' then 'jumlah nilai aspeknya'
        when 'survei_kepuasan' then 'surveinya'
        when 'kinerja_anggaran' then 'anggaran dan keluarannya'
        else 'komponennya'
    end as bahan,
    if(cocok(berbeda.realisasi, berbeda.realisasi_terhitung), 'peringatan', 'kesalahan') as tingkat,
    if(
        cocok(berbeda.realisasi, berbeda.realisasi_terhitung),
        'pembulatan', 'komponen diperbarui setelah dilaporkan, atau salah hitung'
    ) as kemungkinan_sebab
from berbeda
inner join angka
    on
        angka.tabel_fakta = 'indikator_realisasi' and angka.ukuran = 'realisasi'
        and angka.periode = $triwulan and berbeda.indikator = angka.objek
left join tempat on berbeda.indikator = tempat.indikator
order by lokasi_a;
