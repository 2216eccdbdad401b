import type { Lexicon } from '../engine/pack.ts';
import type { WeightsFile } from '../engine/weights.ts';
import claimBackOffice from './en/claim/back-office.json' with { type: 'json' };
import claimCertainty from './en/claim/certainty.json' with { type: 'json' };
import claimPortal from './en/claim/portal.json' with { type: 'json' };
import claimSavings from './en/claim/savings.json' with { type: 'json' };
import claimTechnology from './en/claim/technology.json' with { type: 'json' };
import claimTestimonial from './en/claim/testimonial.json' with { type: 'json' };
import claimTransformation from './en/claim/transformation.json' with { type: 'json' };
import contraCulture from './en/contra/culture.json' with { type: 'json' };
import contraDefinition from './en/contra/definition.json' with { type: 'json' };
import contraIteration from './en/contra/iteration.json' with { type: 'json' };
import contraLearning from './en/contra/learning.json' with { type: 'json' };
import contraProblem from './en/contra/problem.json' with { type: 'json' };
import contraRedesign from './en/contra/redesign.json' with { type: 'json' };
import contraUserNeeds from './en/contra/user-needs.json' with { type: 'json' };
import evidenceCulture from './en/evidence/culture.json' with { type: 'json' };
import evidenceDefinition from './en/evidence/definition.json' with { type: 'json' };
import evidenceIteration from './en/evidence/iteration.json' with { type: 'json' };
import evidenceLearning from './en/evidence/learning.json' with { type: 'json' };
import evidenceProblem from './en/evidence/problem.json' with { type: 'json' };
import evidenceRedesign from './en/evidence/redesign.json' with { type: 'json' };
import evidenceUserNeeds from './en/evidence/user-needs.json' with { type: 'json' };
import kindNotPitch from './en/kind/not-pitch.json' with { type: 'json' };
import kindPitch from './en/kind/pitch.json' with { type: 'json' };
import lexicon from './en/lexicon.json' with { type: 'json' };
import lipCulture from './en/lip/culture.json' with { type: 'json' };
import lipDefinition from './en/lip/definition.json' with { type: 'json' };
import lipIteration from './en/lip/iteration.json' with { type: 'json' };
import lipLearning from './en/lip/learning.json' with { type: 'json' };
import lipProblem from './en/lip/problem.json' with { type: 'json' };
import lipRedesign from './en/lip/redesign.json' with { type: 'json' };
import lipUserNeeds from './en/lip/user-needs.json' with { type: 'json' };
import voiceBuyer from './en/voice/buyer.json' with { type: 'json' };
import voiceDoubt from './en/voice/doubt.json' with { type: 'json' };
import voicePromise from './en/voice/promise.json' with { type: 'json' };
import voiceSeller from './en/voice/seller.json' with { type: 'json' };
import voiceSpecific from './en/voice/specific.json' with { type: 'json' };
import weights from './en/weights.json' with { type: 'json' };

/** All English packs, as the files have them: compilePacks checks their shape. */
export const englishPacks: readonly unknown[] = [
  claimPortal,
  claimSavings,
  claimBackOffice,
  claimTransformation,
  claimTestimonial,
  claimCertainty,
  claimTechnology,
  evidenceDefinition,
  evidenceRedesign,
  evidenceLearning,
  evidenceUserNeeds,
  evidenceProblem,
  evidenceCulture,
  evidenceIteration,
  lipDefinition,
  lipRedesign,
  lipLearning,
  lipUserNeeds,
  lipProblem,
  lipCulture,
  lipIteration,
  contraDefinition,
  contraRedesign,
  contraLearning,
  contraUserNeeds,
  contraProblem,
  contraCulture,
  contraIteration,
  kindPitch,
  kindNotPitch,
  voiceSeller,
  voicePromise,
  voiceDoubt,
  voiceBuyer,
  voiceSpecific,
];
export const englishLexicon: Lexicon = lexicon;
/** What was learnt with these packs; made by `npm run fit`. */
export const englishWeights: WeightsFile = weights;
