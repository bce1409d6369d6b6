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
        baru.*,
        berlaku.realisasi_rupiah as sebelumnya,
        greatest(baru.realisasi_rupiah, berlaku.realisasi_rupiah) as besar,
        least(baru.realisasi_rupiah, berlaku.realisasi_rupiah) as kecil
    from berkas.anggaran as baru
    inner join berkas.pasangan as pasangan on baru.irisan = pasangan.irisan
    inner join data.anggaran as berlaku
        on
            pasangan.irisan_lama = berlaku.irisan
            and baru.program = berlaku.program
            and baru.kegiatan = berlaku.kegiatan
            and baru.sub_kegiatan = berlaku.sub_kegiatan
            and baru.unit is not distinct from berlaku.unit
            and baru.per_triwulan is not distinct from berlaku.per_triwulan
)

select
    tabel.lembar,
    sel_fakta(tabel.tata_letak, 'realisasi_rupiah', berdampingan.periode, berdampingan.baris) as sel,
    berdampingan.sub_kegiatan as nama,
    berdampingan.realisasi_rupiah,
    berdampingan.sebelumnya
from berdampingan
inner join berkas.tabel as tabel on berdampingan.tabel = tabel.tabel
where
    berdampingan.kecil > 0
    and (
        berdampingan.kecil in (berdampingan.besar // 10, berdampingan.besar // 100, berdampingan.besar // 1000)
        or (
            berdampingan.besar >= pengaturan_nilai('lonjakan_uang_kali', berdampingan.tahun) * berdampingan.kecil
            and berdampingan.besar - berdampingan.kecil
            > pengaturan_nilai('lonjakan_uang_terendah_rupiah', berdampingan.tahun)
        )
    )
order by berdampingan.tabel, berdampingan.baris;
