//! The closed vocabularies: topics in two levels, formats, audiences, kinds of organisation and institution, weekdays, languages.
//!
//! Slugs are what URLs, feeds, the database and the catalogues use; they never change once released. Labels live in `i18n`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A text that is not one of the vocabulary's slugs.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown slug")]
pub struct UnknownSlug;

macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $slug:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "&'static str")]
        // The names of the members are all there is to say about them.
        #[allow(missing_docs)]
        pub enum $name { $($variant),* }

        impl $name {
            /// Every member, in the order in which people are shown them.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The stable name used in URLs, feeds and the database.
            pub fn slug(self) -> &'static str { match self { $($name::$variant => $slug),* } }
        }

        impl FromStr for $name {
            type Err = UnknownSlug;
            fn from_str(text: &str) -> Result<Self, UnknownSlug> {
                match text { $($slug => Ok($name::$variant),)* _ => Err(UnknownSlug) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = UnknownSlug;
            fn try_from(text: String) -> Result<Self, UnknownSlug> { text.parse() }
        }

        impl From<$name> for &'static str {
            fn from(value: $name) -> &'static str { value.slug() }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.slug()) }
        }
    };
}

vocabulary! {
    /// A topic of the two-level taxonomy: twelve main topics, each directly followed by its five leaves.
    Topic {
        Arrival = "arrival",
        Neighbourhood = "neighbourhood",
        Housing = "housing",
        RuralArrival = "rural-arrival",
        Buddies = "buddies",
        DailyLifeOffices = "daily-life-offices",
        Education = "education",
        Parents = "parents",
        Multilingualism = "multilingualism",
        EarlyYears = "early-years",
        SchoolToWork = "school-to-work",
        AdultLearning = "adult-learning",
        WorkEconomy = "work-economy",
        SkilledWorkers = "skilled-workers",
        Recognition = "recognition",
        StartUps = "start-ups",
        WorkplaceDiversity = "workplace-diversity",
        LabourRights = "labour-rights",
        ReligionBelief = "religion-belief",
        Festivals = "festivals",
        PlacesOfWorship = "places-of-worship",
        Interfaith = "interfaith",
        PastoralCare = "pastoral-care",
        SecularViews = "secular-views",
        AntiDiscrimination = "anti-discrimination",
        Racism = "racism",
        Antisemitism = "antisemitism",
        AntiMuslimRacism = "anti-muslim-racism",
        Antigypsyism = "antigypsyism",
        Empowerment = "empowerment",
        Democracy = "democracy",
        ElectionsBodies = "elections-bodies",
        YouthVoice = "youth-voice",
        MediaDisinformation = "media-disinformation",
        Associations = "associations",
        Citizenship = "citizenship",
        HistoryMemory = "history-memory",
        MigrationHistory = "migration-history",
        ContractLabour = "contract-labour",
        GuestWorkers = "guest-workers",
        Colonialism = "colonialism",
        FlightExile = "flight-exile",
        CultureArts = "culture-arts",
        Music = "music",
        Literature = "literature",
        FilmTheatre = "film-theatre",
        Cuisine = "cuisine",
        Crafts = "crafts",
        HealthCare = "health-care",
        CultureSensitiveCare = "culture-sensitive-care",
        MentalHealth = "mental-health",
        Prevention = "prevention",
        Ageing = "ageing",
        DisabilityInclusion = "disability-inclusion",
        FamilyGender = "family-gender",
        Women = "women",
        Fathers = "fathers",
        Lgbtiq = "lgbtiq",
        Youth = "youth",
        Generations = "generations",
        SafetyLaw = "safety-law",
        PoliceTrust = "police-trust",
        AsylumResidence = "asylum-residence",
        NeighbourConflict = "neighbour-conflict",
        HateCrime = "hate-crime",
        CivilProtection = "civil-protection",
        WorldEnvironmentSport = "world-environment-sport",
        CountriesToday = "countries-today",
        Climate = "climate",
        Development = "development",
        Sport = "sport",
        Science = "science",
    }
}

/// How many leaves every main topic has.
pub const LEAVES_PER_TOPIC: usize = 5;

impl Topic {
    fn position(self) -> usize {
        self as usize
    }

    /// The twelve main topics.
    pub fn main_topics() -> impl Iterator<Item = Topic> {
        Topic::ALL.iter().copied().filter(|topic| topic.is_main())
    }

    /// Whether this is one of the twelve main topics.
    pub fn is_main(self) -> bool {
        self.position().is_multiple_of(LEAVES_PER_TOPIC + 1)
    }

    /// The main topic above a leaf; a main topic gives itself.
    pub fn main(self) -> Topic {
        Topic::ALL[self.position() - self.position() % (LEAVES_PER_TOPIC + 1)]
    }

    /// The five leaves of this topic's main topic.
    pub fn leaves(self) -> &'static [Topic] {
        let first = self.main().position() + 1;
        &Topic::ALL[first..first + LEAVES_PER_TOPIC]
    }

    /// Whether something tagged with `self` is found when people filter by `filter`: the same topic, or a leaf of it.
    pub fn is_within(self, filter: Topic) -> bool {
        self == filter || (filter.is_main() && self.main() == filter)
    }
}

