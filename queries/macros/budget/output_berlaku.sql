-- Which indicator says what a programme put out in a year: data/rules/capaian_output_program.csv, for each programme the newest.
--
-- Grain: one row per agency and programme.
create macro output_berlaku(tahun_data) as table (
    select
        perangkat_daerah,
        program,
        sumber,
        indikator
    from capaian_output_program
    where year(berlaku_dari) <= tahun_data
    qualify berlaku_dari = max(berlaku_dari) over (partition by perangkat_daerah, program)
);
