-- How the targets of an indicator add up over a year: as its properties of that year say; where they are of another year, as
-- the year's own quarterly targets leave no doubt about, since a level of last year may be counted up this year.
-- Metode: Capaian > Penjumlahan target triwulan
-- Rumus: menurut sifat indikator yang ditetapkan untuk tahun itu
-- Rumus: sifat dari tahun lain: jumlah target triwulan sama dengan target tahunan: bertambah
-- Rumus: sifat dari tahun lain: target naik tiap triwulan dari paling banyak setengah target tahunan: kumulatif
-- Rumus: sifat dari tahun lain: target tiap triwulan sama dengan target tahunan: nilai pada satu waktu
-- Dasar: Pilihan proyek
create macro akumulasi_terbaca(akumulasi, tahun_sifat, tahun_data, target, setahun) as
case
    when tahun_sifat = tahun_data or coalesce(len(target), 0) < 2 then akumulasi
    when list_sum(target) = setahun then 'tambah'
    when target[-1] <> setahun then akumulasi
    when target[1] = setahun and len(list_distinct(target)) = 1 then 'tingkat'
    when target[1] > setahun / 2 then akumulasi
    when list_sort(list_distinct(target)) = target then 'kumulatif'
    else akumulasi
end;
