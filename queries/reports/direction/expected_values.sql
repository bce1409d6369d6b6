-- Expected year-end value of every indicator of the agreement and of every sub-activity's spending, with range and need.
-- Methods and assumptions: data/rules/metode_perkiraan.csv. What cannot be expected says why (alasan_kosong); the sums of
-- expected spending and of its allocations are of the others.
--
-- Grain: one row per indicator and sub-activity. Spending in rupiah.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: indikator_target, indikator_realisasi, anggaran, anggaran_kas
-- Period: indikator_realisasi
with semua as (
    select
        'indikator' as jenis,
        indikator as objek,
        *
    from perkiraan_indikator($perangkat_daerah, $tahun, $triwulan)
    union all by name
    select
        'anggaran' as jenis,
        sub_kegiatan as objek,
        sub_kegiatan as nama_pendek,
        kegiatan as kelompok,
        pagu_rupiah as target,
        perkiraan_serapan_persen as perkiraan_capaian_persen,
        * exclude (pagu_rupiah, perkiraan_serapan_persen, program, kegiatan, sub_kegiatan)
    from perkiraan_anggaran($perangkat_daerah, $tahun, $triwulan)
)

select
    semua.jenis,
    semua.objek,
    semua.target,
    semua.nilai,
    semua.perkiraan_akhir_tahun,
    semua.batas_bawah,
    semua.batas_atas,
    semua.kebutuhan,
    semua.kebutuhan_per_triwulan,
    semua.perkiraan_capaian_persen,
    semua.bagian_target_persen,
    semua.triwulan_dasar,
    semua.metode,
    cara.nama as nama_metode,
    cara.cara,
    cara.anggapan,
    semua.alasan_kosong,
    semua.nama_pendek,
    semua.kelompok,
    semua.arah,
    semua.akumulasi,
    semua.satuan,
    case when semua.jenis = 'anggaran' then sum(semua.perkiraan_akhir_tahun) over (partition by semua.jenis) end
        as jumlah_perkiraan_rupiah,
    case
        when semua.jenis = 'anggaran'
            then sum(semua.target) filter (where semua.perkiraan_akhir_tahun is not null) over (partition by semua.jenis)
    end as jumlah_pagu_diperkirakan_rupiah
from semua
left join metode_perkiraan as cara on semua.metode = cara.metode
order by semua.jenis desc, semua.nomor, semua.objek;
