-- Budget absorption of a file far from that of the same quarter of the year before: money of other rows, or what is left
-- in place of what is spent. Of a file that lacks some spending nothing is said.
--
-- Of: anggaran
-- Kind: lonjakan
-- Message: serapan seluruh anggaran di berkas {serapan} %, padahal triwulan {periode} {tahun_lalu} {serapan_lalu} %. Pastikan
--   kolom realisasinya benar dan tidak tertukar dengan sisa.
-- Grain: one row per agency, year, quarter and set of the file.
with dibaca as (
    select
        perangkat_daerah,
        tahun,
        periode,
        himpunan,
        min(tabel) as tabel,
        arg_min(baris, (tabel, baris)) as baris,
        persen(sum(realisasi_rupiah), sum(pagu_rupiah)) as serapan
    from berkas.anggaran
    where not coalesce(per_triwulan, false)
    group by 1, 2, 3, 4
    having count(*) = count(realisasi_rupiah)
),

lalu as (
    select
        perangkat_daerah,
        tahun,
        periode,
        persen(sum(realisasi_rupiah), sum(pagu_rupiah)) as serapan
    from anggaran
    group by 1, 2, 3
)

select
    tabel.lembar,
    sel_fakta(tabel.tata_letak, 'realisasi_rupiah', dibaca.periode, dibaca.baris) as sel,
    dibaca.periode,
    lalu.tahun as tahun_lalu,
    dibaca.serapan::decimal(9, 1) as serapan,
    lalu.serapan::decimal(9, 1) as serapan_lalu
from dibaca
inner join berkas.tabel as tabel on dibaca.tabel = tabel.tabel
inner join lalu
    on
        dibaca.perangkat_daerah = lalu.perangkat_daerah
        and dibaca.tahun - 1 = lalu.tahun
        and dibaca.periode = lalu.periode
where abs(dibaca.serapan - lalu.serapan) > pengaturan_nilai('lonjakan_serapan_poin', dibaca.tahun)
order by dibaca.tabel, urutan_triwulan(dibaca.periode);
