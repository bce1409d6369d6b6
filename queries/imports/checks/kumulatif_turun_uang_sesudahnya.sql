-- Money spent since the start of the year that is more than in a later quarter in force.
--
-- Of: anggaran
-- Kind: kumulatif-turun
-- Message: realisasi sejak awal tahun {realisasi_rupiah} lebih besar daripada triwulan {periode_sesudah} yang berlaku
--   ({sesudah_rupiah}). Perbaiki angkanya, atau unggah lebih dahulu triwulan {periode_sesudah} yang sudah diperbaiki.
-- Answer: turun_sesudahnya
-- Grain: one row per budget fact of the file.
with berurutan as (
    select
        *,
        lead(irisan) over berikutnya as irisan_sesudah,
        lead(periode) over berikutnya as periode_sesudah,
        lead(per_triwulan) over berikutnya as sesudah_per_triwulan,
        lead(realisasi_rupiah) over berikutnya as sesudah_rupiah
    from belanja_sejak_awal('berkas.anggaran_sesudah')
    where realisasi_rupiah is not null
    window berikutnya as (
        partition by perangkat_daerah, tahun, himpunan, program, kegiatan, sub_kegiatan, unit
        order by urutan_triwulan(periode)
    )
)

select
    tabel.lembar,
    sel_fakta(tabel.tata_letak, 'realisasi_rupiah', berurutan.periode, berurutan.baris) as sel,
    berurutan.realisasi_rupiah,
    berurutan.periode_sesudah,
    berurutan.sesudah_rupiah
from berurutan
inner join berkas.tabel as tabel on berurutan.tabel = tabel.tabel
where
    berurutan.irisan_sesudah not in (select irisan from berkas.irisan)
    and berurutan.periode_sesudah <> berurutan.periode
    and not coalesce(berurutan.sesudah_per_triwulan, false)
    and berurutan.realisasi_rupiah > berurutan.sesudah_rupiah
order by berurutan.tabel, berurutan.baris;
