-- Whether a period (a quarter, the year, a month or a "B" month) ends by the end of a quarter.
create macro sampai_triwulan(periode, triwulan_data) as
urutan_triwulan(triwulan_periode(periode)) <= urutan_triwulan(triwulan_data);
