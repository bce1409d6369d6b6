-- Average output achievement of sub-activities.
--
-- Grain: one row per agency, year, quarter, programme and sub-activity.
create table data.output (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    program varchar not null,
    sub_kegiatan varchar not null,
    capaian_output_persen decimal(18, 4),
    status varchar
);
