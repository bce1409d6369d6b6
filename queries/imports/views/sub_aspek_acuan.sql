-- The sub-aspects that a self-assessment of the file is held against: the newest list of its agency and method up to its
-- year, that of the file before one in force for the same year.
--
-- Grain: one row per agency and year of the file and sub-aspect.
create view berkas.sub_aspek_acuan as
with penilai as (
    select distinct
        perangkat_daerah,
        tahun
    from berkas.merit_skor
),

daftar as (
    select
        perangkat_daerah,
        tahun,
        aspek,
        nomor_sub_aspek,
        sub_aspek,
        true as is_dari_berkas
    from berkas.merit_sub_aspek
    union all
    select
        perangkat_daerah,
        tahun,
        aspek,
        nomor_sub_aspek,
        sub_aspek,
        false
    from main.merit_sub_aspek
)

select
    penilai.perangkat_daerah,
    penilai.tahun,
    daftar.aspek,
    daftar.nomor_sub_aspek,
    daftar.sub_aspek
from penilai
inner join daftar
    on
        penilai.perangkat_daerah = daftar.perangkat_daerah and penilai.tahun >= daftar.tahun
        and metode_ukuran('indeks sistem merit', daftar.tahun)
        is not distinct from metode_ukuran('indeks sistem merit', penilai.tahun)
qualify
    rank() over (
        partition by penilai.perangkat_daerah, penilai.tahun
        order by daftar.tahun desc, daftar.is_dari_berkas desc
    ) = 1;
