-- The status of a whole from those of its parts: one miss is a miss, all reached is reached, else what is missing.
create macro status_terburuk(daftar_status) as
case
    when list_contains(daftar_status, 'di_bawah_target') then 'di_bawah_target'
    when len(list_filter(daftar_status, lambda satu: satu <> 'tercapai')) = 0 then 'tercapai'
    else list_filter(daftar_status, lambda satu: satu <> 'tercapai')[1]
end;
