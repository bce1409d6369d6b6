-- What stands in the way of an object, what was done and will be done about it, by which office and until when.
--
-- Grain: one row per agency, year, quarter and object (indicator, sub-activity, strategic activity, output).
create table data.tindak_lanjut (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    jenis varchar,
    objek varchar not null,
    kendala varchar,
    solusi varchar,
    rencana_tindak_lanjut varchar,
    penanggung_jawab varchar,
    batas_waktu varchar,
    status_tindak_lanjut varchar
);
