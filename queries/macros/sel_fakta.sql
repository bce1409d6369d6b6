-- The first cell of a fact's column: where its value stands beside others its own, else as its table's layout says.
create macro sel_fakta(tata_letak, kolom, periode, baris) as
regexp_extract(coalesce(tata_letak[kolom], tata_letak[kolom || ':' || periode], 'A'), '^[A-Z]+') || baris;
