-- Published figures: totals, percentages and second printings. Compared, never counted.
--
-- Grain: one row per printed figure.
create table data.angka_tercetak (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    dataset varchar not null,
    kolom varchar not null,
    objek varchar,
    ukuran varchar not null,
    nilai decimal(24, 6),
    teks varchar,
    satuan varchar,
    tempat varchar
);
