-- The method by which a measure is taken in a year: the one of data/rules/metode.csv in force when the year begins.
-- A rule holds for every measure whose name contains its own (indeks sistem merit pada aspek ...); nothing for others.
-- Metode: Sistem merit > Perubahan metode
-- Rumus: tahun dinilai menurut metode yang berlaku pada awal tahun itu; garis tahunan terputus di antara dua metode
-- Rumus: bobot sub aspek dan nilai provinsi hanya dipakai untuk tahun yang metodenya sama
-- Dasar: daftar metode pengukuran beserta tanggal berlakunya, di bawah
create macro metode_ukuran(nama_ukuran, tahun_data) as (
    select max_by(aturan.nama, aturan.berlaku_dari)
    from metode as aturan
    where
        contains(lower(nama_ukuran), aturan.ukuran)
        and aturan.berlaku_dari <= make_date(tahun_data::integer, 1, 1)
);
