-- An allocation that is many times the last quarter's, or a small part of it: a slip of scale. One whose own quarter is in
-- force is held against that alone (lonjakan_pagu_triwulan_sama).
--
-- Of: anggaran
-- Kind: lonjakan
-- Message: pagu {pagu_rupiah}, padahal triwulan {lalu_periode} {lalu_pagu_rupiah}. Pastikan angkanya benar.
-- Grain: one row per budget fact of the file.
select
    lembar,
    sel_pagu as sel,
    pagu_rupiah,
    lalu_periode,
    lalu_pagu_rupiah
from berkas.uang
where
    pagu_rupiah > 0 and lalu_pagu_rupiah > 0
    and greatest(pagu_rupiah, lalu_pagu_rupiah)
    >= pengaturan_nilai('lonjakan_uang_kali', tahun) * least(pagu_rupiah, lalu_pagu_rupiah)
    and (irisan, tabel, baris) not in (
        select (irisan, tabel, baris) from berkas.uang_berlaku
        where berlaku_pagu_rupiah > 0
    )
order by tabel, baris, urutan;
