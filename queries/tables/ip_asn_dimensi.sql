-- Dimensions of the agency's government in the professionalism index.
--
-- Grain: one row per agency, year, quarter and dimension.
create table data.ip_asn_dimensi (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    dimensi varchar not null,
    pengampu varchar,
    tahun_pengukuran integer,
    nilai_maksimal decimal(18, 4),
    nilai decimal(18, 4),
    status varchar
);
