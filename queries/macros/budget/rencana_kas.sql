-- The cash plan of an agency's year by sub-activity, from its first month on: of each month, and since January where every month
-- until then is planned. A sub-activity that has spent by a month and is not planned until then stands there without a plan: a
-- sum of plans is whole only where none of its rows lacks one. A plan without activities has those of the budget, where a
-- sub-activity stands below one alone.
-- Metode: Anggaran > Rencana belanja sejak Januari
-- Rumus: rencana s.d. bulan = jumlah rencana tiap bulan sejak Januari
-- Rumus: satu bulan atau satu sub kegiatan yang berbelanja tanpa rencana: tidak dihitung
-- Dasar: anggaran kas (RAK) yang diunggah; kelengkapannya ditetapkan dasbor
--
-- Grain: one row per programme, activity, sub-activity and month (bulan, "2024-03").
create macro rencana_kas(kode_pd, tahun_data) as table (
    with kegiatan_anggaran as (
        select
            program,
            sub_kegiatan,
            any_value(kegiatan) as kegiatan
        from anggaran
        where perangkat_daerah = kode_pd and tahun = tahun_data
        group by program, sub_kegiatan
        having count(distinct kegiatan) = 1
    ),

    bulanan as (
        select
            rencana.program,
            coalesce(rencana.kegiatan, kegiatan_anggaran.kegiatan) as kegiatan,
            rencana.sub_kegiatan,
            rencana.periode as bulan,
            case when count(*) = count(rencana.rencana_rupiah) then sum(rencana.rencana_rupiah)::bigint end as rencana_rupiah
        from anggaran_kas as rencana
        left join kegiatan_anggaran
            on
                rencana.program = kegiatan_anggaran.program
                and rencana.sub_kegiatan = kegiatan_anggaran.sub_kegiatan
        where rencana.perangkat_daerah = kode_pd and rencana.tahun = tahun_data
        group by all
    ),

    terencana as (
        select
            program,
            kegiatan,
            sub_kegiatan,
            min(bulan) as sejak
        from bulanan
        group by all
    ),

    tak_terencana as (
        select distinct
            program,
            kegiatan,
            sub_kegiatan,
            periode as bulan
        from anggaran_bulan as belanja
        where
            perangkat_daerah = kode_pd and tahun = tahun_data and himpunan = 'perubahan' and realisasi_rupiah <> 0
            and not exists (
                select 1 from terencana
                where
                    terencana.program = belanja.program and terencana.sub_kegiatan = belanja.sub_kegiatan
                    and coalesce(terencana.kegiatan, belanja.kegiatan) = belanja.kegiatan
                    and terencana.sejak <= belanja.periode
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
    inner join setahun on terencana.sejak <= setahun.bulan
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
        program,
        kegiatan,
        sub_kegiatan,
        bulan,
        null,
        null
    from tak_terencana
);
