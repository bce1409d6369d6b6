-- The status of an achievement in percent: reached from 100 on, else missed; where there is none, why.
-- Metode: Capaian > Status capaian
-- Rumus: tercapai sejak capaian 100 persen; selain itu di bawah target; tanpa capaian disebutkan sebabnya
-- Dasar: LKIP BKD 2024, Bab III
create macro status_capaian(capaian_persen, alasan) as
case
    when capaian_persen is null then alasan
    when capaian_persen >= 100 then 'tercapai'
    else 'di_bawah_target'
end;
