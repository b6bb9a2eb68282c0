// Words before a code that lets somebody into a meeting, in normalised spelling: lower case, without accents.

/** Words for codes that are words or numbers. */
const passwords = [
  ...[
    "pass ?-?word",
    "pass ?-?wort",
    "pass ?-?phrase",
    "passwd",
    "pwd",
    "kennwort",
    "kenncode",
    "mot de passe",
    "mdp",
  ],
  ...["contrasena", "clave(?: de acceso)?", "senha(?: de acesso)?", "wachtwoord"],
];
/** Words for codes that are numbers. */
const pins = [
  ...[
    "pin(?:[ -]?(?:code|number|nummer|nr|no))?s?",
    "pass ?-?codes?",
    "pass ?-?code",
    "geheim(?:zahl|nummer|code)",
  ],
  ...["zugangs(?:code|nummer|kennung|daten)", "zugriffscode", "code (?:pin|secret|confidentiel|d'acces)"],
  ...["codigo (?:pin|de acceso|de acesso|de seguridad)", "codice (?:pin|di accesso|segreto)", "toegangscode"],
];
const english =
  "(?:access|conference|participants?|attendees?|host|moderator|chair(?:person)?|leader|guest|meeting|webinar|room|bridge|audio|security|entry|dial[ -]?in|joining|join|zoom|webex|teams|caller|invite)";
const german =
  "(?:konferenz(?:raum)?|besprechungs|meeting|sitzungs|teilnehmer|moderator(?:en)?|einwahl|raum|webinar|gastgeber|veranstaltungs|telefonkonferenz)";
const french =
  "(?:(?:la |l')?(?:reunion|conference|webinaire|salle|participant|participants|hote|animateur|moderateur|invite|securite|acces))";
const spanish =
  "(?:(?:la |el )?(?:reunion|conferencia|riunione|conferenza|sala|reuniao|participante|anfitrion))";
const codes = [
  `${english}(?:'s|')?[ -]?(?:id|code|key|pin)s?`,
  `${german}-?(?:id|code|kennung|kennwort|pin|kenncode)`,
  `(?:code|id|identifiant|cle)(?: de| du| d'| pour)? ?${french}`,
  `(?:codigo|codice|id|identificador)(?: de| da| della| di)? ?${spanish}`,
  "vergader-?(?:id|code)",
];
/** Words for numbers that may be small where they count something: the tenth meeting, 20 participants. */
const numbers = [
  `(?:access|conference|meeting|webinar|bridge|dial[ -]?in|join) (?:number|no\\.?|nr\\.?|#)`,
  `${german}-?(?:nummer|nr\\.?|kennnummer)`,
  `numero(?: de| du| d'| della| da)? ?(?:${french}|${spanish})`,
];

export const wordOf = {
  password: passwords.join("|"),
  code: [...pins, ...codes].join("|"),
  number: numbers.join("|"),
  /** Before the long number of a room. */
  room: "zoom|webex|(?:microsoft |ms )?teams|google meet|gotomeeting|bluejeans|ringcentral",
} as const;

/** Words between the word for a code and the code. */
export const fillers =
  "(?:is|are|was|will be|be|code|number|nr|no|numero|nummer|id|est|ist|lautet|es|e|war|sera|for today|today|now|to join|again|\\(\\d+ digits\\))";

/** Every word for a code contains one of these. */
export const stems =
  /pin|zoom|webex|teams|meet|jeans|central|pass|code|codi|kenn|wort|geheim|zugangs|mdp|pwd|clave|senha|contras|wacht|\bids?\b|-id\b|[a-z]id\b|identifi|number|numero|nummer|\bn[or]\b|key|cle\b/;
