-- The cell a column of a fact stands in, in A1 notation, from the layout of its table and its sheet row.
create macro alamat(tata_letak, kolom, baris) as
sel_huruf(tata_letak[kolom], baris);
