-- Whether a name as it is written is one that a rule names, or one of its other names (separated by semicolons).
create macro sama_nama(tertulis, nama, sebutan_lain) as
list_contains(string_split(lower(concat_ws(';', nama, sebutan_lain)), ';'), lower(tertulis));
