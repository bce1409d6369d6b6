-- Whether a survey whose last month is given has answers of a quarter; before, it says nothing of that quarter yet.
create macro survei_mencapai(bulan_terakhir, triwulan_data) as
urutan_triwulan(triwulan_periode(bulan_terakhir)) >= urutan_triwulan(triwulan_data);
