-- Sub-aspects of the merit system with weight and owner.
--
-- Grain: one row per agency, year, aspect and sub-aspect.
create table data.merit_sub_aspek (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    aspek varchar not null,
    nomor_sub_aspek integer not null,
    sub_aspek varchar not null,
    bobot decimal(18, 4),
    pengampu varchar
);
