-- One text column of a fact table with the object it is about.
--
-- Grain: one row per text that is filled in.
create macro teks_fakta(fakta, nama_teks, nama_objek) as table (
    select
        perangkat_daerah,
        tahun,
        tabel,
        baris,
        nama_teks as nama_kolom,
        struct_extract(isi, nama_objek) as objek,
        struct_extract(isi, nama_teks) as teks
    from query_table(fakta) as isi
    where struct_extract(isi, nama_teks) is not null
);
