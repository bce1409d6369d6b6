-- Spending of a quarter alone that has no sum since the start of the year, as a quarter before lacks its row. What is in
-- force as such already is not said again.
--
-- Of: anggaran
-- Kind: triwulan-kurang
-- Message: {jumlah} baris per triwulan belum dapat dijumlahkan sejak awal tahun sampai triwulan {periode}, karena triwulan
--   sebelumnya tidak ada atau tidak memuatnya: {nama_baris}. Unggah triwulan sebelumnya dengan baris itu (0 bila belum ada
--   realisasi).
-- Grain: one row per quarter of the file.
with kurang as (
    select asli.*
    from berkas.anggaran as asli
    inner join belanja_sejak_awal('berkas.anggaran_sesudah') as jumlah
        on asli.irisan = jumlah.irisan and asli.tabel = jumlah.tabel and asli.baris = jumlah.baris
    where
        asli.per_triwulan and asli.realisasi_rupiah is not null and jumlah.realisasi_rupiah is null
        and not exists (
            select 1 from berkas.uang_berlaku as berlaku
            where
                berlaku.irisan = asli.irisan and berlaku.tabel = asli.tabel and berlaku.baris = asli.baris
                and berlaku.berlaku_per_triwulan
        )
)

select
    tabel.lembar,
    sel_fakta(tabel.tata_letak, 'realisasi_rupiah', kurang.periode, min(kurang.baris)) as sel,
    kurang.periode,
    count(*) as jumlah,
    concat(
        list_aggregate(
            list(concat_ws(' / ', kurang.sub_kegiatan, kurang.unit) order by kurang.baris)[:3], 'string_agg', '; '
        ),
        case when count(*) > 3 then format('; dan {} lainnya', count(*) - 3) end
    ) as nama_baris
from kurang
inner join berkas.tabel as tabel on kurang.tabel = tabel.tabel
group by kurang.tabel, tabel.lembar, tabel.tata_letak, kurang.periode
order by kurang.tabel, urutan_triwulan(kurang.periode);
