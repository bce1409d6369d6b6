-- Allocation before the revision (the agreement's action plan) and after it, against spending.
-- A sub-activity that the action plan does not name has no allocation before: it is absent, not 0.
-- Source: LKIP 2024, Lampiran 3 (before) and 3.3 (after).
--
-- Grain: one row per program and sub_kegiatan.
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
from serapan_sub_kegiatan($perangkat_daerah, $tahun, $triwulan) as rinci
left join sebelum on rinci.program = sebelum.program and rinci.sub_kegiatan = sebelum.sub_kegiatan
order by rinci.urutan;
