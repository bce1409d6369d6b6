-- Why money was left, by category of the reason, with each category's share of all that is unspent. What was spent over the
-- allocation is a negative category, melebihi pagu: the categories add up to the remainder, and it has no share of the unspent.
-- Where the file names no category, it is inferred from the explanation: jumlah_kategori_disimpulkan sub-activities.
-- Metode: Anggaran > Alasan sisa pagu
-- Rumus: sisa pagu sub kegiatan dijumlahkan menurut kategori alasan; bagian = sisa kategori / seluruh yang tidak terserap × 100
-- Rumus: belanja melebihi pagu: kategori tersendiri, negatif, tanpa bagian; jumlah kategori = sisa pagu
-- Rumus: serapan rendah, di bawah batas triwulan itu, tanpa penjelasan: belum dijelaskan
-- Dasar: LKIP BKD 2024, 3.3; kategori ditetapkan dasbor, atau dari berkas yang diunggah
--
-- Grain: one row per category.
-- Params: $perangkat_daerah, $tahun, $triwulan, $program, $kegiatan (null for all).
-- Sources: anggaran, anggaran_penjelasan
-- Period: anggaran
select
    kategori_alasan,
    count(*) as jumlah_sub_kegiatan,
    count_if(is_pembacaan_proyek) as jumlah_kategori_disimpulkan,
    sum(sisa_rupiah)::bigint as sisa_rupiah,
    persen(
        sum(sisa_rupiah) filter (where sisa_rupiah > 0)::bigint,
        sum(sum(sisa_rupiah) filter (where sisa_rupiah > 0)::bigint) over ()
    ) as bagian_sisa_persen
from serapan_sub_kegiatan($perangkat_daerah, $tahun, $triwulan)
where
    sisa_rupiah <> 0
    and ($program is null or program = $program)
    and ($kegiatan is null or kegiatan = $kegiatan)
group by kategori_alasan
order by sisa_rupiah desc;
