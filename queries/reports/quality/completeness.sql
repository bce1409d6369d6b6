-- What is filled in, empty, not due or late, by data set and period. Results that come in some quarter are expected in
-- every quarter of the year up to the one chosen, those of yearly data sets and of the whole year in the last quarter alone;
-- they are due a number of days after the quarter's end.
--
-- Grain: one row per data set, targets or results, and period of the year.
-- Metode: Kualitas data > Kelengkapan dan ketepatan waktu
-- Rumus: isian terisi / isian yang jatuh tempo; realisasi jatuh tempo bila triwulannya mempunyai target
-- Rumus: realisasi ditunggu tiap triwulan; sistem merit, IP ASN, pegawai, indikator program, realisasi setahun: triwulan IV saja
-- Rumus: anggaran kas ditunggu dari setiap sub kegiatan yang mempunyai pagu
-- Rumus: jawaban survei dan data pegawai dihitung menurut unit yang mengirim
-- Rumus: terlambat bila diimpor lebih dari {batas_pengisian_hari} hari setelah triwulannya berakhir
-- Dasar: ditetapkan dasbor
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Period: indikator_realisasi
-- Sources: indikator_realisasi, program_indikator, anggaran, output, ksd, merit_aspek, ip_asn_dimensi
-- Sources: komponen_indikator, survei_jawaban, survei_rekap, pegawai_asn, anggaran_kas
with isian as (
    select * from isian_realisasi
    union all
    select * from isian_fakta('komponen_indikator', 'nilai', 'realisasi')
    union all
    select * from isian_unit('survei_jawaban', 'realisasi')
    union all
    select * from isian_unit('survei_rekap', 'realisasi')
    union all
    select * from isian_unit('pegawai_asn', 'realisasi')
    union all
    select * from isian_anggaran_kas($perangkat_daerah, $tahun, $triwulan)
    union all
    select * from isian_fakta('indikator_target', 'target', 'target')
    union all
    select * from isian_fakta('program_indikator', 'realisasi', 'realisasi')
    union all
    select * from isian_fakta('anggaran', 'realisasi_rupiah', 'realisasi')
    union all
    select * from isian_fakta('output', 'capaian_output_persen', 'realisasi')
    union all
    select * from isian_fakta('ksd', 'capaian_persen', 'realisasi')
    union all
    select * from isian_fakta('merit_aspek', 'nilai_bkd', 'realisasi')
    union all
    select * from isian_fakta('merit_skor', 'skor', 'realisasi')
    union all
    select * from isian_fakta('merit_nasional', 'nilai', 'realisasi')
    union all
    select * from isian_fakta('ip_asn_dimensi', 'nilai', 'realisasi')
    union all
    select * from isian_fakta('ip_asn_instansi', 'nilai', 'realisasi')
    union all
    select * from isian_fakta('pegawai_pendidikan', 'jumlah_pegawai', 'realisasi')
    union all
    select * from isian_fakta('renstra_target', 'target', 'target')
    union all
    select * from isian_fakta('renstra_capaian', 'realisasi', 'realisasi')
    union all
    select * from isian_fakta('iku', 'target', 'target')
    union all
    select * from isian_fakta('rencana_aksi', 'pagu_rupiah', 'target')
    union all
    select * from isian_fakta('rencana_aksi_target', 'target', 'target')
),

ada as (
    select
        irisan.dataset,
        isian.isi,
        isian.periode,
        if(isian.periode = 'tahun', null, triwulan_periode(isian.periode)) as triwulan,
        sum(isian.jumlah) as jumlah,
        sum(isian.terisi) as terisi,
        sum(isian.tidak_jatuh_tempo) as tidak_jatuh_tempo,
        max(batch.waktu) as waktu_impor
    from isian
    inner join irisan_berlaku as irisan on isian.irisan = irisan.irisan
    inner join data.batch as batch on irisan.batch = batch.batch
    where
        isian.tahun = $tahun and (isian.perangkat_daerah is null or isian.perangkat_daerah = $perangkat_daerah)
    group by irisan.dataset, isian.isi, isian.periode
),

tahunan as (
    select
        unnest([
            'merit', 'merit_sub_aspek', 'merit_nasional', 'ip_asn_dimensi', 'pegawai', 'pegawai_pendidikan', 'program'
        ]) as dataset
),

ditunggu as (
    select distinct
        ada.dataset,
        ada.isi,
        triwulan.triwulan as periode,
        triwulan.triwulan
    from ada
    cross join triwulan_setahun as triwulan
    where
        ada.triwulan is not null and ada.isi = 'realisasi'
        and urutan_triwulan(triwulan.triwulan) <= urutan_triwulan($triwulan)
        and (triwulan.triwulan = 'IV' or ada.dataset not in (select tahunan.dataset from tahunan))
        and not exists (
            select 1 from ada as lain
            where lain.dataset = ada.dataset and lain.periode not in ('I', 'II', 'III', 'IV', 'tahun')
        )
),

gabungan as (
    select * from ada
    where
        urutan_triwulan(triwulan) <= urutan_triwulan($triwulan)
        or (periode = 'tahun' and (isi = 'target' or $triwulan = 'IV'))
    union all by name
    select
        dataset,
        isi,
        periode,
        triwulan,
        0 as jumlah,
        0 as terisi,
        0 as tidak_jatuh_tempo
    from ditunggu
    where not exists (
        select 1 from ada
        where ada.dataset = ditunggu.dataset and ada.isi = ditunggu.isi and ada.periode = ditunggu.periode
    )
),

bertenggat as (
    select
        *,
        jumlah - terisi - tidak_jatuh_tempo as kosong,
        if(
            isi = 'realisasi', make_date($tahun, urutan_triwulan(triwulan)::integer * 3, 1) + interval 1 month - interval 1 day
            + to_days(pengaturan_nilai('batas_pengisian_hari', $tahun)::integer), null
        ) as batas
    from gabungan
)

select
    dataset,
    isi,
    periode,
    triwulan,
    jumlah::integer as jumlah,
    terisi::integer as terisi,
    kosong::integer as kosong,
    tidak_jatuh_tempo::integer as tidak_jatuh_tempo,
    batas::date as batas_tanggal,
    waktu_impor,
    case when batas is not null and waktu_impor is not null then greatest(date_diff('day', batas, waktu_impor), 0) end::integer
        as hari_terlambat,
    case
        when jumlah = 0 then 'belum_ada'
        when jumlah = tidak_jatuh_tempo then 'tidak_jatuh_tempo'
        when kosong = 0 then 'lengkap'
        when terisi = 0 then 'kosong'
        else 'sebagian'
    end as keadaan,
    persen(sum(terisi) over (), sum(jumlah - tidak_jatuh_tempo) over ())::double as terisi_seluruhnya_persen,
    (count(*) filter (where jumlah = 0 and isi = 'realisasi') over ())::integer as jumlah_belum_ada
from bertenggat
order by dataset, isi desc, coalesce(urutan_triwulan(triwulan), 0), periode;
