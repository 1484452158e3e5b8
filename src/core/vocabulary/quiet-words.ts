/** Weak words, and the company in which each counts: « clé » beside a NIR, « résultat » on a page about health. */
import type {Category} from '../model.ts';

/** Who pays for care: these go together. */
const payers: readonly Category[] = ['nir', 'amo-org', 'amc-org', 'amc-member', 'claim'];

/** What is told to a doctor, or by one. */
const clinical: readonly Category[] = [
  'patient-id',
  'treating-doctor',
  'health-note',
  'drug',
  'pathology',
  'pregnancy',
  'lab-result',
  'optical-rx',
  'biometric-measure',
  'allergy',
  'vaccination',
  'appointment-reason',
  'blood-group',
];

/** What must stand in the form for a category's weak words to count; `health` is any health context. */
const company: Partial<Record<Category, 'health' | readonly Category[]>> = {
  nir: ['nir'],
  ins: 'health',
  'patient-id': 'health',
  'health-note': 'health',
  'lab-result': 'health',
  'appointment-reason': clinical,
  'amo-org': payers,
  'amc-org': payers,
  claim: ['claim', 'nir', 'amo-org'],
  drug: ['drug'],
  pathology: ['pathology', 'amo-org'],
  pregnancy: ['pregnancy'],
  infectious: ['infectious'],
  vaccination: ['vaccination'],
  'blood-group': ['blood-group'],
  'biometric-measure': ['biometric-measure'],
  'pupillary-distance': ['pupillary-distance', 'optical-rx'],
  'birth-date': ['name', 'sex', 'address', 'phone', 'email'],
  name: ['birth-date', 'sex', 'address', 'phone', 'email'],
  address: ['name', 'birth-date', 'phone', 'email'],
  phone: ['name', 'address', 'email', 'phone'],
};

/** Weak words that no company makes speak of a person: they name a place, a slot or anything at all. */
const mute: ReadonlySet<string> = new Set(
  'message motif examen kg cm creneau booking labo lab condition dr gp mt alt got gpt cr'.split(' '),
);

const needsBoth: ReadonlySet<Category> = new Set<Category>([
  'appointment-reason',
  'claim',
  'amo-org',
  'amc-org',
]);

/** Whether a weak phrase of a category counts, given the categories around it. */
export function isHeard(
  category: Category,
  phrase: string,
  around: ReadonlySet<Category>,
  health: boolean,
): boolean {
  if (mute.has(phrase) && !(category === 'appointment-reason' && /^(?:motif|examen)$/.test(phrase)))
    return false;
  const needs = company[category];
  if (needs === 'health') return health;
  const near = needs?.some((one) => around.has(one)) ?? false;
  // A « motif » among sizes is a pattern, a « montant » beside « remboursement » a train's: these need both.
  // The number of a member of staff stands beside the NIR; an insured's stands for it.
  if (phrase === 'matricule') return !around.has('nir') && payers.some((one) => around.has(one));
  if (phrase === 'motif' && around.has('treating-doctor')) return true;
  return near && (health || !needsBoth.has(category));
}
