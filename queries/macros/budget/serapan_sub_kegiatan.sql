-- Allocation, spending and absorption of every sub-activity, with its explanation and the category of its reason.
-- The file's own category goes before the project's reading of the explanation (data/rules/kategori_alasan.csv); what is
-- neither explained nor low needs no reason, "serapan tidak rendah"; where nothing is left there is no category; what was spent
-- over the allocation is "melebihi pagu", whatever explains it.
-- Where a realisation is not filled in, absorption and remainder are those of what is: pagu_terisi_rupiah.
--
-- Metode: Anggaran > Penyerapan
-- Rumus: realisasi / pagu × 100; pada tingkat mana pun perbandingan jumlah, bukan rata-rata persen
-- Rumus: sisa = pagu − realisasi; serapan di bawah {serapan_rendah_persen} % disebut rendah
-- Rumus: sebelum triwulan IV batasnya sebanding dengan bagian tahun yang sudah lewat: I 1/4, II 2/4, III 3/4
-- Dasar: LKIP BKD 2024, 3.3; batas rendah dan bagiannya tiap triwulan ditetapkan dasbor
--
-- Grain: one row per sub-activity.
create macro serapan_sub_kegiatan(kode_pd, tahun_data, triwulan_data) as table (
    with jumlah as (
        select
            program,
            kegiatan,
            sub_kegiatan,
            any_value(indikator_program) as indikator_program,
            sum(pagu_rupiah)::bigint as pagu_rupiah,
            sum(realisasi_rupiah)::bigint as realisasi_rupiah,
            coalesce(sum(pagu_rupiah) filter (where realisasi_rupiah is not null), 0)::bigint as pagu_terisi_rupiah,
            count(*) = count(realisasi_rupiah) as is_terisi_penuh,
            min(tabel * 100000 + baris) as urutan,
            any_value(keterangan) as keterangan
        from anggaran_berlaku(kode_pd, tahun_data, triwulan_data)
        group by program, kegiatan, sub_kegiatan
    ),

    dijelaskan as (
        select
            sub_kegiatan,
            penjelasan,
            kategori_alasan
        from anggaran_penjelasan
        where perangkat_daerah = kode_pd and tahun = tahun_data and periode = triwulan_data
    )

    select
        jumlah.*,
        persen(jumlah.realisasi_rupiah, jumlah.pagu_terisi_rupiah) as serapan_persen,
        jumlah.pagu_terisi_rupiah - jumlah.realisasi_rupiah as sisa_rupiah,
        dijelaskan.penjelasan,
        case
            when jumlah.realisasi_rupiah > jumlah.pagu_terisi_rupiah then 'melebihi pagu'
            when dijelaskan.penjelasan is not null
                then coalesce(dijelaskan.kategori_alasan, alasan.kategori_alasan, 'belum dijelaskan')
            when serapan_rendah(persen(jumlah.realisasi_rupiah, jumlah.pagu_terisi_rupiah), tahun_data, triwulan_data)
                then 'belum dijelaskan'
            when jumlah.realisasi_rupiah < jumlah.pagu_terisi_rupiah then 'serapan tidak rendah'
        end as kategori_alasan,
        dijelaskan.kategori_alasan is null and alasan.kategori_alasan is not null
        and coalesce(jumlah.realisasi_rupiah <= jumlah.pagu_terisi_rupiah, true) as is_pembacaan_proyek
    from jumlah
    left join dijelaskan on jumlah.sub_kegiatan = dijelaskan.sub_kegiatan
    left join kategori_alasan as alasan
        on
            jumlah.sub_kegiatan = alasan.sub_kegiatan
            and alasan.perangkat_daerah = kode_pd and alasan.tahun = tahun_data
            and dijelaskan.penjelasan is not null
);
