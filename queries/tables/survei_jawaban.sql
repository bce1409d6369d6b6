-- Answers to the satisfaction survey, 1 to 4 for each of the nine elements; no names.
--
-- Grain: one row per agency, month, unit (none for the agency itself) and response.
create table data.survei_jawaban (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    unit varchar,
    responden varchar not null,
    u1 integer,
    u2 integer,
    u3 integer,
    u4 integer,
    u5 integer,
    u6 integer,
    u7 integer,
    u8 integer,
    u9 integer
);
