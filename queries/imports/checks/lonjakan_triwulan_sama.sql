-- Spending of a quarter that is many times what is in force of the same quarter, or a small part of it: a digit too many or
-- too few. A small amount is only said when it is the same digits.
--
-- Of: anggaran
-- Kind: lonjakan
-- Message: realisasi "{nama}" {realisasi_rupiah}, padahal yang berlaku untuk triwulan ini {sebelumnya}. Pastikan tidak ada
--   angka yang kurang atau lebih.
-- Grain: one row per budget fact of the file.
with berdampingan as (
    select
        *,
        greatest(realisasi_rupiah, berlaku_realisasi_rupiah) as besar,
        least(realisasi_rupiah, berlaku_realisasi_rupiah) as kecil
    from berkas.uang_berlaku
    where per_triwulan is not distinct from berlaku_per_triwulan
)

select
    lembar,
    sel,
    sub_kegiatan as nama,
    realisasi_rupiah,
    berlaku_realisasi_rupiah as sebelumnya
from berdampingan
where
    kecil > 0
    and (
        kecil in (besar // 10, besar // 100, besar // 1000)
        or (
            besar >= pengaturan_nilai('lonjakan_uang_kali', tahun) * kecil
            and besar - kecil > pengaturan_nilai('lonjakan_uang_terendah_rupiah', tahun)
        )
    )
order by tabel, baris;
