// biome-ignore-all format: a comma behind the last argument is none of ECMAScript 5.
// biome-ignore-all lint: CouchDB runs this text in engines that know ECMAScript 5 alone (docs/decisions/010-team-replicas.md).
function validateDoc(newDoc, oldDoc, userCtx, secObj) {
  var CATEGORIES = [
    'portal',
    'savings',
    'back-office',
    'transformation',
    'testimonial',
    'certainty',
    'technology',
  ];
  var CHECKS = ['definition', 'redesign', 'learning', 'user-needs', 'problem', 'culture', 'iteration'];
  var STATUSES = ['evidenced', 'asserted', 'missing', 'contradicted'];
  var FACTS = [
    'amount',
    'baseline',
    'period',
    'use',
    'change',
    'test',
    'terms',
    'speaker',
    'date',
    'source',
    'measurer',
    'net',
    'sample',
  ];
  var BOUNDS = ['best-case', 'at-least', 'at-most', 'about', 'exact'];
  var AMOUNTS = ['money', 'share', 'points', 'multiple', 'time', 'staff', 'count', 'payback'];
  var VOICES = ['buyer', 'user', 'unknown'];
  var KINDS = ['pitch', 'not-pitch'];
  var ITEMS = 10000;
  var LINE = 2000;
  var NAME = 100;
  var QUOTE = 1000;
  var NOTE = 2000;
  var CONTEXT = 64;
  var ENTRY_BYTES = 4096;
  var READING_BYTES = 4000000;
  var TEXT_BYTES = 60000000;

  function refuse(reason) {
    throw { forbidden: reason };
  }

  function must(holds, where) {
    if (!holds) refuse('Not a valid record: ' + where + '.');
  }

  function has(object, key) {
    return Object.prototype.hasOwnProperty.call(object, key);
  }

  // A shape is a function of a value and of where it stands, which refuses what does not fit.

  // What is in `more` may be missing: records kept before it was read have none.
  function object(shapes, more) {
    return function (value, where) {
      must(Object.prototype.toString.call(value) === '[object Object]', where);
      var key;
      for (key in shapes) must(has(value, key), where + '.' + key);
      for (key in value) {
        if (!has(value, key)) continue;
        var shape = has(shapes, key) ? shapes[key] : more && has(more, key) ? more[key] : null;
        must(shape, where + ' has more than it may');
        shape(value[key], where + '.' + key);
      }
    };
  }

  function list(shape, most) {
    return function (value, where) {
      must(Array.isArray(value) && value.length <= most, where);
      for (var i = 0; i < value.length; i++) shape(value[i], where);
    };
  }

  function map(shape, longestKey) {
    return function (value, where) {
      must(Object.prototype.toString.call(value) === '[object Object]', where);
      for (var key in value) {
        if (!has(value, key)) continue;
        text(longestKey)(key, where);
        shape(value[key], where);
      }
    };
  }

  function either(shape) {
    return function (value, where) {
      if (value !== null) shape(value, where);
    };
  }

  function one(values) {
    return function (value, where) {
      must(values.indexOf(value) >= 0, where);
    };
  }

  function text(most, least) {
    return function (value, where) {
      must(typeof value === 'string' && value.length <= most, where);
      must(!least || /\S/.test(value), where);
      must(!/[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/.test(value), where);
    };
  }

  function filled(most) {
    return text(most, 1);
  }

  function flag(value, where) {
    must(typeof value === 'boolean', where);
  }

  function count(value, where) {
    must(
      typeof value === 'number' && value >= 0 && value <= 9007199254740991 && Math.floor(value) === value,
      where
    );
  }

  // Null where the text has no number.
  function number(value, where) {
    must(value === null || (typeof value === 'number' && isFinite(value)), where);
  }

  function share(value, where) {
    must(typeof value === 'number' && value >= 0 && value <= 1, where);
  }

  function hash(value, where) {
    must(typeof value === 'string' && /^[0-9a-f]{64}$/.test(value), where);
  }

  function time(value, where) {
    must(typeof value === 'string' && /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value), where);
    var date = new Date(value);
    must(!isNaN(date.getTime()) && date.toISOString() === value, where);
  }

  function quote(value, where) {
    object({ passage: text(100), start: count, end: count, text: filled(QUOTE) })(value, where);
    must(value.end - value.start === value.text.length, where);
  }

  function source(value, where) {
    var shapes = {
      page: { url: text(8192) },
      mail: {
        sender: object({ name: text(LINE), address: text(LINE) }),
        subject: text(LINE),
        sent: text(LINE),
        messageId: text(LINE),
      },
      file: { name: text(LINE), sha256: hash },
      paste: { sha256: hash },
    };
    must(value && typeof value.type === 'string' && has(shapes, value.type), where);
    var shape = shapes[value.type];
    shape.type = one([value.type]);
    object(shape)(value, where);
  }

  function checks(value, where) {
    list(
      object({
        check: one(CHECKS),
        status: one(STATUSES),
        evidence: list(object({ quote: quote, rule: text(LINE) }), ITEMS),
      }),
      CHECKS.length
    )(value, where);
    for (var i = 0; i < CHECKS.length; i++) must(value[i] && value[i].check === CHECKS[i], where);
  }

  var figure = object(
    { text: text(QUOTE), bound: one(BOUNDS) },
    {
      amount: object({
        kind: one(AMOUNTS),
        low: number,
        high: number,
        unit: text(LINE),
        before: either(object({ value: number, unit: text(LINE) })),
        direction: one(['up', 'down', 'none']),
        per: list(text(LINE), 2),
        period: text(QUOTE),
      }),
    }
  );

  var claim = object(
    {
      id: filled(100),
      category: one(CATEGORIES),
      quote: quote,
      rule: text(LINE),
      at: share,
      substantiation: object(
        {
          figures: list(figure, QUOTE),
          has: list(one(FACTS), FACTS.length),
          lacks: list(one(FACTS), FACTS.length),
          speaker: text(QUOTE),
        },
        {
          said: object({
            name: text(QUOTE),
            role: text(QUOTE),
            organisation: text(QUOTE),
            date: text(LINE),
            voice: one(VOICES),
          }),
        }
      ),
    },
    { words: list(filled(QUOTE), 3) }
  );

  var critique = object(
    {
      kind: one(KINDS),
      kindReasons: list(object({ rule: text(LINE), points: one(KINDS), quote: text(QUOTE) }), ITEMS),
      language: text(35),
      judged: flag,
      words: count,
      claims: list(claim, ITEMS),
      checks: checks,
      packs: list(object({ id: text(LINE), version: count }), 1000),
    },
    {
      sure: flag,
      unjudged: list(object({ language: text(35), words: count, quote: quote }), ITEMS),
      onlyBuyers: list(object({ quote: quote, speaker: text(QUOTE) }), ITEMS),
    }
  );

  function contexts(reading) {
    function known(value) {
      must(has(reading.context, value.passage + '.' + value.start + '.' + value.end), 'context');
    }
    var i, j;
    for (i = 0; i < reading.critique.claims.length; i++) known(reading.critique.claims[i].quote);
    for (i = 0; i < reading.critique.checks.length; i++)
      for (j = 0; j < reading.critique.checks[i].evidence.length; j++)
        known(reading.critique.checks[i].evidence[j].quote);
  }

  function reading(value) {
    object({
      id: hash,
      source: source,
      by: text(NAME),
      title: text(LINE),
      at: time,
      version: text(50),
      extent: object({
        selection: flag,
        frames: count,
        unreadFrames: list(text(LINE), ITEMS),
        videos: count,
        images: count,
      }),
      letter: either(
        object({
          links: list(object({ says: text(LINE), leads: text(LINE) }), ITEMS),
          pixels: count,
          leftOut: list(one(['history', 'signature', 'legal']), 3),
          forwarded: flag,
        })
      ),
      critique: critique,
      treatedAsPitch: flag,
      context: map(object({ prefix: text(CONTEXT), suffix: text(CONTEXT), at: count }), 150),
      textLength: count,
      textSha256: hash,
    })(value, 'reading');
    contexts(value);
    must(bytes(value) <= READING_BYTES, 'it is too large');
  }

  function target(value, where) {
    var shapes = {
      claim: { claim: filled(100), quote: text(QUOTE), rule: text(LINE) },
      check: { check: one(CHECKS) },
      review: {},
    };
    must(value && typeof value.type === 'string' && has(shapes, value.type), where);
    var shape = shapes[value.type];
    shape.type = one([value.type]);
    object(shape)(value, where);
  }

  function entry(value) {
    var note = text(NOTE);
    var judged = { target: target, note: note };
    var shapes = {
      agree: judged,
      asked: judged,
      note: judged,
      'false-alarm': { target: target, scope: one(['here', 'site', 'everywhere']), note: note },
      answered: { target: target, answer: text(2000), where: text(500) },
      status: {
        target: object({ type: one(['check']), check: one(CHECKS) }),
        status: one(STATUSES),
        note: note,
      },
      finding: { quote: filled(QUOTE), prefix: text(CONTEXT), suffix: text(CONTEXT), note: note },
      title: { title: filled(300) },
      tag: { tag: filled(60) },
      untag: { tag: filled(60) },
      withdraw: { entry: hash },
    };
    must(value && typeof value.kind === 'string', 'entry');
    // To a team, deleting means taking the documents away, which is for their authors and for admins.
    if (value.kind === 'delete' || value.kind === 'undelete')
      refuse('A team’s review is not marked as deleted.');
    must(has(shapes, value.kind), 'entry.kind');
    var all = { id: hash, review: hash, by: text(NAME), at: time, private: flag, kind: one([value.kind]) };
    for (var key in shapes[value.kind]) all[key] = shapes[value.kind][key];
    object(all)(value, 'entry');
    if (value.private) refuse('Private notes stay with their author.');
    must(bytes(value) <= ENTRY_BYTES, 'it is too large');
  }

  // The length in UTF-8 of all but the id.
  function bytes(value) {
    var rest = {};
    for (var key in value) if (key !== 'id') rest[key] = value[key];
    var json = JSON.stringify(rest);
    var size = 0;
    for (var i = 0; i < json.length; i++) {
      var code = json.charCodeAt(i);
      size += code < 128 ? 1 : code < 2048 ? 2 : code >= 55296 && code <= 57343 ? 2 : 3;
    }
    return size;
  }

  function attachment() {
    var found = newDoc._attachments;
    must(found && Object.keys(found).length === 1 && has(found, 'text.txt') && found['text.txt'], 'its attachment');
    var file = found['text.txt'];
    must(file.content_type === 'text/plain;charset=utf-8', 'its attachment');
    var length = typeof file.data === 'string' ? (file.data.length * 3) / 4 : file.length;
    must(typeof length === 'number' && length <= TEXT_BYTES, 'it is too large');
  }

  function within(names, name) {
    return Array.isArray(names) && names.indexOf(name) >= 0;
  }

  function isAdmin() {
    var admins = (secObj && secObj.admins) || {};
    if (within(userCtx.roles, '_admin') || within(admins.names, userCtx.name)) return true;
    for (var i = 0; i < (userCtx.roles || []).length; i++)
      if (within(admins.roles, userCtx.roles[i])) return true;
    return false;
  }

  function authorOf(doc) {
    return doc.by || (doc.entry && doc.entry.by) || (doc.reading && doc.reading.by) || null;
  }

  function deletion() {
    for (var key in newDoc)
      must((key.charAt(0) === '_' && key !== '_attachments') || key === 'by', 'a deletion holds nothing');
    if (has(newDoc, 'by') && newDoc.by !== userCtx.name) refuse('This is signed by somebody else.');
    if (isAdmin()) return;
    // Where it is gone already, whoever took it away may say so again.
    if (authorOf(old || newDoc) !== userCtx.name) refuse('Only its author or an administrator may delete this.');
  }

  function fields(names) {
    for (var key in newDoc)
      must(
        names.indexOf(key) >= 0 ||
          (key.charAt(0) === '_' && (key !== '_attachments' || names.indexOf(key) >= 0)),
        'it has more than it may'
      );
    must(newDoc.schema === 1, 'its version is not known here');
  }

  var id = newDoc._id;
  var old = oldDoc && !oldDoc._deleted ? oldDoc : null;
  if (!userCtx || !userCtx.name) throw { unauthorized: 'Sign in first.' };
  if (id.slice(0, 8) === '_design/') {
    if (!isAdmin()) refuse('Only an administrator may change the rules.');
    return;
  }
  var parts = /^(reading|text|entry)\/([0-9a-f]{64})\/([0-9a-f]{64})$/.exec(id);
  if (!parts) refuse('Not a part of a review.');
  if (newDoc._deleted) {
    deletion();
    return;
  }
  if (old) refuse('What was said is not changed; say something new.');
  if (parts[1] === 'text') {
    fields(['schema', 'by', '_attachments']);
    filled(NAME)(newDoc.by, 'by');
    if (newDoc.by !== userCtx.name) refuse('This is shared by somebody else.');
    attachment();
    return;
  }
  var kind = parts[1];
  fields(['schema', kind]);
  if (kind === 'reading') reading(newDoc.reading);
  else entry(newDoc.entry);
  must(newDoc[kind].id === parts[3], 'its id');
  must(kind === 'reading' || newDoc.entry.review === parts[2], 'its review');
  if (newDoc[kind].by !== userCtx.name) refuse('This is signed by somebody else.');
}

export { validateDoc };
