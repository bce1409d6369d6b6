-- Whether a printed figure is what was worked out, rounded to the decimals it is printed with.
create macro cocok(tercetak, hitung) as
abs(tercetak::double - hitung::double) <= setengah_angka(desimal(tercetak));
