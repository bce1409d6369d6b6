-- Targets of the professionalism index by owner.
--
-- Grain: one row per agency, year and owner.
create table data.ip_asn_target (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    pengampu varchar not null,
    indikator varchar,
    kondisi_awal decimal(18, 4),
    target decimal(18, 4),
    status varchar,
    kolom varchar not null
);
