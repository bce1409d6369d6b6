-- A part of a whole in percent (0-100); not available where the whole is missing or 0.
create macro persen(bagian, keseluruhan) as
case when keseluruhan <> 0 then bagian * 100 / keseluruhan end;
