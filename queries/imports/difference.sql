-- Rows of one fact table that differ between a file and what is in force in the slices that it touches. A row of the file
-- (is_berkas) is new or changed; a row in force, under the number of the file's slice, is gone or changed.
--
-- Grain: one row per row that is not the same on both sides.
-- Params: $berkas, $tersimpan (the fact table in the file and in the version).
with sentuh as (
    select
        dari_berkas.irisan,
        berlaku.irisan as irisan_lama
    from berkas.irisan as dari_berkas
    inner join irisan_berlaku as berlaku
        on
            dari_berkas.tabel_fakta = berlaku.tabel_fakta
            and dari_berkas.dataset = berlaku.dataset
            and dari_berkas.perangkat_daerah is not distinct from berlaku.perangkat_daerah
            and dari_berkas.tahun = berlaku.tahun
            and dari_berkas.periode = berlaku.periode
            and dari_berkas.himpunan is not distinct from berlaku.himpunan
),

gabungan as (
    select
        null::varchar as kolom,
        null::boolean as is_berkas
    where false
    union all by name
    select
        *,
        true as is_berkas
    from query_table($berkas)
    union all by name
    select
        lama.* replace (sentuh.irisan as irisan),
        false as is_berkas
    from query_table($tersimpan) as lama
    inner join sentuh on lama.irisan = sentuh.irisan_lama
)

select
    columns(nama -> nama not in ('tabel', 'baris', 'kolom', 'is_berkas')),
    any_value(tabel) as tabel,
    any_value(baris) as baris,
    any_value(kolom) as kolom,
    bool_or(is_berkas) as is_berkas
from gabungan
group by all
having count(distinct is_berkas) = 1
order by is_berkas, tabel, baris;
