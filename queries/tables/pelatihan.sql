-- Training followed by staff.
--
-- Grain: one row per agency, year and training.
create table data.pelatihan (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    nomor integer,
    pelatihan varchar not null,
    jumlah_peserta integer
);
