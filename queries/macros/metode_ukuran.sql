-- The method by which a measure is taken in a year: the one of data/rules/metode.csv in force when the year begins.
-- A rule holds for every measure whose name contains its own (indeks sistem merit pada aspek ...); nothing for others.
create macro metode_ukuran(nama_ukuran, tahun_data) as (
    select max_by(aturan.nama, aturan.berlaku_dari)
    from metode as aturan
    where
        contains(lower(nama_ukuran), aturan.ukuran)
        and aturan.berlaku_dari <= make_date(tahun_data::integer, 1, 1)
);
