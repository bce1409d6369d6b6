-- What rounding allows a figure printed with some decimals: half of its last digit; 87,59 allows 0,005.
create macro setengah_angka(jumlah_desimal) as
0.5 / power(10, jumlah_desimal) + 1e-9;
