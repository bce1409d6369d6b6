-- Targets that were already reached at the end of an earlier year, by the direction of their indicator; those at the highest
-- value that it can reach are left out.
--
-- Tingkat: catatan
-- Penjelasan: {objek}: target {tahun} pada {dokumen} {nilai_a}, padahal tahun {tahun_dicapai} sudah tercapai {nilai_b}.
-- Grain: one row per indicator, document and year of a target that no longer challenges.
select
    angka_target.perangkat_daerah,
    angka_target.tahun,
    angka_target.dataset,
    angka_target.objek,
    angka_target.ukuran,
    angka_target.lokasi as lokasi_a,
    tertulis(angka_target.nilai) as nilai_a,
    angka_dicapai.lokasi as lokasi_b,
    tertulis(angka_dicapai.nilai) as nilai_b,
    angka_target.nilai - angka_dicapai.nilai as selisih,
    tercapai.dokumen,
    tercapai.tahun_dicapai,
    'target tidak disesuaikan setelah realisasi diketahui' as kemungkinan_sebab
from target_tercapai((select max(tahun) from realisasi_akhir_tahun), 'IV') as tercapai
inner join angka_berlaku as angka_target
    on
        tercapai.tabel_target = angka_target.tabel_fakta and tercapai.indikator = angka_target.objek
        and tercapai.perangkat_daerah = angka_target.perangkat_daerah and tercapai.tahun = angka_target.tahun
        and angka_target.ukuran = 'target'
        and (angka_target.tabel_fakta = 'renstra_target' or angka_target.periode = 'tahun')
inner join angka_berlaku as angka_dicapai
    on
        tercapai.tabel_dicapai = angka_dicapai.tabel_fakta and tercapai.indikator = angka_dicapai.objek
        and tercapai.perangkat_daerah = angka_dicapai.perangkat_daerah and tercapai.tahun_dicapai = angka_dicapai.tahun
        and angka_dicapai.ukuran = 'realisasi'
        and (angka_dicapai.tabel_fakta = 'renstra_capaian' or angka_dicapai.periode = 'IV')
where tercapai.tidak_menantang
order by angka_target.objek, angka_target.tahun, lokasi_a;
