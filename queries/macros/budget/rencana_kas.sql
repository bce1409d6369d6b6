-- The cash plan of an agency's year by sub-activity: of each month, and since January where every month until then is planned.
-- A sub-activity that spends in a quarter and is planned nowhere stands in the months of that quarter without a plan: a sum of
-- plans is whole only where none of its rows lacks one.
-- Metode: Anggaran > Rencana belanja sejak Januari
-- Rumus: rencana s.d. bulan = jumlah rencana tiap bulan sejak Januari
-- Rumus: satu bulan atau satu sub kegiatan yang berbelanja tanpa rencana: tidak dihitung
-- Dasar: anggaran kas (RAK) yang diunggah; kelengkapannya ditetapkan dasbor
--
-- Grain: one row per programme, activity, sub-activity and month (bulan, "2024-03").
create macro rencana_kas(kode_pd, tahun_data) as table (
    with bulanan as (
        select
            program,
            kegiatan,
            sub_kegiatan,
            periode as bulan,
            case when count(*) = count(rencana_rupiah) then sum(rencana_rupiah)::bigint end as rencana_rupiah
        from anggaran_kas
        where perangkat_daerah = kode_pd and tahun = tahun_data
        group by all
    ),

    terencana as (
        select distinct
            program,
            kegiatan,
            sub_kegiatan
        from bulanan
    ),

    tak_terencana as (
        select distinct
            program,
            kegiatan,
            sub_kegiatan,
            periode as triwulan
        from anggaran
        where
            perangkat_daerah = kode_pd and tahun = tahun_data and himpunan = 'perubahan' and realisasi_rupiah <> 0
            and not exists (
                select 1 from terencana
                where
                    terencana.program = anggaran.program and terencana.sub_kegiatan = anggaran.sub_kegiatan
                    and coalesce(terencana.kegiatan, anggaran.kegiatan) = anggaran.kegiatan
            )
    ),

    setahun as (
        select
            ke,
            printf('%d-%02d', tahun_data, ke) as bulan
        from (select unnest(generate_series(1, 12)) as ke) as urutan
    )

    select
        terencana.program,
        terencana.kegiatan,
        terencana.sub_kegiatan,
        setahun.bulan,
        bulanan.rencana_rupiah,
        case
            when count(bulanan.rencana_rupiah) over sampai = setahun.ke
                then (sum(bulanan.rencana_rupiah) over sampai)::bigint
        end as rencana_sampai_rupiah
    from terencana
    cross join setahun
    left join bulanan
        on
            terencana.program = bulanan.program and terencana.kegiatan is not distinct from bulanan.kegiatan
            and terencana.sub_kegiatan = bulanan.sub_kegiatan and setahun.bulan = bulanan.bulan
    window
        sampai as (
            partition by terencana.program, terencana.kegiatan, terencana.sub_kegiatan order by setahun.ke
        )
    union all
    select
        tak_terencana.program,
        tak_terencana.kegiatan,
        tak_terencana.sub_kegiatan,
        setahun.bulan,
        null,
        null
    from tak_terencana
    inner join setahun on tak_terencana.triwulan = triwulan_periode(setahun.bulan)
);
