-- Targets of strategic activities (KSD) and what was reached.
--
-- Grain: one row per agency, year, period (periode B03, B06, B09, B12), action plan and target.
create table data.ksd (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    koordinator varchar,
    ksd varchar,
    sub_ksd varchar not null,
    rencana_aksi varchar not null,
    kriteria_keberhasilan varchar,
    target varchar not null,
    capaian_persen decimal(18, 4),
    status varchar
);
