-- What the indicators reached, whether that is provisional (keadaan), the evidence and which office verified it.
--
-- Grain: one row per agency, year, quarter and indicator.
create table data.indikator_realisasi (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    indikator varchar not null,
    realisasi decimal(18, 4),
    status varchar,
    keadaan varchar,
    bukti varchar,
    diverifikasi_oleh varchar
);
