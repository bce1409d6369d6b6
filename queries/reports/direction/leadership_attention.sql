-- "Perlu arahan pimpinan": missed targets first, then low absorption by remainder, then missing figures, empty action-plan
-- targets and targets that no longer challenge.
--
-- Grain: one row per matter.
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: program_indikator, indikator_target, indikator_realisasi, anggaran, ksd, renstra_target
-- Period: indikator_realisasi
with program_meleset as (
    select
        1 as urutan,
        'program' as jenis,
        indikator as objek,
        'di_bawah_target' as alasan,
        realisasi::double as nilai,
        target::double as pembanding,
        capaian(realisasi, target, 'naik')::double as persen,
        (100 - capaian(realisasi, target, 'naik'))::double as bobot,
        null::integer as tahun_pembanding
    from program_indikator
    where
        perangkat_daerah = $perangkat_daerah and tahun = $tahun and periode = $triwulan
        and realisasi < target
),

indikator_meleset as (
    select
        1 as urutan,
        'indikator' as jenis,
        nama_pendek as objek,
        status as alasan,
        realisasi::double as nilai,
        target::double as pembanding,
        capaian_persen::double as persen,
        100 - capaian_persen as bobot,
        null::integer as tahun_pembanding
    from capaian_indikator($perangkat_daerah, $tahun, $triwulan)
    where status = 'di_bawah_target'
),

serapan_rendah as (
    select
        2 as urutan,
        'anggaran' as jenis,
        sub_kegiatan as objek,
        kategori_alasan as alasan,
        sisa_rupiah::double as nilai,
        persen(sisa_rupiah, sum(sisa_rupiah) over ()) as pembanding,
        serapan_persen::double as persen,
        sisa_rupiah as bobot,
        null::integer as tahun_pembanding
    from serapan_sub_kegiatan($perangkat_daerah, $tahun, $triwulan)
    qualify serapan_persen < pengaturan_nilai('serapan_rendah_persen', $tahun)
),

indikator_kosong as (
    select
        3 as urutan,
        'indikator' as jenis,
        nama_pendek as objek,
        status as alasan,
        null::double as nilai,
        target::double as pembanding,
        null::double as persen,
        -nomor as bobot,
        null::integer as tahun_pembanding
    from capaian_indikator($perangkat_daerah, $tahun, $triwulan)
    where status in ('belum_tersedia', 'belum_diisi')
),

ksd_kosong as (
    select
        3 as urutan,
        'ksd' as jenis,
        sub_ksd as objek,
        'belum_diisi' as alasan,
        count(*)::double as nilai,
        null::double as pembanding,
        null::double as persen,
        -100 as bobot,
        null::integer as tahun_pembanding
    from ksd
    where
        perangkat_daerah = $perangkat_daerah and tahun = $tahun and capaian_persen is null
        and periode <= case $triwulan when 'I' then 'B03' when 'II' then 'B06' when 'III' then 'B09' else 'B12' end
    group by sub_ksd
),

tidak_menantang as (
    select
        4 as urutan,
        'target' as jenis,
        renstra_target.indikator as objek,
        'tidak_menantang' as alasan,
        dicapai.realisasi::double as nilai,
        max_by(renstra_target.target, renstra_target.tahun)::double as pembanding,
        null::double as persen,
        dicapai.realisasi - max_by(renstra_target.target, renstra_target.tahun) as bobot,
        max(renstra_target.tahun) as tahun_pembanding
    from renstra_target
    inner join indikator_realisasi as dicapai
        on
            renstra_target.indikator = dicapai.indikator
            and dicapai.perangkat_daerah = $perangkat_daerah
            and dicapai.tahun = $tahun and dicapai.periode = $triwulan
    where
        renstra_target.perangkat_daerah = $perangkat_daerah
        and renstra_target.tahun > $tahun and renstra_target.target <= dicapai.realisasi
    group by renstra_target.indikator, dicapai.realisasi
),

semua as (
    select * from program_meleset
    union all
    select * from indikator_meleset
    union all
    select * from serapan_rendah
    union all
    select * from indikator_kosong
    union all
    select * from ksd_kosong
    union all
    select * from tidak_menantang
)

select
    row_number() over (order by semua.urutan, semua.bobot desc) as peringkat,
    semua.jenis,
    semua.objek,
    semua.alasan,
    semua.nilai,
    semua.pembanding,
    semua.persen,
    semua.tahun_pembanding,
    coalesce(sifat.nama_pendek, semua.objek) as nama_pendek
from semua
left join sifat_indikator as sifat
    on semua.objek = sifat.indikator and sifat.perangkat_daerah = $perangkat_daerah
order by peringkat;
