-- Allocation and spending of every sub-activity at the end of each quarter, with the share of the year's spending that is due
-- by then: as the cash plan says where it has every month, else as it was spent in the year before where every quarter of
-- it is known, else the same in every quarter.
-- Spending is known where every part of it is.
--
-- Grain: one row per sub-activity of the year and quarter. Rupiah.
create macro belanja_triwulan(kode_pd, tahun_data) as table (
    with belanja as (
        select
            tahun,
            program,
            kegiatan,
            sub_kegiatan,
            urutan_triwulan(periode) as urutan,
            sum(pagu_rupiah)::bigint as pagu_rupiah,
            case when count(*) = count(realisasi_rupiah) then sum(realisasi_rupiah)::bigint end as realisasi_rupiah
        from anggaran
        where perangkat_daerah = kode_pd and tahun between tahun_data - 1 and tahun_data and himpunan = 'perubahan'
        group by tahun, program, kegiatan, sub_kegiatan, periode
    ),

    tahun_lalu as (
        select
            program,
            sub_kegiatan,
            urutan,
            realisasi_rupiah / nullif(max_by(realisasi_rupiah, urutan) over per_sub_kegiatan, 0) as bagian
        from belanja
        where tahun < tahun_data
        window per_sub_kegiatan as (partition by program, sub_kegiatan)
        qualify count(realisasi_rupiah) over per_sub_kegiatan = 4
    ),

    rencana as (
        select
            program,
            kegiatan,
            sub_kegiatan,
            right(bulan, 2)::integer // 3 as urutan,
            rencana_sampai_rupiah / nullif(max_by(rencana_sampai_rupiah, bulan) over per_sub_kegiatan, 0) as bagian
        from rencana_kas(kode_pd, tahun_data)
        where right(bulan, 2)::integer % 3 = 0
        window per_sub_kegiatan as (partition by program, kegiatan, sub_kegiatan)
        qualify count(rencana_sampai_rupiah) over per_sub_kegiatan = 4
    ),

    tahun_ini as (
        select distinct
            program,
            kegiatan,
            sub_kegiatan
        from belanja
        where tahun = tahun_data
    ),

    daftar as (
        select
            *,
            unnest([1, 2, 3, 4]) as urutan
        from tahun_ini
    )

    select
        daftar.*,
        belanja.pagu_rupiah,
        belanja.realisasi_rupiah,
        coalesce(rencana.bagian, tahun_lalu.bagian, daftar.urutan / 4) as bagian,
        case
            when rencana.bagian is not null then 'rencana_kas'
            when tahun_lalu.bagian is not null then 'pola_tahun_lalu'
            else 'garis_lurus'
        end as metode
    from daftar
    left join belanja
        on
            daftar.program = belanja.program and daftar.kegiatan = belanja.kegiatan
            and daftar.sub_kegiatan = belanja.sub_kegiatan and daftar.urutan = belanja.urutan
            and belanja.tahun = tahun_data
    left join rencana
        on
            daftar.program = rencana.program and daftar.sub_kegiatan = rencana.sub_kegiatan
            and coalesce(rencana.kegiatan, daftar.kegiatan) = daftar.kegiatan and daftar.urutan = rencana.urutan
    left join tahun_lalu
        on
            daftar.program = tahun_lalu.program and daftar.sub_kegiatan = tahun_lalu.sub_kegiatan
            and daftar.urutan = tahun_lalu.urutan
);
