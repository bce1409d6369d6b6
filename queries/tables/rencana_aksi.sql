-- Action plan of the agreement: allocation and output by unit.
--
-- Grain: one row per agency, year, unit, programme and sub-activity.
create table data.rencana_aksi (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    himpunan varchar not null,
    unit varchar not null,
    program varchar not null,
    sub_kegiatan varchar not null,
    pagu_rupiah bigint,
    aktivitas varchar,
    indikator_output varchar,
    volume decimal(18, 4),
    satuan varchar
);
