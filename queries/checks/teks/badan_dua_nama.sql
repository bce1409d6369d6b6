-- Bodies whose own name is written after two kinds of body in one row of the action plan: "Badan X" and "Yayasan X".
--
-- Tingkat: catatan
-- Penjelasan: {objek}: "{nilai_a}" pada aktivitas, "{nilai_b}" pada indikator output.
-- Grain: one row per row of the plan and pair of names.
with disebut as (
    select
        rencana.perangkat_daerah,
        rencana.tahun,
        rencana.sub_kegiatan || ', ' || rencana.unit as objek,
        asal.dataset,
        rencana.tabel,
        rencana.baris,
        unnest(['aktivitas', 'indikator_output']) as kolom,
        unnest([rencana.aktivitas, rencana.indikator_output]) as teks,
        lokasi(asal.berkas, asal.lembar, alamat(asal.tata_letak, kolom, rencana.baris), asal.tempat) as lokasi
    from rencana_aksi as rencana
    inner join asal on rencana.tabel = asal.tabel
),

badan as (
    select distinct
        * exclude (teks),
        unnest(
            regexp_extract_all(
                teks,
                '\b(?:Asosiasi|Badan|Biro|Dewan|Dinas|Forum|Ikatan|Kantor|Komite|Koperasi|Lembaga|Perhimpunan|Perkumpulan'
                || '|Persatuan|Yayasan)(?: [A-Z]\w*){2,}'
            )
        ) as nama
    from disebut
)

select
    aktivitas.perangkat_daerah,
    aktivitas.tahun,
    aktivitas.dataset,
    aktivitas.objek,
    'nama' as ukuran,
    aktivitas.lokasi as lokasi_a,
    aktivitas.nama as nilai_a,
    indikator.lokasi as lokasi_b,
    indikator.nama as nilai_b,
    null::double as selisih,
    'nama badan salah tulis' as kemungkinan_sebab
from badan as aktivitas
inner join badan as indikator
    on
        aktivitas.tabel = indikator.tabel and aktivitas.baris = indikator.baris
        and aktivitas.kolom = 'aktivitas' and indikator.kolom = 'indikator_output'
        and regexp_replace(aktivitas.nama, '^\w+ ', '') = regexp_replace(indikator.nama, '^\w+ ', '')
where aktivitas.nama <> indikator.nama
order by lokasi_a;
