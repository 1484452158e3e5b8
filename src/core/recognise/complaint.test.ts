import {describe, expect, it} from 'vitest';
import {entry} from '../../../test/make/entry.ts';
import {complaints, tellsSymptom} from './complaint.ts';

const isFound = (text: string, health = false) => complaints([entry('x', text)], health).length > 0;

describe('complaints', () => {
  it.each([
    "Bonjour docteur, j'ai de la fièvre et des douleurs au ventre depuis trois jours",
    "je suis enceinte de 3 mois et j'ai des saignements, que faire ?",
    'Patient diabétique sous metformine, HTA traitée, IRM lombaire prévue',
    'Mon fils est asthmatique et il prend de la Ventoline',
    'Je suis séropositif depuis 2019 et sous trithérapie',
    'Je souffre de dépression et je prends du Prozac depuis deux ans',
    'Bonjour, suite à ma fausse couche je souhaiterais reprendre rendez-vous',
    'Ma fille de 4 ans tousse et a 39 de fièvre, elle vomit depuis ce matin',
    'Patient vu ce jour pour lombalgie, prescription de paracétamol, arrêt de travail 5 jours',
    "J'ai un cancer du sein et je commence lundi",
    'mon mari a fait un AVC il y a deux mois',
    'I have been diagnosed with type 2 diabetes and take metformin twice a day',
    'Douleurs thoraciques depuis 3 jours, antécédent d’infarctus',
    'Bonjour je prends du Xarelto 20mg, dois-je arrêter ?',
    'Je souffre d’une sclérose en plaques',
    'LEVOTHYROX 75 µg : 1 cp le matin',
    'I have chest pain and shortness of breath since yesterday',
  ])('%s is found', (text) => {
    expect(isFound(text)).toBe(true);
  });

  it.each([
    'Doliprane 1000 mg, boîte de 8 comprimés',
    'Je prends du pain et du lait',
    'Antécédents du dossier commercial',
    'Mon chien a de la fièvre et des vomissements depuis deux jours',
    'Notre chatte est enceinte et allergique aux puces',
    'Les chercheurs ont étudié 3000 patients diabétiques sous metformine.',
    "Selon l'OMS, mon pays compte 3 millions de diabétiques et 200 000 cancers par an",
    'Complément alimentaire pour soulager les douleurs articulaires et la fatigue.',
    "Bonjour, je souhaite changer mon adresse de livraison, merci d'avance",
    "J'ai mal compris votre douleur de facturation, le traitement de ma demande est long",
    'Mon ordinateur est malade, le virus a infecté le disque, traitement en cours',
    'Je suis allergique aux réunions. Cette fièvre acheteuse me fatigue',
    'I have a headache with this build, the diagnosis is in the log',
    'Je voyage avec ma fille, faut-il un vaccin pour le Kenya ?',
    'Le patient anglais est mon roman préféré, je le relis souvent',
    'Je recommande cette pharmacie, mes achats sont arrivés vite, merci docteur !',
    'Grossesse : 10 conseils pour mon bébé',
  ])('%s is left alone', (text) => {
    expect(isFound(text)).toBe(false);
  });

  it('asks less on a page about health', () => {
    expect(isFound("J'ai de la fièvre et je tousse")).toBe(false);
    expect(isFound("J'ai de la fièvre et je tousse", true)).toBe(true);
  });

  it('reads so much and no more', () => {
    const many = Array.from({length: 5000}, () => entry('x', `Je ${'parle de tout et de rien '.repeat(40)}`));
    expect(complaints(many, false)).toEqual([]);
  });
});

describe('tellsSymptom', () => {
  it.each(['Maux de tête violents', 'fièvre', 'vision floue depuis hier'])('hears « %s »', (text) => {
    expect(tellsSymptom(text)).toBe(true);
  });

  it.each(['ralenti instable', 'Écran noir', 'Le chien tousse', 'voyant rouge'])(
    'leaves « %s » alone',
    (text) => {
      expect(tellsSymptom(text)).toBe(false);
    },
  );
});
