//! A register as a file: every way to write one, and what is told of a bad one.

use kvalitetsmodel_kalibrering::register::{Column, Csv, Register, RowFault};

/// Made-up assessments, as most files have them.
const WIDE: &str = "\
socialtilsyn;tilbud;udbyder;tilbudstype;pladser;date;model;reason;1.a;t1;t2
sjaelland;Ærø;U1;sel107;12;2024-03-05;;planned;4;4,5;
midtjylland;T2;U1;sel108;4;2024-06-01;tilbud-2017;;;3;2,5
";

fn read(bytes: &[u8], piece: usize) -> Register {
    let mut file = Csv::new();
    bytes.chunks(piece).for_each(|chunk| file.push(chunk));
    file.finish()
}

/// What a register says, but for its lines.
fn said(register: &Register) -> Vec<String> {
    let row = |row: &kvalitetsmodel_kalibrering::register::Row| {
        format!(
            "{:?} {} {} {:?} {} {:?} {} {:?} {:?}",
            row.socialtilsyn,
            row.tilbud,
            row.udbyder,
            row.tilbudstype,
            row.pladser,
            row.date,
            row.model.id(),
            row.reason,
            row.scores
        )
    };
    register.rows().iter().map(row).collect()
}

fn told(register: &Register) -> Vec<(usize, Column, RowFault)> {
    let told = register.problems().iter();
    told.map(|one| (one.line, one.column.clone(), one.fault.clone())).collect()
}

fn windows_1252(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(u32::from(letter)).expect("of Latin-1")).collect()
}

#[test]
fn one_register_is_read_alike_however_it_is_written() {
    let expected = said(&read(WIDE.as_bytes(), usize::MAX));
    assert_eq!(expected.len(), 2);
    assert!(expected[0].contains("Ærø") && expected[0].contains("Planned"), "{expected:?}");
    let long = "\
part;score;socialtilsyn;tilbud;udbyder;tilbudstype;pladser;date;reason
1.a;4;sjaelland;Ærø;U1;sel107;12;2024-03-05;planned
t1;4,5;sjaelland;Ærø;U1;sel107;12;2024-03-05;planned
t2;;sjaelland;Ærø;U1;sel107;12;2024-03-05;planned
t1;3;midtjylland;T2;U1;sel108;4;2024-06-01;
t2;2.5;midtjylland;T2;U1;sel108;4;2024-06-01;
";
    let comma = WIDE.replace("4,5", "\"4.5\"").replace("2,5", "5/2").replace(';', ",");
    let quoted: String = WIDE
        .lines()
        .fold(String::new(), |all, line| all + "\"" + &line.replace(';', "\";\"") + "\"\r\n");
    let ways: [(&str, Vec<u8>); 12] = [
        ("lines of Windows", WIDE.replace('\n', "\r\n").into()),
        ("no end of the last line", WIDE.trim_end().into()),
        ("byte order mark", format!("\u{feff}{WIDE}").into()),
        ("Windows-1252", windows_1252(WIDE)),
        ("Windows-1252, lines of Windows", windows_1252(&WIDE.replace('\n', "\r\n"))),
        ("comma", comma.into()),
        (
            "comma and decimals in quotes",
            WIDE.replace("4,5", "\"4,5\"").replace("2,5", "\"2,5\"").replace(';', ",").into(),
        ),
        ("tab", WIDE.replace(';', "\t").into()),
        ("quotes", quoted.into()),
        ("empty lines and cells", WIDE.replace('\n', ";;\n;;;\n\n").into()),
        (
            "capitals and white space",
            WIDE.replace("socialtilsyn;tilbud", " Socialtilsyn ; TILBUD").into(),
        ),
        ("long", long.into()),
    ];
    for (way, bytes) in ways {
        for piece in [1, 2, 3, 7, 64, 100_000] {
            let register = read(&bytes, piece);
            assert_eq!(told(&register), [], "{way}, {piece} bytes at a time");
            assert_eq!(said(&register), expected, "{way}, {piece} bytes at a time");
        }
    }
}

/// <https://encoding.spec.whatwg.org/#windows-1252>
#[test]
fn windows_1252_has_its_own_letters_where_latin_1_has_none() {
    let line = |tilbud: &[u8]| {
        let heads = b"socialtilsyn;tilbud;udbyder;tilbudstype;pladser;date\n".as_slice();
        [heads, b"sjaelland;", tilbud, b";U1;sel107;12;2024-03-05\n"].concat()
    };
    for (bytes, text) in [
        (b"\x80".as_slice(), "€"),
        (b"\x96x\x9f", "–xŸ"),
        (b"S\xf8\xe6\xc5", "SøæÅ"),
        ("Søæ".as_bytes(), "Søæ"),
    ] {
        assert_eq!(read(&line(bytes), 5).rows()[0].tilbud, text);
    }
}

