/** Capitals that are no pupil's initials. Only first words of a piece are looked at, so that GP, MA and HI may be pupils. */
export const NOT_INITIALS: ReadonlySet<string> = new Set(
  (
    "SEN SEND SLCN SEMH ASD ASC ADHD MLD SLD PMLD SPLD EAL PP LAC CLA EHCP EHC IEP ISP TA TAS CT LSA HLTA ELSA SALT SENCO MDSA " +
    "CAMHS NHS PSHE FSM KS FS EYFS TBC NA OK ALL"
  ).split(" "),
);

/** "Group A", "Red set", "Y3 boys": what several pupils are called together. */
export const NAME_OF_A_GROUP =
  /(?<![\p{L}])(?:groups?|grp|set|class|form|boys|girls|children|pupils|students|learners|kids|volunteers|adults|staff|cohort|team|table|register|tbc|tba|tbd|indiv|individuals?|pairs?|paired)(?![\p{L}])/iu;

/** A pupil's name ends where one of these begins. */
export const AFTER_A_NAME =
  /(?<![\p{L}'’-])(?:to|receiv(?:ing|es?)|ha[sd]|have|having|gets?|getting|for|who|is|are|was|after|before|then|needs?|individual(?:ly)?|with|supports?|develops?|when|if|on|in|at|from|until|only|also|alternate|alternating|alt|occasional(?:ly)?|inc(?:l|luding)?|esp(?:ecially)?|plus|joins?|joined|joining|starts?|started|left|leaves|the|as|see|both|targeted|work(?:s|ing)?|attends?|uses?|may|will|can|because|since|1:1|et al|etc|x ?\d)(?![\p{L}'])/iu;

/** Everyone rather than someone. */
export const EVERYONE =
  /(?<![a-z])(?:whole (?:class|school|group|year)|all(?: (?:the )?(?:pupils|children|class(?:es)?|students|chn|years?|[a-z]{3,}s))?|everyone|everybody|any(?:one|body|(?: (?:child|pupil|student)s?))(?: (?:who|that|with|in|on) [^,;+&]{2,80})?|every child|open to (?:all|everyone))(?![a-z])/;

/** Pupils that are counted and not named; group: the number. */
export const COUNTED_PUPILS =
  /(?<![a-z\d])(?:(?:small |focus(?:s?ed)? |target(?:ed)? )*(?:groups?|gps?|grps?)(?: of| with|:)? ?\(?)?(?:(\d{1,3}) ?(?:-|to|or) ?)?(\d{1,3})(?: ?x)?(?: (?:other|more|year \d{1,2}|y\d{1,2}|yr ?\d{1,2}|sen|send|pp|target(?:ed)?|boys and girls|selected|identified))* ?(?:pupils?|children|child|chn|kids|students?|boys?|girls?|learners?|ch)(?![a-z])/;
export const COUNTED_GROUP =
  /(?<![a-z])(?:groups?|gps?|grps?) (?:(?:of |with )|(?<=^(?:groups?|gps?|grps?) ))(?:(\d{1,2}) ?(?:-|to|or) ?)?(\d{1,2})(?!\d)/;

/** "+ 2 others", "+ 4", "and 3 more": there, but not named. */
export const UNNAMED =
  /(?:\+|&|and|plus) ?(\d{1,2})(?: (?:other|more|others|from)(?: (?:pupils|children|chn))?)?(?![\d:a-z])/;

/** Words before a name: "inc. BT", "esp. Ava P", "for Sol". */
export const BEFORE_A_NAME =
  /^(?:(?:small |focus(?:ed)? )?(?:groups?|gps?|grps?|pairs?|paired|indiv(?:idual)?|individually)(?: ?[:–-]| (?=with(?![\p{L}])))|inc(?:l(?:uding)?|luding)?|esp(?:ecially)?|e\.?g|namely|with|for|pupils?|names?|children|target(?:ed)?(?: pupils)?)(?![\p{L}])[.:]* ?/iu;
