-- Whether the version cannot change, and whether its cells are worked out already.
--
-- Grain: one row.
-- Params: none.
select
    readonly as is_tetap,
    'sel_tersimpan' in (select table_name from duckdb_tables()) as is_tersimpan
from duckdb_databases()
where database_name = 'data';
