-- Every text in force that can hold figures, with its place: definitions, quotations, rules, plans and explanations.
-- The measurement column of the agreement counts only where no definition is kept apart from it.
--
-- Grain: one row per text and cell.
create view teks_tercetak as
with teks as (
    select * from teks_fakta('indikator', 'pengukuran_kinerja', 'indikator')
    where
        (perangkat_daerah, tahun, objek) not in (
            select (perangkat_daerah, tahun, indikator) from indikator_definisi
        )
    union all
    select * from teks_fakta('indikator_definisi', 'cara_pengukuran', 'indikator')
    union all
    select * from teks_fakta('indikator_definisi', 'definisi', 'indikator')
    union all
    select * from teks_fakta('indikator_definisi', 'dasar_hukum', 'indikator')
    union all
    select * from teks_fakta('iku', 'formulasi', 'indikator')
    union all
    select * from teks_fakta('aturan_tercetak', 'kunci', 'himpunan')
    union all
    select * from teks_fakta('anggaran_penjelasan', 'penjelasan', 'sub_kegiatan')
    union all
    select * from teks_fakta('ksd', 'rencana_aksi', 'sub_ksd')
    union all
    select * from teks_fakta('ksd', 'kriteria_keberhasilan', 'rencana_aksi')
    union all
    select * from teks_fakta('ksd', 'target', 'rencana_aksi')
    union all
    select * from teks_fakta('rekomendasi', 'rekomendasi', 'jenis')
    union all
    select * from teks_fakta('rekomendasi', 'tindak_lanjut', 'jenis')
    union all
    select
        perangkat_daerah,
        tahun,
        tabel,
        baris,
        'teks' as nama_kolom,
        objek,
        teks
    from angka_tercetak
    where length(teks) > 3
),

angka as (
    select distinct
        tabel,
        baris,
        tempat
    from angka_tercetak
)

select distinct on (
    teks.perangkat_daerah, teks.tahun, asal.berkas, asal.lembar, teks.nama_kolom, teks.teks,
    coalesce(angka.tempat, asal.tempat)
)
    teks.perangkat_daerah,
    teks.tahun,
    teks.objek,
    teks.teks,
    asal.berkas,
    asal.lembar,
    lokasi(
        asal.berkas, asal.lembar, sel_fakta(asal.tata_letak, teks.nama_kolom, '', teks.baris),
        coalesce(angka.tempat, asal.tempat)
    ) as lokasi
from teks
inner join asal on teks.tabel = asal.tabel
left join angka
    on teks.nama_kolom = 'teks' and teks.tabel = angka.tabel and teks.baris = angka.baris
order by
    teks.perangkat_daerah, teks.tahun, asal.berkas, asal.lembar, teks.nama_kolom, teks.teks,
    coalesce(angka.tempat, asal.tempat), teks.baris;
