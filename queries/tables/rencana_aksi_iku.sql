-- Action and mitigation plans of the main indicators.
--
-- Grain: one row per agency, year, quarter and output.
create table data.rencana_aksi_iku (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    sasaran varchar,
    indikator varchar not null,
    target decimal(18, 4),
    rencana_aksi varchar not null,
    kriteria_keberhasilan varchar,
    target_output varchar not null
);
