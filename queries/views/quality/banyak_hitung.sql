-- How many there are of what the text counts: indicators, programmes, sub-activities, aspects, dimensions, action
-- plans.
--
-- Grain: one row per data set, measure, object, agency, year and period (tahun for what is counted over the year).
create view banyak_hitung as
with butir as (
    select
        perangkat_daerah,
        tahun,
        periode,
        'indikator' as dataset,
        unnest(['jumlah_indikator', 'jumlah_' || replace(lower(tingkat_sasaran), ' ', '_')]) as ukuran,
        perangkat_daerah as objek,
        indikator as butir,
        tabel
    from indikator
    union all
    select
        perangkat_daerah,
        tahun,
        periode,
        'indikator',
        'jumlah_indikator_belum_rilis',
        perangkat_daerah as objek,
        indikator,
        tabel
    from indikator_realisasi
    where realisasi is null
    union all
    select
        perangkat_daerah,
        tahun,
        periode,
        unnest(['anggaran', 'program', 'anggaran']),
        unnest(['jumlah_program', 'jumlah_program', 'jumlah_sub_kegiatan']),
        perangkat_daerah as objek,
        unnest([program, program, sub_kegiatan]),
        tabel
    from anggaran
    where himpunan = 'perubahan'
    union all
    select
        perangkat_daerah,
        tahun,
        periode,
        'output',
        'jumlah_sub_kegiatan',
        program,
        sub_kegiatan,
        tabel
    from output
    union all
    select
        perangkat_daerah,
        tahun,
        periode,
        'program',
        'jumlah_indikator_tidak_tercapai',
        program,
        indikator,
        tabel
    from program_indikator
    where realisasi < target
    union all
    select
        perangkat_daerah,
        tahun,
        periode,
        'iku',
        'jumlah_indikator',
        perangkat_daerah as objek,
        indikator,
        tabel
    from iku
    union all
    select
        perangkat_daerah,
        tahun,
        periode,
        'merit',
        'jumlah_aspek',
        perangkat_daerah as objek,
        aspek,
        tabel
    from merit_bobot
    union all
    select
        perangkat_daerah,
        tahun,
        periode,
        'merit',
        unnest(['jumlah_sub_aspek', 'jumlah_sub_aspek_' || lower(pengampu)]),
        unnest([perangkat_daerah, aspek]),
        aspek || nomor_sub_aspek,
        tabel
    from merit_sub_aspek
    union all
    select
        perangkat_daerah,
        tahun,
        periode,
        'ip_asn_dimensi',
        unnest(['jumlah_dimensi', 'jumlah_dimensi_' || lower(pengampu)]),
        'Indeks Profesionalitas ASN',
        dimensi,
        tabel
    from ip_asn_dimensi
    union all
    select
        perangkat_daerah,
        tahun,
        'tahun',
        'ksd',
        unnest(['jumlah_ksd', 'jumlah_sub_ksd', 'jumlah_rencana_aksi', 'jumlah_rencana_aksi']),
        unnest([perangkat_daerah, perangkat_daerah, perangkat_daerah, sub_ksd]),
        unnest([lower(ksd), sub_ksd, rencana_aksi, rencana_aksi]),
        tabel
    from ksd
)

select
    butir.perangkat_daerah,
    butir.tahun,
    butir.periode,
    butir.dataset,
    butir.ukuran,
    butir.objek,
    count(distinct butir.butir) as banyak,
    any_value(lokasi(asal.berkas, asal.lembar, asal.rentang, asal.tempat)) as lokasi
from butir
inner join asal on butir.tabel = asal.tabel
group by butir.perangkat_daerah, butir.tahun, butir.periode, butir.dataset, butir.ukuran, butir.objek;
