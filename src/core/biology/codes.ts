/**
 * Short codes that laboratories give their analytes, and what each measures; codes that are words or salts of
 * bottled water (`CA`, `NA`) are left out. Source: mnemonics of French laboratory systems and of LOINC names.
 */

const table =
  'gly=glycémie glu=glucose gluc=glycémie crea=créatinine creat=créatinine cre=créatinine uree=urée chol=cholestérol ' +
  'ct=cholestérol tg=triglycérides trig=triglycérides bili=bilirubine bilt=bilirubine alb=albumine hgb=hémoglobine ' +
  'hct=hématocrite plt=plaquettes plq=plaquettes leuco=leucocytes gb=leucocytes gr=hématies ferr=ferritine ' +
  'fib=fibrinogène ckmb=ck trop=troponine vitd=vitamine d a1c=hba1c cv=charge virale';

/** Code, in small letters → the analyte's name. */
export const codeNames: ReadonlyMap<string, string> = new Map(
  table.split(/ (?=\w+=)/).map((row) => {
    const [code = '', name = ''] = row.split('=');
    return [code, name] as const;
  }),
);
