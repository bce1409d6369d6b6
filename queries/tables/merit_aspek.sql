-- Merit-system values by aspect and owner.
--
-- Grain: one row per agency, year, quarter and aspect.
create table data.merit_aspek (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    nomor integer,
    aspek varchar not null,
    nilai_maksimal decimal(18, 4),
    nilai_bkd decimal(18, 4),
    nilai_bpsdm decimal(18, 4)
);
