-- Outputs of the action plan by unit and quarter: target, what was put out, due or not; quarters after the given one are not
-- due yet.
-- Whether a row's quarters add up to its volume or run up to it is read from the row: their sum, or their highest, is the
-- volume. Realisations are those of data set keluaran; without them a due output is not filled in. They are of the sub-activity:
-- an output that several units plan is held against the sum of their targets, ``target_bersama``.
-- Metode: Rencana aksi > Target keluaran menurut triwulan
-- Rumus: bertambah bila jumlah target triwulan = volume; kumulatif bila target triwulan tertinggi = volume
-- Rumus: target s.d. triwulan = jumlah (bertambah) atau target terakhir (kumulatif)
-- Rumus: keluaran yang direncanakan beberapa unit: realisasi terhadap jumlah target semua unitnya
-- Dasar: LKIP BKD 2024, Lampiran 3; pembacaan sifat ditetapkan dasbor
--
-- Grain: one row per unit, programme, sub-activity and quarter.
-- Params: $perangkat_daerah, $tahun, $triwulan, $unit (null for all).
-- Sources: rencana_aksi, rencana_aksi_target, keluaran
-- Period: rencana_aksi
with target as (
    select
        unit,
        program,
        sub_kegiatan,
        periode,
        target,
        sum(target) over seluruh as jumlah,
        max(target) over seluruh as tertinggi,
        sum(target) over sejak_awal as jumlah_sampai,
        max(target) over sejak_awal as tertinggi_sampai
    from rencana_aksi_target
    where perangkat_daerah = $perangkat_daerah and tahun = $tahun and himpunan = 'rencana_aksi_pk'
    window
        seluruh as (partition by unit, program, sub_kegiatan),
        sejak_awal as (partition by unit, program, sub_kegiatan order by urutan_triwulan(periode))
),

rencana as (
    select
        rencana_aksi.unit,
        rencana_aksi.program,
        rencana_aksi.sub_kegiatan,
        rencana_aksi.indikator_output,
        rencana_aksi.aktivitas,
        rencana_aksi.volume,
        rencana_aksi.satuan,
        rencana_aksi.pagu_rupiah,
        target.periode as triwulan,
        target.target,
        sum(target.target) over bersama as target_bersama,
        count(target.target) over bersama as jumlah_unit,
        case
            when target.jumlah = rencana_aksi.volume then 'bertambah'
            when target.tertinggi = rencana_aksi.volume then 'kumulatif'
        end as sifat,
        target.jumlah_sampai,
        target.tertinggi_sampai,
        rencana_aksi.tabel * 100000 + rencana_aksi.baris as urutan
    from rencana_aksi
    inner join target
        on
            rencana_aksi.unit = target.unit and rencana_aksi.program = target.program
            and rencana_aksi.sub_kegiatan = target.sub_kegiatan
    where
        rencana_aksi.perangkat_daerah = $perangkat_daerah and rencana_aksi.tahun = $tahun
        and rencana_aksi.himpunan = 'rencana_aksi_pk'
    window bersama as (
        partition by rencana_aksi.program, rencana_aksi.sub_kegiatan, rencana_aksi.indikator_output, target.periode
    )
),

dicapai as (
    select
        program,
        sub_kegiatan,
        indikator_output,
        periode,
        sum(realisasi) as realisasi
    from keluaran
    where perangkat_daerah = $perangkat_daerah and tahun = $tahun
    group by all
)

select
    rencana.unit,
    rencana.program,
    rencana.sub_kegiatan,
    rencana.indikator_output,
    rencana.volume,
    rencana.satuan,
    rencana.triwulan,
    rencana.target,
    rencana.sifat,
    case rencana.sifat when 'bertambah' then rencana.jumlah_sampai else rencana.tertinggi_sampai end as target_sampai,
    rencana.target_bersama,
    rencana.jumlah_unit,
    dicapai.realisasi,
    case
        when rencana.target is null then 'tidak_jatuh_tempo'
        when dicapai.realisasi is null and not sampai_triwulan(rencana.triwulan, $triwulan) then 'belum_jatuh_tempo'
        when dicapai.realisasi is null then 'belum_diisi'
        when dicapai.realisasi >= rencana.target_bersama then 'tercapai'
        else 'di_bawah_target'
    end as status,
    rencana.aktivitas,
    rencana.pagu_rupiah
from rencana
left join dicapai
    on
        rencana.program = dicapai.program and rencana.sub_kegiatan = dicapai.sub_kegiatan
        and rencana.indikator_output = dicapai.indikator_output and rencana.triwulan = dicapai.periode
where ($unit is null or rencana.unit = $unit)
order by rencana.urutan, urutan_triwulan(rencana.triwulan);
