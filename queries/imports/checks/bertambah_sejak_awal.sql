-- An indicator whose quarters are added up, with a figure that can only be since the start of the year, or a fourth quarter that
-- can only be of that quarter alone: in the fourth the whole year is reported, held against the year's target.
--
-- Of: indikator_realisasi
-- Kind: periode-meragukan
-- Message: realisasi "{indikator}" {realisasi} {terbaca}, padahal indikator ini dijumlahkan antar triwulan: isi {seharusnya}
--   ({usulan}), atau nyatakan benar.
-- Answer: tetap
-- Grain: one row per indicator and quarter of the file.
with sebelumnya as (
    select
        sekarang.lembar,
        sekarang.sel,
        sekarang.tabel,
        sekarang.baris,
        sekarang.indikator,
        sekarang.periode,
        sekarang.realisasi,
        any_value(target.target) as target,
        sum(semua.realisasi) as jumlah
    from berkas.realisasi as sekarang
    inner join berkas.indikator_sesudah as semua
        on
            sekarang.perangkat_daerah = semua.perangkat_daerah and sekarang.tahun = semua.tahun
            and sekarang.indikator = semua.indikator
            and urutan_triwulan(sekarang.periode) > urutan_triwulan(semua.periode)
    left join main.indikator_target as target
        on
            sekarang.perangkat_daerah = target.perangkat_daerah and sekarang.tahun = target.tahun
            and sekarang.indikator = target.indikator and sekarang.periode = target.periode and target.himpunan = 'pk'
    where sekarang.akumulasi = 'tambah'
    group by all
)

select
    lembar,
    sel,
    indikator,
    realisasi,
    if(periode = 'IV', 'kurang dari jumlah triwulan sebelumnya', 'lebih dari target triwulannya') as terbaca,
    if(periode = 'IV', 'angka setahun', 'angka triwulan itu saja') as seharusnya,
    if(periode = 'IV', realisasi + jumlah, realisasi - jumlah) as usulan
from sebelumnya
where
    if(
        periode = 'IV', realisasi < jumlah,
        jumlah > 0 and realisasi > target and realisasi - jumlah between 0 and target
    )
order by tabel, baris;
