-- "Perlu arahan pimpinan", the one ranking: a missing agreement before all, then missed targets by shortfall and overspent
-- allocations by excess, then money that stays unspent by remainder, targets that will be missed at the present rate,
-- figures that their components contradict, empty figures by age, targets that no longer challenge.
-- ``is_terlambat``: empty longer than the days allowed, counted on ``tanggal``.
-- Metode: Peringatan dini > Perlu arahan pimpinan
-- Rumus: paling atas: perjanjian kinerja yang belum diimpor, karena tanpa itu tidak ada capaian yang dapat dinilai
-- Rumus: urutan: target meleset menurut kekurangannya dan belanja melebihi pagu menurut kelebihannya (persen)
-- Rumus: keluaran sub kegiatan dinilai pada triwulan IV, karena targetnya setahun, dan berada sesudah target lain
-- Rumus: sesudahnya: serapan rendah menurut sisanya, perkiraan di bawah target
-- Rumus: lalu realisasi yang berbeda dari komponennya menurut besar bedanya
-- Rumus: lalu data belum ada menurut lamanya, target yang tidak lagi menantang menurut capaiannya
-- Rumus: serapan rendah: perkiraan serapan akhir tahun (triwulan IV: serapannya) di bawah {serapan_rendah_persen} % pagu
-- Rumus: terlambat: belum diisi lebih dari {batas_pengisian_hari} hari setelah jatuh tempo
-- Rumus: tidak lagi menantang: capaian di atas {capaian_melampaui_persen} %, atau target perjanjian kinerja atau renstra
-- Rumus: yang tahunnya belum selesai sudah dipenuhi nilai akhir tahun terakhir yang diketahui, kecuali target tahun ini yang
-- Rumus: kini meleset atau diperkirakan meleset
-- Dasar: Pilihan proyek
--
-- Grain: one row per matter; kunci names it.
create macro perkara(kode_pd, tahun_data, triwulan_data, tanggal) as table (
    with semua as (
        select * from perkara_perjanjian(kode_pd, tahun_data, triwulan_data)
        union all by name
        select * from perkara_indikator(kode_pd, tahun_data, triwulan_data)
        union all by name
        select * from perkara_program(kode_pd, tahun_data, triwulan_data)
        union all by name
        select * from perkara_keluaran(kode_pd, tahun_data, triwulan_data)
        union all by name
        select * from perkara_ksd(kode_pd, tahun_data, triwulan_data)
        union all by name
        select * from perkara_anggaran(kode_pd, tahun_data, triwulan_data)
        union all by name
        select * from perkara_belanja(kode_pd, tahun_data, triwulan_data)
    )

    select
        row_number() over (
            order by
                semua.urutan, semua.jenis = 'keluaran', semua.bobot desc nulls last, semua.jatuh_tempo, semua.objek
        ) as peringkat,
        concat_ws(
            '|', semua.jenis, semua.alasan, if(semua.jenis = 'anggaran', semua.kelompok, null), semua.objek
        ) as kunci,
        semua.* exclude (urutan, bobot, pemilik) replace (coalesce(semua.nama_pendek, semua.objek) as nama_pendek),
        coalesce(pemilik.penanggung_jawab, kode_pd) as penanggung_jawab,
        coalesce(pemilik.penanggung_jawab_sebagai, 'perangkat daerah') as penanggung_jawab_sebagai,
        tanggal - semua.jatuh_tempo as hari_sejak_jatuh_tempo,
        coalesce(
            semua.alasan = 'belum_diisi'
            and tanggal - semua.jatuh_tempo > pengaturan_nilai('batas_pengisian_hari', tahun_data),
            false
        ) as is_terlambat
    from semua
    left join penanggung_jawab(kode_pd, tahun_data) as pemilik
        on coalesce(semua.pemilik, semua.objek) = pemilik.objek
);
