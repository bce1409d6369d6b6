-- Names of sub-activities, programmes and indicators that are written almost alike in two places; capitals
-- alone make no other name.
--
-- Tingkat: catatan
-- Penjelasan: "{nilai_a}" dan "{nilai_b}" hampir sama: mungkin satu {jenis} yang ditulis dengan dua cara.
-- Grain: one row per pair of near-equal names.
with disebut as (
    select
        perangkat_daerah,
        tahun,
        objek as nama,
        case
            when tabel_fakta in ('anggaran', 'anggaran_pk', 'rencana_aksi', 'output') then 'sub kegiatan'
            when tabel_fakta in ('merit_aspek', 'merit_bobot') then 'aspek'
            else 'indikator'
        end as jenis,
        dataset,
        lokasi,
        concat(tabel_fakta, ' ', periode) as tabel
    from angka_berlaku
    where
        tabel_fakta in (
            'anggaran', 'anggaran_pk', 'rencana_aksi', 'output', 'indikator_target', 'indikator_realisasi', 'iku',
            'renstra_target', 'renstra_capaian', 'program_indikator', 'rencana_aksi_iku', 'merit_aspek', 'merit_bobot'
        )
    union all
    select
        perangkat_daerah,
        tahun,
        objek,
        case dataset
            when 'merit' then 'aspek'
            when 'anggaran' then 'sub kegiatan'
            when 'output' then 'sub kegiatan'
            else 'indikator'
        end,
        dataset,
        lokasi,
        'cetakan ' || tabel || lokasi
    from cetakan
    where dataset in ('merit', 'anggaran', 'output', 'indikator', 'program', 'renstra')
),

nama as (
    select
        perangkat_daerah,
        tahun,
        nama,
        jenis,
        min(dataset) as dataset,
        min(lokasi) as lokasi,
        list(distinct tabel) as tabel
    from disebut
    group by perangkat_daerah, tahun, nama, jenis
)

select
    a.perangkat_daerah,
    a.tahun,
    a.dataset,
    a.nama as objek,
    'nama' as ukuran,
    a.lokasi as lokasi_a,
    a.nama as nilai_a,
    b.lokasi as lokasi_b,
    b.nama as nilai_b,
    null::double as selisih,
    a.jenis,
    'penulisan nama' as kemungkinan_sebab
from nama as a
inner join nama as b
    on
        a.perangkat_daerah = b.perangkat_daerah and a.tahun = b.tahun and a.jenis = b.jenis and a.nama < b.nama
        and not list_has_any(a.tabel, b.tabel)
where lower(a.nama) <> lower(b.nama) and jaro_winkler_similarity(lower(a.nama), lower(b.nama)) >= 0.95
order by lokasi_a;
