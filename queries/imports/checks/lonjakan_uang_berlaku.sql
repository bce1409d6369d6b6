-- Spending that becomes many times what is in force for the same quarter, or a small part of it: a digit lost or added.
--
-- Of: anggaran
-- Kind: lonjakan
-- Message: realisasi "{sub_kegiatan}" {realisasi_rupiah}, padahal yang berlaku untuk triwulan yang sama {berlaku_rupiah}.
--   Pastikan angkanya benar.
-- Grain: one row per budget fact of the file.
select
    baru.lembar,
    baru.sel,
    baru.sub_kegiatan,
    baru.realisasi_rupiah,
    lama.realisasi_rupiah as berlaku_rupiah
from berkas.uang as baru
inner join berkas.pasangan as pasangan on baru.irisan = pasangan.irisan
inner join data.anggaran as lama
    on
        pasangan.irisan_lama = lama.irisan
        and baru.program = lama.program
        and baru.kegiatan = lama.kegiatan
        and baru.sub_kegiatan = lama.sub_kegiatan
        and baru.unit is not distinct from lama.unit
        and baru.per_triwulan is not distinct from lama.per_triwulan
where
    least(baru.realisasi_rupiah, lama.realisasi_rupiah) > 0
    and greatest(baru.realisasi_rupiah, lama.realisasi_rupiah)
    > greatest(
        pengaturan_nilai('lonjakan_uang_terendah_rupiah', baru.tahun),
        pengaturan_nilai('lonjakan_uang_kali', baru.tahun) * least(baru.realisasi_rupiah, lama.realisasi_rupiah)
    )
order by baru.tabel, baru.baris;
