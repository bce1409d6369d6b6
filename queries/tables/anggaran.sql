-- Allocation and spending. Spending is the sum since the start of the year, or of the quarter alone (per_triwulan). Where a
-- file has months, bulan_1 to bulan_3 are those of the quarter as they are given: each alone, or since the start of the year.
--
-- Grain: one row per agency, year, quarter, allocation set, programme, activity, sub-activity and unit where a file gives it.
create table data.anggaran (
    irisan integer not null,
    tabel integer not null,
    baris integer not null,
    perangkat_daerah varchar,
    tahun integer not null,
    periode varchar not null,
    himpunan varchar not null,
    program varchar not null,
    indikator_program varchar,
    kegiatan varchar not null,
    sub_kegiatan varchar not null,
    pagu_rupiah bigint,
    realisasi_rupiah bigint,
    status varchar,
    keterangan varchar,
    unit varchar,
    kode_sub_kegiatan varchar,
    per_triwulan boolean,
    bulan_1_rupiah bigint,
    bulan_2_rupiah bigint,
    bulan_3_rupiah bigint
);
