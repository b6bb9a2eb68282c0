/**
 * Characters and escapes behind which a text can hide digits, letters of ASCII and the signs between them. Those that drawings in
 * style sheets need hide nothing. ASCII is tested first: nearly all characters are ASCII, and the other tests take long.
 */
export const disguise =
  /[^\0-\x7f](?<=[\u00ad\u00b2\u00b3\u00b9\u0660-\u0669\u06f0-\u06f9\u0131\u0184\u0251-\u02af\u0391-\u0585\u0966-\u0def\u1d00-\u1d26\u200b-\u200f\u202a-\u202e\u2060-\u209c\u2460-\u24ff\u2776-\u2793\ua4d0-\ua4f4\ua730\ua731\ufeff\uff00-\uffef]|[\ufe00-\ufe0f]|[\ud835\ud83c])|&#|%(?:25)*(?:2[089bdefBDEF]|3[\da])|%[deDE][\da-fA-F]%|\\u[\da-fA-F]{4}/;
