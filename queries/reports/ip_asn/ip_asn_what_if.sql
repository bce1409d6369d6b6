-- What the professionalism index would be ("simulasi") if a share of the employees with one education completed another, and
-- a share of those without a training attended it; everyone else stays as they are. Employees without figures are not counted.
--
-- Grain: one row per dimension and for the index (dimensi "indeks"), of the agency (unit null) and of the chosen unit.
-- Params: $perangkat_daerah, $tahun, $triwulan, $unit (null: the employees of all units),
--   $dari_pendidikan, $ke_pendidikan, $bagian_pendidikan_persen (null for none),
--   $pelatihan (a kind of training, 'semua' or null for none), $bagian_pelatihan_persen.
-- Sources: pegawai_asn
-- Period: pegawai_asn
with berubah as (
    select
        *,
        case
            when jenjang_pendidikan = $dari_pendidikan
                then poin_ip_asn('jenjang_pendidikan', jenis_jabatan, $ke_pendidikan::varchar, $tahun) - kualifikasi
        end as tambahan_kualifikasi,
        tambahan_pelatihan('diklat_kepemimpinan', jenis_jabatan, diklat_kepemimpinan, $pelatihan, $tahun)
        + tambahan_pelatihan('diklat_fungsional', jenis_jabatan, diklat_fungsional, $pelatihan, $tahun)
        + tambahan_pelatihan('diklat_teknis', jenis_jabatan, diklat_teknis, $pelatihan, $tahun)
        + tambahan_pelatihan('seminar', jenis_jabatan, seminar, $pelatihan, $tahun) as tambahan_kompetensi,
        $unit is null or unit = $unit as is_terpilih
    from pegawai_dinilai($perangkat_daerah, $tahun, $triwulan)
),

per_dimensi as (
    select
        unit,
        jumlah_pegawai,
        is_terpilih,
        unnest(['kualifikasi', 'kompetensi', 'kinerja', 'disiplin']) as dimensi,
        unnest([kualifikasi, kompetensi, kinerja, disiplin]) as nilai,
        unnest([tambahan_kualifikasi, tambahan_kompetensi, 0, 0]) as tambahan,
        unnest([coalesce($bagian_pendidikan_persen, 0), coalesce($bagian_pelatihan_persen, 0), 0, 0])::double / 100 as bagian
    from berubah
),

rata_rata as (
    select
        dimensi,
        unit,
        sum(jumlah_pegawai) filter (where nilai is not null)::bigint as jumlah_pegawai,
        coalesce(
            sum(jumlah_pegawai * bagian) filter (where is_terpilih and nilai is not null and tambahan <> 0), 0
        ) as jumlah_terdampak,
        rata_rata_tertimbang(nilai, jumlah_pegawai) as nilai_sekarang,
        rata_rata_tertimbang(
            nilai + case when is_terpilih then coalesce(tambahan, 0) * bagian else 0 end, jumlah_pegawai
        ) as nilai_simulasi
    from per_dimensi
    group by grouping sets ((dimensi), (dimensi, unit))
    having grouping(unit) = 1 or unit = $unit
),

lengkap as (
    select
        dimensi,
        unit,
        jumlah_pegawai,
        jumlah_terdampak,
        nilai_sekarang,
        nilai_simulasi
    from rata_rata
    union all
    select
        'indeks' as dimensi,
        unit,
        max(jumlah_pegawai) as jumlah_pegawai,
        null as jumlah_terdampak,
        case when count(nilai_sekarang) = count(*) then sum(nilai_sekarang) end as nilai_sekarang,
        case when count(nilai_simulasi) = count(*) then sum(nilai_simulasi) end as nilai_simulasi
    from rata_rata
    group by unit
)

select
    dimensi,
    unit,
    jumlah_pegawai,
    jumlah_terdampak,
    nilai_sekarang,
    nilai_simulasi,
    nilai_simulasi - nilai_sekarang as perubahan,
    case when dimensi = 'indeks' then kategori_nilai('ip_asn', nilai_sekarang, $tahun) end as kategori_sekarang,
    case when dimensi = 'indeks' then kategori_nilai('ip_asn', nilai_simulasi, $tahun) end as kategori_simulasi
from lengkap
order by
    unit nulls first,
    list_position(['kualifikasi', 'kompetensi', 'kinerja', 'disiplin', 'indeks'], dimensi);
