//! The words by which denials are recognised, folded, in both languages.

/// After these the opposite holds.
pub(crate) const CONTRAST: &[&str] = &["sondern", "aber", "doch", "jedoch", "stattdessen", "dafur", "but", "vielmehr"];
/// With these a clause begins that tells about somebody.
pub(crate) const SUBORDINATE: &[&str] = &[
    "die", "der", "das", "dem", "den", "deren", "dessen", "denen", "weil", "dass", "wenn", "wer", "wo", "ob", "obwohl", "da", "damit",
    "bis", "who", "whose", "which", "because", "that", "where", "when", "if", "since", "als", "was", "warum", "why",
];
/// English clauses of this kind need no comma.
pub(crate) const RELATIVE: &[&str] = &["who", "whose", "which", "because", "that"];
/// Verbs of finding and getting: who lacks something has a need.
pub(crate) const LACK: &[&str] = &[
    "finden",
    "findet",
    "finde",
    "fanden",
    "bekommen",
    "bekommt",
    "bekamen",
    "verstehen",
    "versteht",
    "verstand",
    "verstanden",
    "kennen",
    "kennt",
    "erhalten",
    "hat",
    "hatte",
    "kommen",
    "kommt",
    "kamen",
    "find",
    "get",
    "have",
    "has",
    "understand",
    "know",
    "knows",
];
/// "Nicht nur": these turn a "not" back.
pub(crate) const NOT_TURNED: &[&str] = &[
    "nur",
    "allein",
    "zuletzt",
    "bloss",
    "immer",
    "genug",
    "selten",
    "unbedingt",
    "mehr",
    "only",
    "just",
    "always",
    "enough",
    "least",
    "einmal",
    "ganz",
    "so",
];
/// "Nicht über": what follows is refused.
pub(crate) const ABOUT: &[&str] =
    &["uber", "um", "von", "zu", "zur", "zum", "mit", "fur", "allgemein", "about", "on", "for", "into", "with"];
/// "Nicht gemeint": what goes before is refused.
pub(crate) const REFUSED: &[&str] = &[
    "gemeint",
    "gewunscht",
    "gewollt",
    "gefragt",
    "gesucht",
    "thema",
    "themen",
    "notig",
    "gebraucht",
    "geplant",
    "vorgesehen",
    "feld",
    "gebiet",
    "fach",
    "sache",
    "aufgabe",
    "anliegen",
    "vordergrund",
    "hinein",
    "hierher",
    "passend",
    "interessiert",
    "schwerpunkt",
    "zustandig",
    "dran",
    "vertreten",
    "field",
    "wanted",
    "needed",
    "topic",
    "subject",
    "focus",
    "planned",
    "meant",
    "required",
    "expertise",
    "area",
    "looking",
    "eingerichtet",
    "ausgebildet",
    "ausgestattet",
    "geschult",
    "befugt",
    "qualifiziert",
    "verhandelt",
    "besprochen",
    "diskutiert",
    "getanzt",
    "gesungen",
    "gekocht",
    "geubt",
    "dabei",
    "verlangt",
    "erwunscht",
    "intended",
    "desired",
    "helpful",
    "wished",
];
/// Verbs that refuse whoever their subject is.
pub(crate) const UNFIT: &[&str] = &[
    "passen",
    "passt",
    "gehort",
    "gehoren",
    "soll",
    "sollen",
    "sollte",
    "sollten",
    "interessiert",
    "interessieren",
    "should",
    "hilft",
    "helfen",
    "nutzt",
    "nutzen",
    "bringt",
    "hulfe",
];
/// Verbs that refuse when the writers are their subject.
pub(crate) const WILL: &[&str] = &[
    "brauchen",
    "brauchts",
    "wollen",
    "suchen",
    "mochten",
    "erwarten",
    "wunschen",
    "sprechen",
    "reden",
    "beraten",
    "bieten",
    "machen",
    "leisten",
    "geht",
    "aussern",
    "behandeln",
    "ubernehmen",
    "sagen",
    "want",
    "need",
    "offer",
    "do",
    "does",
    "speak",
    "talk",
    "advise",
    "cover",
    "discuss",
    "will",
    "looking",
    "give",
    "provide",
    "reicht",
    "trauen",
    "traue",
];
/// Verbs that mean a yes when they are denied by their subject: "das vergessen wir nicht".
pub(crate) const HELD: &[&str] =
    &["vergessen", "verschweigen", "verstecken", "scheuen", "furchten", "lassen", "geben", "erreichen", "schaffen", "wissen", "begreifen"];
