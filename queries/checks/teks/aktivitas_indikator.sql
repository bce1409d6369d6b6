-- Activities of the action plan that are word for word the indicator of their output: what is done and how it is counted
-- are two things.
--
-- Tingkat: catatan
-- Penjelasan: {objek}: aktivitasnya "{nilai_a}" sama dengan indikator outputnya{lain}.
-- Grain: one row per unit and sub-activity whose activity is its indicator.
with ditulis as (
    select
        rencana.perangkat_daerah,
        rencana.tahun,
        rencana.sub_kegiatan,
        rencana.unit,
        rencana.aktivitas,
        rencana.indikator_output,
        huruf_saja(rencana.aktivitas) = huruf_saja(rencana.indikator_output) as is_sama,
        asal.dataset,
        lokasi(asal.berkas, asal.lembar, alamat(asal.tata_letak, 'aktivitas', rencana.baris), asal.tempat)
            as lokasi_aktivitas,
        lokasi(asal.berkas, asal.lembar, alamat(asal.tata_letak, 'indikator_output', rencana.baris), asal.tempat)
            as lokasi_indikator
    from rencana_aksi as rencana
    inner join asal on rencana.tabel = asal.tabel
    where rencana.aktivitas is not null and rencana.indikator_output is not null
),

unit_lain as (
    select
        perangkat_daerah,
        tahun,
        sub_kegiatan,
        min(aktivitas) as aktivitas
    from ditulis
    where not is_sama
    group by perangkat_daerah, tahun, sub_kegiatan
)

select
    ditulis.perangkat_daerah,
    ditulis.tahun,
    ditulis.dataset,
    ditulis.sub_kegiatan || ', ' || ditulis.unit as objek,
    'aktivitas' as ukuran,
    ditulis.lokasi_aktivitas as lokasi_a,
    ditulis.aktivitas as nilai_a,
    ditulis.lokasi_indikator as lokasi_b,
    ditulis.indikator_output as nilai_b,
    null::double as selisih,
    coalesce('; unit lain menulis, misalnya, "' || unit_lain.aktivitas || '"', '') as lain,
    'indikator tersalin ke kolom aktivitas' as kemungkinan_sebab
from ditulis
left join unit_lain
    on
        ditulis.perangkat_daerah = unit_lain.perangkat_daerah and ditulis.tahun = unit_lain.tahun
        and ditulis.sub_kegiatan = unit_lain.sub_kegiatan
where ditulis.is_sama
order by lokasi_a;
