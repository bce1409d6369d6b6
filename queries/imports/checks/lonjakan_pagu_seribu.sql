-- An allocation that is about a thousand or a million times the last one in force of the year or the one before, or such a
-- part of it, where the file's year has no earlier quarter: a slip of scale in one row.
--
-- Of: anggaran
-- Kind: lonjakan
-- Message: pagu "{sub_kegiatan}" {pagu_rupiah}, padahal yang berlaku {berlaku_rupiah} (triwulan {periode} {tahun}).
-- Pastikan angka dan satuannya benar.
-- Grain: one row per budget fact of the file.
with berdampingan as (
    select
        uang.*,
        anggaran.periode as berlaku_periode,
        anggaran.tahun as berlaku_tahun,
        anggaran.pagu_rupiah as berlaku_rupiah,
        pengaturan_nilai('satuan_selisih_kali', uang.tahun) as selisih_kali,
        greatest(uang.pagu_rupiah, anggaran.pagu_rupiah)
        / nullif(least(uang.pagu_rupiah, anggaran.pagu_rupiah), 0) as kali
    from berkas.uang as uang
    inner join anggaran
        on
            uang.perangkat_daerah = anggaran.perangkat_daerah
            and uang.program = anggaran.program
            and uang.kegiatan = anggaran.kegiatan
            and uang.sub_kegiatan = anggaran.sub_kegiatan
            and coalesce(uang.unit, '') = coalesce(anggaran.unit, '')
            and anggaran.tahun between uang.tahun - 1 and uang.tahun
    where uang.lalu_pagu_rupiah is null
    qualify row_number() over (
        partition by uang.irisan, uang.tabel, uang.baris
        order by
            anggaran.tahun desc,
            uang.himpunan is not distinct from anggaran.himpunan desc,
            urutan_triwulan(anggaran.periode) desc
    ) = 1
)

select
    lembar,
    sel_pagu as sel,
    sub_kegiatan,
    pagu_rupiah,
    berlaku_rupiah,
    berlaku_periode as periode,
    berlaku_tahun as tahun
from berdampingan
where
    kali / 1e3 between 1 / selisih_kali and selisih_kali
    or kali / 1e6 between 1 / selisih_kali and selisih_kali
order by tabel, baris, urutan;
