-- Printed averages against the mean of the unrounded values: of the year's end, of the outputs in each quarter.
--
-- Tingkat: kesalahan
-- Penjelasan: {objek}: rata-rata tercetak {nilai_a} %, padahal rata-rata {banyak} nilai yang tidak dibulatkan
-- adalah {nilai_b} %.
-- Grain: one row per printed average that its values do not give.
with nilai_satuan as (
    select
        hitung.perangkat_daerah,
        hitung.tahun,
        hitung.periode,
        hitung.dataset,
        coalesce(program.program, '') as kelompok,
        hitung.hitung
    from persen_hitung as hitung
    left join program_indikator as program
        on
            hitung.objek = program.indikator and hitung.dataset = 'program'
            and hitung.perangkat_daerah = program.perangkat_daerah and hitung.tahun = program.tahun
            and hitung.periode = program.periode
    where hitung.ukuran = 'capaian_persen' and hitung.dataset in ('indikator', 'program')
    union all
    select
        perangkat_daerah,
        tahun,
        periode,
        'output',
        program,
        capaian_output_persen
    from output
    where capaian_output_persen is not null
    union all
    select
        perangkat_daerah,
        tahun,
        'IV',
        'ksd',
        '',
        capaian_persen
    from ksd
    where capaian_persen is not null
),

rata as (
    select
        perangkat_daerah,
        tahun,
        periode,
        dataset,
        kelompok,
        avg(hitung) as rata_rata,
        avg(round(hitung)) as rata_rata_bulat,
        count(*) as banyak
    from nilai_satuan
    group by all
),

tercetak as (
    select
        cetakan.*,
        coalesce(
            (
                select any_value(atas.kelompok) from angka_berlaku as atas
                where
                    atas.berkas = cetakan.berkas and atas.lembar = cetakan.lembar and atas.tabel_fakta = 'program_indikator'
                    and atas.perangkat_daerah = cetakan.perangkat_daerah and atas.tahun = cetakan.tahun
                    and sewaktu(cetakan.periode, atas.periode)
                    and try_cast(regexp_extract(atas.sel, '\d+') as integer) = cetakan.baris - 1
            ),
            case when cetakan.objek = cetakan.perangkat_daerah or cetakan.ukuran = 'capaian_persen' then '' else cetakan.objek end
        ) as kelompok
    from cetakan
    where
        cetakan.ukuran = 'rata_rata_persen'
        or (cetakan.ukuran = 'capaian_persen' and regexp_matches(cetakan.objek, '^rata ?[-–] ?rata|^rata - rata', 'i'))
)

select
    tercetak.perangkat_daerah,
    tercetak.tahun,
    tercetak.dataset,
    coalesce(nullif(tercetak.kelompok, ''), tercetak.objek) as objek,
    'rata_rata_persen' as ukuran,
    tercetak.lokasi as lokasi_a,
    tertulis(tercetak.nilai) as nilai_a,
    'hasil hitung dari nilai yang tidak dibulatkan' as lokasi_b,
    dibulatkan(rata.rata_rata) as nilai_b,
    round(tercetak.nilai::double - rata.rata_rata, 4) as selisih,
    rata.banyak,
    case
        when cocok(tercetak.nilai, rata.rata_rata_bulat)
            then 'pembulatan: dirata-rata dari angka yang sudah dibulatkan'
        else 'salah hitung atau anggota yang berbeda'
    end as kemungkinan_sebab
from tercetak
inner join rata
    on
        tercetak.perangkat_daerah = rata.perangkat_daerah and tercetak.tahun = rata.tahun
        and sewaktu(tercetak.periode, rata.periode)
        and tercetak.dataset = rata.dataset and tercetak.kelompok = rata.kelompok
where not cocok(tercetak.nilai, rata.rata_rata)
order by lokasi_a;
