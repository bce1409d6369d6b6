-- Whether a printed figure is what was worked out, rounded to the decimals it is printed with.
--
-- Metode: Kualitas data > Angka tercetak dan hasil hitung
-- Rumus: keduanya cocok bila bedanya paling banyak setengah dari angka terakhir yang dicetak: 87,59 memperbolehkan 0,005
-- Dasar: ditetapkan dasbor
create macro cocok(tercetak, hitung) as
abs(tercetak::double - hitung::double) <= setengah_angka(desimal(tercetak));
