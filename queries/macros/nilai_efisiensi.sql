-- Value of a credited efficiency, in percent: 50 % + efficiency / limit x 50 %, so 100 % from the limit up.
create macro nilai_efisiensi(efisiensi_diakui_persen, batas, dasar) as
dasar + efisiensi_diakui_persen / batas * dasar;
