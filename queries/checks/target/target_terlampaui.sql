-- Targets that were already reached at the end of an earlier year, by the direction of their indicator; those at the highest
-- value that it can reach are left out.
--
-- Tingkat: catatan
-- Penjelasan: {objek}: target {tahun} pada {dokumen} {nilai_a}, padahal tahun {tahun_dicapai} sudah tercapai {nilai_b}.
-- Grain: one row per indicator, document and year of a target that no longer challenges.
with dicapai as (
    select
        perangkat_daerah,
        objek,
        tahun,
        nilai,
        lokasi
    from angka_berlaku
    where
        ukuran = 'realisasi' and nilai is not null
        and (tabel_fakta = 'renstra_capaian' or (tabel_fakta = 'indikator_realisasi' and periode = 'IV'))
),

target as (
    select
        *,
        if(tabel_fakta = 'renstra_target', 'Renstra', 'perjanjian kinerja') as dokumen
    from angka_berlaku
    where
        ukuran = 'target' and nilai is not null
        and (tabel_fakta = 'renstra_target' or (tabel_fakta = 'indikator_target' and periode = 'tahun'))
)

select
    target.perangkat_daerah,
    target.tahun,
    target.dataset,
    target.objek,
    target.ukuran,
    target.lokasi as lokasi_a,
    tertulis(target.nilai) as nilai_a,
    dicapai.lokasi as lokasi_b,
    tertulis(dicapai.nilai) as nilai_b,
    target.nilai - dicapai.nilai as selisih,
    target.dokumen,
    dicapai.tahun as tahun_dicapai,
    'target tidak disesuaikan setelah realisasi diketahui' as kemungkinan_sebab
from target
inner join dicapai
    on
        target.perangkat_daerah = dicapai.perangkat_daerah and target.objek = dicapai.objek
        and target.tahun > dicapai.tahun
left join sifat_berlaku(target.tahun) as sifat
    on target.objek = sifat.indikator and target.perangkat_daerah = sifat.perangkat_daerah
where tidak_menantang(dicapai.nilai, target.nilai, coalesce(sifat.arah, 'naik'), sifat.nilai_tertinggi)
qualify
    row_number() over (
        partition by target.perangkat_daerah, target.objek, target.tahun, target.dokumen
        order by
            capaian(dicapai.nilai, target.nilai, coalesce(sifat.arah, 'naik')) desc, dicapai.tahun, dicapai.lokasi
    ) = 1
order by target.objek, target.tahun, lokasi_a;
