//! The documents that are not law: Socialstyrelsens audit on dialogue before påbud, and a page of
//! a socialtilsyn. Their sentences stand in them; ours are in [`crate::text`].

use crate::law::{Bilingual, Confidence, Publication, Source, Standing};

const AUDIT: &str = "Auditrapport 19.2, Socialstyrelsen, september 2019";

/// What a reader must know of everything from the audit.
const TEN_CASES: Bilingual = Bilingual::new(
    "Anbefalingen er fra september 2019 og gælder en fælles forståelsesramme for socialtilsynene. Rapporten bygger på 10 sager fra tilbud; plejefamilier er ikke med.",
    "The recommendation is from September 2019 and is for a common framework for the socialtilsyn. The report rests on 10 cases from tilbud; plejefamilier are not in it.",
);

const OWN_SCALE: Bilingual = Bilingual::new(
    "Anbefalingen er fra september 2019. Rapporten bygger på 10 sager fra tilbud og siger kun, at midlet skal passe til bekymringen. Den har ingen grader: mindre, middel og alvorlig er vores. At en alvorlig bekymring kræver samtale, og en mindre dialog før brev, er vores læsning.",
    "The recommendation is from September 2019. The report rests on 10 cases from tilbud and only says that the means must fit the concern. It has no degrees: minor, moderate and grave are ours. That a grave concern needs talk, and a minor one dialogue before a letter, is our reading.",
);

const OWN_LIMIT: Bilingual = Bilingual::new(
    "Rapporten bygger på 10 sager fra tilbud. Den har ingen tal: grænsen er vores og kan ændres.",
    "The report rests on 10 cases from tilbud. It has no numbers: the limit is ours and can be set.",
);

const BOTH_VIEWS: Bilingual = Bilingual::new(
    "Rapporten har to syn: det kan se ud, som om sagen er afgjort; det kan også være en chance for at svare skriftligt.",
    "The report has two views: it may look as if the matter is settled; it may also be a chance to answer in writing.",
);

/// A decision's requirements are looked at concern by concern.
pub(super) const PER_CONCERN: Bilingual = Bilingual::new(
    "Teksten kræver dialog om de forhold, der er grunden. At der ses på hver bekymring for sig, er egen læsning. Hvad dialog er, er ikke defineret.",
    "The text requires dialogue about the facts that are the ground. Looking at each concern by itself is our own reading. What dialogue is, is not defined.",
);

/// The same of an ending on a day when the text did not say what the dialogue is about.
pub(super) const PER_CONCERN_UNSAID: Bilingual = Bilingual::new(
    "Før 2026 siger teksten ikke, at dialogen skal handle om de forhold, der er grunden, og 2022-25 ikke, at den skal komme før. Det er egen læsning, og det er det også, at der ses på hver bekymring for sig. Hvad dialog er, er ikke defineret.",
    "Before 2026 the text does not say that the dialogue must be about the facts that are the ground, and in 2022-25 not that it must come before. That is our own reading, and so is looking at each concern by itself. What dialogue is, is not defined.",
);

/// An ending at once that rests on nothing but that nothing is expected.
pub(super) const ONLY_UNEXPECTED: Bilingual = Bilingual::new(
    "Er der ikke noteret særlige forhold, kan ophør straks hvile på, at det ikke forventes, at tilbuddet kan eller vil rette op. Om det alene også fritager for dialogen, siger teksten ikke.",
    "Where nothing special is noted, ophør at once can rest on its not being expected that the tilbud can or will put it right. Whether that alone excuses from the dialogue too, the text does not say.",
);

/// An ending at once, by the bekendtgørelse, is not yet put into effect despite a complaint.
pub(super) const NOT_THE_SAME: Bilingual = Bilingual::new(
    "Socialtilsynet eller Ankestyrelsen kan beslutte det, hvis særlige forhold gør det påkrævet. At ophør straks efter bekendtgørelsen ikke er den afgørelse, er egen læsning.",
    "The socialtilsyn or Ankestyrelsen can decide that where special circumstances require it. That ophør at once by the bekendtgørelse is not that decision is our own reading.",
);

/// What is registered of a plejefamilie is as a rule not shown.
pub(super) const NOT_PUBLISHED: Bilingual = Bilingual::new(
    "Fra 2026 offentliggøres den som udgangspunkt ikke for plejefamilier (BEK 1560/2025 § 12, stk. 2; bilag 2 er ikke læst). Ældre bekendtgørelser om Tilbudsportalen er ikke læst.",
    "From 2026 it is as a rule not published for plejefamilier (BEK 1560/2025 § 12, stk. 2; bilag 2 has not been read). Older bekendtgørelser on Tilbudsportalen have not been read.",
);

/// The letter that gives notice counts as a hearing.
pub(super) const WHERE_REQUIRED: Bilingual = Bilingual::new(
    "Gælder kun oplysninger eller eksterne faglige vurderinger, som tilbuddet ikke kan antages at vide, at socialtilsynet har, og som er til ugunst og væsentlige, og ikke i tilfældene i § 19, stk. 2. At en agterskrivelse regnes som partshøring, er egen læsning.",
    "Only for facts or external expert assessments that the tilbud cannot be presumed to know the socialtilsyn has, that are against it and essential, and not in the cases of § 19, stk. 2. That an agterskrivelse counts as a hearing is our own reading.",
);

const LAW_ASKS_LESS: Bilingual = Bilingual::new(
    "Loven kræver kun, at forholdene nævnes, og at der sættes en frist.",
    "The law only requires that the facts are named and a frist is set.",
);

/// The heading of what Socialstyrelsen recommends.
const RECOMMENDATION: &str =
    "Socialstyrelsens anbefaling vedr. tilrettelæggelsen af et dialogforløb";

/// A document that a decision is looked at by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Document {
    /// The tilbud should know the concern, the purpose and the possible reactions.
    Transparency,
    /// What is done should fit the character of the concern; what fits is our own reading.
    FittingMeans,
    /// Long courses: good will shown, little change.
    Duration,
    /// A redegørelse before any talk: disputed.
    RedegoerelseFirst,
    /// No "running" påbud.
    RunningPaabud,
    /// No document: what only keeps readable what is told.
    Readable,
}

impl Document {
    pub(crate) const fn standing(self) -> Standing {
        match self {
            Self::Transparency | Self::FittingMeans => Standing::Recommendation,
            Self::Duration | Self::RedegoerelseFirst => Standing::Attention,
            Self::RunningPaabud => Standing::Practice,
            Self::Readable => Standing::Own,
        }
    }

    pub(crate) fn source(self) -> Source {
        let audit = |place, note| {
            let document = Publication { title: AUDIT, place };
            Source::document(self.standing(), document, Confidence::AuthorityPage).with_note(note)
        };
        match self {
            Self::Transparency => audit(RECOMMENDATION, TEN_CASES),
            Self::FittingMeans => audit(RECOMMENDATION, OWN_SCALE),
            Self::Duration => audit("Dialogforløbets varighed", OWN_LIMIT),
            Self::RedegoerelseFirst => audit("Dialogmetoder", BOTH_VIEWS),
            Self::RunningPaabud => {
                let document = Publication {
                    title: "Socialtilsyn Nord, spørgsmål og svar (socialtilsynnord.hjoerring.dk/om-os/faq)",
                    place: "Hvornår bortfalder et påbud",
                };
                Source::document(self.standing(), document, Confidence::AuthorityPage)
                    .with_note(LAW_ASKS_LESS)
            }
            Self::Readable => Source::readable(),
        }
    }
}
