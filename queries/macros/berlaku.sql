-- The rows of a fact table that are in force: those of the newest batch for their slice.
--
-- Grain: the grain of the fact table named.
create macro berlaku(nama_tabel) as table (
    select fakta.*
    from query_table(nama_tabel) as fakta
    where fakta.irisan in (select irisan_berlaku.irisan from irisan_berlaku)
);
