/**
 * Where online meetings take place: hosts, with all hosts below them. A path limits an entry to the addresses that start
 * with it.
 */
export const roomHosts: readonly string[] = [
  // Zoom, and its bridge for room systems
  ...["zoom.us", "zoom.com", "zoom.cn", "zoom.com.cn", "zoomgov.com", "zoomcrc.com", "zoom.de", "zoomus.cn"],
  // Webex
  ...["webex.com", "webex.com.cn", "ciscospark.com"],
  // Google
  ...[
    "meet.google.com",
    "g.co/meet",
    "tel.meet",
    "t.meet",
    "hangouts.google.com",
    "plus.google.com/hangouts",
  ],
  ...["talkgadget.google.com", "stream.meet.google.com"],
  // Microsoft, with the clouds of governments
  ...["teams.microsoft.com", "teams.live.com", "teams.microsoft.us", "teams.microsoftonline.cn"],
  ...[
    "teams.cloud.microsoft",
    "teams.microsoftonline.us",
    "teams.cloud.microsoft.us",
    "aka.ms/jointeamsmeeting",
  ],
  ...["join.skype.com", "meet.skype.com", "lync.com", "skype.com/meet"],
  // GoTo
  ...[
    "gotomeet.me",
    "gotomeeting.com",
    "gotomeet.com",
    "gotowebinar.com",
    "gototraining.com",
    "goto.com",
    "join.me",
  ],
  // Others
  ...[
    "uberconference.com",
    "dialpad.com",
    "bluejeans.com",
    "whereby.com",
    "appear.in",
    "8x8.vc",
    "meet.jit.si",
  ],
  ...["vidyo.com", "vidyocloud.com", "vidyoconnect.com", "chime.aws", "ringcentral.com", "ringcentral.biz"],
  ...["discord.gg", "discord.com/channels", "discord.com/invite", "discord.com/stages", "discord.com/events"],
  ...["discordapp.com/channels", "discordapp.com/invite", "app.slack.com/huddle", "gather.town", "pexip.me"],
  ...[
    "starleaf.com",
    "lifesize.com",
    "lifesizecloud.com",
    "fuze.com",
    "adobeconnect.com",
    "clickmeeting.com",
  ],
  ...[
    "freeconferencecall.com",
    "fccdl.in",
    "meeting.zoho.com",
    "meeting.zoho.eu",
    "meet.zoho.com",
    "livestorm.co",
  ],
  ...["meeting.tencent.com", "voovmeeting.com", "vc.larksuite.com", "vc.feishu.cn", "call.whatsapp.com"],
  ...[
    "rendez-vous.renater.fr",
    "conf.dfn.de",
    "senfcall.de",
    "readytalk.com",
    "bigbluebutton.org",
    "blindsidenetworks.com",
  ],
];

/** First words of the hosts of rooms that teams run themselves, such as `bbb2.example.org`. */
export const roomNames: readonly string[] = [
  "bbb",
  "bigbluebutton",
  "greenlight",
  "jitsi",
  "vidyo",
  "vidyoportal",
];

/** Schemes of addresses that a meeting's own program opens. */
export const roomSchemes: readonly string[] = [
  ...["zoommtg", "zoomus", "zoomphonecall", "msteams", "ms-sfb", "skype", "lync", "lync15", "sip", "sips"],
  ...["callto", "facetime", "facetime-audio", "gotomeeting", "bluejeans", "wbx", "vidyo", "h323"],
];
