-- Planned spending of a year that is more than the allocation printed beside it.
--
-- Of: anggaran_kas
-- Kind: rencana-melebihi-pagu
-- Message: rencana setahun "{sub_kegiatan}" {rencana_rupiah}, padahal pagu di sampingnya {pagu_rupiah}. Pastikan mana yang
--   benar.
-- Grain: one row per agency, year and sub-activity of the file.
with rencana as (
    select
        perangkat_daerah,
        tahun,
        sub_kegiatan,
        sum(rencana_rupiah)::bigint as rencana_rupiah
    from berkas.anggaran_kas
    group by 1, 2, 3
),

pagu as (
    select
        perangkat_daerah,
        tahun,
        objek,
        min(tabel) as tabel,
        arg_min(kolom || baris, (tabel, baris)) as sel,
        sum(nilai)::bigint as pagu_rupiah
    from berkas.angka_tercetak
    where ukuran = 'pagu_rupiah' and dataset = 'anggaran_kas' and tempat is null
    group by 1, 2, 3
)

select
    tabel.lembar,
    pagu.sel,
    rencana.sub_kegiatan,
    rencana.rencana_rupiah,
    pagu.pagu_rupiah
from rencana
inner join pagu
    on
        rencana.perangkat_daerah = pagu.perangkat_daerah
        and rencana.tahun = pagu.tahun
        and rencana.sub_kegiatan = pagu.objek
inner join berkas.tabel as tabel on pagu.tabel = tabel.tabel
where rencana.rencana_rupiah > pagu.pagu_rupiah
order by pagu.tabel, pagu.sel;
