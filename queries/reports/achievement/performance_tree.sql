-- The performance tree: objective or level > goal > indicator, and programme > programme indicator > activity > sub-activity,
-- each with its achievement or absorption, which is of what is filled in. The medium-term plan gives the objective of a goal
-- where it names the indicator. A programme's indicator that no activity names stands below the programme alone, as does an
-- activity that names none. A goal counts those of its indicators that have a target at the quarter (jumlah_jatuh_tempo), and
-- of these those without an achievement (jumlah_tanpa_capaian).
--
-- Grain: one row per node; kunci names it, induk its parent (null at the top).
-- Params: $perangkat_daerah, $tahun, $triwulan.
-- Sources: indikator, indikator_target, indikator_realisasi, program_indikator, anggaran
-- Period: indikator
with tujuan as (
    select
        indikator,
        any_value(tujuan) as tujuan
    from renstra_target
    where perangkat_daerah = $perangkat_daerah
    group by indikator
),

dinilai as (
    select
        capaian.*,
        capaian.status <> 'tidak_jatuh_tempo' as is_jatuh_tempo,
        coalesce('Tujuan: ' || tujuan.tujuan, capaian.tingkat_sasaran, 'Sasaran') as akar,
        concat(akar, '/', capaian.sasaran, '/', capaian.indikator) as kunci,
        upaya.keterangan
    from capaian_indikator($perangkat_daerah, $tahun, $triwulan) as capaian
    left join tujuan on capaian.indikator = tujuan.indikator
    left join indikator_upaya as upaya
        on
            capaian.indikator = upaya.indikator
            and upaya.perangkat_daerah = $perangkat_daerah and upaya.tahun = $tahun and upaya.periode = $triwulan
),

program_dinilai as (
    select * from capaian_program($perangkat_daerah, $tahun, $triwulan)
),

belanja as (
    select
        *,
        concat_ws('/', program, indikator_program) as kunci_atas,
        concat_ws('/', program, indikator_program, kegiatan) as kunci_kegiatan
    from serapan_sub_kegiatan($perangkat_daerah, $tahun, $triwulan)
),

urutan_program as (
    select
        program,
        min(urutan) as urutan
    from belanja
    group by program
),

sendiri as (
    select
        program_dinilai.*,
        urutan_program.urutan
    from program_dinilai
    left join urutan_program on program_dinilai.program = urutan_program.program
    anti join belanja
        on program_dinilai.program = belanja.program and program_dinilai.indikator = belanja.indikator_program
),

