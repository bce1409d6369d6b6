-- Employees of one agency and quarter with the points of each dimension of the professionalism index; alike ones are one row.
-- A dimension whose figures are not all there is missing, never 0. Performance goes by the predicate where there is one
-- (the newer rule), else by the value.
--
-- Metode: IP ASN > Dimensi tiap pegawai (simulasi)
-- Rumus: kompetensi = jumlah poin pelatihan yang berlaku bagi jenis jabatannya; tersedia bila semuanya diisi
-- Rumus: diklat teknis dihitung mulai {jp_diklat_teknis} jam pelajaran
-- Rumus: kinerja menurut predikat bila ada, selain itu menurut nilai
-- Dasar: LKIP BKD 2024, 2.2.1 b, mengutip Peraturan BKN 8/2019
--
-- Grain: one row per unit and set of properties, with the number of employees who share it.
create macro pegawai_dinilai(kode_pd, tahun_data, triwulan_data) as table (
    with serupa as (
        select
            unit,
            jenis_jabatan,
            jenjang_pendidikan,
            diklat_kepemimpinan,
            diklat_fungsional,
            coalesce(
                diklat_teknis,
                case
                    when jp_teknis >= pengaturan_nilai('jp_diklat_teknis', tahun_data) then 'ya'
                    when jp_teknis is not null then 'tidak'
                end
            ) as diklat_teknis,
            seminar,
            coalesce(
                poin_ip_asn('predikat_kinerja', jenis_jabatan, predikat_kinerja, tahun_data),
                poin_nilai_kinerja(nilai_kinerja, tahun_data)
            ) as kinerja,
            hukuman_disiplin,
            count(*) as jumlah_pegawai
        from pegawai_asn
        where perangkat_daerah = kode_pd and tahun = tahun_data and periode = triwulan_data
        group by all
    ),

    unsur as (
        select
            *,
            poin_ip_asn('jenjang_pendidikan', jenis_jabatan, jenjang_pendidikan, tahun_data) as kualifikasi,
            poin_ip_asn('diklat_kepemimpinan', jenis_jabatan, diklat_kepemimpinan, tahun_data) as poin_kepemimpinan,
            poin_ip_asn('diklat_fungsional', jenis_jabatan, diklat_fungsional, tahun_data) as poin_fungsional,
            poin_ip_asn('diklat_teknis', jenis_jabatan, diklat_teknis, tahun_data) as poin_teknis,
            poin_ip_asn('seminar', jenis_jabatan, seminar, tahun_data) as poin_seminar,
            poin_ip_asn('hukuman_disiplin', jenis_jabatan, hukuman_disiplin, tahun_data) as disiplin,
            jumlah_unsur_kompetensi(jenis_jabatan, tahun_data) as jumlah_unsur
        from serupa
    )

    select
        * exclude (poin_kepemimpinan, poin_fungsional, poin_teknis, poin_seminar, jumlah_unsur),
        case
            when
                jumlah_unsur > 0
                and len(list_filter(
                    [poin_kepemimpinan, poin_fungsional, poin_teknis, poin_seminar], lambda poin: poin is not null
                )) = jumlah_unsur
                then
                    coalesce(poin_kepemimpinan, 0) + coalesce(poin_fungsional, 0)
                    + coalesce(poin_teknis, 0) + coalesce(poin_seminar, 0)
        end as kompetensi
    from unsur
);
