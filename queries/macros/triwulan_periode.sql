-- The quarter that a period ends in: a quarter itself, the year's last for the year, a month's or "B" month's own.
create macro triwulan_periode(periode) as
case
    when periode in ('I', 'II', 'III', 'IV') then periode
    when periode = 'tahun' then 'IV'
    else ['I', 'II', 'III', 'IV'][((right(periode, 2)::integer + 2) / 3)::integer]
end;
