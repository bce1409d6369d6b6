-- One measure of a fact table as figures: its value with the object it is about, the object's group and the group above.
-- A table without sets or values side by side has no himpunan and no huruf.
--
-- Grain: the grain of the fact table named.
create macro angka_fakta(fakta, nama_ukuran, nama_objek, nama_kelompok := 'tanpa', nama_kelompok_atas := 'tanpa') as table (
    with lengkap as (
        select
            null::varchar as himpunan,
            null::varchar as kolom,
            null::varchar as tanpa
        where false
        union all by name
        select * from query_table(fakta)
    )

    select
        fakta as tabel_fakta,
        nama_ukuran as ukuran,
        struct_extract(lengkap, nama_objek) as objek,
        struct_extract(lengkap, nama_kelompok) as kelompok,
        struct_extract(lengkap, nama_kelompok_atas) as kelompok_atas,
        lengkap.himpunan,
        lengkap.perangkat_daerah,
        lengkap.tahun,
        lengkap.periode,
        struct_extract(lengkap, nama_ukuran)::decimal(24, 6) as nilai,
        lengkap.tabel,
        lengkap.baris,
        lengkap.kolom as huruf,
        nama_ukuran as nama_kolom
    from lengkap
);
