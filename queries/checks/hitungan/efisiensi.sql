-- The efficiency table's own arithmetic, and the efficiency that the text states, against what the data give at the
-- year's end. As in efisiensi_anggaran, which answers for one agency, what is not filled in leaves its sum unknown.
--
-- Tingkat: kesalahan
-- Penjelasan: {objek}: {nama} tercetak {nilai_a}, padahal {cara} memberi {nilai_b}.
-- Grain: one row per printed figure of efficiency that its figures do not give.
with capaian_program as (
    select
        pilihan.perangkat_daerah,
        pilihan.program,
        hitung.tahun,
        hitung.periode,
        persen(hitung.bagian, hitung.keseluruhan)::double as capaian_persen
    from persen_hitung as hitung
    inner join output_berlaku(hitung.tahun) as pilihan
        on
            hitung.objek = pilihan.indikator and hitung.dataset = pilihan.sumber
            and hitung.perangkat_daerah = pilihan.perangkat_daerah and hitung.ukuran = 'capaian_persen'
),

per_sub_kegiatan as (
    select
        perangkat_daerah,
        tahun,
        periode,
        program,
        sum(pagu_rupiah)::double as pagu_rupiah,
        sum(realisasi_rupiah)::double as realisasi_rupiah
    from anggaran
    where himpunan = 'perubahan' and periode = 'IV'
    group by perangkat_daerah, tahun, periode, program, kegiatan, sub_kegiatan
),

per_program as (
    select
        anggaran.perangkat_daerah,
        anggaran.tahun,
        anggaran.periode,
        anggaran.program,
        any_value(capaian_program.capaian_persen) as capaian_persen,
        sum(anggaran.pagu_rupiah) as pagu_rupiah,
        case when count(*) = count(anggaran.realisasi_rupiah) then sum(anggaran.realisasi_rupiah) end as realisasi_rupiah
    from per_sub_kegiatan as anggaran
    left join capaian_program
        on
            anggaran.program = capaian_program.program and anggaran.tahun = capaian_program.tahun
            and anggaran.periode = capaian_program.periode
            and anggaran.perangkat_daerah = capaian_program.perangkat_daerah
    group by anggaran.perangkat_daerah, anggaran.tahun, anggaran.periode, anggaran.program
),

dasar as (
    select
        perangkat_daerah,
        tahun,
        periode,
        program as objek,
        capaian_persen,
        pagu_rupiah * capaian_persen / 100 as pagu_tertimbang,
        pagu_rupiah,
        realisasi_rupiah
    from per_program
    union all
    select
        perangkat_daerah,
        tahun,
        periode,
        perangkat_daerah as objek,
        null,
        case when count(*) = count(capaian_persen) then sum(pagu_rupiah * capaian_persen / 100) end,
        sum(pagu_rupiah),
        case when count(*) = count(realisasi_rupiah) then sum(realisasi_rupiah) end
    from per_program
    group by perangkat_daerah, tahun, periode
),

hitung as (
    select
        perangkat_daerah,
        tahun,
        periode,
        objek,
        unnest([
            'capaian_output_persen', 'pagu_tertimbang_rupiah', 'selisih_rupiah', 'efisiensi_persen',
            'efisiensi_diakui_persen', 'pagu_rupiah', 'realisasi_rupiah'
        ]) as ukuran,
        unnest([
            'capaian output', 'pagu dikali capaian', 'selisih pagu tertimbang dan realisasi', 'efisiensi',
            'efisiensi yang diakui', 'pagu', 'realisasi'
        ]) as nama,
        unnest([
            'realisasi dibagi target indikator keluarannya', 'pagu dikali capaian yang tidak dibulatkan',
            'pagu tertimbang dikurangi realisasi', 'selisih itu dibagi pagu',
            'efisiensi yang dibatasi ' || tertulis(pengaturan_nilai('batas_efisiensi_persen', tahun)) || ' %',
            'jumlah sub kegiatannya', 'jumlah sub kegiatannya'
        ]) as cara,
        unnest([
            capaian_persen, pagu_tertimbang, pagu_tertimbang - realisasi_rupiah,
            efisiensi_output(pagu_tertimbang, realisasi_rupiah, pagu_rupiah),
            efisiensi_diakui(
                efisiensi_output(pagu_tertimbang, realisasi_rupiah, pagu_rupiah),
                pengaturan_nilai('batas_efisiensi_persen', tahun)::double
            ),
            pagu_rupiah, realisasi_rupiah
        ]) as hitung
    from dasar
)

select
    cetakan.perangkat_daerah,
    cetakan.tahun,
    cetakan.dataset,
    cetakan.objek,
    cetakan.ukuran,
    cetakan.lokasi as lokasi_a,
    tertulis(cetakan.nilai) as nilai_a,
    'hasil hitung dari angka yang berlaku' as lokasi_b,
    dibulatkan(hitung.hitung) as nilai_b,
    round(cetakan.nilai::double - hitung.hitung, 4) as selisih,
    hitung.nama,
    hitung.cara,
    case
        when cetakan.objek = cetakan.perangkat_daerah and exists (
            select 1 from hitung as bagian
            where
                bagian.ukuran = hitung.ukuran and bagian.objek <> hitung.objek
                and bagian.perangkat_daerah = hitung.perangkat_daerah and bagian.tahun = hitung.tahun
                and cocok(cetakan.nilai, bagian.hitung)
        ) then 'angka satu program disebut sebagai angka seluruh perangkat daerah'
        else 'angka dari perhitungan lain atau salah ketik'
    end as kemungkinan_sebab
from cetakan
inner join hitung
    on
        cetakan.perangkat_daerah = hitung.perangkat_daerah and cetakan.tahun = hitung.tahun
        and sewaktu(cetakan.periode, hitung.periode) and cetakan.objek = hitung.objek and cetakan.ukuran = hitung.ukuran
where
    cetakan.dataset = 'efisiensi' and hitung.hitung is not null
    and not cocok(cetakan.nilai, hitung.hitung) and abs(cetakan.nilai::double - hitung.hitung) > 0.005
order by lokasi_a, cetakan.objek;
