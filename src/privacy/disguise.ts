/**
 * Characters and escapes behind which a text can hide digits, letters of ASCII and the signs between them. Those that drawings in
 * style sheets need hide nothing.
 */
export const disguise =
  /[\u00ad\u00b2\u00b3\u00b9\u0660-\u0669\u06f0-\u06f9\u0966-\u0def\u200b-\u200f\u202a-\u202e\u2060-\u209c\u2460-\u24ff\ufeff\uff00-\uffef]|[\ufe00-\ufe0f]|\ud835|&#|%(?:25)*(?:2[089bdefBDEF]|3[\da])|%[deDE][\da-fA-F]%|\\u[\da-fA-F]{4}/;
