-- The professionalism index by unit and of the agency as a whole (unit null): each dimension the mean over the employees for
-- whom it is known, the index their sum; a dimension known for nobody leaves the index missing.
--
-- Metode: IP ASN > Indeks dari data pegawai (simulasi)
-- Rumus: dimensi = rata-rata poin pegawai yang datanya tersedia; yang belum tersedia dihitung terpisah, bukan 0
-- Rumus: indeks = kualifikasi + kompetensi + kinerja + disiplin
-- Dasar: LKIP BKD 2024, 2.2.1 b, mengutip Peraturan BKN 8/2019; tidak disandingkan dengan nilai terbitan BKN
--
-- Grain: one row per unit, and one for the agency.
create macro ip_asn_unit(kode_pd, tahun_data, triwulan_data) as table (
    with per_unit as (
        select
            unit,
            sum(jumlah_pegawai)::bigint as jumlah_pegawai,
            rata_rata_tertimbang(kualifikasi, jumlah_pegawai) as kualifikasi,
            rata_rata_tertimbang(kompetensi, jumlah_pegawai) as kompetensi,
            rata_rata_tertimbang(kinerja, jumlah_pegawai) as kinerja,
            rata_rata_tertimbang(disiplin, jumlah_pegawai) as disiplin,
            coalesce(sum(jumlah_pegawai) filter (where kualifikasi is null), 0)::bigint as tanpa_kualifikasi,
            coalesce(sum(jumlah_pegawai) filter (where kompetensi is null), 0)::bigint as tanpa_kompetensi,
            coalesce(sum(jumlah_pegawai) filter (where kinerja is null), 0)::bigint as tanpa_kinerja,
            coalesce(sum(jumlah_pegawai) filter (where disiplin is null), 0)::bigint as tanpa_disiplin,
            coalesce(
                sum(jumlah_pegawai) filter (where kualifikasi + kompetensi + kinerja + disiplin is not null), 0
            )::bigint as jumlah_lengkap
        from pegawai_dinilai(kode_pd, tahun_data, triwulan_data)
        group by grouping sets ((), (unit))
        having sum(jumlah_pegawai) > 0
    )

    select
        *,
        kualifikasi + kompetensi + kinerja + disiplin as nilai,
        kategori_nilai('ip_asn', kualifikasi + kompetensi + kinerja + disiplin, tahun_data) as kategori
    from per_unit
);
