-- Allocation before the revision (the agreement's action plan) and after it, against spending.
-- A sub-activity that the action plan does not name has no allocation before: it is absent, not 0. The plan names no activity, so
-- what it gives to a name that stands under several activities of a programme belongs to none of them alone.
-- Source: LKIP 2024, Lampiran 3 (before) and 3.3 (after).
--
-- Grain: one row per program, kegiatan and sub_kegiatan.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: rencana_aksi, anggaran
-- Period: anggaran
with sebelum as (
    select
        program,
        sub_kegiatan,
        sum(pagu_rupiah)::bigint as pagu_sebelum_rupiah,
        count(*) as jumlah_baris
    from rencana_aksi
    where perangkat_daerah = $perangkat_daerah and tahun = $tahun and himpunan = 'rencana_aksi_pk'
    group by program, sub_kegiatan
),

rinci as (
    select
        *,
        count(*) over (partition by program, sub_kegiatan) as jumlah_senama
    from serapan_sub_kegiatan($perangkat_daerah, $tahun, $triwulan)
)

select
    rinci.program,
    rinci.kegiatan,
    rinci.sub_kegiatan,
    sebelum.pagu_sebelum_rupiah,
    rinci.pagu_rupiah,
    rinci.pagu_rupiah - sebelum.pagu_sebelum_rupiah as perubahan_rupiah,
    persen(rinci.pagu_rupiah - sebelum.pagu_sebelum_rupiah, sebelum.pagu_sebelum_rupiah) as perubahan_persen,
    rinci.realisasi_rupiah,
    rinci.serapan_persen,
    rinci.realisasi_rupiah - sebelum.pagu_sebelum_rupiah as realisasi_terhadap_sebelum_rupiah,
    coalesce(
        rinci.pagu_rupiah > sebelum.pagu_sebelum_rupiah and rinci.realisasi_rupiah < sebelum.pagu_sebelum_rupiah, false
    ) as is_ditambah_tak_terserap,
    sebelum.jumlah_baris
from rinci
left join sebelum
    on rinci.program = sebelum.program and rinci.sub_kegiatan = sebelum.sub_kegiatan and rinci.jumlah_senama = 1
order by rinci.urutan;
