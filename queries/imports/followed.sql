-- Spending since the start of the year of quarters that a file leaves as they are, where the quarters before, which are
-- added up, now give another sum.
--
-- Grain: one row per budget fact that stays as it is and has another sum.
select
    sebelum.*,
    sesudah.realisasi_rupiah as sesudah_rupiah
from belanja_sejak_awal('berkas.anggaran_sebelum') as sebelum
inner join belanja_sejak_awal('berkas.anggaran_sesudah') as sesudah
    on
        sebelum.irisan = sesudah.irisan
        and sebelum.program = sesudah.program
        and sebelum.kegiatan = sesudah.kegiatan
        and sebelum.sub_kegiatan = sesudah.sub_kegiatan
        and sebelum.unit is not distinct from sesudah.unit
where sebelum.realisasi_rupiah is distinct from sesudah.realisasi_rupiah
order by sebelum.tahun, urutan_triwulan(sebelum.periode), sebelum.irisan, sebelum.tabel, sebelum.baris;
