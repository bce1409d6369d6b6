-- The same figure printed in a second place with another value. Percentages and totals that can be worked out are
-- compared with what their parts give instead.
--
-- Tingkat: peringatan
-- Penjelasan: {objek}: {nama} {nilai_a} di satu tempat, {nilai_b} di tempat lain.
-- Grain: one row per printing that differs from the figure in force.
with dokumen_lain as (
    select distinct
        perangkat_daerah,
        tahun,
        objek,
        nilai
    from angka_berlaku
    where tabel_fakta in ('iku', 'renstra_target') and ukuran = 'target'
),

berpasangan as (
    select
        cetakan.*,
        asli.lokasi as lokasi_asli,
        asli.nilai as nilai_asli
    from cetakan
    inner join angka_berlaku as asli
        on
            cetakan.dataset = asli.dataset and cetakan.objek = asli.objek
            and (
                cetakan.ukuran = asli.ukuran
                or (
                    cetakan.dataset = 'ip_asn_dimensi' and cetakan.ukuran = 'bobot_persen'
                    and asli.ukuran = 'nilai_maksimal'
                )
            )
            and cetakan.perangkat_daerah = asli.perangkat_daerah and cetakan.tahun = asli.tahun
            and (asli.periode in (cetakan.periode, 'tahun') or asli.tabel_fakta in ('anggaran_pk', 'ksd'))
    where cetakan.nilai is not null and asli.nilai is not null
    qualify row_number() over (
        partition by cetakan.tabel, cetakan.baris, cetakan.kolom, cetakan.ukuran
        order by
            cetakan.periode in ('I', 'II', 'III') and cetakan.nilai = asli.nilai desc,
            asli.periode = 'tahun' desc,
            triwulan_periode(asli.periode) = triwulan_periode(cetakan.periode) desc,
            asli.batch = cetakan.batch desc,
            asli.tahun_dibaca desc
    ) = 1
)

select
    cetakan.perangkat_daerah,
    cetakan.tahun,
    cetakan.dataset,
    cetakan.objek,
    cetakan.ukuran,
    cetakan.lokasi as lokasi_a,
    tertulis(cetakan.nilai) as nilai_a,
    cetakan.lokasi_asli as lokasi_b,
    tertulis(cetakan.nilai_asli) as nilai_b,
    cetakan.nilai - cetakan.nilai_asli as selisih,
    nama_ukuran(cetakan.ukuran) as nama,
    case
        when lain.nilai is not null then 'catatan'
        when cocok(cetakan.nilai, cetakan.nilai_asli) or cocok(cetakan.nilai_asli, cetakan.nilai) then 'peringatan'
        when cetakan.dataset = 'renstra' and cetakan.ukuran = 'realisasi' then 'peringatan'
        else 'kesalahan'
    end as tingkat,
    case
        when lain.nilai is not null then 'target dokumen lain: Renstra atau IKU'
        when cocok(cetakan.nilai, cetakan.nilai_asli) or cocok(cetakan.nilai_asli, cetakan.nilai) then 'pembulatan'
        when cetakan.dataset = 'renstra' and cetakan.ukuran = 'realisasi' then 'penilaian lain: mandiri dan resmi'
        else 'salah ketik, atau tidak diperbarui'
    end as kemungkinan_sebab
from berpasangan as cetakan
left join dokumen_lain as lain
    on
        cetakan.ukuran = 'target' and cetakan.dataset = 'indikator'
        and cetakan.perangkat_daerah = lain.perangkat_daerah and cetakan.tahun = lain.tahun
        and cetakan.objek = lain.objek and cetakan.nilai = lain.nilai
where cetakan.nilai <> cetakan.nilai_asli
order by lokasi_a;
