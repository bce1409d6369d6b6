-- Cells of one sheet row in A1 notation, from their columns: 'E' is E7, 'E:G' is E7:G7, 'E, G' is E7, G7.
create macro sel_huruf(huruf, baris) as
regexp_replace(huruf, '([A-Z]+)', '\1' || baris, 'g');
