/** The words that make a setting: tables, one line a domain. Add a word where it belongs to one domain only. */

/** Words by the setting they make. Health: the project's vocabulary, "Health context words". */
export const words = {
  health:
    'patient patiente santé soin médical médicale médicaux labo laboratoire biologie opticien optique ophtalmo lunettes ' +
    'lentilles pharmacie pharmacien hôpital clinique hospitalisation hospitalier mutuelle ameli vitale infirmier infirmière ' +
    'maternité dentiste kinésithérapeute malade prescription ordonnance consultation dépistage health hospital clinic clinical ' +
    'medical healthcare',
  animal:
    'animal animaux chien chienne chiot chatte chaton félin canin équin cheval chevaux jument poulain poney bovin bovine ovin ovine caprin ' +
    'porcin vache veau brebis chèvre agneau lapin furet rongeur reptile volaille troupeau cheptel bétail élevage éleveur parcelle ' +
    'vétérinaire veto refuge adoption pet dog puppy kitten horse cattle livestock breed veterinary veterinarian chenil ' +
    'toilettage croquette vêlage agnelage poulinage chppi chp leucose coryza parvovirose leishmaniose',
  grown:
    'vigne vignoble viticulture rosier plante végétal végétaux semis semence engrais hectare phytosanitaire tomate arbre arbuste ' +
    'jardin jardinage fongicide herbicide pesticide insecticide récolte verger potager pelouse agricole agriculture agronomie ' +
    'agronomique agriculteur mildiou oïdium sol sylviculture bouillie bordelaise cultivar crop soil plant pest',
  built:
    'façade humidité toiture maçonnerie béton charpente énergétique dpe amiante termite chaudière copropriété immobilier ' +
    'plomberie étanchéité infiltration bâti radon roof concrete masonry',
  software:
    'bug helpdesk informatique électroménager sav stacktrace backtrace repro reproduce commit repository compiler linter crash software logiciel debugger panne régression ' +
    'hotfix antivirus segfault nullpointer traceback webhook endpoint kubernetes docker sprint backlog jira changelog',
  tried: 'abtest experiment expérimentation variant variante rollout',
  goods:
    'stock péremption fournisseur achat vente revendeur supplier inventory grossiste production fabricant fabrication ' +
    'catalogue catalog campagne ingrédient recette kcal calorie commercial',
  worn: 'kimono maillot pointure vêtement tee-shirt tshirt textile chaussure garment',
  civil:
    'passeport passport mairie urbanisme permis notaire coiffeur coiffure garage chantier travaux artisan immobilier',
  legal: 'legifrance jurisprudence décret tribunal quinquennale biennale nullité',
  funded: 'financeur opco cpf stage stagiaire apprenti alternance étudiant',
  driven:
    'véhicule vehicle voiture kilométrage kilomètre carrosserie garage pneu carburant conducteur sinistre moto motard ' +
    'automobile embrayage',
  traded:
    'colis commande billet panier livraison expédition trajet longueur largeur profondeur parcel shipment cart ' +
    'douane douanier tarifaire importation exportateur incoterm marchandise train avion bagage hôtel passager voyageur',
  played:
    'golf golfeur hcp slope turf tiercé pronostic game gamer player joueur personnage character anime manga quest npc mmorpg guild ' +
    'boss loot',
  drawn:
    'segment radiu mesh geometry material texture camera scene canva shader style chart graph plot three webgl svg css cube cone torus ' +
    'bike vélo moteur engine primitive viewport performance layout',
  // Topics one reads of or gives for, licences of a club, looks: nobody's illness, insurer or body.
  topics: 'newsletter infolettre donateur rubrique thématique topic interet interests',
  club: 'club licence licencié fédération judo dojo football rugby tennis basket handball natation gymnastique bibliothèque médiathèque',
  looks: 'casting figurant figuration mannequin comédien cheveux cni',
  paid: 'iban sepa mandat mensualité échéance virement debit rib',
} as const;

export type Kind = keyof typeof words;

/** Words that name their subject in a heading, a title or an answer; in a label they may stand beside anything. */
export const subjects: {readonly [K in Kind]?: string} = {
  animal: 'chat',
  goods: 'produit boutique article product shop',
  topics: 'don dons donation intérêt actualité interest',
  built: 'bâtiment immeuble mur',
  legal: 'loi législation juridique',
  software:
    'ticket incident dépannage hotline pointer thread runtime server database query serveur crash crashe disque redémarrage reboot patch timeout',
  driven: 'auto habitation',
};
