-- A measure in words: the name of its column without its unit.
create macro nama_ukuran(ukuran) as
replace(regexp_replace(ukuran, '_(rupiah|persen)$', ''), '_', ' ');
