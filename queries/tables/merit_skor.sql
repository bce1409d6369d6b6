-- Self-assessment of the merit system: the score of each sub-aspect and its value (score times weight),
-- with weight and owner where the self-assessment names them.
--
-- Grain: one row per agency, year, quarter, aspect and sub-aspect.
create table data.merit_skor (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    aspek varchar not null,
    nomor_sub_aspek integer,
    sub_aspek varchar not null,
    skor decimal(18, 4),
    nilai decimal(18, 4),
    bobot decimal(18, 4),
    pengampu varchar,
    status varchar
);
