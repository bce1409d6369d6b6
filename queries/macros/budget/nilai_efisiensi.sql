-- Value of a credited efficiency, in percent: 50 % + efficiency / limit x 50 %, so 100 % from the limit up.
-- Metode: Anggaran > Nilai efisiensi
-- Rumus: {nilai_efisiensi_dasar_persen} % + efisiensi yang diakui / {batas_efisiensi_persen} % × {nilai_efisiensi_dasar_persen} %
-- Dasar: LKIP BKD 2024, 3.2.1 no. 4, mengadaptasi PMK 22/PMK.02/2021
create macro nilai_efisiensi(efisiensi_diakui_persen, batas, dasar) as
dasar + efisiensi_diakui_persen / batas * dasar;
