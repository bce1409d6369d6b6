-- The sum of an owner's values (0 where it owns nothing); not available where one of them is missing.
create macro jumlah_pengampu(pengampu_baris, nama_pengampu, nilai_baris) as
case
    when count(*) filter (where pengampu_baris = nama_pengampu and nilai_baris is null) = 0
        then coalesce(sum(nilai_baris) filter (where pengampu_baris = nama_pengampu), 0)::decimal(18, 4)
end;
