-- The scoring rules of the professionalism index in force in a year, as the computation from employees uses them.
--
-- Grain: one row per rule.
-- Params: $tahun (null: those in force today).
select
    dimensi,
    unsur,
    jenis_jabatan,
    kriteria,
    batas_bawah,
    nilai::decimal(6, 2) as nilai,
    berlaku_dari,
    dasar_hukum
from penilaian_berlaku(coalesce($tahun, year(current_date)))
order by
    list_position(['kualifikasi', 'kompetensi', 'kinerja', 'disiplin'], dimensi),
    unsur, jenis_jabatan, nilai desc, kriteria;
