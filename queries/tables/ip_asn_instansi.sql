-- Professionalism index (IP ASN) of institutions by month. Belongs to no agency.
--
-- Grain: one row per month (periode, such as 2024-09) and institution.
create table data.ip_asn_instansi (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    instansi varchar not null,
    jenis varchar,
    provinsi varchar,
    tahun_pengukuran integer,
    nilai decimal(18, 4),
    status varchar,
    kolom varchar not null
);
