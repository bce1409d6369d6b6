-- Achievement of every agreement indicator at the end of a quarter, with both target sets and effort.
--
-- Grain: one row per indicator.
-- Params: $perangkat_daerah, $tahun, $triwulan (I..IV; IV reads the annual target), $tingkat_sasaran, $status,
--   $sumber_data (null for all).
-- Sources: indikator_target, indikator_realisasi, renstra_target
-- Period: indikator_realisasi
with upaya_triwulan as (
    select
        indikator,
        upaya,
        keterangan
    from indikator_upaya
    where perangkat_daerah = $perangkat_daerah and tahun = $tahun and periode = $triwulan
),

cetakan_lain as (
    select
        objek,
        string_agg(distinct tertulis(nilai), '; ') as realisasi_lain
    from angka_tercetak
    where
        dataset = 'indikator' and ukuran = 'realisasi' and nilai is not null
        and perangkat_daerah = $perangkat_daerah and tahun = $tahun and periode = $triwulan
        and not exists (
            select 1 from indikator_realisasi as dicapai
            where
                dicapai.indikator = angka_tercetak.objek and dicapai.realisasi = angka_tercetak.nilai
                and dicapai.perangkat_daerah = $perangkat_daerah
                and dicapai.tahun = $tahun and dicapai.periode = $triwulan
        )
    group by objek
)

select
    capaian.nomor,
    capaian.indikator,
    capaian.target,
    capaian.realisasi,
    capaian.capaian_persen,
    capaian.kategori,
    capaian.status,
    capaian.nama_pendek,
    capaian.tingkat_sasaran,
    capaian.sasaran,
    capaian.satuan,
    capaian.sumber_data,
    capaian.akumulasi,
    capaian.target_renstra,
    capaian.capaian_renstra_persen,
    cetakan_lain.realisasi_lain,
    upaya_triwulan.upaya,
    upaya_triwulan.keterangan,
    rank() over (order by capaian.capaian_persen desc nulls last) as peringkat,
    capaian.keadaan,
    capaian.bukti,
    capaian.diverifikasi_oleh
from capaian_indikator($perangkat_daerah, $tahun, $triwulan) as capaian
left join upaya_triwulan on capaian.indikator = upaya_triwulan.indikator
left join cetakan_lain on capaian.indikator = cetakan_lain.objek
where
    ($tingkat_sasaran is null or capaian.tingkat_sasaran = $tingkat_sasaran)
    and ($status is null or capaian.status = $status)
    and ($sumber_data is null or capaian.sumber_data = $sumber_data)
order by capaian.nomor;
