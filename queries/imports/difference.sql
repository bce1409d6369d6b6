-- Rows of one fact table that differ between a file and the slices it is paired with, mostly those in force. A row of the
-- file (is_berkas) is new or changed; a row it is compared with, under the number of the file's slice, is gone or changed.
--
-- Grain: one row per row that is not the same on both sides.
-- Params: $berkas, $tersimpan (the fact table in the file and in the version).
with gabungan as (
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
        lama.* replace (pasangan.irisan as irisan),
        false as is_berkas
    from query_table($tersimpan) as lama
    inner join berkas.pasangan as pasangan on lama.irisan = pasangan.irisan_lama
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
order by is_berkas, tabel, baris, length(any_value(gabungan.kolom)), any_value(gabungan.kolom), irisan;
