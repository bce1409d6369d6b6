-- Money in the file beside what is in force of the same quarter, as its file gave it.
--
-- Grain: one row per budget fact of the file that is in force too.
create view berkas.uang_berlaku as
select
    tabel.lembar,
    sel_fakta(tabel.tata_letak, 'realisasi_rupiah', baru.periode, baru.baris) as sel,
    sel_fakta(tabel.tata_letak, 'pagu_rupiah', baru.periode, baru.baris) as sel_pagu,
    baru.*,
    lama.pagu_rupiah as berlaku_pagu_rupiah,
    lama.realisasi_rupiah as berlaku_realisasi_rupiah,
    lama.per_triwulan as berlaku_per_triwulan
from berkas.anggaran as baru
inner join berkas.tabel as tabel on baru.tabel = tabel.tabel
inner join berkas.pasangan as pasangan on baru.irisan = pasangan.irisan
inner join data.anggaran as lama
    on
        pasangan.irisan_lama = lama.irisan
        and baru.program = lama.program
        and baru.kegiatan = lama.kegiatan
        and baru.sub_kegiatan = lama.sub_kegiatan
        and baru.unit is not distinct from lama.unit;
