/**
 * What the fields of HL7 v2 segments hold, in words that the vocabulary knows. A key is a segment and a
 * field, or a component of it. Source: HL7 v2.5.1 chapters 3 (PID, PV1, NK1, AL1), 6 (DG1, IN1), 4 and 7
 * (OBR, OBX, RXA), and IHE PAM National Extension France (ZFD, ZFA).
 */

const table = `
PID.2 identifiant patient
PID.3 identifiant patient
PID.4 identifiant patient
PID.5 nom patient
PID.5.2 prenom patient
PID.5.3 prenoms patient
PID.6 nom jeune fille
PID.7 date naissance
PID.8 sexe
PID.9 nom usage
PID.11 adresse patient
PID.11.3 adresse patient ville
PID.11.5 code postal
PID.13 telephone patient
PID.13.4 adresse email
PID.14 telephone patient
PID.16 situation familiale
PID.18 numero dossier patient
PID.19 nir
PID.23 lieu naissance
NK1.2 nom personne confiance
NK1.4 adresse postale
NK1.5 telephone
NK1.16 date naissance
NK1.37 nir assure
PD1.4 medecin traitant
ROL.4 medecin traitant
PV1.3 service consultation
PV1.7 medecin
PV1.8 medecin correspondant
PV1.9 medecin
PV1.17 medecin
PV1.19 numero dossier patient
PV2.3 motif venue
ORC.12 medecin prescripteur
OBR.4 analyses medicales
OBR.7 date prelevement
OBR.13 renseignements cliniques
OBR.16 medecin prescripteur
OBR.31 motif venue
OBX.3 code analyse
OBX.5 resultat analyse
OBX.6 unite analyse
OBX.8 interpretation analyse
OBX.16 medecin
NTE.3 commentaire medical
AL1.3 allergie
AL1.5 allergie reaction
DG1.3 diagnostic patient
DG1.4 diagnostic patient
PR1.3 acte medical
IN1.2 regime obligatoire
IN1.3 code organisme amo
IN1.4 organisme complementaire
IN1.16 nom assure
IN1.16.2 prenom assure
IN1.18 date naissance
IN1.19 adresse assure
IN1.36 numero adherent mutuelle
IN1.49 nir assure
IN2.2 nir assure
IN2.6 nir assure
GT1.3 nom assure
GT1.19 nir assure
RXA.5 vaccin
RXE.2 medicament
RXO.1 medicament
RXD.2 medicament
FT1.19 diagnostic patient
ZFA.1 statut dmp
ZFD.1 date naissance
ZFD.3 date interrogation insi`;

export const hl7Words: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const),
);
