-- A number rounded half up to two decimals, in Indonesian notation, for a figure that was worked out.
create macro dibulatkan(nilai) as
tertulis(round(nilai::decimal(24, 6), 2));
