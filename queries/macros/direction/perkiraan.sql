-- Expected year-end value: what is reached, and what is still planned at a rate of reaching what was planned; missing
-- where one of them is.
create macro perkiraan(tercapai, sisa_rencana, laju) as
tercapai + case when sisa_rencana is not null then greatest(sisa_rencana, 0) end * laju;
