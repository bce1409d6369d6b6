-- Spending that is, in nearly all rows that differ from the same quarter in force, the allocation less what is in force:
-- the headings of spending and of what is left have changed places, and nothing in the file decides it.
--
-- Of: anggaran
-- Kind: kolom-meragukan
-- Message: di kolom ini {banyak} dari {berubah} angka yang berubah sama dengan sisa anggaran yang berlaku, bukan realisasinya,
--   mulai dari "{nama}". Judul "Realisasi" dan "Sisa" mungkin tertukar; perbaiki di berkas.
-- Answer: benar
-- Grain: one row per table, year and quarter of the file.
with berubah as (
    select
        baru.tabel,
        baru.tahun,
        baru.periode,
        baru.baris,
        baru.sub_kegiatan as nama,
        baru.realisasi_rupiah = baru.pagu_rupiah - berlaku.realisasi_rupiah as sama
    from berkas.anggaran as baru
    inner join berkas.pasangan as pasangan on baru.irisan = pasangan.irisan
    inner join data.anggaran as berlaku
        on
            pasangan.irisan_lama = berlaku.irisan
            and baru.program = berlaku.program
            and baru.kegiatan = berlaku.kegiatan
            and baru.sub_kegiatan = berlaku.sub_kegiatan
            and baru.unit is not distinct from berlaku.unit
    where baru.realisasi_rupiah <> berlaku.realisasi_rupiah
),

tertukar as (
    select
        tabel,
        tahun,
        periode,
        count(*) as berubah,
        count(*) filter (where sama) as banyak,
        arg_min(nama, baris) filter (where sama) as nama,
        min(baris) filter (where sama) as baris
    from berubah
    group by all
)

select
    tabel.lembar,
    sel_fakta(tabel.tata_letak, 'realisasi_rupiah', tertukar.periode, tertukar.baris) as sel,
    tertukar.nama,
    tertukar.banyak,
    tertukar.berubah
from tertukar
inner join berkas.tabel as tabel on tertukar.tabel = tabel.tabel
where
    tertukar.banyak >= pengaturan_nilai('salah_tempat_paling_sedikit', tertukar.tahun)
    and 100 * tertukar.banyak >= pengaturan_nilai('salah_tempat_persen', tertukar.tahun) * tertukar.berubah
order by tertukar.tabel, sel;
