-- Salaries whose output is printed as reached against the staff that there was: fewer than planned both at the end of the
-- quarter and a year before. Only outputs counted in people are compared, by how many the plan names for the quarter.
--
-- Tingkat: peringatan
-- Penjelasan: {objek}: {nilai_a} orang direncanakan menerima gaji pada triwulan {periode} dan capaian outputnya tercetak
-- {capaian} %, padahal pegawai yang tercatat {nilai_b} orang{dahulu}.
-- Grain: one row per sub-activity that pays salaries and quarter.
with pegawai_dihitung as (
    select
        perangkat_daerah,
        tahun,
        periode,
        sum(nilai) as jumlah,
        lokasi_rentang(berkas, lembar, sel, tempat) as lokasi
    from angka_berlaku
    where tabel_fakta = 'pegawai_pendidikan' and nilai is not null
    group by perangkat_daerah, tahun, periode
),

pegawai_dahulu as (
    select
        perangkat_daerah,
        tahun + 1 as tahun,
        max(nilai) as jumlah
    from angka_berlaku
    where tabel_fakta = 'tahun_sebelumnya' and ukuran = 'jumlah_pegawai' and objek = perangkat_daerah
    group by perangkat_daerah, tahun
),

penerima as (
    select
        target.perangkat_daerah,
        target.tahun,
        target.periode,
        target.objek,
        any_value(target.dataset) as dataset,
        sum(target.nilai) as jumlah,
        list(target.lokasi order by target.lokasi) as lokasi
    from angka_berlaku as target
    where
        target.tabel_fakta = 'rencana_aksi_target'
        and exists (
            select 1 from rencana_aksi as rencana
            where
                rencana.perangkat_daerah = target.perangkat_daerah and rencana.tahun = target.tahun
                and rencana.unit = target.kelompok and rencana.sub_kegiatan = target.objek
                and regexp_matches(rencana.indikator_output, 'menerima gaji', 'i')
                and regexp_matches(rencana.satuan, '^(orang|pegawai)', 'i')
        )
    group by target.perangkat_daerah, target.tahun, target.periode, target.objek
)

select
    penerima.perangkat_daerah,
    penerima.tahun,
    penerima.dataset,
    penerima.objek,
    'target' as ukuran,
    penerima.lokasi as lokasi_a,
    tertulis(penerima.jumlah) as nilai_a,
    [pegawai_dihitung.lokasi, output.lokasi] as lokasi_b,
    tertulis(pegawai_dihitung.jumlah) as nilai_b,
    penerima.jumlah - pegawai_dihitung.jumlah as selisih,
    penerima.periode,
    tertulis(output.nilai) as capaian,
    coalesce(' (setahun sebelumnya ' || tertulis(pegawai_dahulu.jumlah) || ')', '') as dahulu,
    'target tidak disesuaikan dengan jumlah pegawai, dan capaian output tidak dihitung dari penerimanya' as kemungkinan_sebab
from penerima
inner join pegawai_dihitung
    on
        penerima.perangkat_daerah = pegawai_dihitung.perangkat_daerah and penerima.tahun = pegawai_dihitung.tahun
        and penerima.periode = pegawai_dihitung.periode
inner join angka_berlaku as output
    on
        output.tabel_fakta = 'output' and penerima.perangkat_daerah = output.perangkat_daerah
        and penerima.tahun = output.tahun and penerima.periode = output.periode and penerima.objek = output.objek
left join pegawai_dahulu
    on penerima.perangkat_daerah = pegawai_dahulu.perangkat_daerah and penerima.tahun = pegawai_dahulu.tahun
where
    output.nilai > persen(greatest(pegawai_dihitung.jumlah, pegawai_dahulu.jumlah), penerima.jumlah)
    and not cocok(output.nilai, persen(greatest(pegawai_dihitung.jumlah, pegawai_dahulu.jumlah), penerima.jumlah))
order by lokasi_a;
