-- "Tercapai" in print against the achievement that target and realisation give.
--
-- Tingkat: kesalahan
-- Penjelasan: {objek}: tertulis "{nilai_a}", padahal capaiannya {nilai_b}.
-- Grain: one row per indicator whose printed status is not its achievement.
select
    upaya.perangkat_daerah,
    upaya.tahun,
    asal.dataset,
    upaya.indikator as objek,
    'keterangan' as ukuran,
    lokasi(asal.berkas, asal.lembar, alamat(asal.tata_letak, 'keterangan', upaya.baris), asal.tempat) as lokasi_a,
    upaya.keterangan as nilai_a,
    'hasil hitung dari angka yang berlaku' as lokasi_b,
    coalesce(dibulatkan(hitung.hitung) || ' %', 'belum tersedia') as nilai_b,
    hitung.hitung - 100 as selisih,
    'keterangan tidak diperbarui' as kemungkinan_sebab
from indikator_upaya as upaya
inner join asal on upaya.tabel = asal.tabel
left join persen_hitung as hitung
    on
        upaya.perangkat_daerah = hitung.perangkat_daerah and upaya.tahun = hitung.tahun
        and upaya.indikator = hitung.objek and hitung.dataset = 'indikator' and hitung.ukuran = 'capaian_persen'
where
    upaya.periode = 'IV' and lower(upaya.keterangan) in ('tercapai', 'tidak tercapai', 'belum tercapai')
    and (lower(upaya.keterangan) = 'tercapai') <> coalesce(hitung.hitung >= 100, false)
order by lokasi_a;
