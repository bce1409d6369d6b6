-- Efficiency that is credited, in percent: cut off at the limit on both sides.
create macro efisiensi_diakui(efisiensi_persen, batas) as
case when efisiensi_persen is not null then least(greatest(efisiensi_persen, -batas), batas) end;
