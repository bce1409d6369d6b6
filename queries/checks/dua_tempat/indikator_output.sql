-- Output indicators of a sub-activity that one unit words otherwise than most units do.
--
-- Tingkat: catatan
-- Penjelasan: {objek}: indikator outputnya "{nilai_a}", sedangkan unit lain menulis "{nilai_b}".
-- Grain: one row per unit and sub-activity whose indicator differs.
with ditulis as (
    select
        rencana.*,
        asal.dataset,
        lokasi(
            asal.berkas, asal.lembar, alamat(asal.tata_letak, 'indikator_output', rencana.baris), asal.tempat
        ) as lokasi
    from rencana_aksi as rencana
    inner join asal on rencana.tabel = asal.tabel
    where rencana.indikator_output is not null
),

tersering as (
    select
        perangkat_daerah,
        tahun,
        sub_kegiatan,
        indikator_output,
        count(*) as banyak,
        min(lokasi) as lokasi
    from ditulis
    group by perangkat_daerah, tahun, sub_kegiatan, indikator_output
    qualify row_number() over (
        partition by perangkat_daerah, tahun, sub_kegiatan
        order by count(*) desc, indikator_output
    ) = 1
)

select
    satu.perangkat_daerah,
    satu.tahun,
    satu.dataset,
    satu.sub_kegiatan || ', ' || satu.unit as objek,
    'indikator_output' as ukuran,
    satu.lokasi as lokasi_a,
    satu.indikator_output as nilai_a,
    sering.lokasi as lokasi_b,
    sering.indikator_output as nilai_b,
    null::double as selisih,
    case
        when lain.sub_kegiatan is not null then 'tersalin dari sub kegiatan "' || lain.sub_kegiatan || '"'
        when starts_with(sering.indikator_output, satu.indikator_output) then 'teks terpotong'
        else 'indikator lain, atau penulisan'
    end as kemungkinan_sebab
from ditulis as satu
inner join tersering as sering
    on
        satu.perangkat_daerah = sering.perangkat_daerah and satu.tahun = sering.tahun
        and satu.sub_kegiatan = sering.sub_kegiatan
left join tersering as lain
    on
        satu.perangkat_daerah = lain.perangkat_daerah and satu.tahun = lain.tahun
        and satu.indikator_output = lain.indikator_output and satu.sub_kegiatan <> lain.sub_kegiatan
where satu.indikator_output <> sering.indikator_output
order by lokasi_a;
