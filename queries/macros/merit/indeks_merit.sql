-- The index of a merit value (0 to 1): the value over the divisor that is set.
-- Metode: Sistem merit > Indeks
-- Rumus: nilai / {pembagi_indeks_merit}
-- Dasar: LKIP BKD 2024, 3.2.1
create macro indeks_merit(nilai_merit, tahun_data) as
nilai_merit / pengaturan_nilai('pembagi_indeks_merit', tahun_data);
