-- The mean of values that each stand for a number of objects; over the known ones only, not available without any.
create macro rata_rata_tertimbang(nilai, banyaknya) as
sum(nilai * banyaknya) / sum(banyaknya) filter (where nilai is not null);