vocabulary! {
    /// The form a dialogue takes.
    Format {
        ClassTalk = "class-talk",
        Podium = "podium",
        Workshop = "workshop",
        Fishbowl = "fishbowl",
        WorldCafe = "world-cafe",
        StoryCafe = "story-cafe",
        LivingLibrary = "living-library",
        TandemVisit = "tandem-visit",
        Visit = "visit",
        CityWalk = "city-walk",
        SharedMeal = "shared-meal",
        FestivalEvening = "festival-evening",
        ReadingFilm = "reading-film",
        Exhibition = "exhibition",
        SportPlay = "sport-play",
        StaffTraining = "staff-training",
        ExpertExchange = "expert-exchange",
        RoundTable = "round-table",
        Mediation = "mediation",
        Online = "online",
    }
}

vocabulary! {
    /// A family of formats: who offers one of a family can usually do another of it.
    FormatFamily {
        Conversation = "conversation",
        Professional = "professional",
        Culture = "culture",
        Visit = "visit",
        Walk = "walk",
        Sport = "sport",
        Mediation = "mediation",
        Online = "online",
    }
}

impl Format {
    /// The families this format belongs to, at least one.
    pub fn families(self) -> &'static [FormatFamily] {
        use FormatFamily::*;
        match self {
            Format::ClassTalk => &[Conversation],
            Format::Podium => &[Conversation],
            Format::Workshop => &[Conversation, Professional],
            Format::Fishbowl => &[Conversation],
            Format::WorldCafe => &[Conversation],
            Format::StoryCafe => &[Conversation, Culture],
            Format::LivingLibrary => &[Conversation],
            Format::TandemVisit => &[Conversation],
            Format::Visit => &[Visit],
            Format::CityWalk => &[Walk],
            Format::SharedMeal => &[Culture, Conversation],
            Format::FestivalEvening => &[Culture],
            Format::ReadingFilm => &[Culture, Conversation],
            Format::Exhibition => &[Culture],
            Format::SportPlay => &[Sport],
            Format::StaffTraining => &[Professional],
            Format::ExpertExchange => &[Professional],
            Format::RoundTable => &[Professional, Conversation],
            Format::Mediation => &[FormatFamily::Mediation],
            Format::Online => &[Online],
        }
    }

    /// Whether somebody who offers `other` could do this format: the same one, or one that shares a family.
    pub fn is_compatible_with(self, other: Format) -> bool {
        self == other || self.families().iter().any(|family| other.families().contains(family))
    }
}

vocabulary! {
    /// Whom a dialogue is for.
    Audience {
        Kita = "kita",
        Grade1To4 = "grade-1-4",
        Grade5To10 = "grade-5-10",
        Grade11To13 = "grade-11-13",
        Vocational = "vocational",
        Students = "students",
        Professionals = "professionals",
        Administration = "administration",
        PoliceRescue = "police-rescue",
        Company = "company",
        Community = "community",
        Seniors = "seniors",
        Parents = "parents",
        YouthGroup = "youth-group",
        Refugees = "refugees",
        Public = "public",
    }
}

vocabulary! {
    /// What kind of house an institution is.
    InstitutionKind {
        Kita = "kita",
        School = "school",
        VocationalSchool = "vocational-school",
        University = "university",
        Vhs = "vhs",
        YouthWelfare = "youth-welfare",
        Municipality = "municipality",
        StateAuthority = "state-authority",
        Jobcenter = "jobcenter",
        ImmigrationOffice = "immigration-office",
        Police = "police",
        Justice = "justice",
        FireThw = "fire-thw",
        HospitalCare = "hospital-care",
        MuseumArchive = "museum-archive",
        Library = "library",
        Theatre = "theatre",
        ChurchReligious = "church-religious",
        SportsHeritageClub = "sports-heritage-club",
        CompanyChamber = "company-chamber",
        Union = "union",
        Media = "media",
        Welfare = "welfare",
        Foundation = "foundation",
    }
}

vocabulary! {
    /// What kind of organisation a migrant organisation says it is.
    OrganisationKind {
        Culture = "culture",
        EducationParents = "education-parents",
        Women = "women",
        Youth = "youth",
        Religious = "religious",
        Community = "community",
        RefugeeInitiative = "refugee-initiative",
        Students = "students",
        Business = "business",
        Sport = "sport",
        DiasporaDevelopment = "diaspora-development",
        SelfHelp = "self-help",
        PostMigrantNetwork = "post-migrant-network",
        LocalAlliance = "local-alliance",
        StateNetwork = "state-network",
        Umbrella = "umbrella",
        Informal = "informal",
    }
}

vocabulary! {
    /// A day of the week, Monday first.
    Weekday { Monday = "mo", Tuesday = "tu", Wednesday = "we", Thursday = "th", Friday = "fr", Saturday = "sa", Sunday = "su" }
}

