-- Units of the agreement's indicators that are not what their name says: an index counted in percent, a percentage that is
-- not.
--
-- Tingkat: catatan
-- Penjelasan: {objek}: namanya {nilai_a}, satuannya "{nilai_b}".
-- Grain: one row per indicator.
select
    indikator.perangkat_daerah,
    indikator.tahun,
    asal.dataset,
    indikator.indikator as objek,
    'satuan' as ukuran,
    lokasi(asal.berkas, asal.lembar, alamat(asal.tata_letak, 'indikator', indikator.baris), asal.tempat) as lokasi_a,
    lower(regexp_extract(indikator.indikator, '^\w+')) as nilai_a,
    lokasi(asal.berkas, asal.lembar, alamat(asal.tata_letak, 'satuan', indikator.baris), asal.tempat) as lokasi_b,
    indikator.satuan as nilai_b,
    null::double as selisih,
    'satuan tersalin dari indikator lain' as kemungkinan_sebab
from indikator
inner join asal on indikator.tabel = asal.tabel
where
    (
        regexp_matches(indikator.indikator, '^indeks\b', 'i')
        and regexp_matches(indikator.satuan, '^(%|pers)', 'i')
    )
    or (
        regexp_matches(indikator.indikator, '^(persentase|prosentase)\b', 'i')
        and not regexp_matches(indikator.satuan, '%|^(pers|pros)', 'i')
    )
order by lokasi_a, objek;