simpul as (
    select
        'sasaran' as cabang,
        akar as kunci,
        null as induk,
        'akar' as tingkat,
        akar as nama,
        null::double as capaian_persen,
        null::bigint as pagu_rupiah,
        null::bigint as pagu_terisi_rupiah,
        null::bigint as realisasi_rupiah,
        null::bigint as jumlah_belum_diisi,
        coalesce(status_terburuk(list(status) filter (where is_jatuh_tempo)), 'tidak_jatuh_tempo') as status,
        count(*) filter (where status = 'tercapai') as jumlah_tercapai,
        count(*) filter (where is_jatuh_tempo) as jumlah_jatuh_tempo,
        count(*) filter (where is_jatuh_tempo and capaian_persen is null) as jumlah_tanpa_capaian,
        count(*) as jumlah_indikator,
        min(nomor) as urutan
    from dinilai
    group by akar
    union all
    select
        'sasaran',
        akar || '/' || sasaran,
        akar,
        'sasaran',
        sasaran,
        null,
        null,
        null,
        null,
        null,
        coalesce(status_terburuk(list(status) filter (where is_jatuh_tempo)), 'tidak_jatuh_tempo'),
        count(*) filter (where status = 'tercapai'),
        count(*) filter (where is_jatuh_tempo),
        count(*) filter (where is_jatuh_tempo and capaian_persen is null),
        count(*),
        min(nomor)
    from dinilai
    group by akar, sasaran
    union all
    select
        'sasaran',
        kunci,
        akar || '/' || sasaran,
        'indikator',
        nama_pendek,
        capaian_persen::double,
        null,
        null,
        null,
        null,
        status,
        null,
        null,
        null,
        null,
        nomor
    from dinilai
    union all
    select
        'program',
        program as kunci,
        null,
        'program',
        program as nama,
        null,
        sum(pagu_rupiah)::bigint,
        sum(pagu_terisi_rupiah)::bigint,
        sum(realisasi_rupiah)::bigint,
        count(*) filter (where not is_terisi_penuh),
        null,
        null,
        null,
        null,
        null,
        min(urutan)
    from belanja
    group by program
    union all
    select
        'program',
        belanja.kunci_atas,
        belanja.program,
        'indikator_program',
        belanja.indikator_program,
        any_value(program_dinilai.capaian_persen)::double,
        sum(belanja.pagu_rupiah)::bigint,
        sum(belanja.pagu_terisi_rupiah)::bigint,
        sum(belanja.realisasi_rupiah)::bigint,
        count(*) filter (where not belanja.is_terisi_penuh),
        status_capaian(any_value(program_dinilai.capaian_persen), null),
        null,
        null,
        null,
        null,
        min(belanja.urutan)
    from belanja
    left join program_dinilai
        on belanja.program = program_dinilai.program and belanja.indikator_program = program_dinilai.indikator
    where belanja.indikator_program is not null
    group by belanja.kunci_atas, belanja.program, belanja.indikator_program
    union all
    select
        'program',
        any_value(program),
        null,
        'program',
        program,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null
    from sendiri
    where urutan is null
    group by program
    union all
    select
        'program',
        program || '/' || indikator,
        program,
        'indikator_program',
        indikator,
        capaian_persen::double,
        null,
        null,
        null,
        null,
        status_capaian(capaian_persen, status),
        null,
        null,
        null,
        null,
        urutan
    from sendiri
    union all
    select
        'program',
        kunci_kegiatan,
        kunci_atas,
        'kegiatan',
        kegiatan,
        null,
        sum(pagu_rupiah)::bigint,
        sum(pagu_terisi_rupiah)::bigint,
        sum(realisasi_rupiah)::bigint,
        count(*) filter (where not is_terisi_penuh),
        null,
        null,
        null,
        null,
        null,
        min(urutan)
    from belanja
    group by kunci_kegiatan, kunci_atas, kegiatan
    union all
    select
        'program',
        kunci_kegiatan || '/' || sub_kegiatan,
        kunci_kegiatan,
        'sub_kegiatan',
        sub_kegiatan,
        null,
        pagu_rupiah,
        pagu_terisi_rupiah,
        realisasi_rupiah,
        (not is_terisi_penuh)::bigint,
        null,
        null,
        null,
        null,
        null,
        urutan
    from belanja
)

select
    simpul.kunci,
    simpul.induk,
    simpul.tingkat,
    simpul.nama,
    simpul.capaian_persen,
    persen(realisasi_rupiah, pagu_terisi_rupiah) as serapan_persen,
    simpul.pagu_rupiah,
    simpul.pagu_terisi_rupiah,
    pagu_rupiah - pagu_terisi_rupiah as pagu_belum_diisi_rupiah,
    simpul.jumlah_belum_diisi,
    simpul.realisasi_rupiah,
    simpul.status,
    simpul.jumlah_tercapai,
    simpul.jumlah_jatuh_tempo,
    simpul.jumlah_tanpa_capaian,
    simpul.jumlah_indikator,
    serapan_rendah(persen(realisasi_rupiah, pagu_terisi_rupiah), $tahun, $triwulan) as is_rendah,
    batas_serapan_rendah($tahun, $triwulan) as batas_rendah_persen,
    dinilai.keterangan
from simpul
left join dinilai on simpul.tingkat = 'indikator' and simpul.kunci = dinilai.kunci
order by
    cabang desc, urutan nulls last, induk is null desc, tingkat = 'indikator_program' and pagu_rupiah is null desc,
    length(simpul.kunci), simpul.kunci;
