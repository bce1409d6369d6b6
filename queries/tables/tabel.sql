-- Tables read from workbooks; tata_letak says which sheet column holds which column.
--
-- Grain: one row per table in a workbook.
create table data.tabel (
    tabel integer primary key,
    batch integer not null,
    lembar varchar not null,
    rentang varchar not null,
    dataset varchar not null,
    judul varchar,
    tempat varchar,
    jumlah_baris integer not null,
    tata_letak map (varchar, varchar) not null
);