#[test]
fn bad_lines_are_told_and_good_ones_kept() {
    let scored = |id: &str| Column::Score(id.into());
    let first = WIDE.lines().next().expect("a first line");
    let good = "sjaelland;G;U1;sel107;12;2024-03-05;;;4;4,5;";
    for (lines, expected) in [
        (vec!["sjaelland;T1;U1"], vec![(2, Column::Row, RowFault::OtherCount { expected: 11 })]),
        (
            vec!["sjaelland;T1;U1;sel107;12;2024-03-05;;;4;4,5;;9"],
            vec![(2, Column::Row, RowFault::OtherCount { expected: 11 })],
        ),
        (
            vec!["sjaelland;T1;U1;sel107;12;2024-03-05;;;6;4,5;=1+1"],
            vec![(2, scored("1.a"), RowFault::NotAScore), (2, scored("t2"), RowFault::NotAScore)],
        ),
        // A line within a cell is counted too.
        (
            vec!["sjaelland;\"T\n1\";U1;sel107;x;2024-03-05;;;;;"],
            vec![(2, Column::Pladser, RowFault::NotANumber)],
        ),
        (
            vec!["", "sjaelland;T1;U1;sel107;12;2024-13-05;;;;;"],
            vec![(3, Column::Date, RowFault::NotADate)],
        ),
    ] {
        let bad = lines.join("\n");
        let file = format!("{first}\n{bad}\n{good}\n");
        for piece in [1, 9, 100_000] {
            let register = read(file.as_bytes(), piece);
            assert_eq!(told(&register), expected, "{bad}");
            let rows = register.rows();
            assert_eq!(rows.len(), 1, "{bad}");
            assert_eq!(rows[0].line, 3 + bad.matches('\n').count(), "{bad}");
        }
    }
}

#[test]
fn a_fault_of_the_long_layout_is_told_by_the_line_of_the_score() {
    let file = "\
socialtilsyn,tilbud,udbyder,tilbudstype,pladser,date,part,score
sjaelland,T1,U1,sel107,12,2024-03-05,t1,4
sjaelland,T1,U1,sel107,12,2024-03-05,t2,6
sjaelland,T1,U1,sel107,12
sjaelland,T1,U1,sel107,12,2024-03-05,t1,5
sjaelland,T2,U1,sel107,0,2024-03-05,t1,5
sjaelland,T2,U1,sel107,0,2024-03-05,t2,5
sjaelland,T3,U1,sel107,12,2024-03-05,t1,5
sjaelland,T4,U1,sel107,12,2024-03-05,t1,5
sjaelland,T3,U1,sel107,12,2024-03-05,t2,5
";
    let scored = |id: &str| Column::Score(id.into());
    for piece in [1, 50, 100_000] {
        let register = read(file.as_bytes(), piece);
        let expected = [
            (3, scored("t2"), RowFault::NotAScore),
            (4, Column::Row, RowFault::OtherCount { expected: 8 }),
            (5, scored("t1"), RowFault::Twice),
            (6, Column::Pladser, RowFault::NotANumber),
            // Lines of one assessment that do not stand together.
            (10, Column::Tilbud, RowFault::SameDay { line: 8 }),
        ];
        assert_eq!(told(&register), expected);
        let kept: Vec<&str> = register.rows().iter().map(|row| &*row.tilbud).collect();
        assert_eq!(kept, ["T3", "T4"]);
    }
}

#[test]
fn what_is_wrong_with_the_columns_is_told_once() {
    let scored = |id: &str| Column::Score(id.into());
    let row = "sjaelland;T1;U1;sel107;12;2024-03-05;4;4";
    let needed = "socialtilsyn;tilbud;udbyder;tilbudstype;pladser;date";
    for (first, expected, kept) in [
        (format!("{needed};t1;navn"), vec![(1, scored("navn"), RowFault::UnknownPart)], 2),
        (format!("{needed};t1;t1"), vec![(1, scored("t1"), RowFault::Twice)], 2),
        (format!("{needed};t1;Date"), vec![(1, scored("Date"), RowFault::Twice)], 2),
        (format!("{needed};t1;"), vec![], 2),
        (
            format!("{needed};part;t1"),
            vec![(1, scored("score"), RowFault::Missing), (1, scored("t1"), RowFault::UnknownPart)],
            0,
        ),
        (
            "socialtilsyn;tilbud;udbyder;tilbudstype;places;day;t1;t2".into(),
            vec![
                (1, Column::Pladser, RowFault::Missing),
                (1, Column::Date, RowFault::Missing),
                (1, scored("places"), RowFault::UnknownPart),
                (1, scored("day"), RowFault::UnknownPart),
            ],
            0,
        ),
    ] {
        let file = format!("{first}\n{row}\n{}\n", row.replace("T1", "T2"));
        let register = read(file.as_bytes(), 10);
        assert_eq!(told(&register), expected, "{first}");
        assert_eq!(register.rows().len(), kept, "{first}");
    }
    assert_eq!(told(&Csv::new().finish()), [(1, Column::Row, RowFault::Missing)]);
}

#[test]
fn a_file_that_is_none_is_told_and_ends() {
    let quote = format!("{WIDE}\"sjaelland;{}\n{WIDE}", "T;\n".repeat(40_000));
    let cells = format!("{WIDE}{}\n{WIDE}", ";".repeat(5_000));
    for file in [quote, cells] {
        for piece in [1, 1_000, usize::MAX] {
            let register = read(file.as_bytes(), piece);
            assert_eq!(told(&register), [(4, Column::Row, RowFault::TooLong)]);
            assert_eq!(
                said(&register),
                said(&read(WIDE.as_bytes(), 9)),
                "what came before is kept"
            );
        }
    }
    // No first line at all: a picture, a workbook, zeros.
    for bytes in [vec![0; 300_000], b"PK\x03\x04\n\xff\xfe\x00".repeat(40_000), vec![b'"'; 70_000]]
    {
        let register = read(&bytes, 4_096);
        assert_eq!(register.rows().len(), 0);
        assert!(!register.problems().is_empty());
        assert!(register.problems().len() < 20, "told once, not for every line");
    }
}
