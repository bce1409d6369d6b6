-- Answers to the satisfaction survey that a file gives as means.
--
-- Grain: one row per agency, month, unit (none for the agency itself) and element.
create table data.survei_rekap (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    unit varchar,
    kolom varchar,
    unsur varchar not null,
    rata_rata decimal(18, 6),
    jumlah_responden integer,
    status varchar
);
