-- Employees without names or numbers: what the professionalism index is computed from. An unknown value is missing.
--
-- Grain: one row per agency, year, quarter, unit and employee (numbered in the order of the file within the unit).
create table data.pegawai_asn (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    unit varchar not null,
    nomor integer not null,
    jenis_jabatan varchar,
    jenjang_pendidikan varchar,
    diklat_kepemimpinan varchar,
    diklat_fungsional varchar,
    diklat_teknis varchar,
    jp_teknis decimal(18, 4),
    seminar varchar,
    nilai_kinerja decimal(18, 4),
    predikat_kinerja varchar,
    hukuman_disiplin varchar
);
