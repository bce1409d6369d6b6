-- The scoring rules of the professionalism index in force in a year, as the computation from employees uses them.
--
-- Grain: one row per rule.
-- Params: $tahun (null: those in force today).
with berlaku_sekarang as (
    select *
    from penilaian_ip_asn
    where year(berlaku_dari) <= coalesce($tahun, year(current_date))
    qualify rank() over (partition by unsur order by berlaku_dari desc) = 1
)

select
    dimensi,
    unsur,
    jenis_jabatan,
    kriteria,
    batas_bawah,
    nilai::decimal(6, 2) as nilai,
    berlaku_dari,
    dasar_hukum
from berlaku_sekarang
order by
    list_position(['kualifikasi', 'kompetensi', 'kinerja', 'disiplin'], dimensi),
    unsur, jenis_jabatan, nilai desc, kriteria;
