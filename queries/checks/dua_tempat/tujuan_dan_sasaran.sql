-- What the medium-term plan calls an aim against the agreement that lists the same words as an objective of its indicator.
--
-- Tingkat: catatan
-- Penjelasan: "{sasaran}" adalah tujuan pada Renstra, tetapi {nilai_b} pada perjanjian kinerja ({objek}).
-- Grain: one row per indicator whose aim is listed as an objective.
select
    renstra.perangkat_daerah,
    renstra.tahun,
    min(asal.dataset) as dataset,
    renstra.indikator as objek,
    'sasaran' as ukuran,
    min(lokasi(asal.berkas, asal.lembar, alamat(asal.tata_letak, 'tujuan', renstra.baris), asal.tempat)) as lokasi_a,
    'tujuan' as nilai_a,
    min(
        lokasi(
            asal_perjanjian.berkas, asal_perjanjian.lembar,
            alamat(asal_perjanjian.tata_letak, 'sasaran', indikator.baris), asal_perjanjian.tempat
        )
    ) as lokasi_b,
    lower(coalesce(indikator.tingkat_sasaran, 'sasaran')) as nilai_b,
    null::double as selisih,
    indikator.sasaran,
    'jenjang kinerja disusun berbeda pada kedua dokumen' as kemungkinan_sebab
from renstra_target as renstra
inner join asal on renstra.tabel = asal.tabel
inner join indikator
    on
        renstra.perangkat_daerah = indikator.perangkat_daerah and renstra.tahun = indikator.tahun
        and renstra.indikator = indikator.indikator
inner join asal as asal_perjanjian on indikator.tabel = asal_perjanjian.tabel
where renstra.sasaran is null and huruf_saja(renstra.tujuan) = huruf_saja(indikator.sasaran)
group by renstra.perangkat_daerah, renstra.tahun, renstra.indikator, indikator.tingkat_sasaran, indikator.sasaran
order by lokasi_a, objek;
