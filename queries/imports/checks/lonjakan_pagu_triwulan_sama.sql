-- An allocation that is many times what is in force of the same quarter, or a small part of it: a digit too many or too few.
--
-- Of: anggaran
-- Kind: lonjakan
-- Message: pagu "{nama}" {pagu_rupiah}, padahal yang berlaku untuk triwulan ini {sebelumnya}. Pastikan tidak ada angka yang
--   kurang atau lebih.
-- Grain: one row per budget fact of the file.
select
    lembar,
    sel_pagu as sel,
    sub_kegiatan as nama,
    pagu_rupiah,
    berlaku_pagu_rupiah as sebelumnya
from berkas.uang_berlaku
where
    least(pagu_rupiah, berlaku_pagu_rupiah) > 0
    and greatest(pagu_rupiah, berlaku_pagu_rupiah)
    >= pengaturan_nilai('lonjakan_uang_kali', tahun) * least(pagu_rupiah, berlaku_pagu_rupiah)
order by tabel, baris, urutan_triwulan(periode);
