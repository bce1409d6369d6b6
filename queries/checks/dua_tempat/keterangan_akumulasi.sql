-- Notes that a sub-activity's money is accumulated with other units against the units that plan it; where no sub-activity of
-- the table is noted so, none is missing.
--
-- Tingkat: peringatan
-- Penjelasan: {objek}: {keterangan}, padahal pada rencana aksi {unit_perencana}.
-- Grain: one row per sub-activity of the newest quarter whose note and units disagree.
with terbaru as (
    select
        *,
        coalesce(regexp_matches(keterangan, 'akumulasi|gabungan', 'i'), false) as is_akumulasi
    from anggaran
    where unit is null
    qualify
        periode = max(periode) over (partition by perangkat_daerah, tahun)
        and row_number() over (
            partition by perangkat_daerah, tahun, periode, program, sub_kegiatan
            order by is_akumulasi desc, himpunan, kegiatan
        ) = 1
),

catatan as (
    select
        terbaru.*,
        asal.dataset,
        bool_or(terbaru.is_akumulasi) over (partition by terbaru.perangkat_daerah, terbaru.tahun) as is_dicatat,
        lokasi(
            asal.berkas, asal.lembar, alamat(asal.tata_letak, 'keterangan', terbaru.baris), asal.tempat
        ) as lokasi
    from terbaru
    inner join asal on terbaru.tabel = asal.tabel
),

perencana as (
    select
        rencana.perangkat_daerah,
        rencana.tahun,
        rencana.program,
        rencana.sub_kegiatan,
        count(distinct rencana.unit) as banyak,
        string_agg(distinct rencana.unit, ', ' order by rencana.unit) as daftar,
        list(
            lokasi(asal.berkas, asal.lembar, alamat(asal.tata_letak, 'unit', rencana.baris), asal.tempat)
            order by rencana.baris
        ) as lokasi
    from rencana_aksi as rencana
    inner join asal on rencana.tabel = asal.tabel
    group by rencana.perangkat_daerah, rencana.tahun, rencana.program, rencana.sub_kegiatan
)

select
    catatan.perangkat_daerah,
    catatan.tahun,
    catatan.dataset,
    catatan.sub_kegiatan as objek,
    'keterangan' as ukuran,
    catatan.lokasi as lokasi_a,
    if(catatan.is_akumulasi, catatan.keterangan, 'tanpa keterangan akumulasi') as nilai_a,
    perencana.lokasi as lokasi_b,
    perencana.banyak || ' unit' as nilai_b,
    null::double as selisih,
    if(catatan.is_akumulasi, concat('keterangannya "', catatan.keterangan, '"'), 'tanpa keterangan akumulasi') as keterangan,
    if(
        perencana.banyak = 1,
        concat('hanya satu unit yang merencanakannya (', perencana.daftar, ')'),
        concat(perencana.banyak, ' unit merencanakannya (', perencana.daftar, ')')
    ) as unit_perencana,
    if(
        catatan.is_akumulasi,
        'keterangan tersalin, atau unit lain baru mendapat pagu setelah perubahan anggaran',
        'keterangan tidak dicantumkan'
    ) as kemungkinan_sebab
from catatan
inner join perencana
    on
        catatan.perangkat_daerah = perencana.perangkat_daerah and catatan.tahun = perencana.tahun
        and catatan.program = perencana.program and catatan.sub_kegiatan = perencana.sub_kegiatan
where catatan.is_dicatat and catatan.is_akumulasi <> (perencana.banyak > 1)
order by lokasi_a;