/// "Darum kümmern sich andere."
pub(crate) const OTHERS_DO: &[&str] = &["kummern", "machen", "ubernehmen", "beraten", "konnen", "do", "know"];
/// "Schon zu Gast."
pub(crate) const BEEN: &[&str] = &["gast", "besuch", "da", "hier", "dran", "eingeladen", "besucht"];
/// What the writers know or have themselves: "das kennen wir".
pub(crate) const KNOWN: &[&str] = &["kennen", "beherrschen"];
/// The writers themselves.
pub(crate) const OWN: &[&str] = &["wir", "ich", "we", "i", "man", "uns", "us", "es", "please", "bitte"];
/// "Kein Fachwissen": what goes before is refused as well.
pub(crate) const KNOWLEDGE: &[&str] = &[
    "fachwissen",
    "wissen",
    "erfahrung",
    "erfahrungen",
    "kenntnis",
    "kenntnisse",
    "expertise",
    "ahnung",
    "kompetenz",
    "thema",
    "angebot",
    "auskunft",
    "knowledge",
    "experience",
    "interest",
    "bedarf",
    "interesse",
    "platz",
    "auskunfte",
    "antworten",
    "rustzeug",
    "ausbildung",
    "qualifikation",
    "training",
];
/// Last year, last summer.
pub(crate) const BEFORE: &[&str] = &["voriges", "letztes", "vergangenes", "letzten", "vorigen"];
/// What was had already.
pub(crate) const HAD: &[&str] = &[
    "hatten",
    "haben",
    "hatte",
    "hat",
    "gab",
    "gibt",
    "ist",
    "sind",
    "wurde",
    "wurden",
    "waren",
    "war",
    "deckt",
    "ubernimmt",
    "behandelt",
    "macht",
    "lauft",
    "laufen",
];
/// By whom, or that it is done with.
pub(crate) const DONE: &[&str] = &[
    "wir",
    "es",
    "abgedeckt",
    "erledigt",
    "versorgt",
    "besetzt",
    "gehabt",
    "behandelt",
    "jemand",
    "andere",
    "anderswo",
    "letztes",
    "durchgenommen",
    "kollege",
    "kollegin",
];
/// An idea is told.
pub(crate) const IDEA: &[&str] = &[
    "dachte",
    "dachten",
    "denkt",
    "gedacht",
    "idee",
    "ursprunglich",
    "schwebt",
    "schwebte",
    "vorgeschlagen",
    "vorschlag",
    "uberlegt",
    "hatte",
    "idea",
    "originally",
    "thought",
    "suggested",
    "geplant",
    "wunschte",
    "wunschten",
    "wollte",
    "planned",
    "wanted",
];
/// And given up.
pub(crate) const TURN: &[&str] = &["eigentlich", "tatsachlich", "wahrheit", "grunde", "kern", "actually", "really", "truly", "dahinter"];

/// How guests and programmes of the past are told: "in unserer Reihe saßen schon …".
pub(crate) const PAST: &[&str] = &[
    "sassen",
    "sass",
    "waren",
    "war",
    "sprachen",
    "sprach",
    "kamen",
    "kam",
    "referierten",
    "redeten",
    "spielten",
    "sangen",
    "kochten",
    "tanzten",
    "lasen",
    "zeigten",
    "standen",
    "traten",
    "diskutierten",
    "horten",
    "sahen",
    "besuchten",
    "luden",
    "probierten",
    "machten",
    "lernten",
    "gab",
];
/// Who or what stands between the verb and the "already".
pub(crate) const BETWEEN: &[&str] = &["wir", "uns", "es", "bei", "hier", "ja", "auch"];
/// What is refused of a thing that would be it: "wäre das Letzte, was wir brauchen", "das falsche Signal".
pub(crate) const WRONG: &[&str] = &["letzte", "falsche", "falscher", "falsches", "verkehrte", "wrong"];
/// Verbs of being.
pub(crate) const WOULD_BE: &[&str] = &["ware", "waren", "ist", "sind", "would", "is", "are"];
/// What the writers do without help: "Evakuierung üben wir selbst".
pub(crate) const SELF: &[&str] = &["selbst", "selber", "ourselves", "genug"];
