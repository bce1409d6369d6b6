-- The data source of an indicator in the agreement against the one its definition names.
--
-- Tingkat: catatan
-- Penjelasan: {objek}: sumber datanya "{nilai_a}" dalam perjanjian, "{nilai_b}" dalam definisinya.
-- Grain: one row per indicator with two sources.
with disebut as (
    select
        perangkat_daerah,
        tahun,
        indikator,
        sumber_data,
        tabel,
        baris,
        'perjanjian' as letak
    from indikator
    union all
    select
        perangkat_daerah,
        tahun,
        indikator,
        sumber_data,
        tabel,
        baris,
        'definisi'
    from indikator_definisi
),

bersel as (
    select
        disebut.*,
        asal.dataset,
        lokasi(
            asal.berkas, asal.lembar, alamat(asal.tata_letak, 'sumber_data', disebut.baris), asal.tempat
        ) as lokasi
    from disebut
    inner join asal on disebut.tabel = asal.tabel
    where disebut.sumber_data is not null
)

select
    perjanjian.perangkat_daerah,
    perjanjian.tahun,
    perjanjian.dataset,
    perjanjian.indikator as objek,
    'sumber_data' as ukuran,
    perjanjian.lokasi as lokasi_a,
    perjanjian.sumber_data as nilai_a,
    definisi.lokasi as lokasi_b,
    definisi.sumber_data as nilai_b,
    null::double as selisih,
    'tempat pelaporan dicatat sebagai sumber data' as kemungkinan_sebab
from bersel as perjanjian
inner join bersel as definisi
    on
        perjanjian.perangkat_daerah = definisi.perangkat_daerah and perjanjian.tahun = definisi.tahun
        and perjanjian.indikator = definisi.indikator
        and perjanjian.letak = 'perjanjian' and definisi.letak = 'definisi'
where
    not contains(huruf_saja(perjanjian.sumber_data), huruf_saja(definisi.sumber_data))
    and not contains(huruf_saja(definisi.sumber_data), huruf_saja(perjanjian.sumber_data))
order by lokasi_a;
