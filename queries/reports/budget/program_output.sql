-- What programmes put out, as the efficiency of the budget takes it: achievement of each output, the mean of a programme's
-- outputs, and the mean of the programmes whose output is of the same kind. No achievement is capped.
-- Source: LKIP 2024, 3.2.1 no. 4, tables Capaian Output Program and Capaian Sasaran Program.
--
-- Grain: one row per programme.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: indikator_target, indikator_realisasi, program_indikator
-- Period: indikator_realisasi
with keluaran as (
    select
        *,
        avg(capaian_persen) over (partition by program) as capaian_output_persen
    from keluaran_program($perangkat_daerah, $tahun, $triwulan)
)

select
    program,
    sumber,
    sasaran,
    indikator,
    satuan,
    target,
    realisasi,
    capaian_persen,
    capaian_persen as capaian_iku_persen,
    capaian_output_persen,
    avg(capaian_output_persen) over (partition by sumber) as capaian_program_persen
from keluaran
order by program;
