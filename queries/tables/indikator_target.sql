-- Targets of agreement indicators, per quarter and for the year.
--
-- Grain: one row per agency, year, quarter (periode I..IV, tahun for the annual target), target set and indicator.
create table data.indikator_target (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    himpunan varchar not null,
    indikator varchar not null,
    target decimal(18, 4),
    status varchar,
    kolom varchar not null
);
