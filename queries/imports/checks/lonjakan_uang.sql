-- Spending since the last quarter that is many times what a quarter took until then.
--
-- Of: anggaran
-- Kind: lonjakan
-- Message: belanja sejak triwulan {lalu_periode} {tambahan}, lebih dari {kali} kali rata-rata per triwulan sebelumnya
--   ({rata_rata}). Pastikan angkanya benar.
-- Grain: one row per budget fact of the file.
with laju as (
    select
        *,
        realisasi_rupiah - case when coalesce(per_triwulan, false) then 0 else lalu_realisasi_rupiah end as tambahan,
        lalu_realisasi_rupiah // lalu_urutan as rata_rata,
        pengaturan_nilai('lonjakan_uang_kali', tahun) as kali,
        pengaturan_nilai('lonjakan_uang_terendah_rupiah', tahun) as terendah
    from berkas.uang
)

select
    lembar,
    sel,
    lalu_periode,
    tambahan,
    kali,
    rata_rata
from laju
where rata_rata > 0 and tambahan > terendah and tambahan > kali * rata_rata * (urutan - lalu_urutan)
order by tabel, baris;
