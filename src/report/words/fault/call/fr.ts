/** Ce qui ne va pas dans un appel de la ligne de commande, en français : « il faut …, et non … ». */
import type { CallCode } from '../../../fault/call-form.ts';
import type { Phrases } from '../../../fault/form.ts';
import { countFrench, listed } from '../../count.ts';

export type CallWords = Phrases<CallCode>;

const reasons: Readonly<Record<string, string>> = {
  'no permission': 'une permission refusée',
  'something else of that name': 'autre chose de ce nom',
  'a folder': 'un dossier',
  'nothing there': 'aucun',
  'a full disk': 'un disque plein',
  'a file where a folder is needed': 'un fichier à la place d’un dossier',
  'a disk that is read only': 'un disque en lecture seule',
};
const or = (list = '') => list.replaceAll(' or ', ' ou ');

export const callFr: CallWords = {
  noOption: ([given]) => `il faut une option de cette commande, et non "${given}"`,
  noCommand: ([all, given]) => `il faut une commande (${all}), et non "${given}"`,
  noArgument: ([name, help]) => `il manque ${name} ; voir ${help}`,
  noValue: ([flag]) => `il manque une valeur à ${flag}`,
  tooMany: ([help]) => `il y a un argument de trop ; voir ${help}`,
  both: ([one, other]) => `il faut ${one} ou ${other}, et non les deux`,
  onStdout: ([flag]) => `il faut un fichier seul sur la sortie standard, et non avec ${flag}`,
  wholeNumber: ([flag, least, most, given]) =>
    `il faut pour ${flag} un nombre entier de ${least} à ${most}, et non "${given}"`,
  date: ([flag, sample, given]) =>
    `il faut pour ${flag} une date comme ${sample}, et non "${given}"`,
  language: ([flag, given]) => `il faut pour ${flag} ar, en ou fr, et non "${given}"`,
  from: ([flag, all, given]) => `il faut pour ${flag} l’un de ${all}, et non "${given}"`,
  over: ([flag, all, given]) => `il faut pour ${flag} ${or(all)}, et non "${given}"`,
  noScenarios: ([given]) => `la situation n’a pas de scénario, et --scenario demande "${given}"`,
  scenario: ([all, given]) => `il faut pour --scenario l’un de ${all}, et non "${given}"`,
  onlyGame: ([only, given]) =>
    `il faut pour --game ${only}, le seul conflit du fichier, et non "${given}"`,
  noGames: ([given]) => `la situation n’a pas de conflit, et --game demande "${given}"`,
  game: ([all, given]) => `il faut pour --game ${or(all)}, et non "${given}"`,
  noTermSee: ([given, where]) => `il faut un terme du glossaire, et non "${given}" ; voir ${where}`,
  noTerm: ([given]) => `il faut un terme du glossaire, et non "${given}"`,
  readingForm: ([given]) => `il faut --reading DM=ID, et non "${given}"`,
  twoReadings: ([dm]) => `il faut une seule lecture de "${dm}", et non deux`,
  nobodyReads: ([given]) =>
    `il ne faut pas de --reading, puisque personne ne décide ici, et non "${given}"`,
  readingOf: ([all, given]) => `il faut --reading pour l’un de ${all}, et non "${given}"`,
  readingOfGame: ([game, all, given, other]) =>
    `il faut une lecture dans le conflit ${game} (${all}), et non "${given}", du conflit ${other}`,
  noReadingsInGame: ([game, given, other]) =>
    `le conflit ${game} n’a pas de lecture, et --reading demande "${given}", du conflit ${other}`,
  noReadings: ([dm, given]) => `${dm} n’a pas de lecture, et --reading demande "${given}"`,
  readingChoice: ([dm, all, given]) => `il faut une lecture de ${dm} (${all}), et non "${given}"`,
  notGmcr: ([flag]) => `il ne faut pas de ${flag} pour un fichier .gmcr, qui n’en a pas`,
  notCsv: () => 'il ne faut ni --as-of, ni --scenario, ni --reading pour un CSV',
  varyForm: ([given]) => `il faut --vary DM[:FROM-TO],…, et non "${given}"`,
  varyPriority: ([given]) =>
    `il faut pour --vary des décideurs qui ont une priorité, et non "${given}"`,
  varyOf: ([all, given]) => `il faut pour --vary l’un de ${all}, et non "${given}"`,
  varyTwice: ([dm]) =>
    `il faut chaque décideur une seule fois dans --vary, et non "${dm}" deux fois`,
  varySlice: ([dm, most, given]) =>
    `il faut --vary ${dm}:FROM-TO avec 0 ≤ FROM < TO ≤ ${most}, et non ${given}`,
  varyRankings: ([most, dm, count]) =>
    `il faut au plus ${most} énoncés de "${dm}" à faire varier, et non ${count} ; --over rankings fait varier le classement à la place`,
  varyOthers: ([most, dm, count]) =>
    `il faut au plus ${most} énoncés de "${dm}" à faire varier, et non ${count} ; nommez-en d’autres avec --vary`,
  worldsSlice: ([dm]) => `il faut --vary ${dm} avec --worlds, et non une tranche de classement`,
  allKnown: () =>
    'il faut un conflit où l’ordre de certains énoncés n’est pas connu ; nommez avec --vary ceux dont l’ordre doit varier',
  worldsStates: ([most, count]) =>
    `il faut pour --worlds un conflit de ${most} états au plus, et non ${count}`,
  worldsBeside: () => 'il faut --worlds à côté de --vary',
  letters: ([flag, count, options, given]) =>
    `il faut pour ${flag} ${count} lettres Y ou N (${options}), et non "${given}"`,
  feasible: ([flag, given]) => `il faut pour ${flag} un état réalisable, et non "${given}"`,
  pathTwo: () => 'il faut pour --path deux états ou plus, et non un seul',
  pathMover: ([step, who]) =>
    `--path, étape ${step} : il faut un coup d’un seul décideur, et non de ${who === 'nobody' ? 'personne' : listed((who ?? '').split(' and '), 'fr')}`,
  pathLong: ([count]) =>
    `il faut un chemin où chaque décideur compare au plus 30 états, et non ${count} ; --vary DM:FROM-TO ne fait varier qu’une tranche d’un classement`,
  overSlice: ([dm]) => `il faut --over rankings avec une tranche de "${dm}", et non statements`,
  overRankings: ([dm]) =>
    `il faut --over rankings pour "${dm}", qui a un classement et pas de priorité`,
  noObservation: () => 'il faut --observed ou --path, car le conflit n’énonce aucune observation',
  seconds: ([given]) => `il faut pour --time-limit un nombre de secondes, et non "${given}"`,
  megabytes: ([given]) =>
    `il faut pour --limit un nombre de mégaoctets, 100 au plus, et non "${given}"`,
  timingModel: () => 'il faut --timing ou --model, et non les deux',
  modelNone: () => 'il faut --model NAME avec --endpoint',
  endpointNone: () => 'il faut --endpoint URL avec --model',
  modelName: () => 'il faut pour --model un nom sans espaces',
  endpointForm: ([sample]) => `il faut pour --endpoint une adresse comme ${sample}`,
  endpointScheme: ([given]) => `il faut pour --endpoint une adresse http ou https, et non ${given}`,
  endpointSecret: () => 'il faut pour --endpoint une adresse sans nom ni mot de passe',
  endpointQuery: () => 'il faut pour --endpoint une adresse sans ? ni #',
  endpointPlain: () => 'il faut pour --endpoint https, car une clé serait envoyée, et non http',
  noPackages: ([command]) =>
    `il manque les paquets qui interrogent un modèle ; pour les installer : ${command}`,
  host: ([given]) =>
    `il faut pour --host 127.0.0.1 ou ::1, et non "${given}" ; le serveur ne répond qu’à cette machine`,
  port: ([most, given]) => `il faut pour --port un numéro jusqu’à ${most}, et non "${given}"`,
  portTaken: ([code, port]) => `il faut un port libre, et non ${port} (${code})`,
  servable: ([path]) => `il faut un dossier ou son situation.json, et non le fichier "${path}"`,
  intoNone: () => 'il manque --into FOLDER',
  intoTaken: ([file]) => `il faut un dossier sans situation, mais il y a déjà ${file}`,
  gmcrFile: ([path]) => `il faut un fichier .gmcr, et non "${path}"`,
  formatNone: ([all]) => `il manque --format ${all}`,
  format: ([all, given]) => `il faut pour --format ${or(all)}, et non "${given}"`,
  intoSituation: ([path]) =>
    `il faut pour --into une situation, mais il n’y a pas de situation.json dans "${path}"`,
  situationFolder: ([path]) =>
    `il faut un dossier qui ait un situation.json, mais il n’y en a pas dans "${path}"`,
  aFile: ([path]) => `il faut un fichier, et non un dossier : "${path}"`,
  nothingAt: ([path]) => `il faut un fichier ou un dossier, mais il n’y a rien ici : "${path}"`,
  writeFolder: ([path]) => `il faut un dossier qui existe pour y écrire "${path}"`,
  notFolder: ([path]) => `il faut un dossier, et non autre chose de ce nom : "${path}"`,
  noFolders: ([path]) => `il faut un endroit où créer un dossier, ce que "${path}" ne permet pas`,
  unusable: ([path, why = '']) =>
    `il faut un fichier ou un dossier utilisable : "${path}", et non ${reasons[why] ?? why}`,
  noChromium: ([variable]) =>
    `il faut un Chromium sur cette machine ; installez-en un ou nommez-le dans ${variable}`,
  disobeyed: ([said]) => `Chromium n’a pas fait ce qui lui était demandé : ${said}`,
  everyKnown: () => 'chaque ordre est connu : nommez avec --vary ceux dont l’ordre doit varier',
  interleaved: ([file]) =>
    `${file} : les options de plusieurs décideurs s’y mêlent ; les numéros des états suivent l’ordre du fichier`,
  relativeDates: ([file, count = '0']) =>
    `${file} : ${countFrench(Number(count), 'date relative laissée de côté', 'dates relatives laissées de côté')} ; quand le texte a-t-il paru ? (--published)`,
};
