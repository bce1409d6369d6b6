-- The cheapest set of sub-aspects to raise so that the value reaches a goal; exact, not greedy. A score is raised to a
-- whole score, also from a fraction. Cheapest: fewest score points raised in all, then fewest sub-aspects, then the least
-- value above the goal. With an owner, value and sub-aspects are that owner's alone. Sub-aspects without a score are left
-- out of value and choice. Empty where the goal is reached already, or out of reach (merit_cheapest_path_scope says which).
-- Metode: Sistem merit > Jalur termurah ke suatu nilai
-- Rumus: poin skor yang dinaikkan paling sedikit; bila sama, sub aspek paling sedikit; lalu kelebihan nilai paling kecil
-- Rumus: skor dinaikkan ke bilangan bulat sampai 4, juga dari skor pecahan; semua kemungkinan diperhitungkan
-- Rumus: sub aspek tanpa skor tidak ikut dihitung
-- Dasar: ditetapkan dasbor
--
-- Sub-aspects are decided one after the other, the heaviest first. Of the plans so far, one stays for each value gained;
-- those go that cost more than another which gains as much, or that cannot reach the goal any more.
--
-- Grain: one row per sub-aspect to be raised.
-- Params: $nilai_tujuan (the value to reach), $pengampu (null for all), $perangkat_daerah, $tahun, $triwulan.
-- Sources: merit_skor, merit_sub_aspek
-- Period: merit_skor
with recursive dinilai as (
    select * from sub_aspek_merit($perangkat_daerah, $tahun, $triwulan)
    where nilai is not null and ($pengampu is null or pengampu = $pengampu)
),

sub_aspek as (
    select
        *,
        row_number() over berurutan as urutan,
        sum(nilai_maksimal - nilai) over berurutan_ke_akhir as sisa_potensi
    from dinilai
    where skor < skor_tertinggi()
    window
        berurutan as (order by bobot desc, nomor_aspek, nomor_sub_aspek),
        berurutan_ke_akhir as (
            order by bobot desc, nomor_aspek, nomor_sub_aspek
            rows between 1 following and unbounded following
        )
),

kebutuhan as (
    select
        sum(nilai)::decimal(18, 4) as nilai_awal,
        (replace($nilai_tujuan::varchar, ',', '.')::decimal(18, 4) - sum(nilai))::decimal(18, 4) as kurang,
        (select count(*) from sub_aspek) as jumlah
    from dinilai
),

langkah as (
    select
        sub_aspek.urutan,
        skor_tujuan,
        case when skor_tujuan > 0 then 1 else 0 end as dinaikkan,
        case when skor_tujuan > 0 then skor_tujuan - sub_aspek.skor else 0 end as poin,
        case when skor_tujuan > 0 then nilai_sub_aspek(skor_tujuan - sub_aspek.skor, sub_aspek.bobot) else 0 end as tambahan,
        coalesce(sub_aspek.sisa_potensi, 0) as sisa_potensi
    from sub_aspek
    cross join unnest(range(skor_tertinggi() + 1)) as pilihan (skor_tujuan)
    where skor_tujuan = 0 or skor_tujuan > sub_aspek.skor
),

rencana as (
    select
        0::bigint as urutan,
        0::decimal(18, 4) as tambahan,
        0::decimal(18, 4) as tercapai,
        { 'poin': 0::decimal(18, 4), 'jumlah': 0 } as biaya,
        '' as jalur
    from kebutuhan
    where kurang > 0
    union all
    (
        with lanjutan as (
            select
                langkah.urutan,
                (rencana.tambahan + langkah.tambahan)::decimal(18, 4) as tambahan,
                least(rencana.tambahan + langkah.tambahan, kebutuhan.kurang)::decimal(18, 4) as tercapai,
                {
                    'poin': (rencana.biaya.poin + langkah.poin)::decimal(18, 4),
                    'jumlah': rencana.biaya.jumlah + langkah.dinaikkan
                } as biaya,
                rencana.jalur || langkah.skor_tujuan as jalur
            from rencana
            inner join langkah on langkah.urutan = rencana.urutan + 1
            cross join kebutuhan
            where
                rencana.tambahan + langkah.tambahan + langkah.sisa_potensi >= kebutuhan.kurang
                and (rencana.tercapai < kebutuhan.kurang or langkah.dinaikkan = 0)
        ),

        termurah as (
            select * from lanjutan
            qualify row_number() over (partition by tercapai order by biaya, tambahan, jalur desc) = 1
        )

        select * from termurah
        qualify biaya <= min(biaya) over (order by tercapai desc rows unbounded preceding)
    )
),

terpilih as (
    select
        sub_aspek.*,
        substr(rencana.jalur, sub_aspek.urutan, 1)::integer as skor_tujuan,
        rencana.biaya,
        kebutuhan.nilai_awal + rencana.tambahan as nilai_tercapai,
        rencana.tambahan - kebutuhan.kurang as kelebihan_nilai
    from rencana
    inner join kebutuhan on rencana.urutan = kebutuhan.jumlah and rencana.tambahan >= kebutuhan.kurang
    cross join sub_aspek
)

select
    sub_aspek,
    skor as skor_sekarang,
    skor_tujuan,
    nilai_sub_aspek(skor_tujuan - skor, bobot) as tambahan_nilai,
    aspek,
    pengampu,
    bobot,
    skor_tujuan - skor as poin,
    kode_sub_aspek,
    biaya.poin as jumlah_poin,
    biaya.jumlah as jumlah_sub_aspek,
    nilai_tercapai,
    kelebihan_nilai
from terpilih
where skor_tujuan > 0
order by tambahan_nilai desc, urutan;
