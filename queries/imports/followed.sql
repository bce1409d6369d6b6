-- Spending since the start of the year that changes though the figure itself stays as it is: the quarters before, which are
-- added up, now give another sum, or it is now said to be of the quarter alone or not.
--
-- Grain: one row per budget fact that stays as it is and has another sum; is_tetap: its quarter is not in the file.
with sebelum as (
    select
        jumlah.*,
        asli.realisasi_rupiah as asli_rupiah
    from belanja_sejak_awal('berkas.anggaran_sebelum') as jumlah
    inner join belanja_per_triwulan('berkas.anggaran_sebelum') as asli
        on jumlah.irisan = asli.irisan and jumlah.tabel = asli.tabel and jumlah.baris = asli.baris
),

sesudah as (
    select
        jumlah.*,
        asli.realisasi_rupiah as asli_rupiah
    from belanja_sejak_awal('berkas.anggaran_sesudah') as jumlah
    inner join belanja_per_triwulan('berkas.anggaran_sesudah') as asli
        on jumlah.irisan = asli.irisan and jumlah.tabel = asli.tabel and jumlah.baris = asli.baris
)

select
    sebelum.*,
    sesudah.realisasi_rupiah as sesudah_rupiah,
    sebelum.irisan = sesudah.irisan as is_tetap
from sebelum
inner join sesudah
    on
        sebelum.perangkat_daerah is not distinct from sesudah.perangkat_daerah
        and sebelum.tahun = sesudah.tahun
        and sebelum.periode = sesudah.periode
        and sebelum.himpunan = sesudah.himpunan
        and sebelum.program = sesudah.program
        and sebelum.kegiatan = sesudah.kegiatan
        and sebelum.sub_kegiatan = sesudah.sub_kegiatan
        and sebelum.unit is not distinct from sesudah.unit
        and sebelum.asli_rupiah is not distinct from sesudah.asli_rupiah
where sebelum.realisasi_rupiah is distinct from sesudah.realisasi_rupiah
order by sebelum.tahun, urutan_triwulan(sebelum.periode), sebelum.irisan, sebelum.tabel, sebelum.baris;
