-- One object's way through the year: what was reached and due by each quarter, and what is needed from now on. Of spending,
-- dasar_target says what is due by: the cash plan, or an assumption (see metode_perkiraan).
--
-- Grain: one row per quarter. Spending in rupiah.
-- Params: $perangkat_daerah, $tahun, $triwulan, $jenis, $objek, $kelompok (the activity of a sub-activity).
-- Sources: indikator_target, indikator_realisasi, anggaran, anggaran_kas
-- Choices: $jenis indikator, anggaran
-- Period: indikator_realisasi
with harapan as (
    select
        target,
        nilai,
        perkiraan_akhir_tahun,
        batas_bawah,
        batas_atas,
        sisa_triwulan,
        akumulasi
    from perkiraan_indikator($perangkat_daerah, $tahun, $triwulan)
    where $jenis = 'indikator' and indikator = $objek
    union all
    select
        pagu_rupiah,
        nilai,
        perkiraan_akhir_tahun,
        batas_bawah,
        batas_atas,
        sisa_triwulan,
        'kumulatif'
    from perkiraan_anggaran($perangkat_daerah, $tahun, $triwulan)
    where $jenis = 'anggaran' and sub_kegiatan = $objek and kegiatan = $kelompok
),

langkah as (
    select
        triwulan,
        case when akumulasi = 'tambah' then sum(realisasi) over sejak_awal else realisasi end as realisasi,
        case when akumulasi = 'tambah' then sum(target) over sejak_awal else target end as target,
        null as dasar_target
    from langkah_indikator($perangkat_daerah, $tahun, 'IV')
    where $jenis = 'indikator' and indikator = $objek
    window sejak_awal as (order by urutan)
    union all
    select
        triwulan_ke(urutan),
        realisasi_rupiah,
        sampai_rupiah,
        metode
    from langkah_anggaran($perangkat_daerah, $tahun, $triwulan)
    where $jenis = 'anggaran' and sub_kegiatan = $objek and kegiatan = $kelompok
)

select
    kuartal.triwulan,
    case
        when kuartal.triwulan = 'IV' and harapan.sisa_triwulan = 0 then harapan.nilai
        when urutan_triwulan(kuartal.triwulan) <= 4 - harapan.sisa_triwulan then langkah.realisasi
    end as realisasi,
    langkah.target as target_jatuh_tempo,
    langkah.dasar_target,
    harapan.target::double as target,
    case
        when urutan_triwulan(kuartal.triwulan) > 4 - harapan.sisa_triwulan
            then
                harapan.nilai + (harapan.target - harapan.nilai)
                * (urutan_triwulan(kuartal.triwulan) - 4 + harapan.sisa_triwulan) / harapan.sisa_triwulan
    end as perlu,
    case when kuartal.triwulan = 'IV' and harapan.sisa_triwulan > 0 then harapan.perkiraan_akhir_tahun end as perkiraan,
    case when kuartal.triwulan = 'IV' then harapan.batas_bawah end as batas_bawah,
    case when kuartal.triwulan = 'IV' then harapan.batas_atas end as batas_atas
from triwulan_setahun as kuartal
cross join harapan
left join langkah on kuartal.triwulan = langkah.triwulan
order by urutan_triwulan(kuartal.triwulan);
