-- An indicator that accumulates over the year and is higher than in a later quarter in force.
--
-- Of: indikator_realisasi
-- Kind: kumulatif-turun
-- Message: realisasi "{indikator}" {realisasi} lebih besar daripada triwulan {periode_sesudah} yang berlaku
--   ({realisasi_sesudah}), padahal indikator ini kumulatif. Perbaiki angkanya, atau unggah lebih dahulu triwulan
--   {periode_sesudah} yang sudah diperbaiki.
-- Answer: turun_sesudahnya
-- Grain: one row per indicator and quarter of the file.
with berurutan as (
    select
        *,
        lead(irisan) over berikutnya as irisan_sesudah,
        lead(periode) over berikutnya as periode_sesudah,
        lead(realisasi) over berikutnya as realisasi_sesudah
    from berkas.indikator_sesudah
    where realisasi is not null
    window berikutnya as (
        partition by perangkat_daerah, tahun, indikator
        order by urutan_triwulan(periode)
    )
)

select
    tabel.lembar,
    sel_fakta(tabel.tata_letak, 'realisasi', berurutan.periode, berurutan.baris) as sel,
    berurutan.indikator,
    berurutan.realisasi,
    berurutan.periode_sesudah,
    berurutan.realisasi_sesudah
from berurutan
inner join berkas.tabel as tabel on berurutan.tabel = tabel.tabel
inner join akumulasi_menurut('berkas.indikator_realisasi') as penjumlahan
    on
        berurutan.perangkat_daerah = penjumlahan.perangkat_daerah and berurutan.tahun = penjumlahan.tahun
        and berurutan.indikator = penjumlahan.indikator
where
    penjumlahan.akumulasi = 'kumulatif'
    and berurutan.irisan_sesudah not in (select irisan from berkas.irisan)
    and berurutan.periode_sesudah <> berurutan.periode
    and berurutan.realisasi > berurutan.realisasi_sesudah
order by berurutan.tabel, berurutan.baris;
