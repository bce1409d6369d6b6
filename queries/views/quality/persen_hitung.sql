-- Every percentage of one figure in another that the data give: absorption and achievement at the year's end, shares of
-- staff in each quarter.
--
-- Grain: one row per data set that may print it, measure, object, agency, year and quarter (periode).
create view persen_hitung as
with uang as (
    select
        perangkat_daerah,
        tahun,
        unnest([sub_kegiatan, kegiatan, program, indikator_program, '']) as objek,
        pagu_rupiah,
        realisasi_rupiah
    from anggaran
    where himpunan = 'perubahan' and periode = 'IV' and realisasi_rupiah is not null
),

hitung as (
    select
        perangkat_daerah,
        tahun,
        'IV' as periode,
        unnest(['anggaran', 'output', 'efisiensi']) as dataset,
        'serapan_persen' as ukuran,
        objek,
        sum(realisasi_rupiah)::decimal(24, 6) as bagian,
        sum(pagu_rupiah)::decimal(24, 6) as keseluruhan,
        'naik' as arah
    from uang
    where objek is not null
    group by all
    union all
    select
        dicapai.perangkat_daerah,
        dicapai.tahun,
        dicapai.periode,
        unnest(['indikator', 'efisiensi']),
        unnest(['capaian_persen', 'capaian_iku_persen']),
        dicapai.indikator,
        dicapai.realisasi,
        target.target,
        coalesce(sifat.arah, 'naik')
    from indikator_realisasi as dicapai
    inner join indikator_target as target
        on
            dicapai.perangkat_daerah = target.perangkat_daerah and dicapai.tahun = target.tahun
            and dicapai.indikator = target.indikator and target.himpunan = 'pk' and target.periode = 'tahun'
    left join sifat_berlaku(dicapai.tahun) as sifat
        on dicapai.indikator = sifat.indikator and dicapai.perangkat_daerah = sifat.perangkat_daerah
    where dicapai.periode = 'IV'
    union all
    select
        diukur.perangkat_daerah,
        diukur.tahun,
        diukur.periode,
        'program',
        'capaian_persen',
        diukur.indikator,
        diukur.realisasi,
        diukur.target,
        coalesce(sifat.arah, 'naik')
    from program_indikator as diukur
    left join sifat_berlaku(diukur.tahun) as sifat
        on diukur.indikator = sifat.indikator and diukur.perangkat_daerah = sifat.perangkat_daerah
    where diukur.periode = 'IV'
    union all
    select
        capaian.perangkat_daerah,
        capaian.tahun,
        'IV',
        'renstra',
        'capaian_persen',
        capaian.indikator,
        capaian.realisasi,
        coalesce(target.target, awal.kondisi_awal),
        coalesce(sifat.arah, 'naik')
    from renstra_capaian as capaian
    left join renstra_target as target
        on
            capaian.perangkat_daerah = target.perangkat_daerah and capaian.tahun = target.tahun
            and capaian.indikator = target.indikator
    left join renstra_target as awal
        on
            capaian.perangkat_daerah = awal.perangkat_daerah and capaian.tahun + 1 = awal.tahun
            and capaian.indikator = awal.indikator
    left join sifat_berlaku(capaian.tahun) as sifat
        on capaian.indikator = sifat.indikator and capaian.perangkat_daerah = sifat.perangkat_daerah
    union all
    select
        perangkat_daerah,
        tahun,
        periode,
        'pegawai_pendidikan',
        'persen_pegawai',
        pendidikan,
        jumlah_pegawai,
        sum(jumlah_pegawai) over (partition by perangkat_daerah, tahun, periode),
        'naik'
    from pegawai_pendidikan
)

select
    *,
    capaian(bagian, keseluruhan, arah) as hitung
from hitung
where bagian is not null and keseluruhan <> 0;
