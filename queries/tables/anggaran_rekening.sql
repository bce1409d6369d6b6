-- Allocation and spending by account code.
--
-- Grain: one row per agency, year, quarter and account code.
create table data.anggaran_rekening (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    kode_rekening varchar not null,
    uraian varchar,
    pagu_rupiah bigint,
    realisasi_rupiah bigint,
    status varchar
);
