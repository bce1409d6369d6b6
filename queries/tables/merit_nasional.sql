-- Merit-system values of provinces. Belongs to no agency.
--
-- Grain: one row per year and institution.
create table data.merit_nasional (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    instansi varchar not null,
    nilai decimal(18, 4),
    status varchar,
    kategori_tercetak varchar
);