impl From<chrono::Weekday> for Weekday {
    fn from(day: chrono::Weekday) -> Weekday {
        Weekday::ALL[day.num_days_from_monday() as usize]
    }
}

/// Older or outside names of topics that links may still carry, with the topic they mean now.
const TOPIC_ALIASES: [(&str, Topic); 1] = [("anti-racism", Topic::AntiDiscrimination)];

/// The topic that a filter in a URL names: a slug, or an alias that published links use.
pub fn topic_from_link(text: &str) -> Result<Topic, UnknownSlug> {
    let alias = TOPIC_ALIASES.iter().find(|(name, _)| *name == text).map(|(_, topic)| *topic);
    alias.map_or_else(|| text.parse(), Ok)
}

/// A spoken language by its BCP 47 tag, for example `uk` or `fa-AF`, always one of [`Language::TAGS`] and in their order.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(into = "&'static str")]
pub struct Language(u8);

// As its tag: a number would tell nobody anything.
impl fmt::Debug for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Language").field(&self.slug()).finish()
    }
}

// By hand: the derived one would borrow the tag from the input for `'static` and so could read nothing else.
impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl Language {
    /// The languages one can choose, German and English first, then by tag.
    pub const TAGS: &'static [&'static str] = &[
        "de", "en", "af", "ak", "am", "ar", "arc", "as", "az", "be", "bg", "bm", "bn", "bs", "ca", "ckb", "cs", "cy", "da", "dsb", "ee",
        "el", "es", "et", "eu", "fa", "fa-AF", "ff", "fi", "fil", "fr", "fy", "ga", "gd", "gl", "gsw", "gu", "ha", "he", "hi", "hr", "hsb",
        "hu", "hy", "id", "ig", "is", "it", "ja", "jv", "ka", "kab", "ki", "kk", "km", "kn", "ko", "ku", "ky", "lb", "lg", "ln", "lo",
        "lt", "lv", "mg", "mk", "ml", "mn", "mr", "ms", "mt", "my", "nds", "ne", "nl", "no", "om", "or", "pa", "pl", "ps", "pt", "qu",
        "rm", "rn", "ro", "rom", "ru", "rw", "sd", "shi", "si", "sk", "sl", "sn", "so", "sq", "sr", "sv", "sw", "syr", "ta", "te", "tg",
        "th", "ti", "tk", "tr", "ug", "uk", "ur", "uz", "vi", "wo", "xh", "yi", "yo", "zgh", "zh", "zu", "zza",
    ];

    /// German, the language most dialogues have in common.
    pub const GERMAN: Language = Language(0);

    /// The tag, for example `uk`.
    pub fn slug(self) -> &'static str {
        Language::TAGS[self.position()]
    }

    /// The position among [`Language::TAGS`].
    pub fn position(self) -> usize {
        usize::from(self.0)
    }

    /// Every language one can choose.
    pub fn all() -> impl Iterator<Item = Language> {
        (0..).take(Language::TAGS.len()).map(Language)
    }
}

// Sets of languages are kept as 128 bits.
const _: () = assert!(Language::TAGS.len() <= 128);

impl FromStr for Language {
    type Err = UnknownSlug;
    fn from_str(text: &str) -> Result<Self, UnknownSlug> {
        Language::all().find(|language| language.slug().eq_ignore_ascii_case(text)).ok_or(UnknownSlug)
    }
}

impl TryFrom<String> for Language {
    type Error = UnknownSlug;
    fn try_from(text: String) -> Result<Self, UnknownSlug> {
        text.parse()
    }
}

impl From<Language> for &'static str {
    fn from(language: Language) -> &'static str {
        language.slug()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn taxonomy_has_twelve_topics_with_five_leaves() {
        assert_eq!(Topic::main_topics().count(), 12);
        assert_eq!(Topic::ALL.len(), 72);
        for topic in Topic::main_topics() {
            assert!(topic.leaves().iter().all(|leaf| !leaf.is_main() && leaf.main() == topic));
        }
        assert_eq!(Topic::Antisemitism.main(), Topic::AntiDiscrimination);
        assert!(Topic::Antisemitism.is_within(Topic::AntiDiscrimination));
        assert!(!Topic::AntiDiscrimination.is_within(Topic::Antisemitism));
    }

    #[test]
    fn every_slug_reads_back() {
        for topic in Topic::ALL {
            assert_eq!(topic.slug().parse(), Ok(*topic));
        }
        for language in Language::all() {
            assert_eq!(language.slug().parse(), Ok(language));
        }
        assert_eq!(topic_from_link("anti-racism"), Ok(Topic::AntiDiscrimination));
        assert_eq!("nonsense".parse::<Topic>(), Err(UnknownSlug));
    }

    #[test]
    fn formats_fit_within_their_families_only() {
        assert!(Format::ClassTalk.is_compatible_with(Format::Workshop));
        assert!(!Format::Mediation.is_compatible_with(Format::ClassTalk));
        assert!(!Format::Visit.is_compatible_with(Format::CityWalk));
    }
}
