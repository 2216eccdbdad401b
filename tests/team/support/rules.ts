import { createContext, runInContext } from 'node:vm';
import { rulesText } from '../../../scripts/lib/team/setup.ts';

type Rule = (newDoc: object, oldDoc: object | null, user: object, security: object) => void;

/** The rules as CouchDB runs them: their text, in an engine with nothing around it, given JSON. */
export function bareRules(): Rule {
  const run = runInContext(
    `(function (rule) {
    return function (a, b, c, d) {
      try { rule(JSON.parse(a), JSON.parse(b), JSON.parse(c), JSON.parse(d)); return ''; }
      catch (e) { return JSON.stringify(e.forbidden || e.unauthorized ? e : { crash: String(e) }); }
    };
  })(${rulesText()})`,
    createContext(Object.create(null)),
  ) as (...json: string[]) => string;
  return (...given) => {
    const refused = run(...given.map((one) => JSON.stringify(one)));
    if (refused) throw JSON.parse(refused);
  };
}
