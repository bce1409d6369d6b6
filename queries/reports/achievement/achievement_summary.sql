-- The agreement in one row: mean achievement over the measured indicators, beside capped means and the year before.
-- The mean is taken over unrounded achievements that are available. Source: LKIP 2024, Ikhtisar Eksekutif and 3.1.
-- The year before: the same quarter and choice, computed where its data are in force, else as printed for the whole agreement at
-- the year's end. Realisations of a year without an agreement are counted over its quarters: nothing measures them.
--
-- Metode: Capaian > Rata-rata capaian
-- Rumus: jumlah capaian yang tersedia / banyaknya, dari nilai yang belum dibulatkan
-- Rumus: rata-rata dibatasi: capaian indikator paling tinggi {batas_capaian_persen_120} % atau {batas_capaian_persen_110} %
-- Dasar: LKIP BKD 2024, Ikhtisar Eksekutif dan 3.1; batas ditetapkan dasbor
--
-- Grain: one row.
-- Params: $perangkat_daerah, $tahun, $triwulan (I..IV; IV reads the annual target), $tingkat_sasaran, $status,
--   $sumber_data (null for all).
-- Sources: indikator_target, indikator_realisasi, tahun_sebelumnya.rata_rata_persen
-- Period: indikator_realisasi
with capaian as (
    select * from capaian_indikator($perangkat_daerah, $tahun, $triwulan)
    where
        ($tingkat_sasaran is null or tingkat_sasaran = $tingkat_sasaran)
        and ($status is null or status = $status)
        and ($sumber_data is null or sumber_data = $sumber_data)
),

ringkas as (
    select
        avg(capaian_persen) as rata_rata_persen,
        count(capaian_persen) as jumlah_terukur,
        count(*) filter (where status in ('belum_tersedia', 'belum_diisi', 'tanpa_target')) as jumlah_belum_tersedia,
        count(*) filter (where status = 'belum_diisi') as jumlah_belum_diisi,
        count(*) filter (where status in ('belum_tersedia', 'tanpa_target')) as jumlah_tanpa_hasil,
        count(*) filter (where status = 'tidak_jatuh_tempo') as jumlah_tidak_jatuh_tempo,
        count(*) filter (where status = 'tercapai') as jumlah_tercapai,
        count(*) filter (where status = 'di_bawah_target') as jumlah_di_bawah_target,
        count(*) as jumlah_indikator,
        avg(least(capaian_persen, pengaturan_nilai('batas_capaian_persen_120', $tahun)))
        filter (where capaian_persen is not null) as rata_rata_batas_120_persen,
        avg(least(capaian_persen, pengaturan_nilai('batas_capaian_persen_110', $tahun)))
        filter (where capaian_persen is not null) as rata_rata_batas_110_persen
    from capaian
),

tertinggi as (
    select list(nama_pendek order by capaian_persen desc) as tertinggi
    from (
        select
            nama_pendek,
            capaian_persen,
            rank() over (order by capaian_persen desc) as peringkat
        from capaian
        where capaian_persen > 101
    ) as melampaui
    where peringkat <= 2
),

tahun_lalu as (
    select avg(capaian_persen) as rata_rata_persen
    from capaian_indikator($perangkat_daerah, $tahun - 1, $triwulan)
    where
        ($tingkat_sasaran is null or tingkat_sasaran = $tingkat_sasaran)
        and ($sumber_data is null or sumber_data = $sumber_data)
        and $status is null
),

tercetak as (
    select any_value(nilai) as rata_rata_persen
    from tahun_sebelumnya
    where
        perangkat_daerah = $perangkat_daerah and tahun = $tahun - 1
        and ukuran = 'rata_rata_persen' and objek = $perangkat_daerah
        and $triwulan = 'IV'
        and coalesce($tingkat_sasaran, $status, $sumber_data) is null
),

sebelumnya as (
    select coalesce(tahun_lalu.rata_rata_persen, tercetak.rata_rata_persen) as rata_rata_sebelumnya_persen
    from tahun_lalu
    cross join tercetak
),

tanpa_perjanjian as (
    select
        count(dicapai.realisasi) as jumlah_tanpa_perjanjian,
        max(dicapai.tahun) as tahun_tanpa_perjanjian
    from indikator_realisasi as dicapai
    anti join indikator as perjanjian
        on dicapai.perangkat_daerah = perjanjian.perangkat_daerah and dicapai.tahun = perjanjian.tahun
    where dicapai.perangkat_daerah = $perangkat_daerah and dicapai.tahun = $tahun and dicapai.periode = $triwulan
)

select
    ringkas.*,
    tanpa_perjanjian.jumlah_tanpa_perjanjian,
    tanpa_perjanjian.tahun_tanpa_perjanjian,
    kategori_nilai('capaian', ringkas.rata_rata_persen, $tahun) as kategori,
    sebelumnya.rata_rata_sebelumnya_persen,
    ringkas.rata_rata_persen - sebelumnya.rata_rata_sebelumnya_persen as selisih_poin,
    tertinggi.tertinggi
from ringkas
cross join sebelumnya
cross join tertinggi
cross join tanpa_perjanjian;
