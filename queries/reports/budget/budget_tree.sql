-- The budget as a tree: programmes, activities and sub-activities with allocation, spending and absorption, which is
-- of what is filled in.
--
-- Grain: one row per node; kunci names it, induk its parent (null at the top).
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: anggaran
-- Period: anggaran
with rinci as (
    select * from serapan_sub_kegiatan($perangkat_daerah, $tahun, $triwulan)
),

simpul as (
    select
        program as kunci,
        program as nama,
        null as induk,
        'program' as tingkat,
        sum(pagu_rupiah)::bigint as pagu_rupiah,
        sum(realisasi_rupiah)::bigint as realisasi_rupiah,
        sum(pagu_terisi_rupiah)::bigint as pagu_terisi_rupiah,
        count(*) filter (where not is_terisi_penuh) as jumlah_belum_diisi,
        min(urutan) as urutan
    from rinci
    group by program
    union all
    select
        program || '/' || kegiatan,
        kegiatan,
        program,
        'kegiatan',
        sum(pagu_rupiah)::bigint,
        sum(realisasi_rupiah)::bigint,
        sum(pagu_terisi_rupiah)::bigint,
        count(*) filter (where not is_terisi_penuh),
        min(urutan)
    from rinci
    group by program, kegiatan
    union all
    select
        program || '/' || kegiatan || '/' || sub_kegiatan,
        sub_kegiatan,
        program || '/' || kegiatan,
        'sub_kegiatan',
        pagu_rupiah,
        realisasi_rupiah,
        pagu_terisi_rupiah,
        (not is_terisi_penuh)::bigint,
        urutan
    from rinci
)

select
    kunci,
    nama,
    induk,
    tingkat,
    pagu_rupiah,
    pagu_terisi_rupiah,
    jumlah_belum_diisi,
    realisasi_rupiah,
    persen(realisasi_rupiah, pagu_terisi_rupiah) as serapan_persen,
    pagu_terisi_rupiah - realisasi_rupiah as sisa_rupiah,
    serapan_rendah(persen(realisasi_rupiah, pagu_terisi_rupiah), $tahun, $triwulan) as is_rendah,
    batas_serapan_rendah($tahun, $triwulan) as batas_rendah_persen
from simpul
order by urutan, tingkat;
