-- The components that formulas name, with what a file gives for them; a component that is written twice has no value.
--
-- Grain: one row per indicator, part and component of the formulas in force.
create macro komponen_rumus(kode_pd, tahun_data, triwulan_data) as table (
    select
        rumus.*,
        count(fakta.indikator) as jumlah_baris,
        any_value(fakta.komponen) as komponen_tertulis,
        case when count(fakta.indikator) = 1 then any_value(fakta.nilai) end as nilai
    from rumus_berlaku(tahun_data) as rumus
    left join komponen_indikator as fakta
        on
            lower(rumus.indikator) = lower(fakta.indikator)
            and sama_nama(fakta.komponen, rumus.komponen, rumus.sebutan_lain)
            and fakta.perangkat_daerah = kode_pd and fakta.tahun = tahun_data and fakta.periode = triwulan_data
    where rumus.komponen is not null
    group by all
);
