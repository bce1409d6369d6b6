-- Efficiency that is credited, in percent: cut off at the limit on both sides.
-- Metode: Anggaran > Efisiensi yang diakui
-- Rumus: efisiensi, paling rendah −{batas_efisiensi_persen} % dan paling tinggi {batas_efisiensi_persen} %
-- Dasar: LKIP BKD 2024, 3.2.1 no. 4, mengadaptasi PMK 22/PMK.02/2021
create macro efisiensi_diakui(efisiensi_persen, batas) as
case when efisiensi_persen is not null then least(greatest(efisiensi_persen, -batas), batas) end;
