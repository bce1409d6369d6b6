-- How much of a measure of a fact table is filled in, empty, or not due; isi says whether it is a target or a result.
--
-- Grain: one row per slice of the fact table named.
create macro isian_fakta(fakta, nama_ukuran, nama_isi) as table (
    with lengkap as (
        select null::varchar as status
        where false
        union all by name
        select * from query_table(fakta)
    )

    select
        nama_isi as isi,
        irisan,
        tahun,
        periode,
        perangkat_daerah,
        count(*) as jumlah,
        count(struct_extract(lengkap, nama_ukuran)) as terisi,
        count(*) filter (where struct_extract(lengkap, nama_ukuran) is null and status = 'tidak_jatuh_tempo')
            as tidak_jatuh_tempo
    from lengkap
    group by all
);
