-- Sub-activities that have money but are missing from another table of the same quarter, or the other way round. Tables
-- of the whole year are compared with the newest quarter.
--
-- Tingkat: peringatan
-- Penjelasan: Sub kegiatan {objek} ada pada {tabel_a}, tetapi tidak ada pada {tabel_b} ({nilai_b} sub kegiatan).
-- Grain: one row per sub-activity, table it is missing from and quarter.
with ada as (
    select
        perangkat_daerah,
        tahun,
        periode,
        tabel_fakta,
        objek,
        periode = max(periode) over (partition by perangkat_daerah, tahun, tabel_fakta) as is_terbaru,
        min(dataset) as dataset,
        min(lokasi) as lokasi,
        case tabel_fakta
            when 'anggaran' then 'tabel realisasi anggaran'
            when 'anggaran_pk' then 'tabel pagu perjanjian kinerja'
            when 'rencana_aksi' then 'rencana aksi'
            else 'tabel capaian output'
        end as tabel
    from angka_berlaku
    where
        tabel_fakta in ('anggaran', 'anggaran_pk', 'rencana_aksi', 'output')
        and ukuran in ('pagu_rupiah', 'capaian_output_persen')
    group by perangkat_daerah, tahun, periode, tabel_fakta, objek
),

daftar as (
    select
        perangkat_daerah,
        tahun,
        periode,
        is_terbaru,
        tabel_fakta,
        tabel,
        min(lokasi) as lokasi,
        count(*) as banyak
    from ada
    group by all
)

select
    ada.perangkat_daerah,
    ada.tahun,
    ada.dataset,
    ada.objek,
    'sub_kegiatan' as ukuran,
    ada.lokasi as lokasi_a,
    ada.objek as nilai_a,
    daftar.lokasi as lokasi_b,
    daftar.banyak::varchar as nilai_b,
    null::double as selisih,
    ada.tabel as tabel_a,
    daftar.tabel as tabel_b,
    'tidak dicantumkan, atau ditulis dengan nama lain' as kemungkinan_sebab
from ada
inner join daftar
    on
        ada.perangkat_daerah = daftar.perangkat_daerah and ada.tahun = daftar.tahun
        and ada.tabel_fakta <> daftar.tabel_fakta
        and (
            ada.periode = daftar.periode
            or ('tahun' in (ada.periode, daftar.periode) and ada.is_terbaru and daftar.is_terbaru)
        )
        and 'anggaran' in (ada.tabel_fakta, daftar.tabel_fakta)
where
    not exists (
        select 1 from ada as sama
        where
            sama.perangkat_daerah = ada.perangkat_daerah and sama.tahun = ada.tahun
            and sama.periode = daftar.periode and sama.tabel_fakta = daftar.tabel_fakta and sama.objek = ada.objek
    )
order by lokasi_a;
