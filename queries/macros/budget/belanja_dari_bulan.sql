-- Spending as it is reported of a quarter: what its months give, each alone (per_triwulan) or since the start of the year;
-- where one of them that counts is lacking, the quarter's own figure.
-- Metode: Anggaran > Realisasi dari bulan
-- Rumus: realisasi triwulan = jumlah ketiga bulannya; bila bulan ditulis sejak awal tahun: bulan ketiganya
-- Dasar: berkas yang memuat realisasi menurut bulan; penjumlahan ditetapkan dasbor
create macro belanja_dari_bulan(realisasi_rupiah, per_triwulan, bulan_1, bulan_2, bulan_3) as
case
    when per_triwulan then coalesce(bulan_1 + bulan_2 + bulan_3, realisasi_rupiah)
    else coalesce(bulan_3, realisasi_rupiah)
end;
