-- Expected year-end value: what is reached, and what is still planned at a rate of reaching what was planned.
create macro perkiraan(tercapai, sisa_rencana, laju) as
tercapai + greatest(sisa_rencana, 0) * laju;
