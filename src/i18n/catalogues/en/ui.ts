import type { Message } from '../../message.ts';

/** Words of the badge, popup, welcome and options pages. Calm, short sentences (B1); rules: tests/unit/i18n/forbidden-words.ts. */
export const ui = {
  'app.name': 'Lurelight',

  'level.strong': 'Strong signs',
  'level.some': 'Some signs',
  'level.unsure': 'Could not check',
  'level.none': 'No such signs found',

  'class.lure': 'Signs often seen in recruitment into scam compounds',
  'class.job_scam': 'Signs often seen in job fraud: fees, deposits, tasks',
  'class.person_trade': 'Signs often seen where people are sold or handed over',

  'unsure.language': 'We have not tested this language yet.',
  'unsure.model-loading': 'The language model is still loading. Try again in a moment.',
  'unsure.model-failed': 'The language model could not start.',
  'unsure.unreadable': 'There was no text that could be read.',
  'unsure.failed': 'Something went wrong while checking.',

  'reason.unknown': 'Something often seen in such offers',
  'reason.model': 'The wording resembles such offers',
  'reason.quote': 'Words in the post',

  'note.not-proof': 'This is not proof. Honest offers can show such signs too.',
  'note.signals-only': 'Checked with signs only; the language model was not loaded.',
  'note.truncated': 'Only part of this post could be read.',
  'note.none': 'No such signs found in this text. That is not a guarantee.',
  'note.unsure': 'We could not check this text. That does not mean that nothing is wrong with it.',
  'note.below': 'Too little for a warning, but worth knowing:',

  'check.title': 'What to check',
  'check.company':
    'Ask for the registered name and address of the company. Check them with the labour ministry or the embassy, even if a friend sent you this offer.',
  'check.visa': 'Do not travel for work on a tourist visa.',
  'check.passport': 'Keep your passport yourself. Send no copy of it before you have a written contract.',
  'check.tell': 'Tell someone you trust where you would go and with whom.',
  'check.fee': 'Do not pay to get work or to be paid: no fee, no deposit, no top-up for tasks.',
  'check.bank': 'Do not lend your bank account, SIM card or password to anyone.',

  'why.title': 'Why you see this',

  'danger.question': 'Is someone in danger?',
  'danger.help': 'Get help now',
  'danger.person-trade': 'If someone may be held against their will, get help first.',

  'action.report': 'Report',
  'action.not-right': 'Not right?',
  'action.mark-fine': 'This post is fine',
  'action.mute': 'No badges for “{account}”',
  'action.switch-off': 'Switch off on this site',
  'action.undo': 'Undo',
  'action.close': 'Close',
  'action.retry': 'Try again',
  'action.cancel': 'Cancel',

  'done.marked-fine': 'Marked as fine. Thank you.',
  'done.muted': 'Posts by “{account}” get no badge any more.',
  'done.switched-off': 'Lurelight is off on this site.',
  'done.flagged': 'Added to your list.',

  'badge.label': 'Lurelight: {level}. Show why',
  'badge.panel': 'Lurelight: why this post has a badge',
  'badge.checked-panel': 'Lurelight: result of your check',
  'badge.marked-fine': 'Marked as fine',
  'badge.not-stored':
    'This post is not stored, for example because this is a private window. Open it in a normal window to report it.',

  'error.no-answer': 'Lurelight did not answer. Reload the page and try again.',
  'error.refused': 'Lurelight may not do this here.',
  'error.bad-answer': 'Lurelight gave an answer that could not be read.',
  'error.bad-payload': 'This text could not be sent to Lurelight’s checker.',
  'error.gone': 'Lurelight was updated. Reload this page.',
  'error.failed': 'That did not work. Nothing was changed.',

  'popup.reading': 'Looking at this page…',
  'popup.this-page': 'This page',
  'popup.on-site': 'On {site}',
  'popup.read': {
    one: '{count} post read',
    other: '{count} posts read',
  },
  'popup.read-none': 'No posts read yet. Scroll a little, then look here again.',
  'popup.waiting': {
    one: '{count} more post is read when you scroll to it',
    other: '{count} more posts are read when you scroll to them',
  },
  'popup.coverage': 'Read {read} of {total} posts',
  'popup.coverage.images': {
    one: 'Read {read} of {total} posts; {count} is an image',
    other: 'Read {read} of {total} posts; {count} are images',
  },
  'popup.help.title': 'Help / Problems?',
  'popup.help.hint':
    'Are posts missing here, or read wrongly? You can copy a few counts for the people who mend Lurelight. Nothing is sent by itself.',
  'popup.diagnostic.copy': 'Copy diagnostics',
  'popup.diagnostic.hint':
    'Counts that help to mend the reading of this site. No post text, no names, no addresses.',
  'popup.diagnostic.copied': 'Copied.',
  'popup.diagnostic.failed': 'Could not be copied.',
  'popup.count.strong': { one: '{count} with strong signs', other: '{count} with strong signs' },
  'popup.count.some': { one: '{count} with some signs', other: '{count} with some signs' },
  'popup.count.unsure': { one: '{count} could not be checked', other: '{count} could not be checked' },
  'popup.count.none': { one: '{count} without such signs', other: '{count} without such signs' },
  'popup.unsure-why': '{count} × {why}',

  'popup.health.degraded': 'Some parts of this page could not be read. The site may have changed.',
  'popup.health.broken':
    'Posts on this page could not be read; the site may have changed. Select text and check it instead.',
  'popup.health.login': 'This page asks you to log in. Posts can be read only after that.',
  'popup.health.empty': 'There are no posts on this page yet.',

  'popup.paused': 'Lurelight is paused on all sites.',
  'popup.site-off': 'Lurelight is off on this site.',
  'popup.not-permitted': 'Lurelight does not read this page.',
  'popup.not-permitted.site': 'You have not turned on {site} yet.',
  'popup.not-permitted.how': 'You can still select text on the page and check it.',
  'popup.choose-sites': 'Choose sites',
  'popup.check-selection': 'Check the selected text',
  'popup.no-selection': 'No text is selected on this page. Select the offer first, then come back.',

  'popup.flagged': 'Posts with signs',
  'popup.unsure': 'Posts that could not be checked',
  'popup.below': 'Posts with too little for a warning',
  'popup.no-author': 'Account without a name',
  'popup.selection': 'The text you selected',

  'popup.check.title': 'Check a text',
  'popup.check.hint': 'Paste an offer or a message. It stays on your device.',
  'popup.check.button': 'Check',
  'popup.check.empty': 'Paste some text first.',
  'popup.check.too-long': {
    one: 'Only the first {count} character is checked.',
    other: 'Only the first {count} characters are checked.',
  },
  'popup.check.checking': 'Checking…',
  'popup.check.result': 'Result',
  'popup.check.report': 'Report this text',

  'popup.image.unread':
    'Images are not read by themselves. Choose one that is in sight, or take a screenshot:',
  'popup.image.title': 'Check an image',
  'popup.image.hint':
    'Paste a screenshot here, drop it, or choose a file. It is read on your device and not kept.',
  'popup.image.choose': 'Choose an image',
  'popup.image.language': 'Language of the words in the image',
  'popup.image.reading': 'Reading the image…',
  'popup.image.read': 'The words were read. They are in the box below.',
  'popup.image.words': 'Words in the image',
  'popup.image.correct':
    'Letters are easily misread. Correct the words where they differ from the image, then check them.',
  'popup.image.preview': 'The image that is read',
  'popup.image.contacts': 'Contacts in these words',
  'popup.image.contacts.note':
    'Names and numbers are often misread. Compare each one with the image before you rely on it.',
  'popup.image.check': 'Check these words',
  'popup.image.empty': 'There are no words in the box.',
  'popup.image.open-tab': 'Open in a tab (if this window closes when you choose a file)',
  'popup.image.failed.no-words':
    'No words could be read in this image. That does not mean that nothing is wrong with it.',
  'popup.image.failed.not-image': 'This file could not be opened as an image.',
  'popup.image.failed.too-large': 'This image is too large. Cut out the part with the words.',
  'popup.image.failed.timeout': 'Reading took too long. Cut out the part with the words and try again.',
  'popup.image.failed.other': 'The image could not be read.',

  'popup.picture.title': 'Images in sight on this page',
  'popup.picture.not-read': 'image: not read',
  'popup.picture.check': 'Check image',
  'popup.picture.part': 'Only the part of the image that is in sight was read.',
  'popup.picture.failed.not-in-front':
    'The page is not in front. Go back to it, then press the Lurelight button in the toolbar.',
  'popup.picture.failed.gone': 'This image is not in sight any more. Scroll to it, then try again.',
  'popup.picture.failed.not-permitted':
    'The browser does not let Lurelight see this page now. Go to the page and press the Lurelight button in the toolbar, or take a screenshot and paste or drop it here.',
  'popup.picture.failed.failed':
    'The image could not be taken from the page. Take a screenshot and paste or drop it here.',

  'popup.switch.site': 'Check posts on {site}',
  'popup.switch.pause': 'Pause on all sites',
  'popup.link.desk': 'My list',
  'popup.link.options': 'Options',
  'popup.model.failed': 'The language model could not start. Posts are checked with signs only.',
  'popup.model.loading': 'The language model is loading. Until then posts are checked with signs only.',

  'menu.check-selection': 'Check selected text',

  'welcome.title': 'Look twice at job offers',
  'welcome.lead':
    'Lurelight reads job posts on the sites you choose and shows signs often seen in recruitment into scam compounds.',
  'welcome.private.title': 'What stays on your device',
  'welcome.private.1':
    'Everything is checked on this device; no post, name or page address is sent to us or to anyone.',
  'welcome.private.2':
    'Posts with signs are kept in this browser for {count} days, so that you can report them; private windows keep nothing.',
  'welcome.private.3':
    'A report leaves your device only when you send it, after you have seen every word of it.',
  'welcome.language': 'Language',
  'welcome.sites.title': 'Choose your sites',
  'welcome.sites.hint': 'Your browser will ask you once for each site. You can take this back at any time.',
  'welcome.sites.on': 'Turn on',
  'welcome.sites.on-label': 'Turn on for {site}',
  'welcome.sites.is-on': 'On',
  'welcome.sites.off': 'Turn off',
  'welcome.sites.off-label': 'Turn off for {site}',
  'welcome.sites.refused': '{site} stays off. You can turn it on here later.',
  'welcome.sites.unproven': 'Sites that are not proven yet',
  'welcome.sites.unproven.hint':
    'We have not seen enough of how these sites are built today. Reading may fail there: posts may be missed or cut. Each is off until you turn it on.',
  'welcome.sites.empty': 'The list of sites could not be loaded.',
  'welcome.elsewhere.title': 'On every other site',
  'welcome.elsewhere.menu':
    'Select the offer, open the menu with the right mouse button and choose “Check selected text”.',
  'welcome.elsewhere.paste': 'Or open Lurelight in the toolbar and paste the text.',
  'welcome.elsewhere.key': 'On a site that is turned on, {key} checks the post you are on.',
  'welcome.chats': 'Private chats are never read. Only text that you select yourself is checked.',
  'welcome.limits':
    'Lurelight can miss things and can be wrong. No badge does not mean that an offer is honest; look at the list under “What to check”.',
  'welcome.done': 'Done',
  'welcome.thanks': 'Lurelight is ready. You can close this page.',

  'options.title': 'Options',
  'options.saved': 'Saved.',
  'options.language': 'Language',
  'options.language.browser': 'Same as the browser',
  'options.country': 'Your country',
  'options.country.hint': 'Puts the hotlines of your country first. It stays on your device.',
  'options.country.none': 'Not chosen',
  'options.sites': 'Sites',
  'options.sites.manage': 'Turn sites on or off',
  'options.muted': 'Muted accounts',
  'options.muted.hint': 'Posts by these accounts get no badge.',
  'options.muted.none': 'No muted accounts.',
  'options.muted.remove': 'Show badges again',
  'options.muted.remove-label': 'Show badges again for {account}',
  'options.muted.removed': '{account} gets badges again.',
  'options.keep': 'Keep posts with signs for',
  'options.keep.days': { one: '{count} day', other: '{count} days' },
  'options.keep.hint': 'After that they are deleted from this browser.',
  'options.wipe': 'Delete everything',
  'options.wipe.hint': 'Deletes all kept posts, reports, decisions and settings from this browser.',
  'options.wipe.button': 'Delete everything…',
  'options.wipe.sure': 'This cannot be undone. Kept posts and your notes about reports will be gone.',
  'options.wipe.continue': 'Continue',
  'options.wipe.last': 'Really delete everything now?',
  'options.wipe.yes': 'Yes, delete everything',
  'options.wipe.done': 'Everything is deleted.',
  'options.about': 'About',
  'options.model': 'Language model',
  'options.model.ready': 'Loaded',
  'options.model.loading': 'Loading',
  'options.model.failed': 'Could not start: {detail}',
  'options.model.idle': 'Not loaded now; it loads when a post needs it',
  'options.model.name': '{name}, checksum {sha}',
  'options.version': 'Version {version}',
  'options.licence':
    'Lurelight is free software under the Apache License 2.0. The licences of the model, the data and the libraries are in the file NOTICE.',
} as const satisfies Record<string, Message>;
