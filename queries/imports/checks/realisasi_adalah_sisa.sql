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
        *,
        realisasi_rupiah = pagu_rupiah - berlaku_realisasi_rupiah as sama
    from berkas.uang_berlaku
    where realisasi_rupiah <> berlaku_realisasi_rupiah
),

tertukar as (
    select
        tabel,
        lembar,
        tahun,
        periode,
        arg_min(sel, baris) filter (where sama) as sel,
        arg_min(sub_kegiatan, baris) filter (where sama) as nama,
        count(*) filter (where sama) as banyak,
        count(*) as berubah
    from berubah
    group by all
)

select
    lembar,
    sel,
    nama,
    banyak,
    berubah
from tertukar
where
    banyak >= pengaturan_nilai('salah_tempat_paling_sedikit', tahun)
    and 100 * banyak >= pengaturan_nilai('salah_tempat_persen', tahun) * berubah
order by tabel, sel;
