-- The formulas of composite indicators in force in a year: data/rules/rumus_komponen.csv, for each indicator the newest.
--
-- Grain: one row per indicator, part and component.
create macro rumus_berlaku(tahun_data) as table (
    select
        indikator,
        sumber,
        urutan,
        bagian,
        komponen,
        peran,
        bobot_persen::decimal(9, 4) as bobot_persen,
        pembagi::decimal(18, 4) as pembagi,
        faktor::decimal(18, 4) as faktor,
        nilai_tertinggi::decimal(18, 4) as nilai_tertinggi,
        satuan,
        diisi,
        sebutan_lain,
        dasar_hukum
    from rumus_komponen
    where year(berlaku_dari) <= tahun_data
    qualify berlaku_dari = max(berlaku_dari) over (partition by indikator)
);
