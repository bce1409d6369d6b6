-- Names as a workbook writes them, where that is not the name they are kept under.
--
-- Grain: one row per cell whose name is kept under another spelling.
create table data.ejaan (
    tabel integer not null,
    baris integer not null,
    kolom varchar not null,
    nama varchar not null,
    teks varchar not null
);
