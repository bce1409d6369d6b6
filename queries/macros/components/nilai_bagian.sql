-- The value of a part of a composite indicator: a ratio of two components, else one component by a fixed number. Not
-- available where a component is missing or the denominator is 0.
-- Metode: Indikator kinerja > Bagian indikator dari komponen
-- Rumus: nilai bagian = pembilang / penyebut x faktor, atau nilai komponen / pembagi x faktor
-- Rumus: komponen yang kosong atau penyebut nol: belum tersedia, bukan 0
-- Dasar: LKIP BKD 2024, Lampiran 2 no. 2 dan 4 sampai 13
create macro nilai_bagian(pembilang, penyebut, langsung, pembagi, faktor) as
case
    when pembilang is not null or penyebut is not null
        then case when penyebut <> 0 then pembilang * faktor / penyebut end
    when pembagi <> 0 then langsung * faktor / pembagi
end;
