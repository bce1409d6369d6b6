-- Two agencies, years or quarters side by side: every key figure that either has, and the difference where both have it.
-- A difference of percentages is in percentage points; figures in different units or by different methods have none, nor
-- have those of which one is of some sub-activities only.
-- Metode: Perbandingan > Selisih
-- Rumus: selisih = nilai pilihan pertama − nilai pembanding; beda persentase dalam poin persentase
-- Rumus: satuan atau metode pengukuran berbeda, atau salah satu tidak ada atau baru sebagian diisi: tidak dihitung
-- Dasar: ditetapkan dasbor
--
-- Grain: one row per group and measure.
-- Params: $perangkat_daerah, $tahun, $triwulan, $pembanding_perangkat_daerah, $pembanding_tahun, $pembanding_triwulan.
-- Sources: indikator_target, indikator_realisasi, program_indikator, anggaran, merit_aspek
-- Sources: merit_skor, ip_asn_dimensi, pegawai_pendidikan
-- Period: indikator
with sini as (
    select * from ukuran_pokok($perangkat_daerah, $tahun, $triwulan)
),

sana as (
    select * from ukuran_pokok($pembanding_perangkat_daerah, $pembanding_tahun, $pembanding_triwulan)
)

select
    coalesce(sini.kelompok, sana.kelompok) as kelompok,
    coalesce(sini.ukuran, sana.ukuran) as ukuran,
    sini.nilai,
    sana.nilai as nilai_pembanding,
    case
        when
            sini.satuan = sana.satuan and coalesce(sini.metode, '') = coalesce(sana.metode, '')
            and not (sini.is_sebagian or sana.is_sebagian)
            then sini.nilai - sana.nilai
    end as selisih,
    coalesce(sini.satuan, sana.satuan) as satuan,
    sini.tercetak,
    sana.tercetak as tercetak_pembanding,
    sini.nilai is not null and sana.nilai is not null
    and coalesce(sini.metode, '') <> coalesce(sana.metode, '') as is_beda_metode,
    sini.nilai is not null and sana.nilai is not null and (sini.is_sebagian or sana.is_sebagian) as is_sebagian
from sini
full outer join sana on sini.kelompok = sana.kelompok and sini.ukuran = sana.ukuran
order by coalesce(sini.urutan, sana.urutan), ukuran;
