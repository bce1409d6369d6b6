-- An allocation that is many times the last quarter's, or a small part of it: a slip of scale.
--
-- Of: anggaran
-- Kind: lonjakan
-- Message: pagu {pagu_rupiah}, padahal triwulan {lalu_periode} {lalu_pagu_rupiah}. Pastikan angkanya benar.
-- Grain: one row per cell of an allocation, of the last quarter that it is told of.
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
qualify row_number() over (partition by lembar, sel_pagu order by urutan desc) = 1
order by tabel, baris;
