-- What sub-activities put out: target and realisation of each output indicator.
--
-- Grain: one row per agency, year, quarter, programme, activity, sub-activity and output indicator.
create table data.keluaran (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    program varchar not null,
    kegiatan varchar,
    sub_kegiatan varchar not null,
    indikator_output varchar not null,
    satuan varchar,
    target decimal(18, 4),
    realisasi decimal(18, 4),
    status varchar
);
