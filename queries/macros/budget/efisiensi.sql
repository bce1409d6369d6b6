-- Efficiency of output in percent: (allocation x output achievement - spending) / allocation.
-- Source: LKIP 2024, 3.2.1 no. 4, adapting PMK 22/PMK.02/2021.
-- Metode: Anggaran > Efisiensi output
-- Rumus: (pagu × capaian output − realisasi) / pagu × 100
-- Rumus: baru pada triwulan IV, karena pagu dan target output berlaku untuk setahun penuh
-- Dasar: LKIP BKD 2024, 3.2.1 no. 4, mengadaptasi PMK 22/PMK.02/2021; dasbor: tidak dihitung sebelum triwulan IV
create macro efisiensi_output(pagu_tertimbang, realisasi_rupiah, pagu_rupiah) as
persen(pagu_tertimbang - realisasi_rupiah, pagu_rupiah);
