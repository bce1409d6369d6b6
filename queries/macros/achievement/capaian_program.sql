-- Achievement of programme indicators at the end of a quarter, by the direction that data/rules/sifat_indikator.csv gives the
-- indicator; higher is better where it gives none.
-- Metode: Capaian > Capaian indikator program
-- Rumus: seperti indikator perjanjian, menurut arah yang ditetapkan; tanpa ketetapan, makin tinggi makin baik
-- Dasar: LKIP BKD 2024, 3.2.2; arah bawaan ditetapkan dasbor
--
-- Grain: one row per programme and indicator.
create macro capaian_program(kode_pd, tahun_data, triwulan_data) as table (
    select
        diukur.* replace (
            case
                when diukur.realisasi is null then coalesce(diukur.status, 'belum_diisi')
                when coalesce(diukur.target, 0) = 0 then 'tanpa_target'
            end as status
        ),
        coalesce(sifat.arah, 'naik') as arah,
        capaian(diukur.realisasi, diukur.target, coalesce(sifat.arah, 'naik')) as capaian_persen
    from program_indikator as diukur
    left join sifat_berlaku(tahun_data) as sifat
        on diukur.indikator = sifat.indikator and sifat.perangkat_daerah = kode_pd
    where diukur.perangkat_daerah = kode_pd and diukur.tahun = tahun_data and diukur.periode = triwulan_data
);
